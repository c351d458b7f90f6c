/**
 * What a product of labelled cells counts: "zittingen × zaken per zitting" counts cases, "fte × uren per fte" hours.
 * Method: of "a per b" times "b", b falls out; what is left is what is counted, per period or not.
 */
import { type Place } from "../book";
import { perText } from "../per-text";
import { type Subject } from "../subject";
import { type CellRef } from "../symbol/poly";
import { saysHours, saysPeople } from "../words";
import { moved } from "./lines";

/** What is counted, in the words of its label, and what it is per. */
export interface Counted {
  readonly words: string;
  readonly per: readonly string[];
  /** Which cells it was made of. */
  readonly from: readonly number[];
}

/** Times in a year, with the words of the period. */
const PERIODS: readonly (readonly [number, RegExp])[] = [
  [2, /^(half ?jaar|halfjaren|semester|half.?year)/],
  [1, /^(jaar|jaren|year|jr$|yr$)/],
  [4, /^(kwarta|quarter|kw$|qtr$)/],
  [12, /^(maand|mnd|month)/],
  [52, /^week|^weken|^wk$/],
  [365, /^(dag|day|werkdag)/],
];

export function timesAYear(word: string): number | undefined {
  return PERIODS.find(([, said]) => said.test(word))?.[0];
}

const PER = /(?:\bper |\/ ?)([a-zà-ÿ]+)/g;
/** Up to two words, and what they are per: "zaken per fte per jaar", "[uren/fte]". */
const PHRASE = /((?:[^\s|\])/]+ )?[^\s|\])/]+) ?((?:(?:\bper |\/ ?)(?!of\b)[a-zà-ÿ]+ ?)+)/g;

/** "maandcapaciteit", "monthly output": per month without "per". */
const WITHIN: readonly (readonly [string, RegExp])[] = [
  ["maand", /maandcap|maandelijks|maandprod|\bmonthly/],
  ["week", /weekcap|wekelijks|weekprod|\bweekly/],
  ["kwartaal", /kwartaalcap|\bquarterly/],
  ["dag", /dagcap|dagelijks|dagprod|\bdaily/],
];

function plain(words: string): string {
  return words.replaceAll(/\bp[/.]m\b/g, "per maand").replaceAll(/[_.]/g, " ");
}

/** A longer label is a text; without this a hostile one would take seconds. [characters] */
const LONGEST = 300;
const SAYS_PER = /\bper |\/|\bp[/.]m\b/;

interface Phrase {
  readonly counted: string;
  readonly per: readonly string[];
}

/** The last of each part: the words of a row may be those of cells before it too. */
const phrases = perText((words: string): readonly Phrase[] => {
  if (words.length > LONGEST || !SAYS_PER.test(words)) return [];
  return plain(words)
    .split(" | ")
    .flatMap((part) => {
      const last = [...part.matchAll(PHRASE)].at(-1);
      if (!last) return [];
      return [
        { counted: last[1] ?? "", per: [...(last[2] ?? "").matchAll(PER)].map(([, word = ""]) => word) },
      ];
    });
});

/** What a label says that the number is per. */
export const persOf = perText((words: string): readonly string[] => {
  const said = phrases(words).flatMap(({ per }) => per);
  const within = WITHIN.filter(([, pattern]) => pattern.test(words)).map(([word]) => word);
  const known = said.length === 0 && /productiviteit|productivity/.test(words) ? ["fte"] : [];
  return [...new Set([...said, ...within, ...known])];
});

/** What is per something; the whole label when nothing is. */
function countedIn(words: string): string {
  const list = phrases(words).map(({ counted }) => counted);
  return list.length > 0 ? list.join(" | ") : plain(words);
}

const LETTERS = 4;

/** "zittingen" is so many of "zitting". */
function isOf(words: string, per: string): boolean {
  if (saysHours(per)) return saysHours(words);
  if (saysPeople(per)) return saysPeople(words) && !saysHours(words);
  const times = timesAYear(per);
  const each = words.split(/[^a-zà-ÿ]+/);
  if (times !== undefined) return each.some((word) => timesAYear(word) === times);
  const stem = per.slice(0, Math.max(LETTERS, per.length - 2));
  return per.length >= LETTERS && each.some((word) => word.startsWith(stem));
}

