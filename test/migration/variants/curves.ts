/** Curves of a mixture in other spellings: those beside their scenarios, and those with scenarios elsewhere. */
import { formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { CHANCE_VARIANTS, CUMULATIVE } from "./chances";
import { ASIEL, worked, z } from "./curve-cells";
import { DENSITY_VARIANTS } from "./densities";
import { TABLES } from "./tables";
import { type Variant, variants } from "./variant";

/** Scenarios elsewhere, across, in another order, as a table, and without any label. */
const apart: readonly Variant[] = [
  [
    "=SUM(B8:B11)",
    { ...formulasFrom("Curve", "B", 8, "=Invoer!$C#*NORM.S.DIST((B$2-Invoer!$D#)/Invoer!$E#,TRUE)", 7) },
  ],
  [
    "=SUMPRODUCT(B8:B11,Invoer!$C$7:$C$10)",
    formulasFrom("Curve", "B", 8, "=NORM.DIST(B$2,Invoer!$D#,Invoer!$E#,TRUE)", 7),
  ],
  [
    "=MMULT(TRANSPOSE(Curve!N7:N10),NORM.DIST(B2,Invoer!D7:D10,Invoer!E7:E10,TRUE))",
    formulasFrom("Curve", "N", 7, "=Invoer!C#", 7),
  ],
];
const turned: readonly Variant[] = [
  [
    "=SUM(I12:L12)",
    Object.fromEntries(
      ["I", "J", "K", "L"].map((to, i) => [
        `Prognose 2027!${to}12`,
        `=${"BCDE"[i] ?? ""}$4*NORM.DIST($A12,${"BCDE"[i] ?? ""}$5,${"BCDE"[i] ?? ""}$6,FALSE)`,
      ]),
    ),
  ],
  ["=SUM(BYCOL($B$4:$E$6,LAMBDA(k,INDEX(k,1)*NORM.DIST($A12,INDEX(k,2),INDEX(k,3),FALSE))))"],
  ["=SUMPRODUCT(B4:E4/SUM(B4:E4),NORM.DIST(A12,B5:E5,B6:E6,FALSE))"],
  ["=SUMPRODUCT(Kans_s,NORM.DIST(A12,Mu_s,Sigma_s,0))/SUM(Kans_s)"],
];
const reordered: readonly Variant[] = [
  [
    "=SUMPRODUCT(Inputs!D5:D7,NORM.S.DIST(E5:E7,TRUE))",
    formulasFrom("Calc", "E", 5, "=(A$5-Inputs!B#)/Inputs!C#", 5),
  ],
  ["=1-SUMPRODUCT(Inputs!D5:D7,NORM.DIST(-A5,-Inputs!B5:B7,Inputs!C5:C7,TRUE))"],
];
const tables: readonly Variant[] = [
  [
    "=SUM(tblScenario[Kans]/SUM(tblScenario[Kans])*NORM.DIST(A6,tblScenario[Instroom],tblScenario[Spreiding],TRUE))",
  ],
  ["=0.5+SUMPRODUCT(tblScenario[Kans],GAUSS((A6-tblScenario[Instroom])/tblScenario[Spreiding]))"],
];
const unnamed: readonly Variant[] = [
  ["=G1+G2+G3", formulasFrom("Blad1", "G", 1, "=A#*PHI((E$5-B#)/C#)/C#", 1)],
  ["=SUMPRODUCT(A1:A3,NORM.DIST(E5,B1:B3,SQRT(H1:H3),FALSE))", formulasFrom("Blad1", "H", 1, "=C#^2", 1)],
  ["=SUMPRODUCT(A1:A3,NORM.DIST(E5,B1:B3,H1:H3/1.96,FALSE))", formulasFrom("Blad1", "H", 1, "=1.96*C#", 1)],
];
const inPercent: readonly Variant[] = [
  ["=SUMPRODUCT($B$6:$B$9,NORM.DIST(B$12,$C$6:$C$9,$D$6:$D$9,TRUE))/SUM($B$6:$B$9)"],
  [
    "=SUMPRODUCT($E$6:$E$9,NORM.DIST(B$12,$C$6:$C$9,$D$6:$D$9,TRUE))",
    formulasFrom("Instroomprognose", "E", 6, "=B#%", 6),
  ],
  [
    "=SUM($B$6:$B$9/$B$10*NORM.DIST(B$12,$C$6:$C$9,$D$6:$D$9,TRUE))",
    { "Instroomprognose!B10": "=SUM(B6:B9)" },
  ],
  ["=1-SUMPRODUCT($B$6:$B$9,1-NORM.S.DIST((B$12-$C$6:$C$9)/$D$6:$D$9,TRUE))/100"],
];
/** x calculated from the x before. */
const running = formulasDown(ASIEL, "A", [11, 28], "=A^+2500");
const onRunning: readonly Variant[] = [
  ["=SUMPRODUCT(B4:B6,NORM.S.DIST(H4:H6,TRUE))", { ...z, ...running }],
  ["=SUM(I4:I6)", { ...running, ...z, ...worked("I", "bijdrage", "=B#*NORMSDIST(H#)") }],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,SQRT(H4:H6),TRUE))",
    { ...running, ...worked("H", "variantie", "=D#^2") },
  ],
];

/** Rows from `from` on; `#` is the row, counted from `first`. */
function formulasFrom(
  sheet: string,
  column: string,
  from: number,
  text: string,
  first: number,
): Record<string, Cell> {
  const rows = sheet === "Curve" || sheet === "Instroomprognose" ? 4 : 3;
  return Object.fromEntries(
    Array.from({ length: rows }, (_, i) => [
      `${sheet}!${column}${from + i}`,
      text.replaceAll("#", String(first + i)),
    ]),
  );
}

export const CURVE_VARIANTS = [
  ...variants("cumulatief", { scene: "breed", cell: "Curve!B4", stored: "dynamic" }, apart),
  ...variants("dichtheid", { scene: "prognose", cell: "Prognose 2027!B12", stored: "dynamic" }, turned),
  ...variants("cumulatief", { scene: "engels", cell: "Calc!C5", stored: "dynamic" }, reordered),
  ...variants("cumulatief", { scene: "tabel", cell: "Grafiek!C6", stored: "dynamic" }, tables),
  ...variants("dichtheid", { scene: "kaal", cell: "Blad1!F5", stored: "dynamic" }, unnamed),
  ...variants("cumulatief", { scene: "procent", cell: "Instroomprognose!B14", stored: "dynamic" }, inPercent),
  ...variants("cumulatief", CUMULATIVE, onRunning),
  ...DENSITY_VARIANTS,
  ...CHANCE_VARIANTS,
  ...TABLES,
];
