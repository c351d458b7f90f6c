/** LibreOffice opens the charts that we write, draws them, and keeps kind, title, names and ranges of every series. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type NewSheet, type XlsxArea, type XlsxChart, readWorkbook, saveEdits } from "../../src/xlsx";
import { book, worksheet } from "../xlsx/package-of";
import { coloursOf } from "./png";
import { converted, findSoffice, HOW_TO_GET_IT, throughLibreOffice } from "./soffice";

const missing = findSoffice() === undefined;
if (missing && !process.env["CI"]) console.warn(`SKIPPED: charts through LibreOffice. ${HOW_TO_GET_IT}`);

const START = book({
  sheets: [
    worksheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="K1" t="inlineStr"><is><t>jaar</t></is></c></row><row r="2"><c r="A2"><v>4</v></c><c r="K2"><v>2026</v></c></row>',
    ),
  ],
});
const DATA = "Piet's R&D cijfers";
const YEARS = 7;
const at = (column: string, sheet = DATA): XlsxArea => ({ sheet, range: `${column}2:${column}${YEARS + 1}` });
const lines = (...columns: string[]): XlsxChart["series"] =>
  columns.map((column) => ({ name: `reeks ${column}`, values: at(column), x: at("A") }));

const FAN: XlsxChart = {
  name: "MPP Waaier",
  title: "Instroom met bandbreedte [personen]",
  type: "stacked-area",
  range: "I1:P18",
  series: [
    { name: "onder", values: at("B"), x: at("A"), fill: "none" },
    ...lines("C", "D", "E"),
    { name: "medio", type: "line", values: at("F"), x: at("A") },
  ],
};
const CHARTS: readonly XlsxChart[] = [
  FAN,
  { name: "MPP Dichtheid", title: "Dichtheid", type: "scatter", range: "I20:P37", series: lines("B", "F") },
  { name: "Lijnen", title: "Lijnen", type: "line", range: "I39:P56", series: lines("B", "C", "D") },
  { name: "Vlakken", title: "Vlakken", type: "area", range: "I58:P75", series: lines("F", "B") },
  { name: "Kolommen", title: "Kolommen", type: "column", range: "R1:Y18", series: lines("B", "F") },
  { name: "Staven", title: "Staven", type: "bar", range: "R20:Y37", series: lines("B") },
  { name: "Taart", title: "Taart", type: "pie", range: "R39:Y56", series: lines("C") },
];
/** On the sheet that was there already. */
const OTHER: XlsxChart = {
  ...{ name: "Boven cellen", title: "", type: "column", range: "C3:H12" },
  series: [{ name: "reeks", values: { sheet: "Blad1", range: "A1:A2" } }],
};

const SHEET: NewSheet = {
  name: DATA,
  cells: Array.from({ length: YEARS }, (_, i) => [
    2024 + i,
    20 + i,
    5 + i / 2,
    4,
    5 + i,
    28 + 1.4 * i,
  ]).flatMap((row, i) => row.map((value, j) => ({ ref: `${"ABCDEF"[j] ?? ""}${i + 2}`, value }))),
  charts: CHARTS,
};

let once: Uint8Array | undefined;
const written = (): Uint8Array =>
  (once ??= saveEdits(
    START,
    {
      addSheets: [SHEET],
      charts: [{ sheet: "Blad1", name: OTHER.name, chart: OTHER }],
      tables: [{ name: "Jaren", area: { sheet: "Blad1", range: "K1:K2" } }],
      formats: [{ sheet: "Blad1", cells: [{ ref: "A2", format: '0.000" st"' }] }],
    },
    [],
  ));

describe.skipIf(missing && !process.env["CI"])("LibreOffice", { timeout: 180_000 }, () => {
  it("keeps every chart: name, kind, title, place, and the names and ranges of its series", () => {
    const [first, second] = readWorkbook(throughLibreOffice(written(), "never"), []).sheets;
    expect(first?.charts).toEqual([OTHER]);
    expect(second?.charts).toEqual(CHARTS);
  });

  it("keeps a table and a number format on a sheet that was there", () => {
    const { tables, styles, sheets } = readWorkbook(throughLibreOffice(written(), "never"), []);
    expect(tables).toMatchObject([{ name: "Jaren", sheet: "Blad1", range: "K1:K2", columns: ["jaar"] }]);
    const formatted = sheets[0]?.cells.find(({ ref }) => ref === "A2");
    expect(styles[formatted?.style ?? -1]?.numberFormat).toBe('0.000" st"');
  });

  it("keeps the ranges in its own format too", () => {
    const file = converted(written(), "never", "ods").get("in.ods");
    const parts = Object.entries(unzipSync(file ?? new Uint8Array()));
    const objects = parts.filter(([name]) => /^Object \d+\/content\.xml$/.test(name));
    expect(objects).toHaveLength(CHARTS.length + 1);
    const addresses = objects.flatMap(([, xml]) =>
      [...strFromU8(xml).matchAll(/values-cell-range-address="([^"]*)"/g)].map(([, address]) => address),
    );
    const sheet = "&apos;Piet&apos;&apos;s R&amp;D cijfers&apos;";
    const wanted = [...CHARTS, OTHER].flatMap(({ series }) =>
      series.map(({ values }) => {
        const [from = "", to = ""] = (values?.range ?? "").split(":").map((ref) => `.${ref}`);
        const name = values?.sheet === DATA ? sheet : "Blad1";
        return `${name}${from}:${name}${to}`;
      }),
    );
    expect(addresses.map((each) => each?.replaceAll("$", "")).sort()).toEqual(wanted.sort());
  });

  it("draws them: the bands of a fan in their blues, the lowest not at all, the line over them", () => {
    const pictures = [...converted(written(), "never", "html")].filter(([name]) => name.endsWith(".png"));
    expect(pictures).toHaveLength(CHARTS.length + 1);
    const colours = pictures.map(([, png]) => coloursOf(png));
    const has = (found: Map<string, number> | undefined, colour: string): boolean =>
      (found?.get(colour) ?? 0) > 500;
    const fan = colours.find((found) => has(found, "CFE4FA"));
    expect([has(fan, "CFE4FA"), has(fan, "A9D0F8"), has(fan, "0F6CBD")]).toEqual([true, true, true]);
    // Below the fan there is nothing but white: half of the picture at least.
    const all = [...(fan?.values() ?? [])].reduce((a, b) => a + b, 0);
    expect(fan?.get("FFFFFF")).toBeGreaterThan(all / 2);
    expect(colours.filter((found) => has(found, "5798D1"))).toHaveLength(3);
    expect(colours.filter((found) => has(found, "0F6CBD"))).toHaveLength(3);
  });
});
