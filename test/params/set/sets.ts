/** Sets for tests: five rows of four owners, and the same set on each station of the process. */
import {
  amendSet,
  approveRows,
  changeStatus,
  createSet,
  type ParameterRow,
  type ParameterSet,
  recordException,
  referenceTo,
  rowKey,
  sealOf,
  type SetStatus,
  type Step,
  withdrawApproval,
} from "../../../src/params";
import { row } from "../rows";

export const ROWS: readonly ParameterRow[] = [
  row({ parameter: "asiel.spoor4aa.inwilliging", jaar: "2026", waarde: 0.62 }),
  row({ parameter: "asiel.spoor4aa.inwilliging", jaar: "2027", waarde: 0.6, toelichting: "dalend" }),
  row({ parameter: "coa.kostprijs", eigenaar: "COA", waarde: 28_300, eenheid: "EUR" }),
  row({ parameter: "nidos.uitstroom", eigenaar: "Nidos", waarde: 0.3, eenheid: "aandeel/jaar" }),
  // The owner of this one is left to the catalogue: DT&V.
  row({ parameter: "dtv.uitstroom", eigenaar: "", waarde: 0.55, eenheid: "aandeel/jaar", scenario: "medio" }),
];

export const KEYS = ROWS.map(rowKey);
export const [AA_2026 = "", AA_2027 = "", COSTS = "", NIDOS = "", DTV = ""] = KEYS;

/** A step on a day of January 2026. */
export function step(door: string, toelichting = "", day = 9): Step {
  return { op: `2026-01-${String(day).padStart(2, "0")}T10:30:00Z`, door, toelichting };
}

export const APM = "APM · voorzitter";
export const IND = "IND · dossierhouder";
export const COA = "COA · dossierhouder";

export function conceptSet(parameters: readonly ParameterRow[] = ROWS): ParameterSet {
  return createSet(
    { ronde: "2026", variant: "basis", soort: "basis", parameters },
    step(APM, "eerste concept"),
  );
}

/** Approved by every owner. */
export function approvedSet(set = conceptSet()): ParameterSet {
  const approvals = [
    [IND, [AA_2026, AA_2027]],
    [COA, [COSTS]],
    ["Nidos · beleid", [NIDOS]],
    ["DT&V · dossierhouder", [DTV]],
  ] as const;
  return approvals.reduce((now, [door, keys]) => approveRows(now, keys, step(door, "akkoord", 10)), set);
}

/** As approved, but with an exception for what COA did not agree to. */
export function exceptionSet(): ParameterSet {
  const approved = approvedSet();
  const withdrawn = withdrawApproval(approved, [COSTS], step(COA, "prijs onzeker", 11));
  return recordException(withdrawn, [COSTS], step(APM, "prijs van vorig jaar aangehouden", 12));
}

export function moved(set: ParameterSet, ...statuses: readonly SetStatus[]): ParameterSet {
  return statuses.reduce(
    (now, to) =>
      changeStatus(
        now,
        to,
        step(APM, `naar ${to}`, now.logboek.length + 13),
        to === "bijgesteld" ? { bijgesteldDoor: referenceTo(now) } : {},
      ),
    set,
  );
}

/** Adopted along route A, after one round back to concept. */
export function adoptedSet(): ParameterSet {
  const first = moved(approvedSet(), "ter akkoord", "concept");
  const amended = amendSet(
    first,
    first.parameters.map((each) => (rowKey(each) === COSTS ? { ...each, waarde: 29_000 } : each)),
    step(APM, "nieuwe prijs", 21),
  );
  const approved = approveRows(amended, [COSTS], step(COA, "akkoord", 22));
  return moved(approved, "ter akkoord", "akkoord werkgroep", "voorgelegd A", "vastgesteld");
}

/** What a forger does who knows how seals are made: the log is left as it is, its last entry and the seal are redone. */
export function resealed(set: ParameterSet): ParameterSet {
  return { ...set, zegel: sealOf(set) };
}
