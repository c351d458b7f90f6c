/** A set into the bytes of a workbook and out of them again, as a host does it. */
import {
  createSet,
  type ParameterRow,
  type ParameterSet,
  STORED,
  storedForm,
  type StoredParts,
} from "../../../src/params";
import { formatRef, readWorkbook, saveEdits, type WorkbookEdits } from "../../../src/xlsx";
import { book, worksheet } from "../../xlsx/package-of";
import { row } from "../rows";

export const STEP = { op: "2026-01-12T09:30:00Z", door: "APM · modelbeheer", toelichting: "" } as const;

export const PAST = { ronde: "2025", variant: "basis", versie: 2, inhoud: "ab".repeat(32) } as const;

export function setOf(parameters: readonly ParameterRow[]): ParameterSet {
  return createSet(
    { ronde: "2026", variant: "basis", soort: "addendum", gebaseerdOp: PAST, parameters },
    STEP,
  );
}

/** Three rows, one of them approved. */
export const SET = setOf([
  row({
    status: "akkoord",
    akkoordDoor: "IND · dossierhouder",
    akkoordOp: "2026-01-10",
    toelichting: "a <b> & c",
  }),
  row({ parameter: "asiel.spoor2.inwilliging", jaar: "2027", waarde: 0.1 + 0.2 }),
  row({
    parameter: "asiel.spoor2.inwilliging",
    jaar: "2026-03",
    scenario: "laag",
    waarde: 1e-7,
    bron: "=1+1",
  }),
]);

const EMPTY = book({ sheets: [worksheet("")] });

export function storedEdits(set: ParameterSet): WorkbookEdits {
  const { table, xml, name, property } = storedForm(set);
  const cells = table.flatMap((line, i) =>
    line.flatMap((value, j) => (value === "" ? [] : [{ ref: formatRef(i + 1, j + 1), value }])),
  );
  return {
    addSheets: [{ name: STORED.sheet, cells }],
    customXml: [{ namespace: STORED.namespace, xml }],
    names: [{ name: STORED.name, text: name }],
    properties: [{ name: STORED.property, value: property }],
  };
}

export function workbookWith(set: ParameterSet): Uint8Array {
  return saveEdits(EMPTY, storedEdits(set), []);
}

export function partsOf(bytes: Uint8Array): StoredParts {
  const { sheets, names, customXml, properties } = readWorkbook(bytes, []);
  const sheet = sheets.find((each) => each.name === STORED.sheet);
  const bottom = Math.max(0, ...(sheet?.cells.map(({ row: at }) => at) ?? []));
  const rows = Array.from({ length: bottom }, (): unknown[] => []);
  for (const { row: at, column, value } of sheet?.cells ?? []) {
    const line = rows[at - 1];
    if (line) line[column - 1] = value;
  }
  const property = properties.get(STORED.property);
  return {
    cells: sheet && rows.map((line) => Array.from(line)),
    cellAt: (at, column) => `${STORED.sheet}!${formatRef(at, column)}`,
    xml: customXml.find(({ namespace }) => namespace === STORED.namespace)?.xml,
    name: names.find((each) => each.name === STORED.name && each.sheet === undefined)?.text,
    property: typeof property === "string" ? property : undefined,
  };
}
