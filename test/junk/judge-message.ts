/**
 * Whether a refusal is one that a user can act on: a place, a cause, in one language, nothing from inside.
 * Source: issue 2 "What must be true" 3; design rule "a message names parameter, row, column and cause".
 */
import { readFileSync } from "node:fs";
import { type Call, columnName, FIRST_COLUMN, FIRST_ROW } from "./calls";
import { type Language } from "./host";

/** The failure codes of the pure layers: ids for programs, never for readers. */
const FAILURE_CODES = [
  ...readFileSync(new URL("../../src/core/failure.ts", import.meta.url), "utf8").matchAll(
    /readonly "([a-z-]+)":/g,
  ),
].map((found) => found[1] ?? "");
const INTERNAL =
  /undefined|\bnull\b|\bNaN\b|Infinity|TypeError|RangeError|\w+Error\b|Cannot |not a function|\[object|=>|function\s*\(|\bat .*:\d+:\d+|Symbol\(|src\/|\.[jt]s\b|stack|hostile|onverwachte fout|unexpected fault/;
const ENGLISH =
  /\b(the|must|should|expected|row|column|cells?|chances?|between|missing|unknown|blank|empty|with|are|and|not|found|allowed)\b/i;
const DUTCH = /\b(rij|kolom|moet|moeten|ontbreekt|geen|getal|leeg|lege|tussen|niet|een|het|van|samen|cel)\b/i;

/** The message without what it quotes from the sheet; quoted junk is not ours. */
function withoutQuotes(message: string): string {
  return message.replaceAll("scenario's", "scenarios").replace(/'[^']*'|"[^"]*"/g, "…");
}

/** Refusals that are about a whole block or row, or about too few points for it: they need not name the changed cell. */
const WHOLE =
  /^punten[,:]|tellen op tot|add up to|overschrijdingskans medio|ontbreekt|missing|kolommen|columns|betekenen hetzelfde|mean the same|componenten|components|termen|terms|jaren|years|om mee te rekenen|to calculate with|te groot of te klein|too large or too small/;

interface Named {
  readonly text: string;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
}

/** What a message names before its first colon. */
function placeOf(message: string): Named {
  const text = message.slice(0, message.indexOf(":"));
  const number = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const address = /Blad(\d+)!([A-Z]+\d+)/.exec(text);
  const [row, column] = [number(/\b(?:rij|row) (\d+)/), number(/\b(?:kolom|column) (\d+)/)];
  return { text, row, column, sheet: address?.[1], cell: address?.[2] };
}

/** A refusal of a block with one changed cell names that cell, unless the cause lies in the block as a whole. */
function placeFault({ change }: Call, message: string): string | null {
  if (change?.row === undefined || change.column === undefined || WHOLE.test(message)) return null;
  const { text, row, column } = placeOf(message);
  if (row === change.row || (column === change.column && row === undefined)) return null;
  return `names "${text}", but row ${change.row}, column ${change.column} was changed`;
}

/** An address belongs to the row and column named beside it, on the sheet of the changed argument. */
function addressFault({ change }: Call, message: string): string | null {
  const { row, column, sheet, cell } = placeOf(message);
  if (change?.row === undefined || sheet === undefined || WHOLE.test(message)) return null;
  if (sheet !== String(change.argument + 1)) return `an address on sheet ${sheet}`;
  if (row === undefined || column === undefined) return null;
  const want = `${columnName(FIRST_COLUMN + column - 1)}${FIRST_ROW + row - 1}`;
  return cell === want ? null : `address ${cell ?? ""}, not ${want}`;
}

function wordFault(message: string, language: Language): string | null {
  const own = withoutQuotes(message);
  const internal = INTERNAL.exec(own);
  if (internal) return `an internal word: ${internal[0]}`;
  const leaked = FAILURE_CODES.find((id) => id.includes("-") && own.includes(id));
  if (leaked !== undefined) return `the failure code ${leaked}`;
  const foreign = (language === "nl" ? ENGLISH : DUTCH).exec(own);
  return foreign ? `a word of the other language: ${foreign[0]}` : null;
}

/**
 * What is wrong with the message of a refusal, or null.
 * @param oneFault whether the change is the one thing that is wrong, so that the message must name its place
 */
export function messageFault(
  call: Call,
  { message, code }: { readonly message: unknown; readonly code: string },
  language: Language,
  oneFault: boolean,
): string | null {
  if (typeof message !== "string" || message.trim().length < 15) return "no message to speak of";
  if (code !== "#VALUE!" && code !== "#N/A") return `code ${code} loses the message in Excel`;
  if (message.length > 600) return "a message of more than 600 characters";
  if (/[\u0000-\u001f]/.test(message)) return "a control character in the message";
  if (!/^[^:]+: \S.{8,}/s.test(message)) return "no place before the cause";
  return (
    wordFault(message, language) ??
    (oneFault ? (placeFault(call, message) ?? addressFault(call, message)) : null)
  );
}
