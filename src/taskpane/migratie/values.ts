/** What a step changes, as numbers for people: value now, value after and the difference, per year or cell. */
import { dutchForm, equalButRounding, type Replaced, type Step } from "../../migration";
import { formatNumber, type Language } from "../../text";
import { boxOf } from "../../workbook/area";
import { shownFormula } from "../doorrekening/formula-call";
import { type Headings } from "./headings";
import { type Screen } from "./parts";

export interface ValueRow {
  /** Year, month or cell. */
  readonly label: string;
  readonly now: string;
  readonly after: string;
  readonly difference: string;
}

/** @param headings of the sheet, when they are known */
export function valueRows(
  step: Step,
  language: Language,
  headings: Headings | undefined,
): readonly ValueRow[] {
  const { rows, columns } = boxOf(step.fills);
  return step.cells.map(({ cell, value, after, rounding }) => ({
    label: labelOf(cell, { rows, columns }, headings),
    now: typeof value === "number" ? amountText(value, language) : plain(value),
    after: amountText(after, language),
    difference: differenceText({ value, after, rounding }, language),
  }));
}

/** The year of a row of cells, else what names the row of a cell, else the cell. */
function labelOf(
  cell: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  headings: Headings | undefined,
): string {
  const { top, left } = boxOf(cell);
  if (headings === undefined || (rows > 1 && columns > 1)) return cell;
  const across = columns > 1 ? headings.column(left) : rows === 1 ? headings.period(left) : undefined;
  const label = across ?? headings.row(top, left);
  return label === "" ? cell : label;
}

/** Whether the values of a step are headed by years or months. */
export function isByPeriod({ fills }: Step, headings: Headings): boolean {
  const { rows, left } = boxOf(fills);
  return rows === 1 && headings.period(left) !== undefined;
}

function plain(value: Replaced["value"]): string {
  if (value === null || value === "") return "–";
  return typeof value === "object" ? value.error : String(value);
}

/** Whole persons from a thousand on; else six digits that count. */
export function amountText(value: number, language: Language): string {
  return Math.abs(value) >= 1000
    ? formatNumber(value, language, 0)
    : formatNumber(Number(value.toPrecision(6)), language);
}

function differenceText(
  { value, after, rounding }: Pick<Replaced, "value" | "after" | "rounding">,
  language: Language,
): string {
  if (typeof value !== "number") return "–";
  if (equalButRounding(value, after, rounding)) return "0";
  const difference = after - value;
  const text = formatNumber(Number(Math.abs(difference).toPrecision(3)), language);
  return `${difference < 0 ? "−" : "+"}${text}`;
}

/** The largest change of a step; 0 when the call gives the cells' own numbers. [persons, or a chance] */
function largestChange({ cells }: Step): number {
  return cells.reduce(
    (most, { value, after, rounding }) =>
      typeof value !== "number" || equalButRounding(value, after, rounding)
        ? most
        : Math.max(most, Math.abs(after - value)),
    0,
  );
}

/** "Methode verschilt: tot 23 personen"; rounded up, so that no change is larger than what is said. */
export function changeText(step: Step, { text, host }: Screen): string {
  const largest = largestChange(step);
  return text.differs(amountText(largest >= 1 ? Math.ceil(largest) : largest, host.language));
}

/** A cell whose sum of large numbers cancels is equal but for the last digits of those. */
export function needsRounding({ cells }: Step): boolean {
  return cells.some(({ value, after }) => typeof value === "number" && !equalButRounding(value, after, 0));
}

/** As the user's Excel shows it. @param formula en-US, with `=` */
export function localForm(formula: string, language: Language, decimalComma: boolean): string {
  if (!decimalComma) return formula;
  return language === "nl" ? dutchForm(formula) : shownFormula(formula.replace(/^=/, ""), true);
}
