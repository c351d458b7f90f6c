/**
 * Lags in words: "twee jaar na afwijzing", "in het jaar zelf", "1 mnd later", "3 years ago".
 * Method: a number before the name of a period; without one, the next or the same period.
 * @assumption A-36
 */
import { perText } from "./per-text";
import { saysCompared, saysDelayed } from "./words";

const NUMBERS: readonly string[][] = [
  ["nul", "zero"],
  ["een", "één", "eén", "one", "a"],
  ["twee", "two"],
  ["drie", "three"],
  ["vier", "four"],
  ["vijf", "five"],
  ["zes", "six"],
];
const NAMES = NUMBERS.flat().join("|");
const PERIOD =
  "(?:jaar|jaren|jr|year|years|yr|maand|maanden|mnd|month|months|kwartaal|kwartalen|quarters?|week|weken|weeks|periodes?|perioden|periods?)";

const ONLY_PERIOD = new RegExp(`^[[(]?${PERIOD}[\\])]?$`);

/** The name of a period and nothing else, as the unit of a number of them: "jaren", "[maand]". */
export const isPeriodUnit = perText((text) => ONLY_PERIOD.test(text));

const COUNTED = new RegExp(`(?<![\\d.,])(\\d{1,2}|\\b(?:${NAMES})) ?${PERIOD}\\b`, "g");
const NEXT = new RegExp(
  `\\b(?:volgend|vorig|next|previous)e? ${PERIOD}\\b|\\b${PERIOD} (?:later|erna|daarna|na|eerder|ervoor|geleden|terug|after|ago|earlier|before)\\b`,
);
const SAME =
  /\b(?:het|de)?zelfde\b|\b(?:dat|dit) (?:jaar|kwartaal|maand)|\b(?:jaar|maand|kwartaal) (?:zelf|van)\b|\bdirect\b|\bmeteen\b|\bsame\b|\bthis (?:year|month|quarter)/;
const AFTER = new RegExp(
  `\\b(?:na|after)\\b.*\\b${PERIOD}\\b|\\b${PERIOD} (?:later|erna|daarna|na|after)\\b|\\b(?:volgend|next)e? ${PERIOD}\\b`,
);

/** The numbers of periods in a text. */
const countIn = (text: string): { readonly counts: readonly number[] } => {
  const found = [...text.matchAll(COUNTED)].map(([, said = ""]) =>
    /\d/.test(said) ? Number(said) : NUMBERS.findIndex((names) => names.includes(said)),
  );
  return { counts: [...new Set(found)] };
};

function readLag(text: string): number | undefined {
  const { counts } = countIn(text);
  if (counts.length > 0) return counts.length === 1 ? counts[0] : undefined;
  if (SAME.test(text)) return 0;
  return NEXT.test(text) ? 1 : undefined;
}

const read = perText((text) => ({ lag: readLag(text) }));

/** How many periods a label says; undefined when it says none, or several. */
export function lagIn(text: string): number | undefined {
  return read(text).lag;
}

const after = perText((text) => AFTER.test(text) || saysDelayed(text) || lagIn(text) !== undefined);

/** What comes out some periods after it came in; last year's number beside this year's is none. */
export function saysLater(words: string): boolean {
  return after(words) && !saysCompared(words);
}

const IN_ORDER = /(?:volgorde|order)\D*?(\d+) ?(?:t\/m|tot en met|tot|to|[-–]|\.\.) ?(\d+)/;
const FIRST = "(?:eerst|links|boven|first|left|on top)";
const LONGEST_FIRST = new RegExp(`(?:oudste|langste|oldest|longest)[^|]* ${FIRST}\\b`);
const SHORTEST_FIRST = new RegExp(
  `(?:nieuwste|recentste|jongste|kortste|newest|latest|most recent|shortest)[^|]* ${FIRST}\\b`,
);

/** A longer label is a text; a hostile one would take seconds. [characters] */
const LONGEST = 300;

function readOrder(words: string): { readonly order: "up" | "down" | undefined } {
  if (words.length > LONGEST) return { order: undefined };
  const [, from, to] = IN_ORDER.exec(words) ?? [];
  if (from !== undefined && from !== to) return { order: Number(from) < Number(to) ? "up" : "down" };
  if (LONGEST_FIRST.test(words)) return { order: "down" };
  return { order: SHORTEST_FIRST.test(words) ? "up" : undefined };
}

const order = perText(readOrder);

/** Which way the lags of a line go, when its label says so: "volgorde 0 t/m 4" is up, "oudste eerst" down. */
export function orderIn(words: string): "up" | "down" | undefined {
  return order(words).order;
}
