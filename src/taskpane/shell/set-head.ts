/** Which parameter set the open workbook holds, and whether sheet, JSON and recorded fingerprints agree. See ADR 0013. */
import { checkStored, type SetStatus, STORED, type StoredParts } from "../../params";
import { boxOf } from "../../workbook/area";
import { type CellsAnswer, type Value } from "../../workbook/port";
import { type Book } from "../view";

export interface SetHead {
  readonly round: string;
  readonly variant: string;
  readonly version: number;
  readonly status: SetStatus;
  /** Of the rows, 64 hexadecimals. */
  readonly fingerprint: string;
  /** Nothing in the workbook disagrees with it. */
  readonly agrees: boolean;
}

/** @returns undefined when the workbook holds no set */
export async function setHeadOf(book: Book): Promise<SetHead | undefined> {
  const { workbook } = book;
  if (workbook.lacks.has("custom-xml")) return undefined;
  const [{ xml }] = await workbook.read([{ kind: "xml", namespace: STORED.namespace }]);
  if (xml === null) return undefined;
  const { set, findings } = checkStored({ xml, ...(await witnesses(book)) });
  if (set === undefined) return undefined;
  const { ronde: round, variant, versie: version, status, zegel } = set;
  return { round, variant, version, status, fingerprint: zegel.inhoud, agrees: findings.length === 0 };
}

async function witnesses(book: Book): Promise<Pick<StoredParts, "cells" | "name" | "property">> {
  const { workbook } = book;
  const cells = await book.cells(STORED.sheet);
  const [{ text }] = workbook.lacks.has("names")
    ? [{ text: null }]
    : await workbook.read([{ kind: "name", name: STORED.name }]);
  const [{ value }] = workbook.lacks.has("properties")
    ? [{ value: null }]
    : await workbook.read([{ kind: "property", name: STORED.property }]);
  return {
    cells: cells && fromFirstCell(cells),
    name: text ?? undefined,
    property: value === null ? undefined : String(value),
  };
}

/** As the functions get cells: an error as what the cell shows; rows and columns before the used range are blank. */
function fromFirstCell({ range, values }: CellsAnswer): unknown[][] {
  const { top, left } = boxOf(range);
  const plain = (value: Value): unknown =>
    typeof value === "object" && value !== null ? value.error : value;
  const rows = values.map((row) => [...Array.from({ length: left - 1 }, () => null), ...row.map(plain)]);
  return [...Array.from({ length: top - 1 }, () => []), ...rows];
}
