/** What a command has to say: 0 all well, 1 something was found. What it cannot do is a CommandError. */
export interface Answer {
  readonly output: string;
  readonly exitCode: 0 | 1;
}
