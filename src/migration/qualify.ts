/**
 * A formula that gives the same on another sheet: what it refers to without a sheet gets the sheet where it stood.
 * Method: tokens of @borgar/fx; names that belong to that sheet are places too.
 */
import { tokenize } from "@borgar/fx";
import { sheetPrefix } from "./references";

const PLACES: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);

/**
 * @param formula en-US, with `=`
 * @param sheet where it stands now
 * @param localNames names of that sheet alone, in lower case
 */
export function fromOtherSheet(formula: string, sheet: string, localNames: ReadonlySet<string>): string {
  const prefix = sheetPrefix(sheet);
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) => {
      const isPlace = PLACES.has(type) || (type === "range_named" && localNames.has(value.toLowerCase()));
      return isPlace && !value.includes("!") ? prefix + value : value;
    })
    .join("");
}
