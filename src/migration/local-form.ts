/**
 * A formula as a Dutch Excel shows it: names of functions, `;` between arguments, a decimal comma, `\` between the
 * columns of a typed array. For people to read; formulas are written and compared in en-US.
 * Method: token by token with @borgar/fx, so that texts, sheet names and references stay as they are.
 */
import { tokenize } from "@borgar/fx";
import { DUTCH_FUNCTIONS, DUTCH_WORDS } from "./dutch-names";

/** @param formula en-US, with or without `=` */
export function dutchForm(formula: string): string {
  const isWhole = formula.startsWith("=");
  let arrays = 0;
  const text = tokenize(isWhole ? formula : `=${formula}`, { withLocation: false })
    .map(({ type, value }) => {
      if (value === "{") arrays += 1;
      if (value === "}") arrays -= 1;
      if (type === "func") return DUTCH_FUNCTIONS[value.toUpperCase()] ?? value;
      if (type === "number") return value.replace(".", ",");
      if (type === "bool" || type === "error") return DUTCH_WORDS[value.toUpperCase()] ?? value;
      // The union of two ranges is written as arguments are.
      return value === "," && type === "operator" ? (arrays > 0 ? "\\" : ";") : value;
    })
    .join("");
  return isWhole ? text : text.slice(1);
}
