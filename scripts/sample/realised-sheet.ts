/**
 * Sheet Realisatie: published first asylum applications per year and per quarter, and how some were revised, each
 * with its source. Figures: assets/voorbeeld/data (CBS, IND, Tweede Kamer and the sites named in each row).
 */
import { type CsvRecord, field, numberField } from "./csv";
import { type SheetDraft } from "./draft";
import * as look from "./styles";

export interface RealisedData {
  readonly years: readonly CsvRecord[];
  readonly quarters: readonly CsvRecord[];
  readonly revisions: readonly CsvRecord[];
}

const FIRST = 6;
const CHANGE = "+0.0%;-0.0%;0.0%";
const STEP = "+#,##0;-#,##0;0";

/** Right above columns of numbers; the column after them, with the source, stands a little off. */
const headings =
  (first: number, last: number) =>
  (column: number): typeof look.HEADING => {
    if (column === last + 1) return look.HEADING_SOURCE;
    return column >= first && column <= last ? look.HEADING_RIGHT : look.HEADING;
  };

function top(sheet: SheetDraft): void {
  sheet.value("A1", "Gerealiseerde eerste asielverzoeken in Nederland", look.TITLE);
  sheet.merge("A1:H1");
  sheet.height(1, 26);
  sheet.value(
    "A2",
    "Gepubliceerde cijfers, bron per cijfer · worden achteraf bijgesteld: let op de peildatum",
    look.STATUS,
  );
  sheet.merge("A2:H2");
  sheet.value(
    "A3",
    "Eerste asielverzoek: het eerste verzoek van een persoon; herhaalde verzoeken en nareis tellen niet mee. " +
      "CBS rondt af op vijftallen, IND niet. Waar geen peildatum staat, is die in de bron niet vermeld.",
    look.NOTE,
  );
  sheet.merge("A3:H3");
  sheet.height(3, 32);
  sheet.height(4, 26);
}

function years(sheet: SheetDraft, records: readonly CsvRecord[], lastQuarter: number): void {
  sheet.value("A4", "Per jaar", look.SECTION);
  const names = [
    "Jaar",
    "Eerste verzoeken",
    "Verandering",
    "Som kwartalen",
    "Verschil",
    "Bron",
    "Peildatum",
    "Opmerking",
  ];
  sheet.headings("A5", names, headings(1, 4));
  records.forEach((record, n) => {
    const row = FIRST + n;
    sheet.value(`A${row}`, numberField(record, "jaar"), {
      ...look.number(look.YEAR),
      alignment: { horizontal: "left" },
    });
    sheet.value(`B${row}`, numberField(record, "eerste_asielverzoeken"), look.number(look.COUNT));
    if (n === 0) sheet.blank(`C${row}`, look.number(CHANGE));
    else sheet.formula(`C${row}`, `B${row}/B${row - 1}-1`, look.number(CHANGE));
    const range = (column: string): string => `$${column}$${FIRST}:$${column}$${lastQuarter}`;
    const complete = `COUNTIF(${range("J")},A${row})=4`;
    sheet.formula(
      `D${row}`,
      `IF(${complete},SUMIF(${range("J")},A${row},${range("L")}),"")`,
      look.number(look.COUNT),
    );
    sheet.formula(`E${row}`, `IF(D${row}="","",B${row}-D${row})`, look.number(STEP));
    sheet.value(`F${row}`, field(record, "bron"), look.SOURCE);
    sheet.value(`G${row}`, field(record, "peildatum"), look.TEXT);
    sheet.value(`H${row}`, field(record, "opmerking"), look.TEXT);
  });
}

function quarters(sheet: SheetDraft, records: readonly CsvRecord[]): void {
  sheet.value("J4", "Per kwartaal", look.SECTION);
  const names = ["Jaar", "Kwartaal", "Eerste verzoeken", "Nareizigers", "Bron", "Peildatum", "Opmerking"];
  sheet.headings("J5", names, headings(2, 3));
  records.forEach((record, n) => {
    const row = FIRST + n;
    const [, year = "", quarter = ""] = /^(\d{4})Q([1-4])$/.exec(field(record, "periode")) ?? [];
    sheet.value(`J${row}`, Number(year), { ...look.number(look.YEAR), alignment: { horizontal: "left" } });
    sheet.value(`K${row}`, Number(quarter), { ...look.number("0"), alignment: { horizontal: "left" } });
    sheet.value(`L${row}`, numberField(record, "eerste_asielverzoeken"), look.number(look.COUNT));
    sheet.value(`M${row}`, numberField(record, "nareizigers"), look.number(look.COUNT));
    sheet.value(`N${row}`, field(record, "bron"), look.SOURCE);
    sheet.value(`O${row}`, field(record, "peildatum"), look.TEXT);
    sheet.value(`P${row}`, field(record, "opmerking"), look.TEXT);
  });
}

function revisions(sheet: SheetDraft, records: readonly CsvRecord[]): void {
  sheet.value("R4", "Herzieningen: hetzelfde cijfer op verschillende peildata", look.SECTION);
  const names = ["Periode", "Indicator", "Peildatum", "Waarde", "Bijstelling", "Bron"];
  sheet.headings("R5", names, headings(3, 4));
  records.forEach((record, n) => {
    const row = FIRST + n;
    const before = records[n - 1];
    const same =
      before !== undefined && ["periode", "indicator"].every((name) => before[name] === record[name]);
    sheet.value(`R${row}`, field(record, "periode"), look.TEXT);
    sheet.value(`S${row}`, field(record, "indicator"), look.TEXT);
    sheet.value(`T${row}`, field(record, "peildatum"), look.TEXT);
    sheet.value(`U${row}`, numberField(record, "waarde"), look.number(look.COUNT));
    if (same) sheet.formula(`V${row}`, `U${row}-U${row - 1}`, look.number(STEP));
    else sheet.blank(`V${row}`, look.number(STEP));
    sheet.value(`W${row}`, field(record, "bron"), look.SOURCE);
  });
}

export function realisedSheet(sheet: SheetDraft, data: RealisedData): void {
  top(sheet);
  years(sheet, data.years, FIRST + data.quarters.length - 1);
  quarters(sheet, data.quarters);
  revisions(sheet, data.revisions);
}
