/** Text from a cell, fit to stand in a message: one line, at most 40 characters, between quotes. */
const LONGEST = 40;

const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

export function quote(text: string): string {
  const line = text.replace(UNPRINTABLE, " ");
  const characters = Array.from(line.slice(0, 2 * LONGEST + 2));
  return `'${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line}'`;
}
