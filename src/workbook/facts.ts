/** Facts compared: whether a place still is as it was, and where it is not. */
import { addressOf, boxOf, refOf, sameName } from "./area";
import { type CellsFact, type Chart, type Content, type Fact, type Question } from "./port";

export type FactQuestion = Extract<Question, { readonly kind: Fact["kind"] }>;

/** The question that a fact answers. */
export function questionOf(fact: Fact): FactQuestion {
  switch (fact.kind) {
    case "cells":
      return { kind: "cells", sheet: fact.sheet, range: fact.range };
    case "chart":
      return { kind: "chart", sheet: fact.sheet, name: fact.name };
    case "sheet":
      return { kind: "sheet", sheet: fact.sheet };
    case "xml":
      return { kind: "xml", namespace: fact.namespace };
    case "table":
      return { kind: "table", name: fact.name };
    case "name":
      return { kind: "name", name: fact.name };
    case "property":
      return { kind: "property", name: fact.name };
  }
}

/** What a message calls the place; of cells their range. */
export function placeName(fact: Fact): string {
  if (fact.kind === "cells") return addressOf(fact);
  if (fact.kind === "sheet") return fact.sheet;
  return fact.kind === "xml" ? fact.namespace : fact.name;
}

/** An empty text and an empty cell are one to a host. */
export function isEmpty(content: Content | undefined): boolean {
  return content === null || content === undefined || content === "";
}

export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  return isSame(a, b);
}

/** Plain data, with the members in any order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => isSame(value, right.get(key)));
}

type Same = (a: Content | undefined, b: Content | undefined) => boolean;

/** Reference of the first cell in which two facts about one range differ, by contents or by number format. */
function differentCell(
  wanted: CellsFact,
  found: CellsFact,
  same: Same,
  formats: boolean,
): string | undefined {
  const { top, left, rows, columns } = boxOf(wanted.range);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const content = same(wanted.contents[row]?.[column], found.contents[row]?.[column]);
      const format = !formats || wanted.formats?.[row]?.[column] === found.formats?.[row]?.[column];
      if (!content || !format) return refOf(top + row, left + column);
    }
  return undefined;
}

/** Where a place is no longer exactly as recorded; undefined when it is. Results of formulas do not count. */
export function difference(recorded: Fact, found: Fact | undefined): string | undefined {
  if (recorded.kind === "cells" && found?.kind === "cells") {
    const cell = differentCell(recorded, found, sameContent, true);
    return cell === undefined ? undefined : addressOf({ sheet: recorded.sheet, range: cell });
  }
  if (recorded.kind === "chart" && found?.kind === "chart")
    return sameChart(recorded.chart, found.chart) ? undefined : placeName(recorded);
  return isSame(recorded, found) ? undefined : placeName(recorded);
}

/** As far as a host tells: not where it stands, and not always where its numbers come from. */
function sameChart(a: Chart | null, b: Chart | null): boolean {
  if (a === null || b === null) return a === b;
  const sameSeries = a.series.every(({ name, values }, index) => {
    const other = b.series[index];
    const known = values !== null && other?.values != null;
    return name === other?.name && (!known || isSame(values, other.values));
  });
  return a.title === b.title && a.type === b.type && a.series.length === b.series.length && sameSeries;
}

/** A host may write a formula in its own way (spaces, case, `@`): what counts is that it is one. */
function keptContent(meant: Content | undefined, found: Content | undefined): boolean {
  const isFormula = (content: Content | undefined): boolean =>
    typeof content === "object" && content !== null && "formula" in content;
  return isFormula(meant) ? isFormula(found) : sameContent(meant, found);
}

/** Where the host holds something else than was meant. It may write XML, names and formulas in its own way. */
export function notKept(meant: Fact, found: Fact | undefined): string | undefined {
  if (meant.kind === "cells" && found?.kind === "cells") {
    const cell = differentCell(meant, found, keptContent, false);
    return cell === undefined ? undefined : addressOf({ sheet: meant.sheet, range: cell });
  }
  return thingKept(meant, found) ? undefined : placeName(meant);
}

function thingKept(meant: Fact, found: Fact | undefined): boolean {
  const there = presence(meant);
  return there === undefined ? isSame(meant, found) : found !== undefined && there === presence(found);
}

/** Whether the thing exists, for the kinds of which only that can be compared. */
function presence(fact: Fact): string | undefined {
  if (fact.kind === "sheet") return `sheet ${String(fact.exists)}`;
  if (fact.kind === "xml") return `xml ${String(fact.xml !== null)}`;
  if (fact.kind === "name") return `name ${String(fact.text !== null)}`;
  return fact.kind === "chart" ? `chart ${String(fact.chart !== null)}` : undefined;
}

function isAbsent(fact: Fact | undefined): boolean {
  if (fact?.kind === "name") return fact.text === null;
  if (fact?.kind === "xml") return fact.xml === null;
  if (fact?.kind === "property") return fact.value === null;
  return fact?.kind === "table" ? fact.area === null : fact?.kind === "chart" && fact.chart === null;
}

/** Where a place is neither as it was nor as it was meant to become, cell by cell; undefined when it is one of these. */
export function strange(before: Fact, meant: Fact | undefined, found: Fact | undefined): string | undefined {
  if (before.kind === "cells" && meant?.kind === "cells" && found?.kind === "cells")
    return strangeCell(before, meant, found);
  const isKept = meant !== undefined && notKept(meant, found) === undefined;
  // A host may take the old one out before it puts the new one in.
  return isKept || isAbsent(found) || difference(before, found) === undefined ? undefined : placeName(before);
}

function strangeCell(before: CellsFact, meant: CellsFact, found: CellsFact): string | undefined {
  const { top, left } = boxOf(before.range);
  for (const [row, cells] of found.contents.entries()) {
    const column = cells.findIndex(
      (content, at) =>
        !sameContent(before.contents[row]?.[at], content) && !keptContent(meant.contents[row]?.[at], content),
    );
    if (column >= 0) return addressOf({ sheet: before.sheet, range: refOf(top + row, left + column) });
  }
  return undefined;
}

/** Where a sheet that we added holds something that was not meant. */
export function strangeOnSheet(meant: readonly Fact[], found: CellsFact): string | undefined {
  const contents = new Map<string, Content>();
  for (const fact of meant)
    if (fact.kind === "cells" && sameName(fact.sheet, found.sheet))
      for (const [ref, content] of cellsOf(fact)) contents.set(ref, content);
  const wrong = [...cellsOf(found)].find(
    ([ref, content]) => !isEmpty(content) && !keptContent(contents.get(ref), content),
  );
  return wrong && addressOf({ sheet: found.sheet, range: wrong[0] });
}

function* cellsOf({ range, contents }: CellsFact): Generator<readonly [ref: string, content: Content]> {
  const { top, left } = boxOf(range);
  for (const [row, cells] of contents.entries())
    for (const [column, content] of cells.entries()) yield [refOf(top + row, left + column), content];
}
