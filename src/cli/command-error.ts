/** A command that cannot be done; exit code 2. Its message is a sentence for the user. */
export class CommandError extends Error {}
