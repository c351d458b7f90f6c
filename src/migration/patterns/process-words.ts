/**
 * The words of a label that say which process a row is of: "capaciteit spoor 4 AA" is of spoor 4 and of AA.
 * Method: the words without units, periods, and what every process has: a stock, what comes and goes, a capacity, staff.
 */
import { perText } from "../per-text";
import {
  isUnit,
  saysBound,
  saysCapacity,
  saysHours,
  saysIn,
  saysNeeded,
  saysOut,
  saysPeople,
  saysStock,
  saysTotal,
  saysWaiting,
  saysWorked,
} from "../words";
import { timesAYear } from "./capacity-units";

/** What one word says of any process. */
const COMMON: readonly ((word: string) => boolean)[] = [
  ...[saysStock, saysIn, saysOut, saysCapacity, saysBound, saysWorked, saysNeeded, saysPeople, saysHours],
  ...[saysTotal, saysWaiting, isUnit, (word: string) => timesAYear(word) !== undefined],
];
const LITTLE =
  /^(de|het|een|van|voor|in|op|per|en|of|bij|naar|met|na|aan|te|uit|om|over|tot|door|the|for|and|at|by|to|on|from|with|aantal|number|max|min|netto|bruto|beschikba\w*|vrije?|vaste?|flex\w*|extra|gepland\w*|geraamd\w*|werkelijk\w*|waarde|value|available|free|fixed|prognose|raming|realisatie|forecast|actuals?|januari|december|january)$/;
/** A word with the number that goes with it, "spoor 4". */
const WORD = /[a-zà-ÿ]+(?:[ -]?\d{1,2}(?!\d))?/g;
/** What a number is per period, "beroepen/jaar", is its unit. */
const UNIT = /[a-zà-ÿ]+ ?(?:\/|per ) ?(?:half)?(?:jaar|jr|kwartaal|maand|mnd|week|year|quarter|month|wk)\b/g;

/** "Na verdringing door NTB": what another process takes first is not what it is of. */
const TAKEN_BY = /\b(na|after) (verdringing|aftrek|displacement|deduct\w*)\b[^|]*/g;

function isProcess(word: string): boolean {
  return word.length > 1 && !LITTLE.test(word) && !COMMON.some((says) => says(word));
}

export const processWords = perText((label: string): readonly string[] => {
  const text = label.replaceAll(/[_.]/g, " ").replaceAll(UNIT, " ").replaceAll(TAKEN_BY, " ");
  const words = (text.match(WORD) ?? []).map((word) => word.replace(/s?capaciteit|scapacity$/, ""));
  return [...new Set(words.filter(isProcess))];
});

const LETTERS = 4;

/** "beroep" and "beroepen"; of short words, and of those with a number, the same. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < LETTERS || b.length < LETTERS || /\d/.test(a + b)) return false;
  return a.startsWith(b) || b.startsWith(a);
}

export function says(words: readonly string[], word: string): boolean {
  return words.some((each) => alike(each, word));
}

/** Those of the one that the other does not have. */
export function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !says(others, word));
}

export function saysAny(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((word) => says(words, word));
}
