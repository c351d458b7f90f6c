/**
 * A share that is typed in the formula: 0.135·E17. A typed factor may be anything, so the label of the cell has to call it a
 * share, and that of the other cell has to name a flow.
 */
import { placeKey } from "../reading";
import { cellText } from "../references";
import { type Recognised, type Subject } from "../subject";
import { type CellRef, constant, singleTerm } from "../symbol/poly";
import {
  saysBound,
  saysCapacity,
  saysIn,
  saysLost,
  saysNeeded,
  saysNoShare,
  saysOut,
  saysShare,
  saysStock,
} from "../words";
import { inTime, wordsFit } from "./share-fit";

interface Typed {
  readonly flow: CellRef;
  readonly factor: number;
}

/** One cell times a number that stands in the formula as a part of 1 or in percent. */
function typedIn(subject: Subject): Typed | undefined {
  const term = singleTerm(subject.poly);
  const [only, ...more] = term?.powers ?? [];
  if (!term || only?.exponent !== 1 || only.atom.kind !== "cell" || more.length > 0) return undefined;
  const factor = Number(term.factor.toPrecision(12));
  return factor > 0 && factor < 1 && isWritten(factor, subject)
    ? { flow: only.atom.cell, factor }
    : undefined;
}

function isWritten(factor: number, { place, reading }: Subject): boolean {
  const formula = reading.index.cell(place)?.formula ?? "";
  const percent = `${Number((factor * 100).toPrecision(12))}%`;
  return formula.includes(String(factor).slice(1)) || formula.includes(percent);
}

const NONE: readonly ((words: string) => boolean)[] = [
  saysNoShare,
  saysStock,
  saysCapacity,
  saysBound,
  saysNeeded,
  saysLost,
];

function says({ flow, factor }: Typed, { labels, place }: Subject): boolean {
  const [own, other] = [labels.all(place), labels.all(flow)];
  if (!saysShare(own) || NONE.some((each) => each(own) || each(other))) return false;
  return saysIn(other) || saysOut(other) || saysThis(own, factor);
}

/** "Beroepen (42%)" over 0,42 times something. */
function saysThis(words: string, factor: number): boolean {
  const percents = [...words.matchAll(/(\d{1,3}(?:[.,]\d{1,6})?) ?%/g)].map(([, said = ""]) =>
    Number(said.replace(",", ".")),
  );
  return percents.some((percent) => Math.abs(percent - 100 * factor) < 1e-9);
}

export function recogniseTypedShare(subject: Subject): Recognised | undefined {
  const typed = typedIn(subject);
  if (!typed || !says(typed, subject)) return undefined;
  const { flow, factor } = typed;
  const { place, reading } = subject;
  const product = { flow, share: constant(factor), shares: [], percent: [] };
  if (!((reading.number(flow) ?? 0) > 1) || !wordsFit(product, subject) || !inTime(product, subject))
    return undefined;
  const rest = Number((1 - factor).toPrecision(12));
  return {
    kind: "aandeel",
    proposal: `=INDEX(MPP.VERDEEL(${cellText(flow, place, reading.index)},{${factor},${rest}}),1)`,
    reason: { code: "share", count: 1 },
    results: [{ place, meaning: (numbers) => factor * numbers(flow) }],
    roles: new Map([[placeKey(flow), { cell: flow, role: "flow" }]]),
    anchor: place,
  };
}
