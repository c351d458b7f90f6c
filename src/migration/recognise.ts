/**
 * One formula into a proposal: every pattern is asked, and what is proposed is checked by value.
 * Order: curves and quantiles say what they are by themselves; then rounding; then what needs the cells around it.
 */
import { type Place } from "./book";
import { isPoly } from "./evaluate/value";
import { calls } from "./formula/tree";
import { recogniseCurve, recogniseMixture } from "./patterns/mixture";
import { recogniseCapacity } from "./patterns/capacity";
import { recogniseDelay } from "./patterns/delay";
import { recogniseMonths } from "./patterns/months";
import { recogniseShare } from "./patterns/share";
import { recogniseSpilledShares } from "./patterns/share-spilled";
import { recogniseRoundedQuantile, recogniseRounding } from "./patterns/rounding";
import { recogniseSpilledStock, recogniseStock } from "./patterns/stock";
import { recogniseQuantile } from "./patterns/quantile";
import { type Expression } from "./reading";
import { constant, type Poly } from "./symbol/poly";
import { type Pattern, type Recognised, type Scan, type Subject } from "./subject";
import { verified } from "./verify";

/** What puts a value in the place of an error: the functions refuse instead, so it is not the same. */
const HIDING: ReadonlySet<string> = new Set(["IFERROR", "IFNA", "ISERROR", "ISERR", "ISNA", "ERROR.TYPE"]);

const PATTERNS: readonly Pattern[] = [
  recogniseMixture,
  recogniseCapacity,
  recogniseStock,
  recogniseDelay,
  recogniseMonths,
  recogniseShare,
];

export function recognise(place: Place, scan: Scan): Recognised | undefined {
  const found = candidate(place, scan);
  return found && verified(found, scan.reading) ? found : undefined;
}

function candidate(place: Place, scan: Scan): Recognised | undefined {
  const tree = scan.reading.tree(place);
  if (!tree || calls(tree, HIDING)) return undefined;
  const expression = scan.reading.expression(place);
  const seen = expression && ofExpression(place, expression, scan);
  return seen ?? recogniseQuantile(place, tree, scan) ?? recogniseRoundedQuantile(place, tree, scan);
}

function ofExpression(place: Place, expression: Expression, scan: Scan): Recognised | undefined {
  const polys = expression.rows.map((row) => row.flatMap((each): Poly[] => asPoly(each)));
  if (polys.some((row, i) => row.length !== expression.rows[i]?.length)) return undefined;
  const [[poly] = []] = polys;
  if (!poly) return undefined;
  const subject = { ...scan, place, poly, polyAt: (other: Place) => polyAt(other, scan) };
  if (polys.length > 1 || (polys[0]?.length ?? 0) > 1) {
    return (
      recogniseCurve(place, polys, scan) ??
      recogniseSpilledStock(polys, subject) ??
      recogniseSpilledShares(polys, subject)
    );
  }
  for (const pattern of [(each: Subject) => recogniseRounding(each, PATTERNS), ...PATTERNS]) {
    const found = pattern(subject);
    if (found) return found;
  }
  return undefined;
}

function polyAt(place: Place, scan: Scan): Poly | undefined {
  const rows = scan.reading.expression(place)?.rows;
  const [[value = null] = []] = rows ?? [];
  return rows?.length === 1 && rows[0]?.length === 1 ? asPoly(value)[0] : undefined;
}

function asPoly(value: unknown): Poly[] {
  if (typeof value === "number") return [constant(value)];
  return isPoly(value as Poly) ? [value as Poly] : [];
}