/** A cell as a factor, or as a divisor: hours / (hours per case) are cases. */
export function countedBy(words: string, exponent: number, at: number): Counted | undefined {
  const [per, counted] = [persOf(words), countedIn(words)];
  if (exponent === 1) return { words: counted, per, from: [at] };
  const [only, ...more] = per;
  if (exponent !== -1 || only === undefined || more.length > 0) return undefined;
  const divisor = saysHours(counted) ? "uur" : counted.split(/[^a-zà-ÿ]+/).at(-1);
  return divisor === undefined ? undefined : { words: only, per: [divisor], from: [at] };
}

/** Whatever falls out of a product, fallen out. */
export function reduced(items: readonly Counted[]): readonly Counted[] {
  for (const rate of items)
    for (const per of rate.per) {
      const count = items.find((each) => each !== rate && isOf(each.words, per));
      if (!count) continue;
      const left = [...rate.per.filter((each) => each !== per), ...count.per];
      const merged = { words: rate.words, per: left, from: [...rate.from, ...count.from] };
      return reduced([merged, ...items.filter((each) => each !== rate && each !== count)]);
    }
  return items;
}

/** What persons, cases and houses are called. */
const THINGS: readonly RegExp[] = [
  /\bza(ak|ken)\b|\bcases?\b|dossier/,
  /\bperso(on|nen)\b|\bpers\b|\bpersons?\b|\bpeople\b|jeugdige|kinderen\b|bewoners|vergunninghouders/,
  /woning|\bgezin(nen)?\b|huishouden|\bfamil(y|ies)\b|\bhous(es|eholds?)\b/,
];

const HOUSES = THINGS[2] ?? /$^/;

/** "VVR gezin [zaken]" is counted in cases: families are what they are of. */
function thingsIn(words: string): readonly RegExp[] {
  const said = THINGS.filter((each) => each.test(words));
  return said.length > 1 ? said.filter((each) => each !== HOUSES) : said;
}

/** Persons against persons; houses are neither, unless the work is in houses. */
export function sameThings(words: string, flows: readonly CellRef[], { labels }: Subject): boolean {
  const own = thingsIn(words);
  const work = new Set(flows.flatMap((cell) => thingsIn(labels.all(cell))));
  if (own.length === 0 || own.some((each) => work.has(each))) return true;
  return work.size === 0 && !own.includes(HOUSES);
}

const HEADING = 40;
const FIRST_COLUMNS = 4;

/** How many periods of the line go into a year, by what heads it or by what its flows are per. */
export function periodsAYear(flows: readonly CellRef[], subject: Subject): number | undefined {
  const said = new Set(flows.flatMap((cell) => persOf(subject.labels.all(cell)).map(timesAYear)));
  const [only, ...more] = [...said].filter((times) => times !== undefined);
  if (only !== undefined) return more.length === 0 ? only : undefined;
  const known = [true, false].flatMap((across) => headed(subject.place, across, subject) ?? []);
  return known.length === 1 || known[0] === known[1] ? known[0] : undefined;
}

/** "2025K1", "Q3 2026", "2e kwartaal". */
const QUARTER = /(^|[\d '-])[kq][1-4]\b|kwartaal|quarter/;

function headed(place: Place, across: boolean, subject: Subject): number | undefined {
  const named = headingWord(place, across, subject) ?? quarters(place, across, subject);
  if (named !== undefined) return named;
  const here = subject.labels.period(place, across);
  if (here === undefined) return undefined;
  const after = subject.labels.period(moved(place, across, 1), across);
  const before = subject.labels.period(moved(place, across, -1), across);
  if (after !== here + 1 && before !== here - 1) return undefined;
  return here <= 12 ? 12 : 1;
}

function quarters(place: Place, across: boolean, { labels }: Subject): number | undefined {
  const [row = "", column = ""] = labels.all(place).split(" | ");
  return QUARTER.test(across ? column : row) ? 4 : undefined;
}

/** "maand" before the headings of a row, or above those of a column. */
function headingWord({ sheet, row, column }: Place, across: boolean, subject: Subject): number | undefined {
  const { index } = subject.reading;
  for (let back = 1; back <= HEADING; back++) {
    const at = across ? row - back : column - back;
    if (at < 1) return undefined;
    const texts = across
      ? Array.from({ length: FIRST_COLUMNS }, (_, i) => index.cell({ sheet, row: at, column: i + 1 })?.value)
      : [subject.labels.all({ sheet, row, column: at }).split(" | ")[1]];
    for (const text of texts) {
      const times = typeof text === "string" ? timesAYear(text.trim().toLowerCase()) : undefined;
      if (times !== undefined) return times;
    }
  }
  return undefined;
}
