/**
 * A year divided over its months by a profile: twelve cells that are 1 together, or 12 with a year divided by 12.
 * Method: along the line of twelve (or several years of twelve) the year's cell stays and the profile's cell moves on.
 */
import { parts as split } from "../../chain";
import { type Place } from "../book";
import { dependsOn } from "../depends";
import { sizeOf } from "../formula/tree";
import { MONTHS, periodIn } from "../headings";
import { placeKey } from "../reading";
import { cellText, loose, rangeText, rectangle } from "../references";
import { polyText } from "../render";
import { type Meaning, type Recognised, type Role, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { type CellRef, cellsOf, termsOf } from "../symbol/poly";
import { saysMoney, saysStockOnly } from "../words";
import { sameCell } from "./lines";
import { headedByNames, yearsAround } from "./month-places";
import { isFlowOfYear } from "./months-even";
import { type Profile, readings, type Year, yearIn } from "./months-read";
import { shiftsYear } from "./other-period";
import { countsTwice } from "./share-fit";
import { yearsAt, yearsIn } from "./years";

/** Years above or beside the months and beside the year's total, when both are there, are the same. */
function sameYear(places: readonly Place[], year: CellRef, subject: Subject): boolean {
  const said = yearsAt(year, subject);
  return places.every((place) => {
    const here = yearsOf(place, subject);
    return said.length === 0 || here.length === 0 || here.some((each) => said.includes(each));
  });
}

/** The year that the formula itself is told by the cell before it, or else the years around the cell. */
function yearsOf(place: Place, subject: Subject): readonly number[] {
  const { reading } = subject;
  const told = (reading.areas(place) ?? []).flatMap((area) => {
    const cell = { sheet: area.sheet, row: area.top, column: area.left };
    const beside = area.sheet === place.sheet && (cell.row === place.row || cell.column === place.column);
    const period = sizeOf(area) === 1 && beside ? periodIn(cell, reading) : undefined;
    return period === undefined ? [] : yearsIn(period);
  });
  return told.length > 0 ? told : yearsAt(place, subject);
}

/** The formula names the year's cell itself, with its `$`: that is meant, whatever heads the column. */
function isNamed(year: CellRef, { place, reading }: Subject): boolean {
  const areas = reading.areas(place) ?? [];
  return areas.some(
    ({ sheet, top, left, bottom, right, fixed }) =>
      sameCell({ sheet, row: top, column: left }, year) &&
      sameCell({ sheet, row: bottom, column: right }, year) &&
      fixed.top &&
      fixed.left,
  );
}

/** A product, or two of them. */
function mayDivide({ poly }: Subject): boolean {
  const terms = termsOf(poly);
  return terms.length > 0 && terms.length <= 4 && terms.every(({ powers }) => powers.length >= 1);
}

export function recogniseMonths(subject: Subject): Recognised | undefined {
  if (!mayDivide(subject)) return undefined;
  for (const across of [false, true]) {
    for (const places of yearsAround(subject, across)) {
      const found = overYear(places, across, subject);
      if (found) return found;
    }
  }
  return undefined;
}

function overYear(places: readonly Place[], across: boolean, subject: Subject): Recognised | undefined {
  for (const polys of readings(places, subject)) {
    const seen = yearIn(polys, subject);
    if (!seen || !isStraight(seen.profile)) continue;
    if (!isNamed(seen.main, subject) && !sameYear(places, seen.main, subject)) continue;
    if (!wordsFit(seen, places, across, subject)) continue;
    return isSound(seen, places, subject) ? proposalOf({ ...seen, places, across }, subject) : undefined;
  }
  return undefined;
}

/** No other year, no price, nothing that the months themselves are in, and nothing twice. */
function isSound({ year, profile }: Year, places: readonly Place[], subject: Subject): boolean {
  const inputs = [...cellsOf(year), ...("cells" in profile ? profile.cells : [])];
  if (cellsOf(year).some((cell) => saysMoney(subject.labels.all(cell)))) return false;
  if (dependsOn(inputs, places, subject) || shiftsYear(subject)) return false;
  return termsOf(year).length === 1 || !countsTwice(cellsOf(year), subject);
}

/** A stock is of a day and not of a year; twelve provinces are no months; what is even has to say that it is a flow. */
function wordsFit(
  { main, profile }: Year,
  places: readonly Place[],
  across: boolean,
  subject: Subject,
): boolean {
  if (isEven(profile)) return isFlowOfYear(main, places, across, subject);
  return !saysStockOnly(subject.labels.all(main)) && !headedByNames(places, across, subject);
}

function isEven(profile: Profile): boolean {
  return "typed" in profile && profile.typed.every((each) => each === profile.typed[0]);
}

/** The cells of a profile, each once. */
function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return cells.filter((cell, i) => cells.findIndex((each) => sameCell(each, cell)) === i);
}

