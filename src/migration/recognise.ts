/**
 * One formula into a proposal: every pattern is asked, and what is proposed is checked by value.
 * Order: curves and quantiles say what they are by themselves; then rounding; then what needs the cells around it.
 */
import { type Place } from "./book";
import { recogniseChosen } from "./chosen";
import { isPoly } from "./evaluate/value";
import { type Family } from "./families";
import { relativeKey } from "./formula/relative";
import { calls, type Node, placesIn, sizeOf } from "./formula/tree";
import { isGuard, recogniseGuarded } from "./guards";
import { onlyPoly, steadyPoly } from "./helpers";
import { recogniseLagged } from "./lagged";
import { mixesScenarios } from "./mixed-scenarios";
import { cellName } from "./references";
import { patient, patientInSteps } from "./patience";
import { recogniseMixture } from "./patterns/curve";
import { recogniseCurve } from "./patterns/mixture";
import { recogniseCapacity, recogniseCapacityThrough } from "./patterns/capacity";
import { recogniseDelay, recogniseSpilledDelay } from "./patterns/delay";
import { recogniseMonths } from "./patterns/months";
import { recogniseShare } from "./patterns/share";
import { recogniseSpilledShares } from "./patterns/share-spilled";
import { recogniseRounding } from "./patterns/rounding";
import { recogniseRoundedQuantile } from "./patterns/rounding-quantile";
import { recogniseSpilledRounding } from "./patterns/rounding-spilled";
import { recogniseSpilledStock, recogniseStock } from "./patterns/stock";
import { recogniseQuantile } from "./patterns/quantile";
import { type Expression } from "./reading";
import { type Counting } from "./slices";
import { constant, type Poly } from "./symbol/poly";
import { type Pattern, type Recognised, type Scan, type Subject } from "./subject";
import { asStored, verified } from "./verify";

/** What puts a value in the place of an error: the functions refuse instead, so it is not the same. */
const HIDING: ReadonlySet<string> = new Set(["IFERROR", "IFNA", "ISERROR", "ISERR", "ISNA", "ERROR.TYPE"]);

function patiently(pattern: Pattern): Pattern {
  const look = patient((_place: Place, _scan: Scan, subject: Subject) => pattern(subject));
  return (subject) => look(subject.place, subject, subject);
}

const PATTERNS: readonly Pattern[] = [
  recogniseMixture,
  patiently(recogniseCapacity),
  recogniseStock,
  recogniseDelay,
  recogniseMonths,
  recogniseShare,
  patiently(recogniseCapacityThrough),
];

const ALL: readonly Pattern[] = [(subject) => recogniseRounding(subject, PATTERNS), ...PATTERNS];

/** Each pattern is a step of its own: some look along whole lines. @yields nothing but that it may be interrupted */
export function* recognise(place: Place, scan: Scan): Counting<Recognised | undefined> {
  const one = (other: Scan): Counting<Recognised | undefined> => recogniseOne(place, other);
  return (
    (yield* one(scan)) ?? (yield* recogniseChosen(place, scan, one)) ?? (yield* recogniseLagged(place, scan))
  );
}

function* recogniseOne(place: Place, scan: Scan): Counting<Recognised | undefined> {
  const found = yield* candidate(place, scan);
  if (!found || mixesScenarios(found, place, scan) || isStartOfMore(found, place, scan)) return undefined;
  yield 0;
  return proved(found, place, scan) ? found : undefined;
}

/** `MIN(SUM(E$4:E4),…)`: in its first cell the sum of one, in the next of two. Only a proposal that keeps the sum sees that. */
function isStartOfMore({ results, proposal }: Recognised, place: Place, { reading }: Scan): boolean {
  if (results.length > 1) return false;
  return (reading.areas(place) ?? []).some(
    (area) =>
      sizeOf(area) === 1 &&
      (area.fixed.top !== area.fixed.bottom || area.fixed.left !== area.fixed.right) &&
      !proposal.includes(`:${cellName({ row: area.top, column: area.left })})`),
  );
}

/** What was proved of a family by random draws: calls, as they are copied. */
const proofs = new WeakMap<Family, Set<string>>();

/**
 * Copies of a formula that reads nothing but the inputs of the call are one function of them, and so are copies of the
 * call: once proved of one of them, the stored value is compared in the others.
 */
function proved(found: Recognised, place: Place, scan: Scan): boolean {
  const family = found.proposal !== "" && isAlone(found, place) ? scan.families.of(place) : undefined;
  if (!family || !readsInputsOnly(found, place, scan)) return verified(found, scan.reading);
  const known = proofs.get(family) ?? new Set<string>();
  proofs.set(family, known);
  const call = callKey(found, place);
  if (known.has(call)) return asStored(found, scan.reading);
  const sound = verified(found, scan.reading);
  if (sound) known.add(call);
  return sound;
}

function isAlone({ results }: Recognised, place: Place): boolean {
  const [only, ...more] = results;
  return only !== undefined && more.length === 0 && only.place === place;
}

