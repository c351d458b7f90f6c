/** The tornado: parameters by what a step in each does to one number, as bars to both sides of where it stands now. */
import { type Language } from "../../text";
import { svg } from "../charts/svg";
import { element } from "../dom";
import { type Lever, type Tornado } from "./figures";
import { parameterLabel } from "./lever";
import { shownChange, shownValue } from "./names";
import { linkButton, type ProgressLine, progressLine } from "./parts";
import { type DoorrekeningText } from "./text";

/** More are in the table that MPP.GEVOELIGHEID gives. */
const SHOWN = 10;
/** [px] */
const BAR = { width: 80, height: 20, gap: 2 } as const;

export interface TornadoChanges {
  readonly stop: () => void;
  /** Take this parameter to the card "Wat als"; undefined when it cannot move alone. */
  readonly pick: (parameter: string) => (() => void) | undefined;
}

export class TornadoSection {
  readonly root: HTMLElement;
  readonly progress: ProgressLine;
  private readonly title = element("h2", { id: "mpp-door-tornado", tabindex: "-1" });
  private readonly body = element("div", {});
  private readonly language: Language;
  private readonly text: DoorrekeningText;
  private readonly changes: TornadoChanges;

  constructor(language: Language, text: DoorrekeningText, changes: TornadoChanges) {
    this.language = language;
    this.text = text;
    this.changes = changes;
    this.progress = progressLine(changes.stop);
    this.root = element(
      "section",
      { class: "mpp-section mpp-door-tornado", "aria-labelledby": "mpp-door-tornado", hidden: true },
      this.title,
      this.progress.root,
      this.body,
    );
  }

  /** @param what the number that is asked, e.g. "Bezetting totaal, Medio 2030" */
  begin(what: string): void {
    this.title.textContent = this.text.tornadoTitle(what);
    this.body.replaceChildren();
    this.root.hidden = false;
    this.title.focus();
  }

  hide(): void {
    this.root.hidden = true;
    this.progress.hide();
    this.body.replaceChildren();
  }

  say(...children: readonly Node[]): void {
    this.progress.hide();
    this.body.replaceChildren(...children);
  }

  show(tornado: Tornado, unit: string): void {
    const { text, language } = this;
    const { levers, base, headings, rest } = tornado;
    const counted = levers.filter(({ effect }) => effect !== undefined);
    const shown = counted.slice(0, SHOWN);
    const reach = Math.max(...shown.flatMap((lever) => changes(lever, base).map(Math.abs)), Number.MIN_VALUE);
    const rows = shown.map((lever) => this.row(lever, base ?? 0, { reach, unit }));
    const now = base === undefined ? "" : `: ${shownValue(base, unit, language)}`;
    this.say(
      this.keys(headings),
      element(
        "table",
        { class: "mpp-door-bars" },
        element("caption", { class: "mpp-hidden" }, `${this.title.textContent}${now}`),
        element(
          "thead",
          { class: "mpp-hidden" },
          element(
            "tr",
            {},
            ...[text.parameter, text.effect, `${text.change}: ${headings.join(", ")}`].map((name) =>
              element("th", { scope: "col" }, name),
            ),
          ),
        ),
        element("tbody", {}, ...rows),
      ),
      element(
        "p",
        { class: "mpp-quiet" },
        `${text.tornadoRest(shown.length, counted.length)} ${text.tornadoIdle(rest)}`,
      ),
    );
  }

  private row(
    lever: Lever,
    base: number,
    how: { readonly reach: number; readonly unit: string },
  ): HTMLElement {
    const { language } = this;
    const { parameter, owner, lower, higher, note } = lever;
    const label = parameterLabel(parameter, language);
    const pick = this.changes.pick(parameter);
    const side = (value: number | undefined): HTMLElement =>
      element("div", {}, value === undefined ? "–" : shownChange(value - base, how.unit, language));
    const isRefused = lower === undefined || higher === undefined;
    return element(
      "tr",
      {},
      element(
        "th",
        { scope: "row", title: parameter },
        pick === undefined ? label : linkButton(label, pick),
        element("small", {}, owner),
        isRefused && note !== "" ? element("small", {}, note) : null,
      ),
      element("td", {}, bars(lever, base, how.reach)),
      element("td", {}, side(lower), side(higher)),
    );
  }

  private keys([lower, higher]: readonly [string, string]): HTMLElement {
    const key = (kind: string, words: string): HTMLElement =>
      element("span", {}, element("span", { class: "mpp-swatch", "data-kind": kind }), words);
    return element("div", { class: "mpp-key" }, key("lower", lower), key("higher", higher));
  }
}

function changes({ lower, higher }: Lever, base = 0): readonly number[] {
  return [lower, higher].flatMap((value) => (value === undefined ? [] : [value - base]));
}

/** A step down above, hatched by its fill; a step up below. */
function bars({ lower, higher }: Lever, base: number, reach: number): SVGSVGElement {
  const middle = BAR.width / 2;
  const thick = (BAR.height - BAR.gap) / 2;
  const bar = (value: number | undefined, n: number, kind: string): SVGElement[] => {
    if (value === undefined) return [];
    const length = ((value - base) / reach) * middle;
    const place = { x: Math.min(middle, middle + length), y: n * (thick + BAR.gap) };
    return [svg("rect", { ...place, width: Math.max(Math.abs(length), 0.5), height: thick, class: kind })];
  };
  return svg(
    "svg",
    {
      viewBox: `0 0 ${BAR.width} ${BAR.height}`,
      width: BAR.width,
      height: BAR.height,
      preserveAspectRatio: "none",
      class: "mpp-chart",
      "aria-hidden": "true",
    },
    ...bar(lower, 0, "mpp-door-lower"),
    ...bar(higher, 1, "mpp-door-higher"),
    svg("line", { x1: middle, x2: middle, y1: 0, y2: BAR.height, class: "mpp-chart-axis" }),
  );
}
