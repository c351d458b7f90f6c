/** Stocks: helper rows, running totals, other orders and functions. */
import { formulasAcross, formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const row = (at: number, label: string, text: string): Record<string, Cell> => ({
  [`MPP Asiel!A${at}`]: label,
  ...formulasAcross("MPP Asiel", at, ["C", "G"], text),
});
const column = (letter: string, heading: string, text: string): Record<string, Cell> => ({
  [`Detentie!${letter}3`]: heading,
  ...formulasDown("Detentie", letter, [5, 10], text),
});

const ROW = { scene: "rij", cell: "MPP Asiel!C10", family: "C10:G10" };
const COLUMN = { scene: "kolom", cell: "Detentie!H5", family: "H5:H10" };

/** What leaves is worked out from the stock before: one call over the line would read what it fills. */
const bounded = row(7, "Uitstroom", "=MIN(3000,<10+#6)");

/** Shares of flows, in column L and in row 14. */
const share: Record<string, Cell> = {
  "MPP Asiel!K5": "aandeel opvang",
  "MPP Asiel!L5": 0.93,
  "MPP Asiel!K6": "aandeel elders",
  "MPP Asiel!L6": 0.03,
  "MPP Asiel!A14": "aandeel opvang",
  ...Object.fromEntries(
    ["C", "D", "E", "F", "G"].map((letter, i) => [`MPP Asiel!${letter}14`, 0.9 - i / 100]),
  ),
};

const across: readonly Variant[] = [
  ["=B10+$L$5*C6-C7", share],
  ["=B10+C14*C6-C7", share],
  ["=B10+C6*(1-$L$6)-C7", share],
  ["=B10-C7+C6*$L$5", share],
  ["=$B10+SUM($C6:C6)-SUM($C7:C7)", bounded],
  ["=$B10-SUM($C7:C8)+SUM($C6:C6)", bounded],
  ["=B10+C12", row(12, "Saldo", "=#6-#7")],
  ["=C5+C12", row(12, "Mutatie", "=#6-#7")],
  ["=SUM(B10,C12)", row(12, "Netto", "=SUM(#6,-#7)")],
  ["=B10-C12", row(12, "Afname per saldo", "=#7-#6")],
  ["=C12-C7", row(12, "Beschikbaar", "=#5+#6")],
  ["=C12-C13", { ...row(12, "Werkvoorraad", "=#5+#6"), ...row(13, "Eruit", "=#7+#8") }],
  ["=B10+C12-C13", { ...row(12, "Totaal erbij", "=#6+#9"), ...row(13, "Totaal eraf", "=SUM(#7:#8)") }],
  ["=B10+C13", { ...row(12, "Weg", "=#7+#8"), ...row(13, "Saldo", "=#6-#12") }],
  ["=$B10+SUM($C12:C12)", row(12, "Saldo", "=#6-#7")],
  ["=$B10+SUM($C6:C6)-SUM($C7:C7)"],
  ["=B10-(C7-C6)"],
  ["=C6-C7+C5"],
  ["=SUM(C5:C6)-SUM(C7:C8)+C9"],
  ["=LET(v,B10,i,C6,u,C7,v+i-u)"],
  ["=N(B10)+N(C6)-N(C7)"],
  ["=-(C7-C6-C5)"],
  ["=B10+SUMPRODUCT({1;-1},C6:C7)"],
  ["=B10+MMULT({1,-1},C6:C7)"],
  ["=INDEX($B10:$G10,COLUMN()-2)+C6-C7"],
  ["=OFFSET(C10,0,-1)+C6-C7"],
  ['=IF(C5="",B10,C5)+C6-C7'],
];
const down: readonly Variant[] = [
  ["=H4+I5", column("I", "saldo", "=C#-D#-E#")],
  ["=I5-D5", column("I", "begin plus in", "=H^+C#")],
  ["=H4+C5-I5", column("I", "eruit", "=D#+E#")],
  ["=H$4+SUM(C$5:C5)-SUM(D$5:E5)"],
];
const others: readonly Variant[] = [
  ["=B10+C12", row(12, "Saldo", "=#6+#7"), "the helper adds what leaves"],
  ["=B10+C12", row(12, "Saldo", "=#7-#6"), "the helper has its signs changed"],
  ["=B10-C12", row(12, "Saldo", "=#6-#7"), "the net flow is subtracted"],
  ["=B10+D12", { ...row(12, "Saldo", "=#6-#7"), "MPP Asiel!H12": 300 }, "net flow of the year after"],
  ["=C10+C12-C10+C5", row(12, "Saldo", "=#6*#7"), "no sum"],
  ["=B10+C12-C7", row(12, "Saldo", "=#6-#7"), "what leaves is taken off twice"],
  ["=B10+C12", row(12, "Saldo", "=<6-#7"), "inflow of the year before in the helper"],
  ["=B10+C12", { "MPP Asiel!A12": "Saldo", "MPP Asiel!C12": 500, "MPP Asiel!D12": -300 }, "typed net flow"],
  ["=C6+C12", row(12, "Saldo", "=#6-#7"), "no begin"],
];

const blocks: readonly Variant[] = [
  ["=B30+C13-C20", { "Opvang!A30": "Bezetting eind", "Opvang!B30": 31_000 }, "flows of two scenarios"],
  ["=C12+C13-C20", {}, "outflow of another scenario"],
];
const stocks: readonly Variant[] = [["=B15+C7-C8", {}, "flows of another scenario"]];

/** Begin and flows of one period on another sheet, and on a list with names for its quarters. */
const sheet: Record<string, Cell> = {
  "Raming!A5": "Voorraad 1 januari",
  "Raming!A6": "Instroom",
  "Raming!A7": "Intrekkingen",
  "Raming!A8": "Productie",
  "Raming!A9": "Voorraad 31 december",
  ...Object.fromEntries(
    ["C", "D", "E"].flatMap((letter, i) => [
      [`Raming!${letter}4`, 2027 + i],
      [`Raming!${letter}5`, 31_800 - 900 * i],
      [`Raming!${letter}6`, 21_450 + 200 * i],
      [`Raming!${letter}7`, 3_195],
      [`Raming!${letter}8`, 24_000 + 500 * i],
      [`Raming!${letter}9`, 26_055 - 900 * i],
    ]),
  ),
  "MPP Asiel!L30": "Voorraad eind 2027, nagerekend",
  "MPP Asiel!L31": "Verschil",
  "Lijst!A3": "Voorraad begin K1",
  "Lijst!B3": 29_800,
  "Lijst!A4": "Instroom K1",
  "Lijst!B4": 7_050,
  "Lijst!A5": "Afgedaan K1",
  "Lijst!B5": 6_500,
  "Lijst!A6": "Afgedaan K2",
  "Lijst!B6": 6_700,
};
const elsewhere: readonly Variant[] = [
  ["=Raming!C5+Raming!C6-(Raming!C7+Raming!C8)", sheet],
  ["=Raming!C9+Raming!D6-Raming!D7-Raming!D8", { ...sheet, "MPP Asiel!L30": "Voorraad eind, nagerekend" }],
  ["=Lijst!$B$3+Lijst!$B$4-Lijst!$B$5", { ...sheet, "MPP Asiel!L30": "Voorraad einde K1" }],
];
const notThere: readonly Variant[] = [
  ["=Raming!C5+Raming!D6-Raming!C7-Raming!C8", sheet, "inflow of the year after"],
  ["=Raming!C9+Raming!C6-Raming!C7-Raming!C8", sheet, "from the closing stock of the same year"],
  ["=Raming!D5+Raming!D6-Raming!D7-Raming!D8", sheet, "the year after the one that is named"],
  ["=Raming!C5+Raming!C6+Raming!C7-Raming!C8", sheet, "withdrawals are added"],
  ["=Lijst!$B$3+Lijst!$B$4-Lijst!$B$6", sheet, "outflow of another quarter"],
  ["=Raming!C5+Raming!C6-Raming!C7-Raming!C8", { ...sheet, "MPP Asiel!L30": "Verschil" }, "named no stock"],
];

/** The outflow at a capacity in the line of the stock itself. */
const CAP = row(12, "Capaciteit", "=31000+100*COLUMN()");
const inLine: readonly Variant[] = [
  ["=B10+C6-MIN(C12,B10+C6)", CAP],
  ["=B10+C6-C8-MIN(C12,B10+C6-C8)", CAP],
];
const notInLine: readonly Variant[] = [
  ["=B10+C6-MAX(C12,B10+C6)", CAP, "the larger of the two"],
  ["=B10+C6-MIN(C12,B10)", CAP, "of the begin alone"],
  ["=B10+C6+MIN(C12,B10+C6)", CAP, "what leaves is added"],
  ["=B10+C6-MIN(C12,B10+D6)", { ...CAP, "MPP Asiel!H6": 41_000 }, "work of the year after"],
];

/** The last cell of the line has a slip, which is asked about; it says nothing of the others. */
const SLIPS: readonly Variant[] = [
  ["=B10+C6-C7", { "MPP Asiel!G10": "=F10+G6+G7" }],
  ["=B10+C6-C7", { "MPP Asiel!G10": "=F10+G6-F7" }],
  ["=B10+C6-C7", { "MPP Asiel!G10": "=F10-G6+G7" }],
];
const REGULAR = formulasAcross("MPP Asiel", 10, ["C", "F"], "=<10+#6-#7");
const slipped: readonly Variant[] = [
  ["=F10+G6+G7", REGULAR, "what leaves is added"],
  ["=E10+G6-G7", REGULAR, "the end of two years before"],
];
/** Called after both sides of it, after a part, and after an abbreviation. */
const called = (label: string): Record<string, Cell> => ({ "MPP Asiel!A7": label });
const sides: readonly Variant[] = [
  ["=B10+C6-C7", called("inwilliging → vergunninghouder")],
  ["=B10+C6-C7", called("uitstr. [pers]")],
  ["=B10+C6-C7", called("afgedaan")],
];
const parts: readonly Variant[] = [
  [
    "=B10+C6-C12",
    row(12, "waarvan gegrond [aandeel]", "=0.2+0.01*COLUMN()"),
    "a share is no number of cases",
  ],
  ["=B10+C6-C7", called("instr. overig"), "what comes in is taken off"],
];

export const STOCK = [
  ...variants("voorraad", { ...ROW, family: "C10:F10" }, SLIPS),
  ...variants(null, { scene: "rij", cell: "MPP Asiel!G10" }, slipped),
  ...variants("voorraad", ROW, sides),
  ...variants(null, ROW, parts),
  ...variants("voorraad", { scene: "rij", cell: "MPP Asiel!M30" }, elsewhere),
  ...variants(null, { scene: "rij", cell: "MPP Asiel!M30" }, notThere),
  ...variants("voorraad", ROW, inLine),
  ...variants(null, ROW, notInLine),
  ...variants(null, { scene: "opvang", cell: "Opvang!C30", family: "C30:H30" }, blocks),
  ...variants(null, { scene: "opvang", cell: "Opvang!C15", family: "C15:H15" }, stocks),
  ...variants("voorraad", ROW, across),
  ...variants("voorraad", COLUMN, down),
  ...variants(null, ROW, others),
];
