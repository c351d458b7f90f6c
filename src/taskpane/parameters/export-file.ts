/** The set as a file: canonical JSON with its log and seal, or the rows as CSV that a Dutch Excel opens as it is. */
import { type ParameterSet, verifySet, writeCsv, writeSet } from "../../params";
import { type FileKind } from "../download";
import { type ParametersState, sheetRows } from "./state";

interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** Undefined: there is nothing of this kind to export, or what there is does not agree with its seal. */
export function exportFile(state: ParametersState, kind: FileKind): ExportFile | undefined {
  const { set } = state;
  const name = fileName(set, kind);
  if (kind === "csv") {
    const rows = sheetRows(state);
    return rows && { name, text: writeCsv(rows) };
  }
  const isIntact = set !== undefined && verifySet(set).every(({ severity }) => severity !== "error");
  return isIntact ? { name, text: writeSet(set) } : undefined;
}

/** Round and variant are texts of people; a file has letters, digits and dashes. */
function fileName(set: ParameterSet | undefined, kind: FileKind): string {
  const parts = set === undefined ? [] : [set.ronde, set.variant, `v${set.versie}`];
  const plain = parts.map((part) => part.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, ""));
  return `${["mpp-parameters", ...plain.filter((part) => part !== "")].join("-").slice(0, 100)}.${kind}`;
}
