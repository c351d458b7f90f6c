/** Sentences about what was recognised in a workbook, and the questions about what looks like a slip. */
import { type Kind, type Reason, type ScanFinding } from "../migration";
import { type Language } from "./language";
import { EN } from "./migration.en";
import { NL } from "./migration.nl";
import { type MigrationWords } from "./migration-words";

const WORDS: Readonly<Record<Language, MigrationWords>> = { nl: NL, en: EN };

export function kindText(kind: Kind, language: Language): string {
  return WORDS[language].kinds[kind];
}

/** What was seen, what the proposal fills, and how it was checked. */
export function reasonText(reason: Reason, language: Language): string {
  const words = WORDS[language];
  const { code, fills, inner } = reason;
  const parts = [words.reasons[code](reason)];
  if (inner !== undefined) parts.push(words.around(words.kinds[inner]));
  if (fills !== undefined) parts.push(words.fills(fills));
  const onGrid = code === "grid-interpolation" || code === "grid-step";
  if (onGrid) parts.push(words.reproduced);
  else if (code !== "rounding-other") parts.push(words.checked);
  return parts.join(" ");
}

export function questionText(finding: ScanFinding, language: Language): string {
  return WORDS[language].questions[finding.kind](finding);
}

export function effectText(finding: ScanFinding, language: Language): string {
  return WORDS[language].effect(finding);
}
