/** Draws the fan: bands, a line per scenario, what if, and labels at the ends of the lines that never overlap. */
import { type Language } from "../../text";
import { bandPath, linePath, type Point } from "../charts/path";
import { type Measure } from "../charts/measure";
import { linearScale, type Scale } from "../charts/scale";
import { svg } from "../charts/svg";
import { placeLabels } from "./end-labels";
import { type Fan, labelled, pieces, valueDomain } from "./fan-model";
import { type Line } from "./figures";
import { isShare } from "./lever";
import { formatNumber } from "../../text";

const HEIGHT = 196;
const LABEL_GAP = 14;
/** Ticks of the values, about. */
const TICKS = 4;
/** Between the end of a line and its label. */
const LEADER = { from: 2, to: 8, text: 11 } as const;
const MARGIN = { top: 10, bottom: 22, gap: 6 } as const;
/** Widest label at the right; longer names are cut. */
const WIDEST = 84;

/** Lines are told apart by dash and width, not by colour. */
const STYLES: Readonly<Record<string, string>> = {
  minimum: "mpp-fan-edge",
  mediaan: "mpp-fan-median",
  medio: "mpp-chart-curve",
  maximum: "mpp-fan-edge",
};
const OTHER = ["mpp-fan-median", "mpp-fan-edge", "mpp-fan-dotted"];

export interface FanDrawing {
  readonly width: number;
  readonly language: Language;
  readonly unit: string;
  readonly measure: Measure;
  /** For who does not see it. */
  readonly spoken: string;
  readonly whatIfName: string;
  readonly nameOf: (scenario: string) => string;
}