function isStraight(profile: Profile): boolean {
  if (!("cells" in profile)) return true;
  const block = rectangle(distinct(profile.cells));
  return block !== undefined && (block.from.row === block.to.row || block.from.column === block.to.column);
}

interface Months extends Year {
  readonly places: readonly Place[];
  readonly across: boolean;
}

/** The parts of 1 when cells hold these numbers. */
function partsOf(profile: Profile, numbers: (cell: CellRef) => number): readonly number[] {
  if (!("cells" in profile)) return profile.typed;
  const values = profile.cells.map(numbers);
  const { over } = profile;
  const total = over === "total" ? values.reduce((so, value) => so + value, 0) : over;
  return values.map((value) => value / (typeof total === "number" ? total : numbers(total)));
}

function profileText(profile: Profile, home: Place, { reading: { index } }: Subject): string | undefined {
  if (isEven(profile)) return `{${Array<number>(MONTHS).fill(1).join(";")}}/${MONTHS}`;
  if (!("cells" in profile)) return `{${profile.typed.join(";")}}`;
  const { cells, over } = profile;
  const own = distinct(cells);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const range = rangeText(loose(first), loose(last), home, index);
  if (over === "total") return `${range}/SUM(${range})`;
  if (typeof over === "object") return `${range}/${cellText(over, home, index)}`;
  if (own.length === cells.length) return over === 1 ? range : `${range}/${over}`;
  const at = cells.map((cell) => 1 + own.findIndex((each) => sameCell(each, cell)));
  return `INDEX(${range},{${at.join(first.row === last.row ? "," : ";")}})/${over}`;
}

/** What the cells of a profile are together, each once; undefined when that may be anything. */
function totalOf(profile: Profile, { reading }: Subject): number | undefined {
  if (!("cells" in profile) || profile.over === "total") return undefined;
  const { cells, over } = profile;
  if (typeof over === "object") return reading.number(over);
  return (over * distinct(cells).length) / cells.length;
}

function rolesOf({ year, main, profile }: Months): Recognised["roles"] {
  const roles = new Map<string, { cell: CellRef; role: Role }>();
  const summed = termsOf(year).every(({ powers }) => powers.length === 1);
  for (const cell of cellsOf(year)) {
    roles.set(placeKey(cell), { cell, role: summed || sameCell(cell, main) ? "flow" : "share" });
  }
  for (const cell of "cells" in profile ? profile.cells : []) {
    roles.set(placeKey(cell), { cell, role: "chance" });
  }
  return roles;
}

function proposalOf(seen: Months, subject: Subject): Recognised | undefined {
  const { places, across, year, profile } = seen;
  const { index } = subject.reading;
  const [home, end] = [places[0], places.at(-1)];
  const parts = home && profileText(profile, home, subject);
  if (!home || !end || parts === undefined) return undefined;
  const call = `MPP.VERDEEL(${polyText(year, home, index)},${parts})`;
  const meaning =
    (month: number): Meaning =>
    (numbers) =>
      split([polyNumber(year, numbers) ?? NaN], partsOf(profile, numbers))[month]?.[0] ?? NaN;
  const total = totalOf(profile, subject);
  return {
    kind: "maandverdeling",
    proposal: across ? `=TRANSPOSE(${call})` : `=${call}`,
    reason: { code: "months", fills: rangeText(loose(home), loose(end), home, index) },
    results: places.map((place, month) => ({ place, meaning: meaning(month) })),
    roles: rolesOf(seen),
    ...(total !== undefined && "cells" in profile ? { whole: distinct(profile.cells), total } : {}),
    anchor: home,
  };
}
