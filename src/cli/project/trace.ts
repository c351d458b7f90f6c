/** A trace as indented lines: what, when, how much, whose, and by which rule. */
import type { TraceLine } from "../../chain";
import type { ProjectWords } from "./words";

function lineText(
  { depth, id, period, value, unit, owner, rule, formula, again }: TraceLine,
  words: ProjectWords,
): string {
  const what = `${"  ".repeat(depth)}${id}${period === "" ? "" : `@${period}`}`;
  const amount = Number.isNaN(value) ? "–" : String(value);
  const made = again ? words.above : rule === "" ? "" : `= ${rule}: ${formula}`;
  return [what, amount, unit, owner === "" ? "" : `[${owner}]`, made]
    .filter((part) => part !== "")
    .join("  ");
}

export function traceText(lines: readonly TraceLine[], words: ProjectWords): string {
  return lines.map((line) => lineText(line, words)).join("\n");
}
