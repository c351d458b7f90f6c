/** Calculates after edits: edits in one go, a paste for example, are calculated once; whoever asks waits for the last. */
export class Calculation {
  private readonly work: () => Promise<void>;
  private readonly done: (error: unknown) => void;
  /** An edit came since the last calculation. */
  private stale = false;
  private running: Promise<void> | undefined;

  /**
   * @param work calculates what is there now
   * @param done told after each calculation, with the error when it failed
   */
  constructor(work: () => Promise<void>, done: (error: unknown) => void) {
    this.work = work;
    this.done = done;
  }

  edited(): void {
    this.stale = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Resolves when every edit so far is calculated. */
  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  private async run(): Promise<void> {
    while (this.stale) {
      await new Promise((resolve) => setTimeout(resolve));
      this.stale = false;
      const error: unknown = await this.work().then(
        () => undefined,
        (reason: unknown) => reason ?? new Error("?"),
      );
      this.done(error);
    }
  }
}
