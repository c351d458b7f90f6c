/** Formulas as the user's Excel reads them: the list separator follows from the decimal mark. */

/**
 * A formula of the registry, written the Dutch way, for a host with another list separator and decimal mark.
 * Text between quotes stays as it is.
 */
export function localFormula(formula: string, decimalComma: boolean): string {
  if (decimalComma) return formula;
  return formula
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ",")))
    .join("");
}
