/** Reading the workbook: said while it lasts, stopped on demand, and what to do when something is not there. */
import { element, icon } from "../dom";
import { type Book, type ViewHost } from "../view";
import { linkButton, progressLine } from "./parts";
import { readSources, type Sources } from "./sources";
import { type DoorrekeningText } from "./text";
import { type Missing } from "./workspace";

/** Shorter is not noticed. */
const PATIENCE_MS = 500;

export class Loading {
  readonly root: HTMLElement;
  private readonly line: ReturnType<typeof progressLine>;
  private readonly text: DoorrekeningText;
  private turn = 0;
  private again: () => void = () => undefined;
  private reading = false;

  constructor(text: DoorrekeningText) {
    this.text = text;
    this.line = progressLine(() => {
      if (this.reading) this.stop();
      else this.again();
    });
    this.root = this.line.root;
  }

  /**
   * @param isFirst nothing is shown yet; later it is only said when it lasts, so that an edit moves nothing on the page
   * @returns undefined when stopped, or when it was begun anew
   */
  async read(book: Book, isFirst: boolean, again: () => void): Promise<Sources | undefined> {
    this.again = again;
    this.turn += 1;
    const { turn } = this;
    this.reading = true;
    const begun = performance.now();
    const found = await readSources(book, (read, of) => {
      if (turn !== this.turn || !this.reading) return false;
      if (isFirst || performance.now() - begun > PATIENCE_MS)
        this.line.show(this.text.loading(read, of), this.text.stop);
      return true;
    });
    if (turn !== this.turn) return undefined;
    if (found !== undefined) this.line.hide();
    this.reading = false;
    return found;
  }

  private stop(): void {
    this.reading = false;
    this.line.show(this.text.loadingStopped, this.text.readAgain);
  }

  /** Nothing comes out of what was begun. */
  cancel(): void {
    this.turn += 1;
  }
}

/** Why there is nothing to see, and what to do next. */
export function emptyState(
  missing: Missing | "book",
  host: Pick<ViewHost, "open">,
  text: DoorrekeningText,
): HTMLElement {
  const sentence = { book: text.noBook, parameters: text.noParameters, inflow: text.noInflow }[missing];
  const next =
    missing === "inflow"
      ? linkButton(text.toForecast, () => {
          host.open("prognose");
        })
      : null;
  return element("div", { class: "mpp-note mpp-door-empty" }, icon("wait"), element("p", {}, sentence), next);
}
