/**
 * The cells that a drawing object covers. Two corners say it themselves; a size is laid over the widths and heights of
 * the sheet. Offsets below a pixel are rounding and cover nothing. Source: ECMA-376 part 1, §20.5.2 (anchors, in EMU).
 */
import { XlsxError } from "./error";
import { type CellRange, MAX_COLUMN, MAX_ROW, formatRange, parseRange } from "./refs";
import { EMU_PER_PIXEL, type SheetSizes } from "./sheet-sizes";
import { type XmlElement, attribute, child } from "./xml";

/** Range of an anchor; "" when it does not lie inside a sheet. */
export function anchorRange(anchor: XmlElement, sizes: () => SheetSizes): string {
  const range = anchor.local === "twoCellAnchor" ? cornersRange(anchor) : sizedRange(anchor, sizes());
  return range && isInside(range) ? formatRange(range) : "";
}

const isInside = ({ top, left, bottom, right }: CellRange): boolean =>
  top >= 1 && left >= 1 && bottom <= MAX_ROW && right <= MAX_COLUMN;

interface Marker {
  /** 0-based. */
  readonly column: number;
  readonly row: number;
  /** Into the cell. [EMU] */
  readonly x: number;
  readonly y: number;
}

function marker(element: XmlElement | undefined): Marker | undefined {
  const number = (local: string): number => Number(child(element, local)?.text ?? NaN);
  const [column, row] = [number("col"), number("row")];
  if (!Number.isInteger(column) || !Number.isInteger(row)) return undefined;
  return { column, row, x: number("colOff") || 0, y: number("rowOff") || 0 };
}

function cornersRange(anchor: XmlElement): CellRange | undefined {
  const from = marker(child(anchor, "from"));
  const to = marker(child(anchor, "to"));
  if (!from || !to) return undefined;
  const [top, left] = [from.row + 1, from.column + 1];
  return {
    top,
    left,
    bottom: Math.max(top, to.row + (to.y < EMU_PER_PIXEL ? 0 : 1)),
    right: Math.max(left, to.column + (to.x < EMU_PER_PIXEL ? 0 : 1)),
  };
}

function sizedRange(anchor: XmlElement, { columns, rows }: SheetSizes): CellRange | undefined {
  const size = numbers(child(anchor, "ext"), "cx", "cy");
  const from = marker(child(anchor, "from"));
  const place = from
    ? { x: columns.start(from.column) + from.x, y: rows.start(from.row) + from.y }
    : numbers(child(anchor, "pos"), "x", "y");
  if (!size || !place) return undefined;
  const { x: width, y: height } = size;
  return {
    top: rows.at(place.y) + 1,
    left: columns.at(place.x) + 1,
    bottom: rows.at(Math.max(place.y, place.y + height - EMU_PER_PIXEL)) + 1,
    right: columns.at(Math.max(place.x, place.x + width - EMU_PER_PIXEL)) + 1,
  };
}

function numbers(
  element: XmlElement | undefined,
  x: string,
  y: string,
): { readonly x: number; readonly y: number } | undefined {
  const read = (name: string): number => Number((element && attribute(element, name)) ?? NaN);
  const found = { x: read(x), y: read(y) };
  return Number.isFinite(found.x) && Number.isFinite(found.y) ? found : undefined;
}

/** XML of the corners of an anchor. @throws XlsxError "outside-sheet" in the last column or row, where no corner can follow */
export function cornersXml(text: string, prefix: string): string {
  const range = parseRange(text);
  if (!range) throw new XlsxError("bad-reference", "", text);
  if (range.right >= MAX_COLUMN || range.bottom >= MAX_ROW) throw new XlsxError("outside-sheet", "", text);
  const corner = (name: string, column: number, row: number): string => {
    const pieces = [
      ["col", column],
      ["colOff", 0],
      ["row", row],
      ["rowOff", 0],
    ] as const;
    const inner = pieces.map(([local, value]) => `<${prefix}${local}>${String(value)}</${prefix}${local}>`);
    return `<${prefix}${name}>${inner.join("")}</${prefix}${name}>`;
  };
  return corner("from", range.left - 1, range.top - 1) + corner("to", range.right, range.bottom);
}
