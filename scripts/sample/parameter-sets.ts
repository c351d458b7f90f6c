/**
 * The two example rounds as parameter sets with a history: created, put up for approval, approved row by row, and the
 * first one adopted. Method: the steps follow from who approved each row and when, as the tables in
 * assets/voorbeeld/data say; the process itself is that of src/params. Invented figures, no adopted MPP.
 */
import { readFileSync } from "node:fs";
import {
  amendSet,
  approveRows,
  changeStatus,
  createSet,
  type ParameterRow,
  type ParameterSet,
  readCsv,
  readTable,
  recordException,
  referenceTo,
  rowKey,
  type SetReference,
  type Step,
  writeSet,
} from "../../src/params";

/** One round: its name and the rows as they stand at the end. */
interface Round {
  readonly ronde: string;
  readonly rows: readonly ParameterRow[];
  /** When the set was made and put up for approval, ISO. */
  readonly created: string;
  readonly asked: string;
  readonly gebaseerdOp: SetReference | null;
}

export interface ParameterRounds {
  readonly previous: ParameterSet;
  readonly current: ParameterSet;
}

const VARIANT = "basis";
const ANALYST = "APM · analist";
const CHAIR = "APM · voorzitter";
const EXAMPLE = "voorbeeldcijfers, geen vastgestelde MPP";

/** Agreed on this value first; the approval lapsed when the value changed. */
const REVISED = {
  parameter: "asiel.spoor4aa.inwilliging",
  waarde: 0.5,
  door: "IND · dossierhouder",
  op: "2026-01-15T16:00:00Z",
  revised: "2026-01-16T10:00:00Z",
} as const;

const step = (op: string, door: string, toelichting = ""): Step => ({ op, door, toelichting });

/** A row before anybody approved it; the consideration of an exception comes with the exception. */
function asked(row: ParameterRow): ParameterRow {
  const before = { ...row, status: "concept", akkoordDoor: "", akkoordOp: "" } as const;
  return row.status === "uitzondering" ? { ...before, toelichting: "" } : before;
}

/** Rows by day and partner, in the order in which they were approved. */
function approvals(rows: readonly ParameterRow[]): readonly (readonly [string, readonly ParameterRow[]])[] {
  const groups = new Map<string, ParameterRow[]>();
  for (const row of rows) {
    if (row.akkoordOp === "") continue;
    const group = `${row.akkoordOp}|${row.akkoordDoor}|${row.status}|`;
    const known = groups.get(group) ?? [];
    groups.set(group, known);
    known.push(row);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function approved(set: ParameterSet, rows: readonly ParameterRow[]): ParameterSet {
  return approvals(rows).reduce((before, [, group], n) => {
    const { akkoordOp = "", akkoordDoor = "", status = "", toelichting = "" } = group[0] ?? {};
    const minute = String(n % 60).padStart(2, "0");
    const keys = group.map(rowKey);
    const op = `${akkoordOp}T09:${minute}:00Z`;
    return status === "uitzondering"
      ? recordException(before, keys, step(op, akkoordDoor, toelichting))
      : approveRows(before, keys, step(op, akkoordDoor));
  }, set);
}

function putUp({ ronde, rows, created, asked: when, gebaseerdOp }: Round): ParameterSet {
  const content = { ronde, variant: VARIANT, soort: "basis", parameters: rows, gebaseerdOp } as const;
  return changeStatus(
    createSet(content, step(created, ANALYST, EXAMPLE)),
    "ter akkoord",
    step(when, ANALYST),
  );
}

/** Adopted along route B: not every row had its approval. */
function adoptedRound(round: Round): ParameterSet {
  const up = putUp({ ...round, rows: round.rows.map(asked) });
  const agreed = changeStatus(
    approved(up, round.rows),
    "akkoord werkgroep",
    step("2025-09-04T14:00:00Z", CHAIR),
  );
  const considerations =
    "Over de realisatie van de taakstelling is geen overeenstemming; zie de toelichting.";
  const submitted = changeStatus(agreed, "voorgelegd B", step("2025-09-11T09:00:00Z", CHAIR, considerations));
  return changeStatus(submitted, "vastgesteld", step("2025-09-25T15:00:00Z", CHAIR, EXAMPLE));
}

/** Up for approval: most rows have it, one lost it when its value changed. */
function openRound(round: Round): ParameterSet {
  const first = round.rows.map((row) =>
    row.parameter === REVISED.parameter ? { ...asked(row), waarde: REVISED.waarde } : asked(row),
  );
  const up = approved(putUp({ ...round, rows: first }), round.rows);
  const key = rowKey({ parameter: REVISED.parameter, jaar: "", scenario: "" });
  const before = approveRows(up, [key], step(REVISED.op, REVISED.door));
  const final = before.parameters.map((row) => {
    const now = round.rows.find((each) => rowKey(each) === rowKey(row));
    return now?.parameter === REVISED.parameter ? { ...row, waarde: now.waarde } : row;
  });
  return amendSet(before, final, step(REVISED.revised, ANALYST, "Inwilligingspercentage bijgesteld."));
}

/** @throws Error when a table is not complete and sound */
export function readRows(folder: URL, ronde: string): readonly ParameterRow[] {
  const text = readFileSync(new URL(`parameters-${ronde}.csv`, folder), "utf8");
  const { rows, findings } = readTable({ ...readCsv(text), parameter: ronde });
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return rows.map(({ row }) => row);
}

export function makeRounds(folder: URL): ParameterRounds {
  const previous = adoptedRound({
    ...{ ronde: "2025-2", rows: readRows(folder, "2025-2"), gebaseerdOp: null },
    ...{ created: "2025-08-11T09:00:00Z", asked: "2025-08-12T09:00:00Z" },
  });
  const current = openRound({
    ...{ ronde: "2026-1", rows: readRows(folder, "2026-1"), gebaseerdOp: referenceTo(previous) },
    ...{ created: "2026-01-08T09:00:00Z", asked: "2026-01-09T09:00:00Z" },
  });
  return { previous, current };
}

/** The files in assets/voorbeeld/data that follow from the tables. */
export function roundFiles({ previous, current }: ParameterRounds): ReadonlyMap<string, string> {
  return new Map([previous, current].map((set) => [`parameters-${set.ronde}.json`, writeSet(set)]));
}
