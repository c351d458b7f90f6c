/** Path of an installed Chromium, Chrome or Edge, or undefined. */
export function findBrowser(): string | undefined;
/** The same, but installs Chromium first on Debian as root. */
export function findOrInstallBrowser(): string | undefined;
/** One line that says how to get a browser. */
export const HOW_TO_GET_ONE: string;
