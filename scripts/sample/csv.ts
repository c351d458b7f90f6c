/** Rows of a small CSV file: comma, double quotes, one heading row. Method: one pass over the characters (RFC 4180). */

/** One record by heading; every value is text. */
export type CsvRecord = Readonly<Record<string, string>>;

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (quoted && char === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && char === ",") {
      row.push(cell);
      cell = "";
    } else if (!quoted && char === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += char;
  }
  return rows;
}

/** @throws Error when a row has another number of cells than the headings. */
export function parseCsv(text: string): readonly CsvRecord[] {
  const [headings = [], ...rows] = cellsOf(text);
  return rows.map((row, n) => {
    if (row.length !== headings.length) throw new Error(`row ${n + 2} has ${row.length} cells`);
    return Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ""]));
  });
}

/** A field that must be there. */
export function field(record: CsvRecord, name: string): string {
  const value = record[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
}

/** A field that must be a number. */
export function numberField(record: CsvRecord, name: string): number {
  const value = Number(field(record, name));
  if (field(record, name) === "" || !Number.isFinite(value)) throw new Error(`${name} is no number`);
  return value;
}
