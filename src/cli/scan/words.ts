/** What `mpp scan` says, in Dutch and English. */
export interface ScanWords {
  readonly summary: (counts: { file: string; proposals: number; findings: number }) => string;
  readonly proposalsHeading: string;
  readonly findingsHeading: string;
}

export const SCAN_NL: ScanWords = {
  summary: ({ file, proposals, findings }) =>
    `${file}: ${proposals} herkende ${proposals === 1 ? "formule" : "formules"}, ${findings} ${findings === 1 ? "vraag" : "vragen"}`,
  proposalsHeading: "Herkend:",
  findingsHeading: "Vragen aan de eigenaar:",
};

export const SCAN_EN: ScanWords = {
  summary: ({ file, proposals, findings }) =>
    `${file}: ${proposals} recognised ${proposals === 1 ? "formula" : "formulas"}, ${findings} ${findings === 1 ? "question" : "questions"}`,
  proposalsHeading: "Recognised:",
  findingsHeading: "Questions to the owner:",
};
