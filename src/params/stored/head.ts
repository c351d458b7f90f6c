/** The block above the table: which set it is, its status and its fingerprints, as label and value. */
import { shown } from "../cell";
import { normalised } from "../../core";
import { type ParameterSet, type SetReference } from "../model";
import { sealFingerprint, shortFingerprint } from "../set";

export interface HeadLine {
  readonly label: string;
  readonly value: string | number;
}

/** Labels in the order in which the sheet has them. */
export function headLines(set: ParameterSet): readonly HeadLine[] {
  return [
    { label: "Parameterset", value: `${set.ronde} · ${set.variant} · versie ${String(set.versie)}` },
    { label: "Ronde", value: set.ronde },
    { label: "Variant", value: set.variant },
    { label: "Soort", value: set.soort },
    { label: "Versie", value: set.versie },
    { label: "Status", value: set.status },
    { label: "Gebaseerd op", value: referenceText(set.gebaseerdOp) },
    { label: "Bijgesteld door", value: referenceText(set.bijgesteldDoor) },
    { label: "Vingerafdruk", value: shortFingerprint(set.zegel.inhoud) },
    { label: "Zegel", value: shortFingerprint(sealFingerprint(set.zegel)) },
  ];
}

/** Round, variant, version and short fingerprint; "" for none. */
function referenceText(reference: SetReference | null): string {
  if (reference === null) return "";
  const { ronde, variant, versie, inhoud } = reference;
  return `${ronde} · ${variant} · versie ${String(versie)} · ${shortFingerprint(inhoud)}`;
}

export interface HeadDifference extends HeadLine {
  /** "" when the sheet has nothing there, or no such label. */
  readonly found: string;
  /** 1-based row within the cells; absent when the sheet has no such label. */
  readonly row?: number;
}

type Block = readonly (readonly unknown[])[];

/** Lines of which the sheet says something else. A number that a person retyped as text, or the reverse, is the same. */
export function headDifferences(set: ParameterSet, block: Block): readonly HeadDifference[] {
  return headLines(set).flatMap((line) => {
    const at = rowOf(block, line.label);
    const found = headValue(block, line.label);
    return found === String(line.value) && at >= 0
      ? []
      : [{ ...line, found, ...(at < 0 ? {} : { row: at + 1 }) }];
  });
}

/** What the sheet says beside a label; "" when it has no such label. */
export function headValue(block: Block, label: string): string {
  return textOf(block[rowOf(block, label)]?.[1]);
}

/** 0-based; −1 when there is none. */
function rowOf(block: Block, label: string): number {
  return block.findIndex(([cell]) => typeof cell === "string" && normalised(cell) === normalised(label));
}

function textOf(cell: unknown): string {
  return String(shown(cell) ?? "").trim();
}
