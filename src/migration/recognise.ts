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
import { onlyPoly } from "./helpers";
import { mixesScenarios } from "./mixed-scenarios";
import { patient } from "./patience";
import { recogniseCurve, recogniseMixture } from "./patterns/mixture";
import { recogniseCapacity, recogniseCapacityThrough } from "./patterns/capacity";
import { recogniseDelay, recogniseSpilledDelay } from "./patterns/delay";
import { recogniseMonths } from "./patterns/months";
import { recogniseShare } from "./patterns/share";
import { recogniseSpilledShares } from "./patterns/share-spilled";
import { recogniseRoundedQuantile, recogniseRounding } from "./patterns/rounding";
import { recogniseSpilledRounding } from "./patterns/rounding-spilled";
import { recogniseSpilledStock, recogniseStock } from "./patterns/stock";
import { recogniseQuantile } from "./patterns/quantile";
import { type Expression } from "./reading";
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

export function recognise(place: Place, scan: Scan): Recognised | undefined {
  const one = (other: Scan): Recognised | undefined => recogniseOne(place, other);
  return one(scan) ?? recogniseChosen(place, scan, one);
}

function recogniseOne(place: Place, scan: Scan): Recognised | undefined {
  const found = candidate(place, scan);
  if (!found || mixesScenarios(found, place, scan) || isStartOfMore(found, place, scan)) return undefined;
  return proved(found, place, scan) ? found : undefined;
}

/** `MIN(SUM(E$4:E4),…)`: in its first cell the sum of one, in the next of two. Only a proposal for the whole line sees that. */
function isStartOfMore({ results }: Recognised, place: Place, { reading }: Scan): boolean {
  if (results.length > 1) return false;
  return (reading.areas(place) ?? []).some(
    (area) =>
      sizeOf(area) === 1 && (area.fixed.top !== area.fixed.bottom || area.fixed.left !== area.fixed.right),
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

function candidate(place: Place, scan: Scan): Recognised | undefined {
  const shape = scan.reading.shape(place);
  const tree = shape && !hides(shape) && !isCheck(shape) ? scan.reading.tree(place) : undefined;
  if (!tree) return undefined;
  const expression = scan.reading.expression(place);
  const seen = expression && ofExpression(place, expression, scan);
  return seen ?? quantile(place, scan, tree);
}

const quantile = patient(
  (place: Place, scan: Scan, tree: Node) =>
    recogniseRoundedQuantile(place, tree, scan) ?? recogniseQuantile(place, tree, scan),
);

function ofExpression(place: Place, expression: Expression, scan: Scan): Recognised | undefined {
  const polys = expression.rows.map((row) => row.flatMap((each): Poly[] => asPoly(each)));
  if (polys.some((row, i) => row.length !== expression.rows[i]?.length)) return undefined;
  const [[poly] = []] = polys;
  if (!poly) return undefined;
  const subject = { ...scan, place, poly, view: "", polyAt: (other: Place) => polyAt(other, scan) };
  if (polys.length > 1 || (polys[0]?.length ?? 0) > 1) {
    return recogniseCurve(place, polys, scan) ?? recogniseSpilled(polys, subject);
  }
  for (const pattern of [(each: Subject) => recogniseRounding(each, PATTERNS), ...PATTERNS]) {
    const found = pattern(subject);
    if (found) return found;
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

const polyAt = (place: Place, { reading }: Scan): Poly | undefined =>
  onlyPoly(reading.expression(place)?.rows);

function asPoly(value: unknown): Poly[] {
  if (typeof value === "number") return [constant(value)];
  return isPoly(value as Poly) ? [value as Poly] : [];
}
