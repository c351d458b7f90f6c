/**
 * Rounding: to the nearest multiple by MPP.AFRONDEN, around a value or around another pattern; other roundings are
 * named, but no function gives them. A rounding that is carried on to the next period is left alone.
 * Source: Microsoft Support, ROUND, MROUND, CEILING, FLOOR, ROUNDUP, ROUNDDOWN, TRUNC and INT.
 */
import { roundTo } from "../../core";
import { dependsOn } from "../depends";
import { callWithText, type CallText } from "../formula/source";
import { type Place } from "../book";
import { placeKey } from "../reading";
import { polyText } from "../render";
import { type Pattern, type Recognised, type Role, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import {
  atomsOf,
  type CallAtom,
  type CellRef,
  cellsOf,
  type Poly,
  scale,
  singleTerm,
  constant,
  subtract,
  type Term,
  termsOf,
  valueOf,
} from "../symbol/poly";
import { hasBend } from "./capacity-work";
import { contradicts } from "./flows";
import { moved, sameCell } from "./lines";
import { nearestByHand } from "./rounding-by-hand";
import { isFigure } from "./rounding-figure";
import {
  byCell,
  isMultiple,
  keyOf,
  NEAREST,
  type Rounding,
  ROUNDINGS,
  stepAt,
  stepText,
  withMultiple,
} from "./rounding-step";

const CUTTING: ReadonlySet<string> = new Set(["INT", "TRUNC", "ROUNDDOWN"]);

function callIn(poly: Poly): { atom: CallAtom; factor: number } | undefined {
  const term = singleTerm(poly);
  const [power, ...more] = term?.powers ?? [];
  if (!term || more.length > 0 || power?.exponent !== 1 || power.atom.kind !== "call") return undefined;
  return ROUNDINGS.has(power.atom.name) && term.factor > 0
    ? { atom: power.atom, factor: term.factor }
    : undefined;
}

/** @returns undefined when it is no rounding, or one of which a cell says the number of decimals */
export function roundingOf(poly: Poly): Rounding | undefined {
  return typedRounding(poly) ?? byCell(poly);
}

function typedRounding(poly: Poly): Rounding | undefined {
  const byHand = nearestByHand(poly);
  if (byHand) return { ...byHand, name: "ROUND", nearest: true };
  const seen = callIn(poly);
  if (!seen) return undefined;
  const { atom, factor } = seen;
  const [argument, second] = atom.args;
  const given = second ? valueOf(second) : undefined;
  if (!argument || (second && given === undefined)) return undefined;
  const half = halfUp(atom.name, argument, factor, given);
  if (half) return half;
  const inner = scale(argument, factor);
  if (isTrick(inner, factor) || (factor !== 1 && isHalf([...inner.terms.values()], factor))) return undefined;
  return named(atom.name, argument, factor, given);
}

/** INT(x/step + ½)·step, and TRUNC for what is not negative: the half of a step is what makes it round. */
function halfUp(
  name: string,
  argument: Poly,
  factor: number,
  given: number | undefined,
): Rounding | undefined {
  const less = subtract(argument, constant(0.5));
  if (!CUTTING.has(name) || (given ?? 0) !== 0 || less.terms.size >= argument.terms.size) return undefined;
  const inner = scale(less, factor);
  return isTrick(inner, factor) ? undefined : { name, inner, step: factor, nearest: false, halfUp: true };
}

/** @param given the second argument: places, or the multiple */
function named(
  name: string,
  argument: Poly,
  factor: number,
  given: number | undefined,
): Rounding | undefined {
  const inner = scale(argument, factor);
  const nearest = NEAREST.has(name);
  switch (name) {
    case "ROUND":
    case "ROUNDUP":
    case "ROUNDDOWN":
    case "TRUNC":
      return { name, inner, step: stepOf(factor, given ?? 0), nearest };
    case "INT":
      return { name, inner, step: factor, nearest };
    default:
      return given === undefined || given <= 0 ? undefined : { name, inner, step: given * factor, nearest };
  }
}

/** Another unit than that of the result, or a part of a step added to round up; whole steps change nothing. */
function isTrick(inner: Poly, factor: number): boolean {
  const terms = [...inner.terms.values()];
  const added = terms.some(({ factor: each, powers }) => powers.length === 0 && !isWhole(each / factor));
  if (factor === 1)
    return added && terms.some(({ factor: each, powers }) => powers.length === 0 && Math.abs(each) === 0.5);
  return (
    terms.some(({ factor: each, powers }) => powers.length > 0 && Math.abs(Math.abs(each) - 1) > 1e-12) ||
    (added && !isHalf(terms, factor))
  );
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9;
}

/** A half of a step beside what is rounded. */
function isHalf(terms: readonly Term[], factor: number): boolean {
  return terms.some(
    ({ factor: each, powers }) => powers.length === 0 && Math.abs(each - factor / 2) < 1e-12 * factor,
  );
}

/** factor × 10^−places, as typed. */
export function stepOf(factor: number, places: number): number {
  return Number((factor * 10 ** -Math.trunc(places)).toPrecision(12));
}

/** Rounded before, a negative of something, nothing, or the result of the period before. */
export function isUnfit(inner: Poly, subject: Subject): boolean {
  const { place, reading } = subject;
  if (inner.terms.size === 0 || cellsOf(inner).length === 0) return true;
  const nested = [...atomsOf(inner).values()].some(
    // A sign in it makes it another rounding than the call by itself.
    (atom) => atom.kind === "call" && (ROUNDINGS.has(atom.name) || atom.name === "SIGN"),
  );
  const only = singleTerm(inner);
  const before = [true, false].filter((across) => goesBack(across, subject));
  const family = before
    .map((across) => moved(place, across, -1))
    .filter((each) => isRounded(each, { place, reading }));
  const carried = cellsOf(inner).some(
    (cell) => family.some((each) => sameCell(each, cell)) || sameCell(cell, place),
  );
  const blank = cellsOf(inner).every((cell) => reading.number(cell) === undefined);
  return nested || (only !== undefined && only.factor < 0) || carried || blank;
}

/** Not up a column that one period heads: the cell above is another row of that period. */
function goesBack(across: boolean, { place, labels }: Subject): boolean {
  return labels.period(place, across) !== undefined || labels.period(place, !across) === undefined;
}

/** A neighbour whose own formula rounds, or that starts a line: it is a result, no input of another row. */
function isRounded(place: Place, { place: home, reading }: Pick<Subject, "place" | "reading">): boolean {
  if (place.row < 1 || place.column < 1) return false;
  const [own, other] = [reading.tree(home), reading.tree(place)];
  return (
    own?.kind === "call" && other?.kind === "call" && ROUNDINGS.has(other.name) && own.name === other.name
  );
}

export function recogniseRounding(subject: Subject, patterns: readonly Pattern[]): Recognised | undefined {
  const rounding = roundingOf(subject.poly);
  if (!rounding || !isMultiple(rounding, subject)) return undefined;
  if (isUnfit(rounding.inner, subject)) return undefined;
  if (linksToLine(rounding.inner, subject)) return ofOutflow(rounding, subject, patterns);
  const within = patternWithin(rounding, subject, patterns);
  if (!within && (!isFigure(rounding.inner, subject) || contradicts(rounding.inner, subject)))
    return undefined;
  if (!toNearest(rounding, within)) return otherRounding(subject);
  if (within && within.proposal !== "") return rounded(within, rounding, subject);
  const text = innerText(rounding, subject);
  return text === undefined ? otherRounding(subject) : ofText(text, rounding, subject);
}

/** Whole cases go out, and what stays behind is worked on in the next period: one cell at a time. */
function ofOutflow(
  rounding: Rounding,
  subject: Subject,
  patterns: readonly Pattern[],
): Recognised | undefined {
  const within = hasBend(rounding.inner) ? patternWithin(rounding, subject, patterns) : undefined;
  if (within?.kind !== "capaciteit" || within.results.length !== 1) return undefined;
  return toNearest(rounding, within) ? rounded(within, rounding, subject) : otherRounding(subject);
}

/** Halves away from 0; half up is the same of what is never below 0. */
function toNearest({ nearest, halfUp }: Rounding, within: Recognised | undefined): boolean {
  return nearest || (halfUp === true && within !== undefined && !MAY_BE_NEGATIVE.has(within.kind));
}

const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set(["voorraad", "kwantiel-interpolatie", "kwantiel-trap"]);

/** ROUND(B10 + C6 − C7) in row 10 is carried on rounded, and so is what comes back to it through another row. */
function linksToLine(inner: Poly, subject: Subject): boolean {
  const { place, families } = subject;
  const cells = cellsOf(inner);
  return [true, false].some((across) => {
    const { places } = families.line(place, across);
    const [first, second] = places;
    if (!first || !second) return cells.some((cell) => places.some((each) => sameCell(each, cell)));
    return (
      cells.some((cell) => places.some((each) => sameCell(each, cell))) ||
      dependsOn([second], [first], subject)
    );
  });
}

/** The pattern of what is rounded, where every cell of the line is rounded in the same way. */
function patternWithin(
  rounding: Rounding,
  subject: Subject,
  patterns: readonly Pattern[],
): Recognised | undefined {
  const polyAt = (place: Place): Poly | undefined => {
    const poly = subject.polyAt(place);
    const other = poly && roundingOf(poly);
    const alike = other?.name === rounding.name && other.step === rounding.step;
    return alike && keyOf(other.by) === keyOf(rounding.by) ? other.inner : undefined;
  };
  const view = `${rounding.name} ${rounding.step} ${keyOf(rounding.by)}`;
  const inside = { ...subject, poly: rounding.inner, view, polyAt };
  let nameless: Recognised | undefined;
  for (const pattern of patterns) {
    const found = pattern(inside);
    if (found && found.proposal !== "") return found;
    nameless ??= found;
  }
  return nameless;
}

function rounded(found: Recognised, rounding: Rounding, subject: Subject): Recognised {
  return {
    ...found,
    kind: "afronding",
    proposal: `=MPP.AFRONDEN(${found.proposal.slice(1)},${stepText(rounding, subject)})`,
    reason: { ...found.reason, code: "rounding", inner: found.kind },
    roles: withMultiple(found.roles, rounding),
    results: found.results.map(({ place, meaning }) => ({
      place,
      meaning: (numbers) => roundTo(meaning(numbers), stepAt(rounding, numbers)),
    })),
  };
}

/** What is rounded as it is written, or in normal form when the multiple stands outside. */
function innerText({ name, inner }: Rounding, { place, reading, poly }: Subject): string | undefined {
  const source = reading.index.cell(place)?.formula ?? "";
  const written: CallText | undefined = callWithText(source);
  if (written?.name === name && NEAREST.has(name) && singleTerm(poly)?.factor === 1) return written.first;
  const cells = [...atomsOf(inner).values()];
  const plain = cells.every(({ kind }) => kind === "cell") && inner.terms.size <= 12;
  return plain ? polyText(inner, place, reading.index) : undefined;
}

function ofText(text: string, rounding: Rounding, subject: Subject): Recognised {
  const { place } = subject;
  const { inner } = rounding;
  return {
    kind: "afronding",
    proposal: `=MPP.AFRONDEN(${text},${stepText(rounding, subject)})`,
    reason: { code: "rounding" },
    results: [
      {
        place,
        meaning: (numbers) => roundTo(polyNumber(inner, numbers) ?? NaN, stepAt(rounding, numbers)),
      },
    ],
    roles: withMultiple(levels(inner), rounding),
    anchor: place,
  };
}

/** What is added is drawn larger than what is taken off: MROUND of what is below 0 to a multiple above it is an error. */
export function levels(inner: Poly): Recognised["roles"] {
  const roles = new Map<string, { cell: CellRef; role: Role }>();
  const lessens = termsOf(inner).filter(({ factor }) => factor < 0);
  const less = new Set(lessens.flatMap(({ powers }) => powers.map(({ atom }) => atom.key)));
  const drawn = less.size === 0 ? "level" : "stock";
  for (const cell of cellsOf(inner))
    roles.set(placeKey(cell), { cell, role: less.has(placeKey(cell)) ? "level" : drawn });
  return roles;
}

/** Up, down or half up: no function of the add-in gives it, so nothing is proposed. */
export function otherRounding({ place }: Subject): Recognised {
  return {
    kind: "afronding",
    proposal: "",
    reason: { code: "rounding-other" },
    results: [],
    roles: new Map(),
    anchor: place,
  };
}
