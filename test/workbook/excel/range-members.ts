/** Ranges on the answering side: what is written into a cell is read as Excel reads what is typed. */
import { addressOf, boxOf, rangeOf } from "../../../src/workbook/area";
import { type Content, type Value } from "../../../src/workbook/port";
import { mapRange } from "../model";
import { type Members, reads, Refused, type Thing } from "./thing";

const areaOfThing = ({ key, range = "" }: Thing): { sheet: string; range: string } => ({ sheet: key, range });

/** Source: Microsoft, Excel.Range.formulas; the notation is the English one. */
function typed(entry: unknown): Content {
  if (typeof entry !== "string") return entry as Content;
  if (entry === "") return null;
  if (entry.startsWith("'")) return entry.slice(1);
  if (/^[=+\-@]/.test(entry)) return formulaOf(entry);
  if (/^(?:true|false|waar|onwaar)$/i.test(entry)) return /^(?:true|waar)$/i.test(entry);
  if (/^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(entry)) return { error: entry };
  const digits = entry.replace(/[€$£%\s()]/g, "").replace(",", ".");
  if (digits !== "" && Number.isFinite(Number(digits))) return Number(digits);
  return /^\d+-\d+$/.test(entry) ? 46_024 : entry;
}

function formulaOf(entry: string): Content {
  const number = Number(entry);
  if (!entry.startsWith("=") && Number.isFinite(number)) return number;
  const text = entry.replace(/^[=@]/, "");
  if (text === "") return "=";
  return { formula: text };
}

/** Excel's own sign for a formula that gave nothing to read as a type. */
function typeOf(value: Value): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[
    typeof value as "number" | "boolean" | "string"
  ];
}

const rawValue = (value: Value): unknown =>
  typeof value === "object" && value !== null ? value.error : (value ?? "");

function rawFormula(thing: Thing, ref: string): unknown {
  const { content } = thing.model.cell(thing.key, ref);
  if (typeof content === "object" && content !== null)
    return "formula" in content ? `=${content.formula}` : content.error;
  // A cell that is filled from elsewhere shows the value.
  return content ?? rawValue(thing.model.value(thing.key, ref));
}

const MISFIT =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function checked(thing: Thing, matrix: unknown): unknown[][] {
  const { rows, columns } = boxOf(thing.range ?? "");
  const cells = matrix as unknown[][];
  if (!Array.isArray(matrix) || cells.length !== rows || cells.some((row) => row.length !== columns))
    throw new Refused("InvalidArgument", MISFIT);
  if (thing.model.known(thing.key).protected) throw new Refused("AccessDenied");
  return cells;
}

const each =
  <T>(of: (thing: Thing, ref: string) => T) =>
  (thing: Thing): T[][] =>
    mapRange(thing.range ?? "", (ref) => of(thing, ref));

/** The formula that fills a cell from elsewhere. */
function parentOf(thing: Thing): Thing | null {
  const { top, left } = boxOf(thing.range ?? "");
  const found = thing.model.fillings(thing.key).find(({ cells }) => {
    const box = boxOf(cells);
    return top >= box.top && left >= box.left && top < box.top + box.rows && left < box.left + box.columns;
  });
  return found ? { ...thing, range: found.by } : null;
}

function targetOf(thing: Thing): Thing | null {
  const found = thing.model.fillings(thing.key).find(({ by }) => by === thing.range);
  return found ? { ...thing, range: found.cells } : null;
}

/** false: none of its cells, true: all, null: some. */
function hasSpill(thing: Thing): boolean | null {
  const cells = mapRange(thing.range ?? "", (range) => parentOf({ ...thing, range }) !== null).flat();
  return cells.every((cell) => cell === cells[0]) ? (cells[0] ?? false) : null;
}

export const RANGE: Readonly<Record<string, Partial<Members>>> = {
  range: {
    get: {
      address: (thing) => addressOf(areaOfThing(thing)),
      formulas: each(rawFormula),
      values: each((thing, ref) => rawValue(thing.model.value(thing.key, ref))),
      valueTypes: each((thing, ref) => typeOf(thing.model.value(thing.key, ref))),
      numberFormat: each((thing, ref) => thing.model.cell(thing.key, ref).format),
      hasSpill,
    },
    set: {
      formulas: (thing, matrix) => {
        const contents = checked(thing, matrix).map((row) => row.map(typed));
        thing.model.put(areaOfThing(thing), contents);
      },
      numberFormat: (thing, matrix) => {
        thing.model.format(
          areaOfThing(thing),
          checked(thing, matrix).map((row) => row.map(String)),
        );
      },
    },
    go: { format: (thing) => ({ ...thing, type: "format" }) },
    call: {
      // The proxies send a large block in pieces: its size is asked first, then rows are joined.
      _ValidateArraySize: reads((thing, [rows, columns]) => {
        const box = boxOf(thing.range ?? "");
        if (rows !== box.rows || columns !== box.columns) throw new Refused("InvalidArgument", MISFIT);
        return null;
      }),
      getRow: reads((thing, [row]) => {
        const box = boxOf(thing.range ?? "");
        return { ...thing, range: rangeOf({ ...box, top: box.top + Number(row), rows: 1 }) };
      }),
      getBoundingRect: reads((thing, [other]) => {
        const [first, last] = [boxOf(thing.range ?? ""), boxOf((other as Thing).range ?? "")];
        return { ...thing, range: rangeOf({ ...first, rows: last.top + last.rows - first.top }) };
      }),
      select: reads((thing) => {
        thing.model.select(areaOfThing(thing));
        return null;
      }),
      getSpillParentOrNullObject: reads(parentOf),
      getSpillingToRangeOrNullObject: reads(targetOf),
    },
  },
  format: {
    set: {
      // In points; the model has characters of 7 pixels between 5 pixels of padding.
      columnWidth: (thing, points) => {
        const { left, columns } = boxOf(thing.range ?? "");
        const { widths } = looksOf(thing);
        for (let column = left; column < left + columns; column++)
          widths[column - 1] = (Number(points) / 0.75 - 5) / 7;
      },
    },
    go: { font: (thing) => ({ ...thing, type: "font" }) },
  },
  font: {
    set: {
      bold: (thing, isBold) => {
        const { top, columns } = boxOf(thing.range ?? "");
        const looks = looksOf(thing);
        if (isBold !== true || columns !== looks.widths.length) throw new Refused("InvalidArgument");
        looks.bold.push(top);
      },
    },
  },
};

interface Looks {
  readonly widths: number[];
  readonly bold: number[];
  frozenRows?: number;
}

/** Looks of the sheet, to be changed. */
export function looksOf({ model, key }: Thing): Looks {
  const sheet = model.known(key);
  const looks: Looks = { widths: [], bold: [] };
  sheet.layout ??= looks;
  return sheet.layout as Looks;
}
