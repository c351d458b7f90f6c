/**
 * The decimal mark of a file with semicolons: a comma, as a Dutch Excel writes it, unless every number shows otherwise.
 * Programs write `;` with points too. Points count as decimal only when nothing in the file has a comma, some number
 * cannot be read with grouping points (0.62), and numbers of a thousand and more stand there without grouping (2400.5), so that
 * 1.234 cannot have been meant as a thousand. @assumption A-26
 */

/** Digits with one point. */
const POINTED = /^[-+\u2212]?\d+\.\d+(?:e[-+]?\d{1,3})?%?$/iu;
const COMMA = /^[-+\u2212]?[\d.\s]*,\d+%?$/u;
/** As 1.234 or 12.345.678: points may be between thousands. */
const GROUPED = /^[-+\u2212]?[1-9]\d{0,2}(?:\.\d{3})+%?$/u;
const MANY_GROUPS = /^[-+\u2212]?[1-9]\d{0,2}(?:\.\d{3}){2,}%?$/u;
/** A thousand or more without a mark between the digits; whole numbers may be years. */
const UNGROUPED = /^[-+\u2212]?\d{4,}(?:\.\d+)?$/u;
const YEAR = /^(?:19|20)\d\d$/;

export function decimalMarkOf(cells: readonly (readonly string[])[]): "comma" | "point" {
  let [decimal, ungrouped] = [false, false];
  for (const cell of cells.flat()) {
    const text = cell.trim();
    if (COMMA.test(text) || MANY_GROUPS.test(text)) return "comma";
    if (POINTED.test(text) && !GROUPED.test(text)) decimal = true;
    if (UNGROUPED.test(text) && !YEAR.test(text)) ungrouped = true;
  }
  return decimal && ungrouped ? "point" : "comma";
}
