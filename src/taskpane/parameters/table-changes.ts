/**
 * The rows of a set against the rows of the sheet, cell by cell: only what reads as something else changes. Columns stay
 * where the sheet has them; a column that is missing and needed comes after the last one.
 */
import { fieldHeading, type ParameterRow, type ReadTable, rowKey, tableCells } from "../../params";
import { addressOf, boxOf, refOf } from "../../workbook/area";
import { type FoundSheet } from "./found";
import { type PlacedTable } from "./placed-table";
import { asContent, type Change, type Changes } from "./change";

type Field = keyof ParameterRow;

export function tableChanges(
  sheet: FoundSheet,
  placed: PlacedTable,
  table: ReadTable,
  rows: readonly ParameterRow[],
): Changes {
  const { headingRow } = placed;
  const cells = tableCells(rows).slice(1);
  const columns = columnsFor(placed, table, rows);
  const read = new Map(table.drafts.map((draft) => [draft.at, draft]));
  const changes: Change[] = [];
  for (const { field, column, isNew, index } of columns) {
    if (isNew) changes.push({ row: headingRow, column, content: fieldHeading(field) });
    rows.forEach((row, at) => {
      const draft = read.get(headingRow + 1 + at);
      const isKept =
        draft !== undefined &&
        !isNew &&
        !draft.unread.has(field) &&
        (field === "waarde" ? draft.waarde === row.waarde : draft.text[field] === row[field]);
      if (!isKept) changes.push({ row: headingRow + 1 + at, column, content: asContent(cells[at]?.[index]) });
    });
    for (let row = headingRow + 1 + rows.length; row <= placed.bottom; row++)
      changes.push({ row, column, content: null });
  }
  const stray = strayCell(sheet, placed, table, rows);
  if (stray !== undefined) return { obstacle: { kind: "other-column", cell: stray } };
  const different = changes.filter(({ row, column, content }) => !isThere(sheet, row, column, content));
  const cell = different.map(({ row, column }) => blocked(sheet, placed, row, column)).find((each) => each);
  return cell === undefined ? { changes: different } : { obstacle: { kind: "occupied", cell } };
}

/** A cell of a column that is none of ours, when rows move: it would say of one row what was said of another. */
function strayCell(
  { name, values }: FoundSheet,
  { headingRow, left, right, bottom }: PlacedTable,
  { columns, drafts }: ReadTable,
  rows: readonly ParameterRow[],
): string | undefined {
  const keyAt = new Map(drafts.map(({ at, text }) => [at, rowKey(text)]));
  const stays = [...keyAt].every(([at, key]) => {
    const row = rows[at - headingRow - 1];
    return row !== undefined && rowKey(row) === key;
  });
  if (stays) return undefined;
  const ours = new Set([...columns.values()].map(({ column }) => column));
  for (let row = headingRow + 1; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (!ours.has(column) && (values[row - 1]?.[column - 1] ?? null) !== null)
        return addressOf({ sheet: name, range: refOf(row, column) });
  return undefined;
}

interface FieldColumn {
  readonly field: Field;
  /** 1-based. */
  readonly column: number;
  readonly isNew: boolean;
  /** Within a row of `tableCells`. */
  readonly index: number;
}

function columnsFor(
  placed: PlacedTable,
  table: ReadTable,
  rows: readonly ParameterRow[],
): readonly FieldColumn[] {
  let next = placed.right;
  const [first] = tableCells([]);
  const fields = FIELD_ORDER.filter((field) => first?.includes(fieldHeading(field)));
  return fields.flatMap((field, index): readonly FieldColumn[] => {
    const found = table.columns.get(field);
    if (found) return [{ field, column: found.column, isNew: false, index }];
    const isNeeded = rows.some(
      (row) => row[field] !== "" && !(field === "status" && row.status === "concept"),
    );
    return isNeeded ? [{ field, column: (next += 1), isNew: true, index }] : [];
  });
}

/** As `tableCells` writes them. */
const FIELD_ORDER: readonly Field[] = [
  ...(["parameter", "jaar", "scenario", "waarde", "eenheid", "eigenaar", "brontype", "bron"] as const),
  ...(["peildatum", "status", "akkoordDoor", "akkoordOp", "toelichting"] as const),
];

function isThere({ contents }: FoundSheet, row: number, column: number, content: Change["content"]): boolean {
  return (contents[row - 1]?.[column - 1] ?? null) === content;
}

/** A cell beyond the table that holds something, or one that a formula elsewhere fills. */
function blocked(sheet: FoundSheet, placed: PlacedTable, row: number, column: number): string | undefined {
  const ref = refOf(row, column);
  const isOutside = column > placed.right || row > placed.bottom;
  const holds = (sheet.values[row - 1]?.[column - 1] ?? null) !== null;
  const isFilled = sheet.filled.some(({ by, cells }) => by !== ref && within(cells, row, column));
  return (isOutside && holds) || isFilled ? addressOf({ sheet: sheet.name, range: ref }) : undefined;
}

function within(range: string, row: number, column: number): boolean {
  const { top, left, rows, columns } = boxOf(range);
  return row >= top && row < top + rows && column >= left && column < left + columns;
}
