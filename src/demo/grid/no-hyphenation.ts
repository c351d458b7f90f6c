/** Stands in for the grid's hyphenation patterns (see webpack.config.js): no language has one. */
export {};
