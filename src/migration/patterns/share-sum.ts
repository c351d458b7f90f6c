/** Several periods in one number: SUMPRODUCT of a flow with its shares, all in the same periods. Groups of one period: `share-groups.ts`. */
import { rectangle } from "../references";
import { type Meaning, type Recognised, type Scan, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { type Poly, polyWith, same } from "../symbol/poly";
import { moved } from "./lines";
import { byFlow, type Product, productOf } from "./product";
import { rolesOf, wordsFit } from "./share-fit";

export function sumOfShares(subject: Subject): Recognised | undefined {
  const { poly, place, labels } = subject;
  const groups = flowGroups(poly, subject);
  if (!groups || groups.length < 2) return undefined;
  const line = rectangle(groups.map(({ flow }) => flow));
  if (!line || (line.from.row !== line.to.row && line.from.column !== line.to.column)) return undefined;
  const across = line.from.row === line.to.row;
  const [first] = groups;
  const alike = groups.every(
    ({ flow, share }, t) =>
      first !== undefined &&
      same(
        share,
        polyWith(first.share, (cell) => moved(cell, across, t)),
      ) &&
      labels.period(flow, across) !== undefined,
  );
  const timed = groups.every(({ flow, shares }) =>
    shares.every((cell) => labels.period(cell, across) === labels.period(flow, across)),
  );
  const copied = [true, false].some((way) => subject.families.line(place, way).places.length > 1);
  if (!alike || !timed || copied || isDistribution(groups, subject)) return undefined;
  if (!groups.every((each) => wordsFit(each, subject))) return undefined;
  const meaning: Meaning = (numbers) =>
    groups.reduce((sum, { flow, share }) => sum + numbers(flow) * (polyNumber(share, numbers) ?? NaN), 0);
  return {
    kind: "aandeel",
    proposal: "",
    reason: { code: "share", count: groups.length },
    results: [{ place, meaning }],
    roles: rolesOf(groups),
    anchor: place,
  };
}

/** What shares may miss of 1 together. */
const TOLERANCE = 1e-9;

/** Shares that are 1 together over the periods weigh them: that is a mean or a lead time. */
export function isDistribution(groups: readonly Product[], { reading }: Scan): boolean {
  const sum = groups.reduce(
    (so, { shares }) => so + (shares[0] ? (reading.number(shares[0]) ?? NaN) : NaN),
    0,
  );
  return groups.every(({ shares }) => shares.length === 1) && Math.abs(sum - 1) <= TOLERANCE;
}

/** Each flow with its share, in the order of the sheet. */
export function flowGroups(poly: Poly, scan: Scan): Product[] | undefined {
  const products = byFlow(poly, scan)?.map((group) => productOf(group, scan));
  const known = (products ?? []).filter((each) => each !== undefined);
  if (!products || known.length !== products.length) return undefined;
  return known.sort((a, b) => a.flow.row - b.flow.row || a.flow.column - b.flow.column);
}
