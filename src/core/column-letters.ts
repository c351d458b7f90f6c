/** Columns of a sheet by letter, 1-based: 1 is "A", 28 is "AB". The file module, which imports nothing, has its own. */

const ALPHABET = 26;
const BEFORE_A = 64;

/** "" below 1. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / ALPHABET)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((left - 1) % ALPHABET)) + letters;
  }
  return letters;
}

/** @param letters upper case */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce(
    (column, letter) => column * ALPHABET + letter.charCodeAt(0) - BEFORE_A,
    0,
  );
}
