/** What `mpp check` says, in Dutch and English. */
export interface CheckWords {
  readonly summary: (result: { file: string; owner: string; passes: boolean }) => string;
  readonly unknownOwner: (owner: string, owners: readonly string[]) => string;
  readonly noSheet: (file: string, sheet: string, sheets: readonly string[]) => string;
  readonly noParameters: string;
  readonly noRegister: string;
  readonly parameters: (rows: number, settled: number, differences: number) => string;
  readonly findings: (count: number) => string;
  readonly outcomes: (compared: number, different: number) => string;
  readonly errors: (count: number) => string;
  readonly questions: (count: number) => string;
  readonly more: (count: number) => string;
  readonly shown: (shown: string, calculated: string) => string;
  readonly signWithout: string;
  readonly badSigner: (by: string) => string;
  readonly signNeedsNote: string;
  readonly signed: (by: string) => string;
  readonly written: (sheet: string, out: string) => string;
}

export const CHECK_NL: CheckWords = {
  summary: ({ file, owner, passes }) =>
    `${file}, controle door ${owner}: ${passes ? "geen verschillen gevonden" : "er zijn verschillen of bevindingen"}`,
  unknownOwner: (owner, owners) =>
    `"${owner}" is geen eigenaar van parameters. Bekend zijn: ${owners.join(", ")}.`,
  noSheet: (file, sheet, sheets) => `${file} heeft geen blad "${sheet}". Er zijn: ${sheets.join(", ")}.`,
  noParameters: "Parameters: deze werkmap heeft geen parameterblad en draagt geen set.",
  noRegister: "Register: er is geen set om de parameters tegen te houden; geef er een met --register.",
  parameters: (rows, settled, differences) =>
    `Parameters: ${rows} rijen, ${settled} met akkoord of uitzondering, ${differences} anders dan in het register`,
  findings: (count) => `Bevindingen bij de parameters: ${count}`,
  outcomes: (compared, different) => `Uitkomsten: ${compared} nagerekend, ${different} verschillend`,
  errors: (count) => `Niet na te rekenen: ${count}`,
  questions: (count) => `Vragen: ${count}`,
  more: (count) => `  … en nog ${count}; --json noemt ze alle`,
  shown: (shown, calculated) => `staat er ${shown}, nagerekend ${calculated}`,
  signWithout: "--by en --note horen bij --out: een aftekening staat op het blad dat wordt geschreven.",
  badSigner: (by) => `"${by}" is geen partner en rol zoals "COA · dossierhouder".`,
  signNeedsNote:
    "Er zijn verschillen of bevindingen: aftekenen kan met een opmerking (--note) die zegt waarom. Er is niets geschreven.",
  signed: (by) => `Afgetekend door ${by}`,
  written: (sheet, out) => `Blad ${sheet} geschreven in ${out}`,
};

export const CHECK_EN: CheckWords = {
  summary: ({ file, owner, passes }) =>
    `${file}, check by ${owner}: ${passes ? "no differences found" : "there are differences or findings"}`,
  unknownOwner: (owner, owners) => `"${owner}" owns no parameters. Known are: ${owners.join(", ")}.`,
  noSheet: (file, sheet, sheets) => `${file} has no sheet "${sheet}". There are: ${sheets.join(", ")}.`,
  noParameters: "Parameters: this workbook has no parameter sheet and carries no set.",
  noRegister: "Register: there is no set to hold the parameters against; give one with --register.",
  parameters: (rows, settled, differences) =>
    `Parameters: ${rows} rows, ${settled} with approval or exception, ${differences} other than in the register`,
  findings: (count) => `Findings about the parameters: ${count}`,
  outcomes: (compared, different) => `Outcomes: ${compared} recalculated, ${different} different`,
  errors: (count) => `Cannot be recalculated: ${count}`,
  questions: (count) => `Questions: ${count}`,
  more: (count) => `  … and ${count} more; --json lists them all`,
  shown: (shown, calculated) => `shows ${shown}, recalculated ${calculated}`,
  signWithout: "--by and --note go with --out: a sign-off stands on the sheet that is written.",
  badSigner: (by) => `"${by}" is not a partner and a role such as "COA · dossierhouder".`,
  signNeedsNote:
    "There are differences or findings: signing off takes a note (--note) that says why. Nothing was written.",
  signed: (by) => `Signed off by ${by}`,
  written: (sheet, out) => `Sheet ${sheet} written into ${out}`,
};
