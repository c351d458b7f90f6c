/**
 * Stocks of which the flows are looked up in a list by year and sort: begin of the cell before, and what the formula adds and
 * subtracts, as it is written, so that the call goes on looking in the list.
 * Method: each part of the formula is a sum of cells whose labels all say in, or all out, of the year of the formula.
 */
import { endStocks } from "../../chain";
import { type Place } from "../book";
import { addendsOf } from "../formula/addends";
import { readFormula } from "../formula/read-formula";
import { steadyPoly } from "../helpers";
import { placeKey } from "../reading";
import { cellText } from "../references";
import { guarded } from "../source";
import { type Recognised, type RoleOf, type Subject } from "../subject";
import { add, type CellRef, constant, type Poly, same, scale, singleAtom } from "../symbol/poly";
import { saysIn, saysOut, saysWithdrawal } from "../words";
import { argumentList, signedCells } from "./flows";
import { moved, sameCell } from "./lines";

type Side = "in" | "out" | "withdrawal";

interface Part {
  readonly side: Side;
  readonly text: string;
  readonly cells: readonly CellRef[];
}

interface Listed {
  readonly begin: CellRef;
  readonly parts: readonly Part[];
}

function sideOf(cell: CellRef, subject: Subject): Side | undefined {
  const words = subject.labels.all(cell);
  if (saysIn(words) === saysOut(words)) return undefined;
  if (saysIn(words)) return "in";
  return saysWithdrawal(words) ? "withdrawal" : "out";
}

/** A year or month of the list beside the cell that is the one of the formula. */
function inTime(cell: Place, home: Place, across: boolean, { labels }: Subject): boolean {
  const here = labels.period(home, across);
  return here !== undefined && [true, false].some((way) => labels.period(cell, way) === here);
}

function polyOf(text: string, place: Place, { reading }: Subject): Poly | undefined {
  const node = guarded(() => readFormula(text, place, reading.index));
  return node && steadyPoly(reading.piece(place, node));
}

function partOf(
  text: string,
  poly: Poly,
  sign: 1 | -1,
  place: Place,
  across: boolean,
  subject: Subject,
): Part | undefined {
  const signed = signedCells(poly) ?? [];
  const cells = signed.map(({ cell }) => cell);
  const sides = new Set(cells.map((cell) => sideOf(cell, subject)));
  const [side, ...more] = sides;
  if (side === undefined || more.length > 0 || signed.some((each) => each.sign < 0)) return undefined;
  if ((side === "in") !== sign > 0 || !cells.every((cell) => inTime(cell, place, across, subject)))
    return undefined;
  return { side, text, cells };
}

/** What a part of the formula is, with its sign. */
export interface Signed {
  readonly sign: 1 | -1;
  readonly text: string;
  readonly poly: Poly;
}

/** The parts of the formula, when they add up to all of it. */
export function partsAt(place: Place, subject: Subject): readonly Signed[] | undefined {
  const formula = subject.reading.index.cell(place)?.formula;
  const addends = formula === undefined ? undefined : addendsOf(formula);
  const whole = subject.polyAt(place);
  if (!addends || !whole || addends.length < 3 || addends.length > 8) return undefined;
  const parts = addends.flatMap(({ sign, text }): Signed[] => {
    const poly = polyOf(text, place, subject);
    return poly ? [{ sign, text, poly }] : [];
  });
  const sum = parts.reduce((so, { sign, poly }) => add(so, scale(poly, sign)), constant(0));
  return parts.length === addends.length && same(sum, whole) ? parts : undefined;
}

/** The cell of the period before, when a part is nothing else. */
function beginIn({ sign, poly }: Signed, place: Place, across: boolean): CellRef | undefined {
  const atom = singleAtom(poly);
  const before = moved(place, across, -1);
  return sign > 0 && atom?.kind === "cell" && sameCell(atom.cell, before) ? atom.cell : undefined;
}

function listedAt(place: Place, across: boolean, subject: Subject): Listed | undefined {
  const all = partsAt(place, subject) ?? [];
  const begins = all.flatMap((each) => beginIn(each, place, across) ?? []);
  const [begin, ...more] = begins;
  const rest = all.filter((each) => beginIn(each, place, across) === undefined);
  const parts = rest.flatMap(
    ({ sign, text, poly }) => partOf(text, poly, sign, place, across, subject) ?? [],
  );
  if (!begin || more.length > 0 || parts.length !== rest.length) return undefined;
  const sides = new Set(parts.map(({ side }) => side));
  return sides.has("in") && sides.size >= 2 ? { begin, parts } : undefined;
}

function sideText(parts: readonly Part[], side: Side): string | undefined {
  const texts = parts.filter((part) => part.side === side).map(({ text }) => text);
  return texts.length === 0 ? undefined : texts.join("+");
}

/** Only of a formula that finds its cells by headings, of which every copy says the same. */
export function recogniseListedStock(subject: Subject): Recognised | undefined {
  const { place, reading, families } = subject;
  if (subject.view !== "" || reading.expression(place)?.positional !== true) return undefined;
  for (const across of [true, false]) {
    const { places } = families.line(place, across);
    const listed = listedAt(place, across, subject);
    if (!listed || places.length < 2 || !places.every((each) => listedAt(each, across, subject))) continue;
    return proposalOf(listed, subject);
  }
  return undefined;
}

function proposalOf({ begin, parts }: Listed, { place, reading }: Subject): Recognised {
  const roles = new Map<string, RoleOf>([[placeKey(begin), { cell: begin, role: "stock" }]]);
  for (const cell of parts.flatMap(({ cells }) => cells)) roles.set(placeKey(cell), { cell, role: "flow" });
  const out = sideText(parts, "out");
  const gone = sideText(parts, "withdrawal");
  // Without an outflow of its own the withdrawals are what leaves.
  const list = [cellText(begin, place, reading.index), sideText(parts, "in"), out ?? gone, out && gone];
  const amount = (side: Side, numbers: (cell: CellRef) => number): number =>
    parts
      .filter((part) => part.side === side)
      .flatMap(({ cells }) => cells)
      .reduce((sum, cell) => sum + numbers(cell), 0);
  return {
    kind: "voorraad",
    proposal: `=MPP.VOORRAAD(${argumentList(list)})`,
    reason: { code: "stock-cell" },
    results: [
      {
        place,
        meaning: (numbers) =>
          endStocks({
            begin: numbers(begin),
            inflow: [amount("in", numbers)],
            outflow: [amount("out", numbers)],
            withdrawal: [amount("withdrawal", numbers)],
          })[0] ?? NaN,
      },
    ],
    roles,
    anchor: place,
  };
}
