/** Error values of cells. Source: ECMA-376 part 1, §18.17.3, and [MS-XLSX] §2.2.4 for #SPILL!, #CALC! and later ones. */

const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
]);

export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && ERROR_VALUES.has(value);
}
