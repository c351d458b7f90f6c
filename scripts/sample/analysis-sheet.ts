/**
 * Sheet Analyse: questions to the model, each with the function that answers it: what if, single steps of the chain
 * beside the rows of sheet MPP Asiel, why a number changed since the previous round, what was calculated with, which
 * parameters matter, and where a number comes from.
 */
import { letters, refOf, type SheetDraft } from "./draft";
import { YEARS } from "./frame";
import * as look from "./styles";

export const ANALYSIS = "Analyse";
/** Four blocks beside each other: what if and single steps, receipt, sensitivity, origin. */
export const ANALYSIS_WIDTHS = [
  ...[48, 12, 12, 12, 12, 12, 11, 3],
  ...[17, 27, 9, 18, 66, 3],
  ...[36, 12, 17, 13, 13, 16, 112, 3],
  ...[8, 11, 40, 9, 14, 16, 12, 14, 78, 11],
];
const SECTION_ROW = 5;
const TABLE_ROW = 10;
const AT = { whatIf: 0, receipt: 8, effects: 14, origin: 22 } as const;
/** What the functions give for the figures of the sample; another number of rows stops the making. */
const ROWS = { receipt: 9, effects: 57, origin: 29 } as const;

const WHAT_IF = {
  parameter: "coa.realisatie_taakstelling",
  indicator: "coa.bezetting",
  values: [0.9, 0.75, 0.5],
};
const EFFECTS = { indicator: "coa.bezetting", year: 2030 };
const ORIGIN = { indicator: "nidos.caseload", year: 2028 };
const SCENARIO = "medio";
/** Start stocks, other parameters, inflow and model, between the two rounds. */
const CAUSES = 4;

export interface AnalysisSources {
  readonly model: string;
  readonly set: string;
  /** The round before. */
  readonly previousSet: string;
  readonly inflow: string;
  readonly status: string;
  /** On sheet MPP Asiel, scenario medio: the years of an indicator by hand, and the cell before them. */
  readonly series: (id: string) => { readonly years: string; readonly before: string };
  /** On the same sheet: a parameter's years, or its one cell. */
  readonly parameter: (id: string) => { readonly years: string; readonly all: string };
}

/** Cell of the receipt with the fingerprint of the model. */
export const MODEL_FINGERPRINT = `${ANALYSIS}!$${letters(AT.receipt + 3)}$${TABLE_ROW + 3}`;

function question(
  sheet: SheetDraft,
  column: number,
  title: string,
  inputs: readonly (readonly [string, string | number])[],
): readonly string[] {
  sheet.value(refOf(SECTION_ROW - 1, column), title, look.SECTION);
  return inputs.map(([label, value], n) => {
    const ref = refOf(SECTION_ROW + n, column + 1);
    sheet.value(refOf(SECTION_ROW + n, column), label, look.TEXT);
    const style = typeof value === "number" ? look.input(look.YEAR) : look.INPUT_TEXT;
    sheet.value(ref, value, { ...style, alignment: { horizontal: "left" } });
    return ref;
  });
}

/** A table with its heading row; `numbers` are the formats of columns with numbers. */
function table(
  sheet: SheetDraft,
  column: number,
  text: string,
  size: { readonly rows: number; readonly columns: number },
  numbers: ReadonlyMap<number, string>,
): void {
  const ref = refOf(TABLE_ROW - 1, column);
  const range = `${ref}:${refOf(TABLE_ROW - 2 + size.rows, column + size.columns - 1)}`;
  sheet.mpp({ ref, text, range }, (row, n) => {
    const format = numbers.get(n);
    if (row === 0) return format === undefined ? look.MPP_HEADING : look.MPP_HEADING_RIGHT;
    return format === undefined ? look.MPP_TEXT : look.mpp(format);
  });
}

function top(sheet: SheetDraft, status: string): void {
  sheet.value("A1", "Analyse: vragen aan het model", look.TITLE);
  sheet.height(1, 26);
  sheet.formula("A2", status, look.STATUS);
  sheet.height(2, 20);
  const explanation =
    "Geel is de vraag en kan worden veranderd, blauw het antwoord. Links: wat als, losse stappen van de keten, het verschil met de vorige ronde. " +
    "Daarnaast: waarmee is gerekend, welke parameters ertoe doen, en waar een getal vandaan komt.";
  sheet.value("A3", explanation, look.NOTE);
  sheet.merge("A3:G3");
  sheet.height(3, 34);
  sheet.height(SECTION_ROW, 26);
}

