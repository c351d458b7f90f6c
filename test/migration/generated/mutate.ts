/** A slip in a formula, as people make them: another operator, a reference one place off, a number added. */
import { copiedBy } from "../../../src/migration/formula/relative";

const REFERENCE = /\$?[A-Z]{1,3}\$?[0-9]+/g;

function nth(text: string, pattern: RegExp, at: number, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const chosen = found[at % Math.max(1, found.length)];
  if (!chosen) return text;
  const [old] = chosen;
  return text.slice(0, chosen.index) + change(old) + text.slice(chosen.index + old.length);
}

/** The same slip in every copy of a formula; `which` chooses the slip and where it is made. */
export function mutated(formula: string, which: number): string {
  const at = Math.floor(which / 10);
  switch (which % 10) {
    case 0:
      return nth(formula, /(?<=[A-Z0-9)])\+/g, at, () => "-");
    case 1:
      return nth(formula, /(?<=[A-Z0-9)])-/g, at, () => "+");
    case 2:
      return nth(formula, /\*/g, at, () => "/");
    case 3:
      return nth(formula, REFERENCE, at, (text) => copiedBy(text.replaceAll("$", ""), 1, 0));
    case 4:
      return nth(formula, REFERENCE, at, (text) => copiedBy(text.replaceAll("$", ""), 0, 1));
    case 5:
      return `${formula}+1`;
    case 6:
      return `1.02*(${formula})`;
    case 7:
      return nth(formula, REFERENCE, at, (text) => `(${text}+1)`);
    case 8:
      return nth(
        formula,
        /MIN|TRUE|<|>=/g,
        at,
        (text) => ({ MIN: "MAX", TRUE: "FALSE", "<": ">", ">=": "<=" })[text] ?? text,
      );
    default:
      return nth(formula, REFERENCE, at, (text) => `(${text}*0.5)`);
  }
}
