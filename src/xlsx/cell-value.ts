/** Value of a cell as stored. Source: ECMA-376 part 1, §18.3.1.4 (c) and §18.18.11 (ST_CellType). */
import { serialOfIso } from "./dates";
import { XlsxError } from "./error";
import { type CellValue } from "./model";
import { formatRef } from "./refs";
import { type RawCell } from "./sheet-xml";
import { decodeEscapes } from "./xml-text";

export interface ValueContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** Refuses what it cannot read: a number that is none, a string index that does not exist, an unknown type. */
export function cellValue(cell: RawCell, context: ValueContext): CellValue {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return cell.inline === undefined ? null : decodeEscapes(cell.inline);
  if (cell.value === undefined) return null;
  if (type === "str") return decodeEscapes(cell.value);
  const text = cell.value.trim();
  if (text === "") return null;
  const value = typedValue(type, text, context);
  if (value === undefined) {
    throw new XlsxError("bad-cell", context.part, `${formatRef(cell.row, cell.column)}: ${type} "${text}"`);
  }
  return value;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function typedValue(type: string, text: string, context: ValueContext): CellValue | undefined {
  switch (type) {
    case "n":
      return numberOf(text);
    case "s":
      return /^\d+$/.test(text) ? context.strings[Number(text)] : undefined;
    case "b":
      return BOOLEANS.get(text);
    case "e":
      return { error: text };
    case "d":
      return serialOfIso(text, context.date1904);
    default:
      return undefined;
  }
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

function numberOf(text: string): number | undefined {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
