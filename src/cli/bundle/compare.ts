/**
 * Results that were recorded beside those calculated again. Method: by indicator, scenario or chance, and period; at
 * 1e-13 relative, because Math.exp and its like may differ in the last digit from engine to engine.
 * Source: docs/besluiten, "Same numbers".
 */
import type { Results } from "./content";
import type { BundleWords } from "./words";

const TOLERANCE = 1e-13;
/** More lines than this help nobody. */
const SHOWN = 5;

interface Line {
  readonly indicator: string;
  readonly about: string;
  readonly period: string;
  readonly value: number | null;
  readonly exact: boolean | undefined;
}

function linesOf({ resultaten, kwantielen }: Results, words: BundleWords): readonly Line[] {
  return [
    ...resultaten.map(({ indicator, scenario, periode, waarde }) => {
      return { indicator, about: scenario, period: periode, value: waarde, exact: undefined };
    }),
    ...kwantielen.map(({ indicator, kans, periode, waarde, exact }) => {
      return { indicator, about: words.ofChance(String(kans)), period: periode, value: waarde, exact };
    }),
  ];
}

function keyOf({ indicator, about, period }: Line): string {
  return JSON.stringify([indicator, about, period]);
}

export function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

export interface Comparison {
  readonly compared: number;
  /** Sentences, the first few, and how many more there are. */
  readonly sentences: readonly string[];
}

export function compared(recorded: Results, found: Results, words: BundleWords): Comparison {
  const text = (value: number | null): string => (value === null ? words.none : String(value));
  const left = new Map<string, Line>();
  const extra: Line[] = [];
  for (const line of linesOf(recorded, words)) {
    if (left.has(keyOf(line))) extra.push(line);
    else left.set(keyOf(line), line);
  }
  const [different, missing]: [string[], string[]] = [[], []];
  const lines = linesOf(found, words);
  for (const line of lines) {
    const { indicator, about, period, value, exact } = line;
    const other = left.get(keyOf(line));
    left.delete(keyOf(line));
    if (other === undefined) missing.push(words.missing(indicator, about, period));
    else if (!sameNumber(other.value, value) || other.exact !== exact) {
      different.push(words.numberDiffers(indicator, about, period, text(other.value), text(value)));
    }
  }
  const surplus = [...left.values(), ...extra].map(({ indicator, about, period }) =>
    words.extra(indicator, about, period),
  );
  const all = [...different, ...missing, ...surplus];
  const more = all.length > SHOWN ? [words.more(all.length - SHOWN)] : [];
  const title = different.length > 0 ? [words.tolerance(different.length)] : [];
  return { compared: lines.length, sentences: [...title, ...all.slice(0, SHOWN), ...more] };
}
