/** Draws the density: curve, components, 75% band, scenario lines with their texts, and the threshold that moves. */
import { areaPath, linePath, type Point } from "../charts/path";
import { hatch, setAll, svg } from "../charts/svg";
import { LANES } from "./labels";
import { densityLayout, type DensityLayout, type LayoutInput } from "./layout";
import { heightAt } from "./samples";
import { thresholdHandle, type ThresholdHandle, type YieldingText } from "./threshold-handle";
import { thresholdScale, type ThresholdScale } from "./threshold";

export interface DensityInput extends LayoutInput {
  /** One id of its own on the page, for the hatch. */
  readonly id: string;
  /** Sentence for screen readers with the four values. */
  readonly summary: string;
  readonly thresholdLabel: string;
  /** What a screen reader says of a threshold. */
  readonly thresholdText: (value: number) => string;
  /** The user moved the threshold. */
  readonly onMove: (value: number) => void;
}

export interface DensityChart {
  readonly element: SVGSVGElement;
  readonly steps: ThresholdScale;
  readonly setThreshold: (value: number) => void;
  readonly focusThreshold: () => void;
}

export function densityChart(input: DensityInput): DensityChart {
  const layout = densityLayout(input);
  const [from, to] = layout.scale.domain;
  const steps = thresholdScale(from, to);
  const { width, height } = layout;
  const tail = svg("path", { class: "mpp-density-tail", fill: `url(#${input.id})` });
  const ticks = drawnTicks(layout);
  const letters = layout.letters.map((label) => ({
    label,
    node: svg(
      "text",
      { x: label.x, y: label.y, "text-anchor": "middle", class: "mpp-density-letter" },
      label.text,
    ),
  }));
  const handle = thresholdHandle({
    ...input,
    ...{ layout, steps, tickLabels: ticks.labels, letters },
  });
  const element = svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      ...{ width, height, class: "mpp-chart", role: "group", "aria-label": input.summary },
    },
    hatch(input.id),
    ...curves(layout, tail),
    ...scenarioLines(layout),
    ...ticks.nodes,
    ...letters.map(({ node }) => node),
    handle.element,
  );
  return {
    element,
    steps,
    setThreshold: (value) => {
      setThreshold(layout, { tail, handle }, value);
    },
    focusThreshold: () => {
      handle.element.focus();
    },
  };
}

function setThreshold(
  layout: DensityLayout,
  { tail, handle }: { readonly tail: SVGPathElement; readonly handle: ThresholdHandle },
  value: number,
): void {
  const [from, to] = layout.scale.domain;
  const x = layout.scale.at(Math.min(to, Math.max(from, value)));
  setAll(tail, { d: areaPath(part(layout.curve, x, layout.right), layout.base) });
  handle.set(value);
}

/** The curve between two places. */
function part(curve: readonly Point[], from: number, to: number): Point[] {
  const inside = curve.filter(([x]) => x > from && x < to);
  return [[from, heightAt(curve, from)], ...inside, [to, heightAt(curve, to)]];
}

function curves(layout: DensityLayout, tail: SVGPathElement): SVGElement[] {
  const { curve, lines, base, left, right, components, masses } = layout;
  const [first, last] = [lines[0], lines.at(-1)];
  const band =
    first === undefined || last === undefined
      ? []
      : [svg("path", { d: areaPath(part(curve, first.x, last.x), base), class: "mpp-chart-band" })];
  return [
    ...band,
    ...components.map((points) => svg("path", { d: linePath(points), class: "mpp-density-component" })),
    tail,
    svg("path", { d: linePath(curve), class: "mpp-chart-curve" }),
    ...masses.map((x) => svg("line", { x1: x, x2: x, y1: base, y2: LANES, class: "mpp-density-mass" })),
    svg("line", { x1: left, x2: right, y1: base, y2: base, class: "mpp-chart-axis" }),
  ];
}

function scenarioLines({ lines, base }: DensityLayout): SVGElement[] {
  return lines.flatMap(({ name, x, top, label }) => [
    svg("line", { x1: x, x2: x, y1: top, y2: base, class: "mpp-density-line", "data-name": name }),
    svg("text", { x: label.x, y: label.y, "text-anchor": label.anchor }, label.text),
  ]);
}

function drawnTicks({ ticks, base }: DensityLayout): {
  readonly nodes: SVGElement[];
  readonly labels: YieldingText[];
} {
  const labels = ticks.flatMap(({ label }): YieldingText[] => {
    if (label === undefined) return [];
    const attributes = { x: label.x, y: label.y, "text-anchor": "middle", class: "mpp-chart-tick" };
    return [{ label, node: svg("text", attributes, label.text) }];
  });
  const marks = ticks.map(({ at }) =>
    svg("line", { x1: at, x2: at, y1: base, y2: base + 4, class: "mpp-chart-axis" }),
  );
  return { nodes: [...marks, ...labels.map(({ node }) => node)], labels };
}
