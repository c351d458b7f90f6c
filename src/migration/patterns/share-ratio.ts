/**
 * Shares that are worked out in the formula: a part over the total that it belongs to, or a part over the whole as they were
 * in another period of the same flow.
 */
import { parts as split } from "../../chain";
import { formulaAt } from "../helpers";
import { joined } from "../joined";
import { placeKey } from "../reading";
import { cellText, rangeText, rectangle } from "../references";
import { type Recognised, type RoleOf, type Subject } from "../subject";
import { type CellRef, constant, type Poly, type Power, SUM, termsOf } from "../symbol/poly";
import { saysMoney, saysNoShare, saysShare } from "../words";
import { signedCells } from "./flows";
import { moved, sameCell } from "./lines";
import { inTime } from "./share-fit";

/** flow × part ÷ whole, each of which may be a sum. */
interface Ratio {
  readonly flow: CellRef;
  readonly part: readonly CellRef[];
  readonly whole: readonly CellRef[];
}

/** The cells of a sum of cells. */
function summed(poly: Poly | undefined): readonly CellRef[] | undefined {
  const cells = poly && signedCells(poly);
  return cells?.every(({ sign }) => sign > 0) === true ? cells.map(({ cell }) => cell) : undefined;
}

/** What every term is divided by. */
function dividedBy(poly: Poly): Power | undefined {
  const [first] = termsOf(poly);
  const [only, ...more] = first?.powers.filter(({ exponent }) => exponent < 0) ?? [];
  const shared = termsOf(poly).every(({ powers }) =>
    powers.every(({ atom, exponent }) => exponent > 0 || (exponent === -1 && atom.key === only?.atom.key)),
  );
  return shared && more.length === 0 && only?.exponent === -1 ? only : undefined;
}

function ratioIn(poly: Poly, subject: Subject): Ratio | undefined {
  const under = dividedBy(poly);
  if (!under) return undefined;
  const { atom } = under;
  const whole = atom.kind === "cell" ? [atom.cell] : atom.name === SUM ? summed(atom.args[0]) : undefined;
  const above = termsOf(poly).map(({ factor, powers }) => ({
    factor,
    cells: powers.flatMap((each) => (each !== under && each.atom.kind === "cell" ? [each.atom.cell] : [])),
    plain: powers.every(
      ({ atom: each, exponent }) => each.key === atom.key || (each.kind === "cell" && exponent === 1),
    ),
  }));
  const rest = above.map(({ cells }) => cells.filter((cell) => placeKey(cell) !== atom.key));
  const fits = above.every(
    ({ factor, plain }, i) => Math.abs(factor - 1) < 1e-12 && plain && rest[i]?.length === 2,
  );
  if (!whole || !fits) return undefined;
  return rest.length === 1 ? ofOne(rest[0] ?? [], whole, subject) : ofSeveral(rest, whole);
}

/** Which of two cells is the flow: the one that the whole does not hold, or else the one on the line of the whole. */
function ofOne(cells: readonly CellRef[], whole: readonly CellRef[], subject: Subject): Ratio | undefined {
  const readings = cells.flatMap((flow): Ratio[] => {
    const part = cells.filter((cell) => cell !== flow);
    const ratio = { flow, part, whole };
    return isPartOfTotal(ratio, subject) || isRealised(ratio, subject) ? [ratio] : [];
  });
  const [only, ...more] = readings;
  return more.length === 0 ? only : undefined;
}

function ofSeveral(terms: readonly (readonly CellRef[])[], whole: readonly CellRef[]): Ratio | undefined {
  const [first = []] = terms;
  const common = first.filter((cell) => terms.every((cells) => cells.some((each) => sameCell(each, cell))));
  const [flow, ...more] = common;
  if (!flow || more.length > 0) return undefined;
  const part = terms.flatMap((cells) => cells.filter((cell) => !sameCell(cell, flow)));
  return part.length === terms.length ? { flow, part, whole } : undefined;
}

function valueOf(cells: readonly CellRef[], { reading }: Subject): number {
  return cells.reduce((sum, cell) => sum + (reading.number(cell) ?? NaN), 0);
}

/** The cells of the total: what is added up, or what the formula of the one cell adds up. */
function totalOf({ whole }: Ratio, { reading }: Subject): readonly CellRef[] {
  const [only, ...more] = whole;
  return (more.length === 0 && only ? summed(formulaAt(only, reading)) : whole) ?? whole;
}

/** One part of a line of parts, over the total of the line. */
function isPartOfTotal(ratio: Ratio, subject: Subject): boolean {
  const [part, ...more] = ratio.part;
  const total = totalOf(ratio, subject);
  const line = rectangle(total);
  return (
    part !== undefined &&
    more.length === 0 &&
    total.length >= 2 &&
    line !== undefined &&
    (line.from.row === line.to.row || line.from.column === line.to.column) &&
    total.some((cell) => sameCell(cell, part)) &&
    !total.some((cell) => sameCell(cell, ratio.flow)) &&
    total.every((cell) => (subject.reading.number(cell) ?? NaN) >= 0)
  );
}