interface Frame {
  readonly x: (index: number) => number;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

interface Ending {
  readonly text: string;
  readonly value: number;
  readonly kind: string;
}

/** A name that fits. */
function fitted(text: string, measure: Measure): string {
  if (measure(text) <= WIDEST) return text;
  let length = text.length - 1;
  while (length > 1 && measure(`${text.slice(0, length)}…`) > WIDEST) length -= 1;
  return `${text.slice(0, length)}…`;
}

function endings(fan: Fan, drawing: FanDrawing): readonly Ending[] {
  const of = (text: string, line: Line, kind: string): readonly Ending[] => {
    const value = line.at(-1);
    return value === undefined ? [] : [{ text: fitted(text, drawing.measure), value, kind }];
  };
  return [
    ...[...fan.lines].flatMap(([scenario, line]) => of(drawing.nameOf(scenario), line, "line")),
    ...(fan.whatIf === undefined ? [] : of(drawing.whatIfName, fan.whatIf, "asked")),
  ];
}

const tickText = (scale: Scale, unit: string, language: Language): readonly { at: number; text: string }[] =>
  scale.ticks(TICKS).map(({ value, at, text }) => ({
    at,
    text: isShare(unit) ? `${formatNumber(Number((value * 100).toPrecision(6)), language)}%` : text,
  }));

function frameOf(fan: Fan, drawing: FanDrawing, ends: readonly Ending[]): Frame {
  const { width, language, unit, measure } = drawing;
  const bottom = HEIGHT - MARGIN.bottom;
  const y = linearScale(valueDomain(fan, TICKS), [bottom, MARGIN.top], language);
  const left =
    Math.ceil(Math.max(...tickText(y, unit, language).map(({ text }) => measure(text)))) + MARGIN.gap;
  const labels = Math.max(0, ...ends.map(({ text }) => measure(text)));
  const right = width - Math.ceil(labels) - LEADER.text - 2;
  const first = fan.start === undefined ? 0 : -1;
  const x = linearScale([first, Math.max(fan.periods.length - 1, first + 1)], [left, right], language);
  return { x: x.at, y, left, right, bottom };
}

function axes(fan: Fan, drawing: FanDrawing, { x, y, left, right, bottom }: Frame): SVGElement[] {
  const ticks = tickText(y, drawing.unit, drawing.language).flatMap(({ at, text }) => [
    svg("line", { x1: left, x2: right, y1: at, y2: at, class: "mpp-chart-grid" }),
    svg("text", { x: left - MARGIN.gap, y: at + 4, "text-anchor": "end", class: "mpp-chart-tick" }, text),
  ]);
  const zero = y.at(0);
  const room = Math.floor((right - left) / (drawing.measure("2026") + 10));
  const names = labelled(fan.periods, room).map((index) => {
    const name = fan.periods[index]?.slice(0, 4) ?? "";
    const place = { x: x(index), y: bottom + 17, "text-anchor": "middle", class: "mpp-chart-tick" };
    return svg("text", place, name);
  });
  return [
    ...ticks,
    svg("line", { x1: left, x2: right, y1: zero, y2: zero, class: "mpp-chart-axis" }),
    ...names,
  ];
}

/** From the begin, where there is one. */
function points(fan: Fan, line: Line, { x, y }: Frame): readonly (readonly Point[])[] {
  const begin: Point[] = fan.start === undefined ? [] : [[x(-1), y.at(fan.start)]];
  return pieces(line).map((piece) => {
    const own = piece.map(([index, value]): Point => [x(index), y.at(value)]);
    return piece[0]?.[0] === 0 ? [...begin, ...own] : own;
  });
}

function lineOf(fan: Fan, line: Line, frame: Frame, kind: string): SVGElement[] {
  return points(fan, line, frame).map((piece) =>
    piece.length === 1
      ? svg("circle", { cx: piece[0]?.[0] ?? 0, cy: piece[0]?.[1] ?? 0, r: 2, class: "mpp-fan-dot" })
      : svg("path", { d: linePath(piece), class: kind }),
  );
}

function bandsOf(fan: Fan, frame: Frame): SVGElement[] {
  const { x, y } = frame;
  return fan.bands.flatMap(({ lower, upper }, n) => {
    const both = lower.map((low, index) => (low === undefined ? undefined : upper[index]));
    const begin: [number, number, number][] =
      fan.start === undefined ? [] : [[x(-1), y.at(fan.start), y.at(fan.start)]];
    return pieces(both).map((piece) => {
      const own = piece.map(([index, high]): [number, number, number] => [
        x(index),
        y.at(lower[index] ?? high),
        y.at(high),
      ]);
      const all = piece[0]?.[0] === 0 ? [...begin, ...own] : own;
      return svg("path", { d: bandPath(all), class: n === 0 ? "mpp-chart-band" : "mpp-chart-band-inner" });
    });
  });
}

function labels(ends: readonly Ending[], { y, right, bottom }: Frame): SVGElement[] {
  const heights = placeLabels(
    ends.map(({ value }) => y.at(value)),
    LABEL_GAP,
    [MARGIN.top, bottom],
  );
  return ends.flatMap(({ text, value, kind }, n) => {
    const at = heights[n] ?? 0;
    const leader = linePath([
      [right + LEADER.from, y.at(value)],
      [right + LEADER.to, at],
    ]);
    const place = { x: right + LEADER.text, y: at + 4, class: "mpp-fan-label", "data-kind": kind };
    return [svg("path", { d: leader, class: "mpp-fan-leader" }), svg("text", place, text)];
  });
}

export function fanChart(fan: Fan, drawing: FanDrawing): SVGSVGElement {
  const ends = endings(fan, drawing);
  const frame = frameOf(fan, drawing, ends);
  const lines = [...fan.lines].flatMap(([scenario, line], n) =>
    lineOf(fan, line, frame, STYLES[scenario] ?? OTHER[n % OTHER.length] ?? ""),
  );
  const { width, spoken } = drawing;
  return svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${HEIGHT}`,
      width,
      height: HEIGHT,
      class: "mpp-chart mpp-fan",
      role: "img",
      "aria-label": spoken,
      "data-together": String(fan.together),
    },
    ...axes(fan, drawing, frame),
    ...bandsOf(fan, frame),
    ...lines,
    ...(fan.whatIf === undefined ? [] : lineOf(fan, fan.whatIf, frame, "mpp-fan-asked")),
    ...(fan.start === undefined
      ? []
      : [svg("circle", { cx: frame.x(-1), cy: frame.y.at(fan.start), r: 2.5, class: "mpp-fan-dot" })]),
    ...labels(ends, frame),
  );
}
