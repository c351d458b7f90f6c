/** A chart of a workbook as data: its kind, and the values that its cells hold now. */
import { type Language } from "../../text";
import { type ChartType } from "../../workbook/port";

export interface WorkbookChart {
  readonly title: string;
  readonly type: ChartType;
  readonly series: readonly ChartNumbers[];
  /** A value as its cells show it; absent: as many decimals as the axis needs. */
  readonly shown?: (value: number) => string;
  /** A place on a numeric horizontal axis as its cells show it. */
  readonly shownPlace?: (value: number) => string;
}

export interface ChartNumbers {
  readonly name: string;
  /** When it is drawn otherwise than the chart. */
  readonly type?: ChartType;
  /** null is a gap. */
  readonly values: readonly (number | null)[];
  /** Of each value where it stands: the number of a scatter chart, the text of any other. */
  readonly places: readonly ChartPlace[];
  readonly fill?: "none";
}

export interface ChartPlace {
  readonly value: number | null;
  readonly text: string;
}

export type DrawnKind = Exclude<ChartType, "pie" | "other">;

/** Kind in which a series is drawn. */
export function kindOf(chart: WorkbookChart, series: ChartNumbers): DrawnKind {
  const type = series.type ?? chart.type;
  return type === "pie" || type === "other" ? "line" : type;
}

/** Whether the kinds of the chart are known; drawing it otherwise would say something else than it does. */
export function isDrawable(chart: WorkbookChart): boolean {
  const types = [chart.type, ...chart.series.map(({ type }) => type)];
  return chart.series.length > 0 && !types.some((type) => type === "pie" || type === "other");
}

const NAMELESS: Readonly<Record<Language, string>> = {
  nl: "Grafiek zonder titel",
  en: "Chart without a title",
};

/** The title on one line, or what stands for it. */
export function nameOf({ title }: WorkbookChart, language: Language): string {
  const line = title.replace(/\s+/g, " ").trim();
  return line === "" ? NAMELESS[language] : line;
}
