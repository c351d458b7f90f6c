/** JSON that says one thing only, its canonical form, and hashes of it. */
export { canonicalJson } from "./canonical";
export { type JsonLimits, parseJson } from "./parse";
export { sha256 } from "./sha256";
