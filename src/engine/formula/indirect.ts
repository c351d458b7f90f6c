/**
 * The address that a text in INDIRECT means when it is no address itself: a name of a fixed range, or a table column.
 * A name that calculates or moves with the cell has no address; Excel and we give #REF! for it.
 * Source: Microsoft Support, "INDIRECT function" (ref_text may be "a name defined as a reference").
 */
import type { Home, Resolver } from "../loops/resolve";
import { areaText } from "./area-text";
import { readRange, readTable } from "./reference";

/** @returns undefined when the text names nothing */
export function namedAddress(
  text: string,
  home: Home,
  resolver: Resolver,
  sheets: readonly string[],
): string | undefined {
  const reference = text.includes("[") ? undefined : readRange(text);
  if (reference === undefined) return tableAddress(readTable(text), home, resolver, sheets);
  if (reference === "external" || !("name" in reference)) return undefined;
  const name = resolver.lookUp(reference.name, reference.sheet, home);
  if (name) return fixedAddress(name.text);
  const table = { kind: "table", table: reference.name, columns: [], sections: [] } as const;
  return tableAddress(table, home, resolver, sheets);
}

function tableAddress(
  table: ReturnType<typeof readTable>,
  home: Home,
  resolver: Resolver,
  sheets: readonly string[],
): string | undefined {
  const found = table && table !== "external" ? resolver.tableArea(table, home) : undefined;
  return found && areaText(found.area, sheets[found.sheet] ?? "");
}

/** The text of a name, when it is one range that does not move. */
function fixedAddress(text: string): string | undefined {
  const target = readRange(text);
  if (target === undefined || target === "external" || target.kind !== "range") return undefined;
  const { sheets, area, relative } = target;
  if (sheets?.[0] === undefined || sheets[0] !== sheets[1]) return undefined;
  const moves = [...relative.rows, ...relative.columns].includes(true);
  return moves ? undefined : areaText(area, sheets[0]);
}
