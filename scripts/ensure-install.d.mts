/** Folder of the project. */
export const ROOT: string;
/** Whether this Node version satisfies `engines` in package.json. */
export function nodeIsNewEnough(version?: string, wanted?: string): boolean;
/** Whether node_modules holds what package-lock.json asks for. */
export function isInstalled(): boolean;
/** Install when needed; ends the process with a message when it cannot. */
export function ensureInstall(): void;
