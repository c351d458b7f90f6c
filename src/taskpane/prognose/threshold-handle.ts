/** The threshold in the chart: a line with a pill under the axis, a slider for mouse, touch and keyboard. */
import { formatNumber, type Language } from "../../text";
import { type Measure } from "../charts/measure";
import { setAll, svg } from "../charts/svg";
import { isStruck, isUnderPill, LANES, type PlacedText } from "./labels";
import { type DensityLayout, PILL_RING, pillAt } from "./layout";
import { moved, snapped, type ThresholdScale, within } from "./threshold";

export interface ThresholdHandle {
  readonly element: SVGGElement;
  readonly set: (value: number) => void;
}

/** A text of the chart that gives way to the threshold. */
export interface YieldingText {
  readonly label: PlacedText;
  readonly node: SVGTextElement;
}

interface HandleInput {
  readonly layout: DensityLayout;
  readonly steps: ThresholdScale;
  readonly language: Language;
  readonly measure: Measure;
  readonly tickLabels: readonly YieldingText[];
  readonly letters: readonly YieldingText[];
  readonly thresholdLabel: string;
  readonly thresholdText: (value: number) => string;
  readonly onMove: (value: number) => void;
}

const PILL = { down: 5, height: 24 };
const TEXT_DOWN = 21;

/** Whole persons, or as fine as the steps. */
export const thresholdNumber = (value: number, { step }: ThresholdScale, language: Language): string =>
  formatNumber(value, language, Math.max(0, -Math.floor(Math.log10(step))));

export function thresholdHandle(input: HandleInput): ThresholdHandle {
  const { layout, steps, language } = input;
  const { base } = layout;
  const parts = {
    rule: svg("line", { y1: LANES - 2, y2: base + 2, class: "mpp-density-rule" }),
    ring: svg("rect", {
      y: base + PILL.down - PILL_RING,
      height: PILL.height + 2 * PILL_RING,
      rx: PILL.height / 2 + PILL_RING,
      class: "mpp-density-ring",
    }),
    pill: svg("rect", { y: base + PILL.down, height: PILL.height, rx: PILL.height / 2 }),
    arrows: svg("path", { class: "mpp-density-arrows" }),
    number: svg("text", { y: base + TEXT_DOWN, "text-anchor": "middle" }),
  };
  const element = svg(
    "g",
    {
      class: "mpp-density-handle",
      role: "slider",
      tabindex: 0,
      "aria-label": input.thresholdLabel,
      "aria-valuemin": steps.from,
      "aria-valuemax": steps.to,
    },
    ...Object.values(parts),
  );
  let now = steps.from;
  listen(element, input, () => now);
  return {
    element,
    set: (value) => {
      now = value;
      place(parts, input, value);
      setAll(element, {
        "aria-valuenow": within(value, steps),
        "aria-valuetext": input.thresholdText(value),
        "data-value": thresholdNumber(value, steps, language),
      });
    },
  };
}

interface Parts {
  readonly rule: SVGLineElement;
  readonly ring: SVGRectElement;
  readonly pill: SVGRectElement;
  readonly arrows: SVGPathElement;
  readonly number: SVGTextElement;
}

function place(parts: Parts, input: HandleInput, value: number): void {
  const { layout, steps, language, measure } = input;
  const x = layout.scale.at(within(value, steps));
  const text = thresholdNumber(value, steps, language);
  const pill = pillAt(x, text, layout.width, measure);
  const { left, right, centre } = pill;
  const middle = layout.base + PILL.down + PILL.height / 2;
  // A typed number beyond the chart has its pill at the edge and no line.
  const outside = value < steps.from || value > steps.to;
  setAll(parts.rule, { x1: x, x2: x, visibility: outside ? "hidden" : "visible" });
  setAll(parts.ring, { x: left - PILL_RING, width: right - left + 2 * PILL_RING });
  setAll(parts.pill, { x: left, width: right - left });
  setAll(parts.number, { x: centre });
  parts.number.textContent = text;
  setAll(parts.arrows, {
    d: `M${left + 9} ${middle - 3.5}l-3.500 3.500l3.500 3.500M${right - 9} ${middle - 3.5}l3.500 3.500l-3.500 3.500`,
  });
  for (const { label, node } of input.tickLabels)
    setAll(node, { visibility: isUnderPill(label, pill) ? "hidden" : "visible" });
  for (const { label, node } of input.letters)
    setAll(node, { visibility: !outside && isStruck(label, x) ? "hidden" : "visible" });
}

function listen(element: SVGGElement, { layout, steps, onMove }: HandleInput, now: () => number): void {
  element.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moved(within(now(), steps), event.key, steps);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  });
  const pixel = (event: PointerEvent): number | undefined => {
    const box = element.ownerSVGElement?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return undefined;
    return ((event.clientX - box.left) * layout.width) / box.width;
  };
  /** From the pointer to the threshold: grabbed beside its middle, the pill does not jump [px]. */
  let offset = 0;
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    offset = layout.scale.at(within(now(), steps)) - (pixel(event) ?? 0);
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
    element.focus();
  });
  element.addEventListener("pointermove", (event) => {
    const px = element.hasPointerCapture(event.pointerId) ? pixel(event) : undefined;
    if (px === undefined) return;
    const value = snapped(layout.scale.valueAt(px + offset), steps);
    if (value !== now() && value >= steps.from && value <= steps.to) onMove(value);
  });
}
