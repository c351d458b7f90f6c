/**
 * Several flows of one period, each times a share of its own: SUMPRODUCT over the tracks, or C4·B10 + D4·B11.
 * Method: which share is of which flow is said by their place, beside each other, or by the words that tell the flows apart.
 * Shares that are 1 together weigh the flows: that is a mean or a lead time. A line of groups that goes on is left out in part.
 */
import { placeKey } from "../reading";
import { type Meaning, type Recognised, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { type CellRef, termsOf } from "../symbol/poly";
import { saysNoShare, saysShare, saysTotal } from "../words";
import { coordinate, sameCell } from "./lines";
import { type Product } from "./product";
import { countsTwice, inTime, partText, rolesOf, wordsFit } from "./share-fit";
import { flowGroups, isDistribution } from "./share-sum";

const MOST_GROUPS = 24;
/** Calls that are still read as a sum. */
const MOST_CALLS = 6;

interface Group extends Product {
  /** The only one. */
  readonly own: CellRef;
}

export function recogniseShareOfGroups(subject: Subject): Recognised | undefined {
  const { poly, place } = subject;
  if (poly.terms.size < 2 || poly.terms.size > MOST_GROUPS) return undefined;
  // A sum of flows alone, such as a stock, has no products.
  if (termsOf(poly).filter(({ powers }) => powers.length >= 2).length < 2) return undefined;
  const groups = groupsIn(subject);
  if (!groups?.every((each) => wordsSay(each, subject)) || isDistribution(groups, subject)) return undefined;
  const fits = groups.every((each) => wordsFit(each, subject) && inTime(each, subject));
  if (!fits || goesOn(groups, subject) || !areApart(groups, subject)) return undefined;
  const meaning: Meaning = (numbers) =>
    groups.reduce((sum, { flow, share }) => sum + numbers(flow) * (polyNumber(share, numbers) ?? NaN), 0);
  return {
    kind: "aandeel",
    proposal: groups.length > MOST_CALLS ? "" : `=${groups.map((each) => partText(each, subject)).join("+")}`,
    reason: { code: "share", count: groups.length },
    results: [{ place, meaning }],
    roles: rolesOf(groups),
    anchor: place,
  };
}

/** One flow and one share each, none of them twice. */
function groupsIn(subject: Subject): readonly Group[] | undefined {
  const products = flowGroups(subject.poly, subject) ?? [];
  const groups = products.flatMap((each): Group[] => {
    const [own, ...more] = each.shares;
    return own && more.length === 0 ? [{ ...each, own }] : [];
  });
  const shares = new Set(groups.map(({ own }) => placeKey(own)));
  return groups.length >= 2 && groups.length === products.length && shares.size === groups.length
    ? groups
    : undefined;
}

/** The share says that it is one; the flow is no total, and nothing that is worked out or paid per case. */
function wordsSay({ flow, own }: Group, { labels }: Subject): boolean {
  const words = labels.all(flow);
  return saysShare(labels.all(own)) && !saysTotal(words) && !saysNoShare(words);
}

/** Each share is the one of its flow, and no flow is a part of another. */
function areApart(groups: readonly Group[], subject: Subject): boolean {
  const flows = groups.map(({ flow }) => flow);
  return (areBeside(groups) || areNamed(groups, subject)) && !countsTwice(flows, subject);
}

/** Flows in one column with their shares in another, each in the row of its flow; or turned. */
function areBeside(groups: readonly Group[]): boolean {
  const [first] = groups;
  return [true, false].some((across) =>
    groups.every(
      ({ flow, own }) =>
        first !== undefined &&
        flow.sheet === own.sheet &&
        coordinate(flow, across) === coordinate(own, across) &&
        coordinate(flow, !across) === coordinate(first.flow, !across) &&
        coordinate(own, !across) === coordinate(first.own, !across),
    ),
  );
}

/** The words that only one of the flows has are those that only its share has: "spoor 1" and "spoor 4". */
function areNamed(groups: readonly Group[], { labels }: Subject): boolean {
  const flows = onlyWords(groups.map(({ flow }) => labels.all(flow)));
  const shares = onlyWords(groups.map(({ own }) => labels.all(own)));
  return flows.every((words, i) =>
    shares.every((others, j) => words.some((word) => others.includes(word)) === (i === j)),
  );
}

/** Of each text the words that none of the others has. */
function onlyWords(texts: readonly string[]): readonly (readonly string[])[] {
  const words = texts.map((text): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? []);
  return words.map((own, i) =>
    own.filter((word) => words.every((other, j) => i === j || !other.includes(word))),
  );
}

/** Beyond the last or before the first stands another flow with a share: a range that is one group short. */
function goesOn(groups: readonly Group[], subject: Subject): boolean {
  const flows = endsOf(groups.map(({ flow }) => flow));
  const shares = endsOf(groups.map(({ own }) => own));
  const most = groups.some(({ percent }) => percent.length > 0) ? 100 : 1;
  const { reading, place } = subject;
  return flows.some((flow, i) => {
    const share = shares[i];
    if (!share || flow.row < 1 || flow.column < 1 || sameCell(flow, place)) return false;
    const [amount, part] = [reading.number(flow) ?? NaN, reading.number(share) ?? NaN];
    return amount > 1 && part >= 0 && part <= most && reading.shape(share) === undefined;
  });
}

/** The cells before and after some that lie at one distance from each other. */
function endsOf(cells: readonly CellRef[]): readonly CellRef[] {
  const [first, second] = cells;
  const last = cells.at(-1);
  if (!first || !second || !last) return [];
  const [rows, columns] = [second.row - first.row, second.column - first.column];
  return [
    { ...first, row: first.row - rows, column: first.column - columns },
    { ...last, row: last.row + rows, column: last.column + columns },
  ];
}
