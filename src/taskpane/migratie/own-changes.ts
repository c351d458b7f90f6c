/**
 * Which changes in the workbook are the view's own. A change where steps were taken is looked at: the calls are there, or
 * the hand-written formulas are back because the write was undone; anything else makes the reading old.
 */
import { type Step } from "../../migration";
import { sameFormula } from "../../replacement/same-formula";
import { LOG_SHEET } from "../../replacement/state";
import { boxOf, sameName } from "../../workbook/area";
import { type Area, type Content } from "../../workbook/port";
import { type Book } from "../view";

export class OwnChanges {
  /** Steps that were taken at some time. */
  private readonly steps = new Map<string, Step>();
  /** Sheets that the view added. */
  private readonly sheets = new Set<string>();

  took(steps: readonly Step[]): void {
    for (const step of steps) this.steps.set(step.id, step);
  }

  added(sheet: string): void {
    this.sheets.add(sheet.toLowerCase());
  }

  /** On the log, on a sheet that the view added, or within what a step fills. */
  isOwn(area: Area): boolean {
    if (sameName(area.sheet, LOG_SHEET) || this.sheets.has(area.sheet.toLowerCase())) return true;
    return [...this.steps.values()].some(
      ({ sheet, fills }) => sameName(sheet, area.sheet) && contains(fills, area.range),
    );
  }

  /** @returns the steps that stand as they were written; undefined when one is neither so nor as it was before */
  async standing(book: Book): Promise<ReadonlySet<string> | undefined> {
    const standing = new Set<string>();
    for (const step of this.steps.values()) {
      const held = await formulaAt(book, { sheet: step.sheet, range: step.anchor });
      if (sameFormula(held, step.call)) standing.add(step.id);
      else if (!sameFormula(held, step.cells[0]?.formula ?? "")) return undefined;
    }
    return standing;
  }
}

function contains(outer: string, inner: string): boolean {
  const [a, b] = [boxOf(outer), boxOf(inner)];
  return (
    b.top >= a.top &&
    b.left >= a.left &&
    b.top + b.rows <= a.top + a.rows &&
    b.left + b.columns <= a.left + a.columns
  );
}

async function formulaAt(book: Book, { sheet, range }: Area): Promise<string> {
  const answer = await book.cells(sheet);
  if (answer === undefined) return "";
  const [at, used] = [boxOf(range), boxOf(answer.range)];
  const content: Content = answer.contents[at.top - used.top]?.[at.left - used.left] ?? null;
  return typeof content === "object" && content !== null && "formula" in content ? content.formula : "";
}
