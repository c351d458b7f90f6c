/** Reading on request: progress in the footer, "Stoppen", and what came of it as a sentence. */
import { element } from "../dom";
import { type Book } from "../view";
import { showFooter } from "./footer";
import { messageOf } from "./log-reader";
import { type Screen } from "./parts";
import { type Reading, readWorkbook } from "./reading";

export type ReadOutcome =
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "stopped" | "failed"; readonly message: string };

export class Reader {
  private readonly book: Book;
  private readonly screen: Screen;
  private signal: { aborted: boolean } | undefined;

  constructor(book: Book, screen: Screen) {
    this.book = book;
    this.screen = screen;
  }

  get isBusy(): boolean {
    return this.signal !== undefined;
  }

  stop(): void {
    if (this.signal) this.signal.aborted = true;
  }

  /** One at a time. @returns undefined when another reading is at work */
  async read(): Promise<ReadOutcome | undefined> {
    if (this.signal) return undefined;
    const { screen, book } = this;
    const { text, host } = screen;
    const signal = { aborted: false };
    this.signal = signal;
    const line = element("p", { role: "status" }, text.reading(0, 0));
    showFooter(screen, line, undefined, {
      label: text.stop,
      run: () => {
        this.stop();
      },
    });
    try {
      const reading = await readWorkbook(
        book,
        { clock: () => performance.now(), pause: breathe, signal },
        {
          sheets: (read, of) => {
            line.textContent = text.reading(read, of);
          },
          recognised: (share) => {
            line.textContent = text.recognising(Math.floor(share * 100));
          },
        },
      );
      return reading ? { kind: "read", reading } : { kind: "stopped", message: text.stopped };
    } catch (error) {
      return { kind: "failed", message: text.failed(messageOf(error, host.language)) };
    } finally {
      this.signal = undefined;
    }
  }
}

/** What waits in the page goes first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
