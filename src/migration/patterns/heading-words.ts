/**
 * What heads a line of cells: the texts above a column or to the left of a row, over each other, as words, and the year in them.
 * Method: from the first cell back over numbers to the nearest texts, and on while there are texts; a number in a word is a word.
 */
import { type Place } from "../book";
import { perText } from "../per-text";
import { isYear } from "../headings";
import { type Reading } from "../reading";
import { asRead } from "../written-out";

/** Where the heading of a line stands: above a column, or to the left of a row. */
export type Axis = "above" | "left";

/** Cells back to the texts, blanks on the way to them and between them, and texts. */
const FURTHEST = 60;
const [BLANKS, BLANKS_BETWEEN] = [2, 1];
const MOST = 4;

interface Headed {
  readonly text: string;
  /** Number right behind the texts, such as the year above them; NaN for none. */
  readonly behind: number;
}

function back(place: Place, axis: Axis, by: number): Place {
  return axis === "above" ? { ...place, row: place.row - by } : { ...place, column: place.column - by };
}

/** A text, "" for a blank; of a formula and of a truth value a number. */
function valueAt(place: Place, reading: Reading): string | number {
  if (place.row < 1 || place.column < 1) return "";
  const { value = null, formula } = reading.index.cell(place) ?? {};
  if (typeof value === "string") return value.trim();
  if (value === null && formula === undefined) return "";
  return reading.number(place) ?? NaN;
}

function headed(place: Place, axis: Axis, reading: Reading): Headed {
  const texts: string[] = [];
  let [blanks, behind] = [0, NaN];
  for (let by = 1; by <= FURTHEST && texts.length < MOST; by++) {
    const value = valueAt(back(place, axis, by), reading);
    if (typeof value === "number" && texts.length > 0) {
      behind = blanks === 0 ? value : NaN;
      break;
    }
    blanks = value === "" ? blanks + 1 : 0;
    if (blanks > (texts.length > 0 ? BLANKS_BETWEEN : BLANKS)) break;
    if (typeof value === "string" && value !== "") texts.push(value);
  }
  return { text: asRead(texts.join(" ")), behind };
}

export function headingOf(place: Place, axis: Axis, reading: Reading): string {
  return headed(place, axis, reading).text;
}

const wordsIn = perText((text): readonly string[] => [...new Set(text.match(/\p{L}+|\p{N}+/gu) ?? [])]);

/** Lower case, each once. */
export function wordsOf(place: Place, axis: Axis, reading: Reading): readonly string[] {
  return wordsIn(headingOf(place, axis, reading));
}

/** The one year that a text names. */
export function yearIn(text: string): number | undefined {
  const [only, ...more] = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);
  return more.length === 0 && only !== undefined ? Number(only) : undefined;
}

/** The year that heads a line: in its texts or right behind them; where no text heads it, the nearest year back. */
export function yearOf(
  place: Place,
  axis: Axis,
  nearest: number | undefined,
  reading: Reading,
): number | undefined {
  const { text, behind } = headed(place, axis, reading);
  if (text === "") return isYear(nearest) ? nearest : undefined;
  return yearIn(text) ?? (isYear(behind) ? behind : undefined);
}