function whatIf(sheet: SheetDraft, { model, set, inflow }: AnalysisSources): number {
  const [parameter = "", indicator = "", scenario = ""] = question(sheet, AT.whatIf, "Wat als", [
    ["Parameter", WHAT_IF.parameter],
    ["Indicator", WHAT_IF.indicator],
    ["Scenario", SCENARIO],
  ]);
  const { values } = WHAT_IF;
  sheet.value(`A${TABLE_ROW - 1}`, "Waarden van de parameter", look.TEXT);
  values.forEach((value, n) => {
    sheet.value(refOf(TABLE_ROW - 2, n + 1), value, look.input("0.00"));
  });
  const asked = `B${TABLE_ROW - 1}:${refOf(TABLE_ROW - 2, values.length)}`;
  const text = `MPP.WATALS(${model},${set},${inflow},${scenario},${parameter},${asked},${indicator})`;
  const years = new Map(YEARS.map((_, n) => [n + 1, look.COUNT]));
  const last = TABLE_ROW + 1 + values.length;
  sheet.mpp({ ref: `A${TABLE_ROW}`, text, range: `A${TABLE_ROW}:F${last}` }, (row, n) => {
    if (row === 0) return n === 0 ? look.MPP_HEADING : { ...look.MPP_HEADING_RIGHT, numFmt: look.YEAR };
    const format = years.get(n);
    return format === undefined
      ? { ...look.mpp("0.00"), alignment: { horizontal: "left" } }
      : look.mpp(format);
  });
  return last;
}

interface Step {
  readonly title: string;
  readonly text: string;
  /** Labels and ids of the rows that come out. */
  readonly rows: readonly (readonly [string, string])[];
}

function stepsOf({ series, parameter }: AnalysisSources): readonly Step[] {
  const track = (what: string): string => `ind.asiel.spoor2.${what}`;
  const of = (id: string): string => series(id).years;
  const share = (way: string): string => parameter(`dtv.aandeel.${way}`).years.split(":")[0] ?? "";
  const before = (id: string): string => series(id).before;
  const correction = parameter("nidos.caseload.correctie").years;
  const weight = (j: number): string => parameter(`nareis.inreis.${j}`).all;
  return [
    {
      title: "Spoor 2: wat de capaciteit wegwerkt (MPP.PRODUCTIE)",
      text: `MPP.PRODUCTIE(${before(track("voorraad"))},${of(track("instroom"))},${parameter("asiel.spoor2.capaciteit").years},${of(track("intrekking"))})`,
      rows: [
        ["   productie", track("productie")],
        ["   voorraad, eind van het jaar", track("voorraad")],
        ["   capaciteit onbenut", track("productie.onbenut")],
      ],
    },
    {
      title: "Nidos: voorraad uit in- en uitstroom (MPP.VOORRAAD)",
      text: `MPP.VOORRAAD(${before("nidos.caseload")},${of("nidos.instroom")},${of("nidos.uitstroom")},,${correction})`,
      rows: [["   amv onder voogdij", "nidos.caseload"]],
    },
    {
      title: "Nareis: inreis na inwilliging (MPP.VERTRAAG)",
      text: `MPP.VERTRAAG(${of("ind.nareis.mvv.inwilliging")},${weight(0)}:${last(weight(1))},${before("ind.nareis.mvv.inwilliging")})`,
      rows: [["   ingereisde nareizigers", "asiel.instroom.nareis_ingereisd"]],
    },
    {
      title: "DT&V: manieren van vertrek, aandelen van 2026 (MPP.VERDEEL)",
      text: `MPP.VERDEEL(${of("dtv.uitstroom")},${share("zelfstandig")}:${last(share("zonder_toezicht"))})`,
      rows: [
        ["   zelfstandig", "dtv.uitstroom.zelfstandig"],
        ["   gedwongen", "dtv.uitstroom.gedwongen"],
        ["   zonder toezicht", "dtv.uitstroom.zonder_toezicht"],
      ],
    },
  ];
}

/** Without its sheet. */
const last = (ref: string): string => ref.slice(ref.lastIndexOf("!") + 1);

