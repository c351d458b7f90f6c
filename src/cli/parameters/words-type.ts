/** Every sentence of the commands on parameters. */
import type { Severity } from "../../params";

export interface ParameterWords {
  readonly unknownKind: (file: string) => string;
  readonly sheetUnused: (file: string) => string;
  readonly badDate: (option: string, value: string) => string;
  readonly date1904: (file: string) => string;
  /** @param sheets those that the workbook has */
  readonly noSheet: (file: string, sheet: string, sheets: readonly string[]) => string;
  readonly noTable: (file: string, sheet: string, rows: number) => string;
  /** The rows cannot be used before the errors are solved. */
  readonly unreadable: (file: string, errors: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly owner: (name: string) => string;
  readonly clean: (file: string, rows: number) => string;
  readonly found: (file: string, counts: Readonly<Record<Severity, number>>) => string;
  readonly same: (rows: number) => string;
  readonly differences: (counts: { added: number; removed: number; changed: number }) => string;
  readonly noOwner: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly approvalLapsed: string;
  readonly content: string;
  readonly seal: string;
  readonly notAFingerprint: (text: string) => string;
  readonly nothingToVerify: (file: string) => string;
  readonly ownSealHolds: (file: string) => string;
  readonly ownSealBroken: (file: string) => string;
  readonly ownSealOnly: string;
  readonly matches: (file: string, what: string, hex: string) => string;
  readonly contentOnly: string;
  readonly differs: (file: string, expected: string) => string;
  readonly upgraded: (counts: { out: string; from: string; to: string }) => string;
  readonly upToDate: (out: string, schema: string) => string;
  readonly notASet: (file: string) => string;
  readonly upgradeTarget: (out: string) => string;
  readonly upgradeBy: (file: string, schema: string) => string;
  readonly unknownTarget: (out: string) => string;
  readonly intoMissing: (out: string) => string;
  readonly intoUnused: (out: string) => string;
  readonly intoNoWorkbook: (into: string) => string;
  readonly otherLayout: (into: string, sheet: string, headingRow: number) => string;
  /** An Excel table keeps its range, so that new rows would fall outside it. */
  readonly tableTooSmall: (into: string, table: string, rows: number) => string;
  readonly recalculate: (out: string) => string;
  readonly nameNeeded: (file: string) => string;
  readonly nameUnused: (file: string) => string;
  readonly byNeeded: (file: string) => string;
  readonly byUnused: (file: string) => string;
  readonly setBroken: (file: string) => string;
  readonly converted: (counts: { rows: number; out: string }) => string;
  readonly rowsOnly: (out: string) => string;
  /** Reason in the log when no other is given. */
  readonly readFrom: (file: string) => string;
}
