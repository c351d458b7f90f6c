/**
 * What one cell holds. Cells are untrusted: blank may be "", null or undefined, numbers may be text, errors may be
 * strings or objects. Text is never turned into a number.
 * Source: Microsoft Learn, "Custom functions metadata" (allowErrorForDataTypeAny) and Excel.ErrorCellValueType.
 * @assumption A-05
 */

const ERROR_CODES: ReadonlySet<string> = new Set([
  ...[
    "#NULL!",
    "#DIV/0!",
    "#VALUE!",
    "#REF!",
    "#NAME?",
    "#NUM!",
    "#N/A",
    "#GETTING_DATA",
    "#SPILL!",
    "#CALC!",
  ],
  ...["#BLOCKED!", "#BUSY!", "#CONNECT!", "#EXTERNAL!", "#FIELD!", "#PYTHON!", "#UNKNOWN!", "#TIMEOUT!"],
  // As a Dutch Excel shows them, for cells that hold a pasted error.
  ...["#LEEG!", "#DEEL/0!", "#WAARDE!", "#VERW!", "#NAAM?", "#GETAL!", "#N/B", "#OVERLOOP!", "#BEREKENEN!"],
]);

/** Excel.ErrorCellValueType where its name differs from the code. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  Div0: "#DIV/0!",
  Name: "#NAME?",
  NotAvailable: "#N/A",
  GettingData: "#GETTING_DATA",
};

/** Blank is "", null or undefined; 0 is a number and spaces are text. */
export function isBlank(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}

function errorOfObject(cell: object): string | undefined {
  const { code, basicValue, errorType, type } = cell as Readonly<Record<string, unknown>>;
  for (const value of [code, basicValue])
    if (typeof value === "string" && value.startsWith("#")) return value;
  if (typeof errorType === "string") return ERROR_TYPES[errorType] ?? `#${errorType.toUpperCase()}!`;
  return type === "Error" ? "#VALUE!" : undefined;
}

/** The code of an error cell, e.g. "#N/A"; undefined when the cell holds no error. */
export function errorOf(cell: unknown): string | undefined {
  if (typeof cell === "string") return ERROR_CODES.has(cell.trim().toUpperCase()) ? cell.trim() : undefined;
  return typeof cell === "object" && cell !== null ? errorOfObject(cell) : undefined;
}

/** What to say of a cell that is not what was expected: its text, its truth value, or null for anything else. */
export function shown(cell: unknown): string | boolean | null {
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  return typeof cell === "number" || typeof cell === "bigint" ? String(cell) : null;
}
