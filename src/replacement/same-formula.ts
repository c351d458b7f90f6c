/** Whether two formulas are one, however a host spells it: capitals and spaces outside texts and quoted names do not count. */
export function sameFormula(a: string, b: string): boolean {
  return spelling(a) === spelling(b);
}

function spelling(formula: string): string {
  return formula
    .replace(/^\s*=/, "")
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\s+/g, "").toUpperCase()))
    .join("");
}
