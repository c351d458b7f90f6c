/** What `mpp shadow` says, in Dutch and English. */
export interface ShadowCounts {
  readonly cells: number;
  readonly equal: number;
  readonly methodDiffers: number;
  readonly differs: number;
  readonly fails: number;
}

export interface ShadowWords {
  readonly nothing: (file: string) => string;
  readonly summary: (written: { sheet: string; out: string } & ShadowCounts) => string;
  readonly differing: string;
  readonly line: (cell: string, old: string, own: string) => string;
  readonly more: (count: number) => string;
  readonly left: (count: number) => string;
}

export const SHADOW_NL: ShadowWords = {
  nothing: (file) => `${file} heeft geen formules die te vervangen zijn. Er is niets geschreven.`,
  summary: ({ sheet, out, cells, equal, methodDiffers, differs, fails }) =>
    `Blad ${sheet} geschreven in ${out}: ${cells} cellen, ${equal} gelijk, ${methodDiffers} met een andere methode, ` +
    `${differs} verschillend, ${fails} met een fout`,
  differing: "Verschillend of met een fout:",
  line: (cell, old, own) => `  ${cell}: oud ${old}, nieuw ${own}`,
  more: (count) => `  … en nog ${count}; het blad heeft ze alle`,
  left: (count) => `Herkend, maar niet in zijn geheel te vervangen: ${count}`,
};

export const SHADOW_EN: ShadowWords = {
  nothing: (file) => `${file} has no formulas that can be replaced. Nothing was written.`,
  summary: ({ sheet, out, cells, equal, methodDiffers, differs, fails }) =>
    `Sheet ${sheet} written into ${out}: ${cells} cells, ${equal} equal, ${methodDiffers} by another method, ` +
    `${differs} different, ${fails} with an error`,
  differing: "Different or with an error:",
  line: (cell, old, own) => `  ${cell}: old ${old}, new ${own}`,
  more: (count) => `  … and ${count} more; the sheet has them all`,
  left: (count) => `Recognised, but not to be replaced as a whole: ${count}`,
};