/** The total is of the whole line, and copies along it take each of its parts once. */
function isWholeTotal(ratio: Ratio, subject: Subject): boolean {
  const total = totalOf(ratio, subject);
  const line = rectangle(total);
  if (!line) return false;
  const across = line.from.row === line.to.row;
  const beside = [moved(line.from, across, -1), moved(line.to, across, 1)];
  const goesOn = beside.some((place) => {
    const cell = subject.reading.index.cell(place);
    return typeof cell?.value === "number" && cell.formula === undefined;
  });
  return !goesOn && [true, false].every((way) => takesAll(way, total, subject));
}

function takesAll(across: boolean, total: readonly CellRef[], subject: Subject): boolean {
  const { places } = subject.families.line(subject.place, across);
  const parts = places.map((place) => {
    const poly = subject.polyAt(place);
    const ratio = poly && ratioIn(poly, { ...subject, place, poly });
    return ratio?.part[0];
  });
  const keys = parts.flatMap((part) => (part ? [placeKey(part)] : []));
  const own = new Set(total.map(placeKey));
  const moves = new Set(keys).size > 1 && keys.every((key) => own.has(key));
  return keys.length === places.length && (!moves || new Set(keys).size === own.size);
}

/** Part and whole of one other period, the whole on the line of the flow: what was realised then. */
function isRealised({ flow, part, whole }: Ratio, subject: Subject): boolean {
  if (part.length !== whole.length) return false;
  const [of, to] = [valueOf(part, subject), valueOf(whole, subject)];
  if (!(of > 1 && to > 1 && of <= to)) return false;
  return [true, false].some((across) =>
    whole.every((cell, i) => {
      const [line, own] = across ? [cell.row, flow.row] : [cell.column, flow.column];
      const other = part[i];
      if (!other || cell.sheet !== flow.sheet || line !== own || sameCell(cell, flow)) return false;
      const together = across ? other.column === cell.column : other.row === cell.row;
      return together && (across ? other.row !== cell.row : other.column !== cell.column);
    }),
  );
}

/** The words of flow, part and whole: persons or cases, no money and no other unit. */
function fits({ flow, part, whole }: Ratio, subject: Subject): boolean {
  const { labels, reading } = subject;
  const words = [...part, ...whole].map(labels.all);
  if (
    !((reading.number(flow) ?? 0) > 1) ||
    saysMoney(labels.all(flow)) ||
    saysMoney(labels.all(subject.place))
  )
    return false;
  if (words.some((each) => saysMoney(each) || (saysNoShare(each) && !saysShare(each)))) return false;
  return inTime({ flow, share: constant(0), shares: [], percent: [] }, subject);
}

export function recogniseRatio(subject: Subject): Recognised | undefined {
  const ratio = ratioIn(subject.poly, subject);
  if (!ratio || !fits(ratio, subject)) return undefined;
  if (isPartOfTotal(ratio, subject)) {
    return isWholeTotal(ratio, subject) ? partOfTotal(ratio, subject) : undefined;
  }
  return isRealised(ratio, subject) ? realised(ratio, subject) : undefined;
}

/** The part by its place in all parts, divided by their total. */
function partOfTotal(ratio: Ratio, subject: Subject): Recognised | undefined {
  const { place, reading } = subject;
  const total = totalOf(ratio, subject);
  const [line, [part]] = [rectangle(total), ratio.part];
  const at = total.findIndex((cell) => part !== undefined && sameCell(cell, part));
  if (!line || at < 0) return undefined;
  const range = rangeText(line.from, line.to, place, reading.index);
  const flow = cellText(ratio.flow, place, reading.index);
  return {
    ...shared(subject, 1),
    proposal: `=INDEX(MPP.VERDEEL(${flow},${range}/SUM(${range})),${at + 1})`,
    results: [
      {
        place,
        meaning: (numbers) => {
          const values = total.map(numbers);
          const sum = values.reduce((so, value) => so + value, 0);
          return (
            split(
              [numbers(ratio.flow)],
              values.map((value) => value / sum),
            )[at]?.[0] ?? NaN
          );
        },
      },
    ],
    roles: rolesOf([ratio.flow], total),
  };
}

function realised({ flow, part, whole }: Ratio, subject: Subject): Recognised {
  const { place, reading } = subject;
  const text = (cells: readonly CellRef[]): string => {
    const list = cells.map((cell) => cellText(cell, place, reading.index)).join("+");
    return cells.length > 1 ? `(${list})` : list;
  };
  const share = `${text(part)}/${text(whole)}`;
  const sum = (cells: readonly CellRef[], numbers: (cell: CellRef) => number): number =>
    cells.reduce((so, cell) => so + numbers(cell), 0);
  return {
    ...shared(subject, part.length),
    proposal: `=INDEX(MPP.VERDEEL(${cellText(flow, place, reading.index)},${joined([share, `1-${share}`])}),1)`,
    results: [{ place, meaning: (numbers) => (numbers(flow) * sum(part, numbers)) / sum(whole, numbers) }],
    roles: rolesOf([flow, ...whole], part),
  };
}

function shared({ place }: Subject, count: number): Pick<Recognised, "kind" | "reason" | "anchor"> {
  return { kind: "aandeel", reason: { code: "share", count }, anchor: place };
}

function rolesOf(flows: readonly CellRef[], shares: readonly CellRef[]): ReadonlyMap<string, RoleOf> {
  return new Map([
    ...flows.map((cell): [string, RoleOf] => [placeKey(cell), { cell, role: "flow" }]),
    ...shares.map((cell): [string, RoleOf] => [placeKey(cell), { cell, role: "share" }]),
  ]);
}
