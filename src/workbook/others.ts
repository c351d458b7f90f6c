/**
 * What others wrote in a place that several people add rows to, at the very moment that we did. Method: a row that is
 * neither as it was nor as we meant it belongs to them; putting back the former state leaves it, and the sheet that it is on.
 */
import { boxOf, sameName } from "./area";
import { sameContent } from "./facts";
import { type Area, type CellsAnswer, type CellsFact, type Content, type Fact, type Workbook } from "./port";

interface Kept {
  readonly meant: CellsFact;
  /** Rows as they are to be put back: those of others as they are. */
  readonly fact: CellsFact;
}

/**
 * @param before what the places held, as it would be put back
 * @param meant what was to be written
 * @param shared the places among it where others add rows too
 * @returns `before`, but for the rows of others
 */
export async function besideOthers(
  workbook: Workbook,
  before: readonly Fact[],
  meant: readonly Fact[],
  shared: readonly Area[],
): Promise<readonly Fact[]> {
  const places = meant.filter(
    (fact): fact is CellsFact => fact.kind === "cells" && shared.some((area) => sameArea(area, fact)),
  );
  if (places.length === 0) return before;
  const [sheets] = await workbook.read([{ kind: "sheets" }]);
  const there = places.filter(({ sheet }) => sheets.some(({ name }) => sameName(name, sheet)));
  const found = await workbook.read(
    there.map(({ sheet, range }) => ({ kind: "cells", sheet, range }) as const),
  );
  const kept = there.flatMap((fact, index): Kept[] => {
    const was = before.find((each): each is CellsFact => each.kind === "cells" && sameArea(each, fact));
    const now = found[index];
    const rows = now && besideRows(fact, was, now);
    return rows
      ? [{ meant: fact, fact: { kind: "cells", sheet: fact.sheet, range: fact.range, ...rows } }]
      : [];
  });
  const isKept = (fact: Fact): boolean =>
    kept.some(({ meant: each }) =>
      fact.kind === "cells"
        ? sameArea(each, fact)
        : fact.kind === "sheet" && !fact.exists && sameName(each.sheet, fact.sheet),
    );
  return [...before.filter((fact) => !isKept(fact)), ...kept.map(({ fact }) => fact)];
}

function sameArea(a: Area, b: Area): boolean {
  return sameName(a.sheet, b.sheet) && a.range === b.range;
}

/** @returns undefined when no row is another's */
function besideRows(
  meant: CellsFact,
  was: CellsFact | undefined,
  { contents, formats }: CellsAnswer,
): Pick<CellsAnswer, "contents" | "formats"> | undefined {
  const columns = Array.from({ length: boxOf(meant.range).columns }, (_, at) => at);
  const former = (row: number): Content[] => columns.map((at) => was?.contents[row]?.[at] ?? null);
  const isTheirs = meant.contents.map((cells, row) =>
    columns.some((at) => {
      const now = contents[row]?.[at];
      return !sameContent(now, cells[at]) && !sameContent(now, was?.contents[row]?.[at]);
    }),
  );
  if (!isTheirs.includes(true)) return undefined;
  return {
    contents: contents.map((now, row) => (isTheirs[row] === true ? now : former(row))),
    formats: formats.map((now, row) => (isTheirs[row] === true ? now : (was?.formats?.[row] ?? now))),
  };
}