/** The formula reads no cell but what the call reads too, so that a copy of it is a copy of the call. */
export function readsInputsOnly({ roles }: Recognised, place: Place, { reading }: Scan): boolean {
  const areas = reading.areas(place);
  return (
    areas?.every((area) => sizeOf(area) <= roles.size && placesIn(area).every((each) => roles.has(each))) ===
    true
  );
}

function callKey({ kind, proposal, roles }: Recognised, place: Place): string {
  const inputs = [...roles.values()].map(({ role }) => role).join();
  return `${kind} ${inputs} ${relativeKey(proposal, place)}`;
}

const hiding = new WeakMap<Node, boolean>();

/** The same of every copy. */
function hides(shape: Node): boolean {
  const known = hiding.get(shape) ?? calls(shape, HIDING);
  hiding.set(shape, known);
  return known;
}

const MATCHES: ReadonlySet<string> = new Set(["MATCH", "XMATCH"]);

/** The same but for the place in a grid, of which random grids show what it gives. */
function hidesMore(node: Node): boolean {
  if (!hides(node)) return false;
  if (node.kind !== "call") return true;
  const [first, second] = node.args;
  // IFERROR(MATCH(p; chances); 0) + 1: below the first of a grid, of which it is the place.
  const isPlace =
    (node.name === "IFERROR" || node.name === "IFNA") &&
    first?.kind === "call" &&
    MATCHES.has(first.name) &&
    second?.kind === "number";
  return isPlace ? hides(first) : HIDING.has(node.name) || node.args.some(hidesMore);
}

const ABSOLUTE: ReadonlySet<string> = new Set(["ABS"]);
const checking = new WeakMap<Node, boolean>();

/** The largest of some differences: a check of the model on itself. */
function isCheck(shape: Node): boolean {
  const known = checking.get(shape);
  if (known !== undefined) return known;
  const found =
    shape.kind === "call" && shape.name === "MAX" && shape.args.every((each) => calls(each, ABSOLUTE));
  checking.set(shape, found);
  return found;
}

function* candidate(place: Place, scan: Scan): Counting<Recognised | undefined> {
  const shape = scan.reading.shape(place);
  if (shape && isGuard(shape)) {
    const guarded = recogniseGuarded(place, scan, ALL, hides);
    if (guarded) return guarded;
  }
  const tree = shape && !hidesMore(shape) && !isCheck(shape) ? scan.reading.tree(place) : undefined;
  if (!tree) return undefined;
  const expression = shape && hides(shape) ? undefined : scan.reading.expression(place);
  const seen = expression && (yield* ofExpression(place, expression, scan));
  return seen ?? (yield* quantile(place, scan, tree));
}

const quantile = patientInSteps(function* (
  place: Place,
  scan: Scan,
  tree: Node,
): Counting<Recognised | undefined> {
  const rounded = yield* recogniseRoundedQuantile(place, tree, scan);
  return rounded ?? (yield* recogniseQuantile(place, tree, scan));
});

function* ofExpression(place: Place, expression: Expression, scan: Scan): Counting<Recognised | undefined> {
  const one = onlyPoly(expression.rows);
  const polys = one ? [[one]] : expression.rows.map((row) => row.flatMap((each): Poly[] => asPoly(each)));
  if (polys.some((row, i) => row.length !== expression.rows[i]?.length)) return undefined;
  const [[poly] = []] = polys;
  if (!poly) return undefined;
  const subject = { ...scan, place, poly, view: "", polyAt: (other: Place) => polyAt(other, scan) };
  if (expression.keyed) return byKey(subject);
  if (!one) return recogniseCurve(place, polys, scan) ?? recogniseSpilled(polys, subject);
  for (const pattern of ALL) {
    const found = pattern(subject);
    if (found) return found;
    yield 0;
  }
  return undefined;
}

function recogniseSpilled(polys: readonly (readonly Poly[])[], subject: Subject): Recognised | undefined {
  return (
    recogniseSpilledStock(polys, subject) ??
    recogniseSpilledDelay(polys, subject) ??
    recogniseSpilledShares(polys, subject) ??
    recogniseSpilledRounding(polys, subject)
  );
}

const BY_KEY: readonly Pattern[] = [
  (subject) => recogniseRounding(subject, [recogniseMixture]),
  recogniseMixture,
];

/** Found by a number that somebody may type otherwise: only the curve of that very number follows it. */
function byKey(subject: Subject): Recognised | undefined {
  for (const pattern of BY_KEY) {
    const found = pattern(subject);
    if (found?.same !== undefined) return found;
  }
  return undefined;
}

const polyAt = (place: Place, { reading }: Scan): Poly | undefined => steadyPoly(reading.expression(place));

function asPoly(value: unknown): Poly[] {
  if (typeof value === "number") return [constant(value)];
  return isPoly(value as Poly) ? [value as Poly] : [];
}
