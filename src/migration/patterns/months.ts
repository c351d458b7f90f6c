/**
 * A year divided over its months by a profile: twelve cells that are 1 together, or 12 with a year divided by 12.
 * Method: along the line of twelve (or several years of twelve) the year's cell stays and the profile's cell moves on.
 */
import { parts as split } from "../../chain";
import { type Place } from "../book";
import { placeKey } from "../reading";
import { cellText, loose, rangeText, rectangle } from "../references";
import { type Meaning, type Recognised, type Role, type Subject } from "../subject";
import { type CellRef, type Poly, singleTerm, type Term } from "../symbol/poly";
import { saysMoney } from "../words";
import { dependsOn } from "../depends";
import { sameCell } from "./lines";

const MONTHS = 12;
const TOLERANCE = 1e-9;

interface Month {
  readonly year: CellRef;
  readonly share: CellRef;
  readonly divisor: 1 | 12;
}

function divisorOf(factor: number): Month["divisor"] | undefined {
  if (factor === 1) return 1;
  return Math.abs(factor * MONTHS - 1) < 1e-14 ? 12 : undefined;
}

/** The cells of a product of plain cells; none when there is anything else in it. */
function cellsIn(term: Term | undefined): CellRef[] {
  const powers = term?.powers ?? [];
  const cells = powers.flatMap(({ atom, exponent }) =>
    atom.kind === "cell" && exponent === 1 ? [atom.cell] : [],
  );
  return cells.length === powers.length ? cells : [];
}

/** Year × share, or year × share ÷ 12; the year is the larger of the two. */
function monthOf(poly: Poly, { reading }: Subject): Month | undefined {
  const term = singleTerm(poly);
  const cells = cellsIn(term);
  const [a, b] = cells;
  const divisor = divisorOf(term?.factor ?? NaN);
  if (cells.length !== 2 || !a || !b || divisor === undefined) return undefined;
  const [x, y] = [reading.number(a) ?? NaN, reading.number(b) ?? NaN];
  if (!(Math.min(x, y) >= 0)) return undefined;
  const [year, share] = x > y ? [a, b] : [b, a];
  return Math.max(x, y) > MONTHS ? { year, share, divisor } : undefined;
}

/** The twelve months that a cell stands in. */
function yearAround(subject: Subject, across: boolean): readonly Place[] | undefined {
  const { places } = subject.families.line(subject.place, across);
  if (places.length % MONTHS !== 0 || places.length > 600) return undefined;
  const at = places.findIndex((each) => sameCell(each, subject.place));
  const start = Math.floor(at / MONTHS) * MONTHS;
  return places.slice(start, start + MONTHS);
}

/** Years above or beside the months and beside the year's total, when both are there, are the same. */
function sameYear(places: readonly Place[], year: CellRef, across: boolean, { labels }: Subject): boolean {
  const said = yearOf(labels.period(year, false)) ?? yearOf(labels.period(year, true));
  return places.every((place) => {
    const here = yearOf(labels.period(place, across)) ?? yearOf(labels.period(place, !across));
    return said === undefined || here === undefined || said === here;
  });
}

function yearOf(period: number | undefined): number | undefined {
  return period !== undefined && period > MONTHS ? period : undefined;
}

export function recogniseMonths(subject: Subject): Recognised | undefined {
  if (!monthOf(subject.poly, subject)) return undefined;
  for (const across of [false, true]) {
    const places = yearAround(subject, across);
    const found = places && overYear(places, across, subject);
    if (found) return found;
  }
  return undefined;
}

function overYear(places: readonly Place[], across: boolean, subject: Subject): Recognised | undefined {
  const months = places.map((place) => {
    const poly = subject.polyAt(place);
    return poly && monthOf(poly, subject);
  });
  const known = months.filter((each) => each !== undefined);
  const [first] = known;
  if (known.length !== MONTHS || !first) return undefined;
  const { year, divisor } = first;
  if (!known.every((each) => sameCell(each.year, year) && each.divisor === divisor)) return undefined;
  const shares = known.map(({ share }) => share);
  const profile = rectangle(shares);
  const sum = shares.reduce((so, cell) => so + (subject.reading.number(cell) ?? NaN), 0) / divisor;
  const straight =
    profile && (profile.from.row === profile.to.row || profile.from.column === profile.to.column);
  if (!straight || !(Math.abs(sum - 1) <= TOLERANCE) || !sameYear(places, year, across, subject))
    return undefined;
  if (saysMoney(subject.labels.all(year)) || dependsOn([year, ...shares], places, subject)) return undefined;
  return proposalOf({ places, across, year, shares, divisor }, subject);
}

interface Year {
  readonly places: readonly Place[];
  readonly across: boolean;
  readonly year: CellRef;
  readonly shares: readonly CellRef[];
  readonly divisor: 1 | 12;
}

function proposalOf(
  { places, across, year, shares, divisor }: Year,
  subject: Subject,
): Recognised | undefined {
  const { index } = subject.reading;
  const [home, first] = [places[0], shares[0]];
  const [end, last] = [places.at(-1), shares.at(-1)];
  if (!home || !first || !end || !last) return undefined;
  const profile = rangeText(loose(first), loose(last), home, index);
  const call = `MPP.VERDEEL(${cellText(year, home, index)},${profile}${divisor === 12 ? "/12" : ""})`;
  const meaning =
    (month: number): Meaning =>
    (numbers) =>
      split(
        [numbers(year)],
        shares.map((cell) => numbers(cell) / divisor),
      )[month]?.[0] ?? NaN;
  const roles = new Map<string, { cell: CellRef; role: Role }>([
    [placeKey(year), { cell: year, role: "flow" }],
  ]);
  for (const cell of shares) roles.set(placeKey(cell), { cell, role: "chance" });
  return {
    kind: "maandverdeling",
    proposal: across ? `=TRANSPOSE(${call})` : `=${call}`,
    reason: { code: "months", fills: rangeText(loose(home), loose(end), home, index) },
    results: places.map((place, month) => ({ place, meaning: meaning(month) })),
    roles,
    whole: shares,
    total: divisor,
    anchor: home,
  };
}