/** @returns the last row */
function steps(sheet: SheetDraft, first: number, sources: AnalysisSources): number {
  sheet.value(`A${first}`, "Losse stappen, uit blad MPP Asiel, scenario medio", look.SECTION);
  sheet.height(first, 26);
  sheet.value(`A${first + 1}`, "Stap", look.HEADING);
  YEARS.forEach((year, n) => {
    sheet.value(refOf(first, n + 1), year, { ...look.HEADING_RIGHT, numFmt: look.YEAR });
  });
  sheet.value(`G${first + 1}`, "Verschil", look.HEADING_RIGHT);
  let row = first + 2;
  for (const { title, text, rows } of stepsOf(sources)) {
    sheet.value(`A${row}`, title, look.SUBSECTION);
    const range = `B${row + 1}:${refOf(row + rows.length - 1, YEARS.length)}`;
    sheet.mpp({ ref: `B${row + 1}`, text, range }, () => look.mpp(look.COUNT));
    rows.forEach(([label, id], n) => {
      const own = `B${row + 1 + n}:F${row + 1 + n}`;
      sheet.value(`A${row + 1 + n}`, label, look.TEXT);
      const difference = `SUMPRODUCT(ABS(${own}-${sources.series(id).years}))`;
      sheet.formula(`G${row + 1 + n}`, difference, look.number(look.AGREEMENT));
    });
    row += rows.length + 1;
  }
  return row - 1;
}

/** The same inflow and model in both: the sample has one of each. */
function rounds(sheet: SheetDraft, first: number, sources: AnalysisSources): void {
  const { model, set, previousSet, inflow } = sources;
  sheet.value(`A${first}`, "Waardoor het verschilt van de vorige ronde", look.SECTION);
  sheet.height(first, 26);
  const [indicator, scenario] = [`B${first + 1}`, `B${first + 2}`];
  const input = { ...look.INPUT_TEXT, alignment: { horizontal: "left" } } as const;
  sheet.value(`A${first + 1}`, "Indicator", look.TEXT);
  sheet.value(indicator, WHAT_IF.indicator, input);
  sheet.value(`A${first + 2}`, "Scenario", look.TEXT);
  sheet.value(scenario, SCENARIO, input);
  const twice = `${model},${model},${previousSet},${set},${inflow},${inflow}`;
  const [top, bottom] = [first + 3, first + 5 + CAUSES];
  const text = `MPP.VERGELIJKRONDES(${twice},${scenario},${indicator})`;
  sheet.mpp({ ref: `A${top}`, text, range: `A${top}:F${bottom}` }, (row, column) => {
    if (column === 0) return row === 0 ? look.MPP_HEADING : look.MPP_TEXT;
    if (row === 0) return { ...look.MPP_HEADING_RIGHT, numFmt: look.YEAR };
    return look.mpp(row === 1 || row === CAUSES + 2 ? look.COUNT : look.CHANGE);
  });
}

export function analysisSheet(sheet: SheetDraft, sources: AnalysisSources): void {
  const { model, set, inflow, status } = sources;
  const shared = `${model},${set},${inflow}`;
  top(sheet, status);
  rounds(sheet, steps(sheet, whatIf(sheet, sources) + 2, sources) + 2, sources);
  question(sheet, AT.receipt, "Verantwoording: waarmee is gerekend", []);
  const receipt = { rows: ROWS.receipt, columns: 5 };
  table(sheet, AT.receipt, `MPP.VERANTWOORDING(${shared})`, receipt, new Map([[2, look.COUNT]]));
  const asked = (indicator: string, year: number): readonly (readonly [string, string | number])[] => [
    ["Indicator", indicator],
    ["Jaar", year],
    ["Scenario", SCENARIO],
  ];
  const call = (name: string, [indicator = "", year = "", scenario = ""]: readonly string[]): string =>
    `MPP.${name}(${shared},${scenario},${indicator},${year})`;
  const effects = question(
    sheet,
    AT.effects,
    "Welke parameters ertoe doen",
    asked(EFFECTS.indicator, EFFECTS.year),
  );
  const counts = new Map([3, 4, 5].map((column) => [column, look.COUNT]));
  table(sheet, AT.effects, call("GEVOELIGHEID", effects), { rows: ROWS.effects, columns: 7 }, counts);
  const origin = question(
    sheet,
    AT.origin,
    "Waar een getal vandaan komt",
    asked(ORIGIN.indicator, ORIGIN.year),
  );
  const formats = new Map([[4, "#,##0.00##"]]);
  table(sheet, AT.origin, call("HERKOMST", origin), { rows: ROWS.origin, columns: 10 }, formats);
}
