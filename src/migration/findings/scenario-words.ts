/** The scenario that a heading or a sheet names. Source: the four of the MPP (Protocol MPP 1.1) and what else is usual. */
const WORDS = new Set([
  "minimum",
  "mediaan",
  "medio",
  "maximum",
  "median",
  "laag",
  "midden",
  "hoog",
  "low",
  "mid",
  "high",
]);
/** Most texts name none: told without taking them apart. */
const SOME = new RegExp([...WORDS].join("|"), "i");
/** A heading is short; a longer text only mentions a scenario. */
const LONGEST = 40;

export interface Named {
  readonly word: string;
  /** The text without the word: the same for each copy. */
  readonly rest: string;
}

export function scenarioIn(text: string): Named | undefined {
  if (text.length > LONGEST || !SOME.test(text)) return undefined;
  const parts = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  const named = parts.filter((part) => WORDS.has(part));
  const [word] = named;
  if (word === undefined || named.length > 1) return undefined;
  return { word, rest: parts.filter((part) => part !== word).join(" ") };
}
