/**
 * "Controleer mijn blad": what one partner has to know before agreeing. Its own parameters against the register, what the
 * cells show against what they calculate now, and the questions about slips. Nothing is judged that is not shown.
 * @assumption A-40
 */
import {
  compareRows,
  defaultOwner,
  type Finding,
  type ParameterRow,
  type RowDifference,
  type StandingCount,
  summariseStanding,
} from "../params";
import { type ScanValue } from "./book";
import { type ScanFinding } from "./findings";
import { type HardCoded } from "./hard-coded";

/** A cell as the file shows it and as it is calculated now. */
export interface Outcome {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly shown: ScanValue;
  readonly calculated: ScanValue;
}

export interface OwnerCheckInput {
  /** Partner, e.g. "COA". */
  readonly owner: string;
  /** Rows of the parameter table on the sheet; undefined when there is none. */
  readonly rows: readonly ParameterRow[] | undefined;
  /** Rows of the register; undefined when there is none. */
  readonly register: readonly ParameterRow[] | undefined;
  /** Of the table and of the set; those of another owner are left out. */
  readonly findings: readonly Finding[];
  /** Every cell that is calculated. */
  readonly outcomes: readonly Outcome[];
  readonly questions: readonly ScanFinding[];
  /** Links and numbers within formulas; numbers typed over copies are left to the questions. */
  readonly hardCoded?: readonly HardCoded[];
}

export interface OwnerCheck {
  readonly owner: string;
  /** Own rows by status; undefined when the workbook has no parameters. */
  readonly standing: StandingCount | undefined;
  /** Own rows that the register holds otherwise; undefined when there is nothing to hold them against. */
  readonly differences: readonly RowDifference[] | undefined;
  readonly findings: readonly Finding[];
  readonly compared: number;
  /** Largest first; other than numbers before them. */
  readonly different: readonly (Outcome & { readonly relative: number | null })[];
  readonly questions: readonly ScanFinding[];
  readonly hardCoded: readonly HardCoded[];
  /** Nothing differs and nothing is wrong; questions may be open. */
  readonly passes: boolean;
}

/** Same method on another engine. */
const RELATIVE = 1e-9;
/** What rounding leaves of sums of 100,000 persons that are 0; of a density of 1e-5 it is still 0.001%. */
const ABSOLUTE = 1e-10;

/** @throws FailureError rows-share-key */
export function ownerCheck(input: OwnerCheckInput): OwnerCheck {
  const { owner, rows, register, outcomes, questions, hardCoded = [] } = input;
  const own = rows && ofOwner(rows, owner);
  const findings = input.findings.filter((finding) => finding.owner === owner || finding.owner === "");
  const compared = register && own ? compareRows(ofOwner(register, owner), own) : undefined;
  const differences = compared && [...compared.changed, ...compared.added, ...compared.removed];
  const different = outcomes.flatMap(differenceOf).sort((a, b) => size(b) - size(a));
  return {
    owner,
    standing: own && summariseStanding(own),
    differences,
    findings,
    compared: outcomes.length,
    different,
    questions,
    hardCoded: hardCoded.filter(({ kind }) => kind !== "getal-over-formule"),
    passes: (differences ?? []).length === 0 && findings.length === 0 && different.length === 0,
  };
}

function ofOwner(rows: readonly ParameterRow[], owner: string): ParameterRow[] {
  return rows.filter((row) => defaultOwner(row) === owner);
}

const size = ({ relative }: { readonly relative: number | null }): number => relative ?? Infinity;

function differenceOf(outcome: Outcome): OwnerCheck["different"] {
  const { shown, calculated } = outcome;
  if (typeof shown === "number" && typeof calculated === "number") {
    const difference = Math.abs(calculated - shown);
    const largest = Math.max(Math.abs(shown), Math.abs(calculated));
    if (difference <= RELATIVE * largest + ABSOLUTE) return [];
    return [{ ...outcome, relative: difference / largest }];
  }
  return plain(shown) === plain(calculated) ? [] : [{ ...outcome, relative: null }];
}

/** An error by its text; an empty text and an empty cell look the same. */
function plain(value: ScanValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? `#${value.error}` : value;
}
