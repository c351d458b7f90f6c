/** Dutch sentences of the commands on parameters. */
import { formatList, formatNumber } from "../../text";
import type { ParameterWords } from "./words-type";

const number = (value: number): string => formatNumber(value, "nl");
const counted = (count: number, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;
const ELSEWHERE =
  "Wie een set verandert en alles opnieuw berekent, valt alleen op tegen een elders genoteerde vingerafdruk.";

export const PARAMETERS_NL: ParameterWords = {
  unknownKind: (file) =>
    `${file}: onbekend soort bestand; het moet .json, .csv, .tsv, .txt, .xlsx of .xlsm zijn.`,
  sheetUnused: (file) => `${file} is geen werkmap; --sheet hoort alleen bij een .xlsx.`,
  badDate: (option, value) => `${option}: '${value}' is geen datum; schrijf die als 2026-01-09.`,
  date1904: (file) =>
    `${file} is niet gelezen: de werkmap telt datums vanaf 1904. Zet dat uit (Bestand > Opties > Geavanceerd).`,
  noSheet: (file, sheet, sheets) =>
    `${file} heeft geen werkblad '${sheet}', wel ${formatList(
      sheets.map((name) => `'${name}'`),
      "nl",
    )}. Kies er een met --sheet.`,
  noTable: (file, sheet, rows) =>
    `${file}: op het werkblad '${sheet}' staat in de eerste ${number(rows)} rijen geen rij met de koppen parameter en waarde.`,
  unreadable: (file, errors) =>
    `${file}: ${counted(errors, "fout", "fouten")}; los die eerst op (mpp validate noemt alle bevindingen).`,
  severities: { error: "fout", incomplete: "onvolledig", warning: "waarschuwing" },
  owner: (name) => `eigenaar ${name}`,
  clean: (file, rows) => `${file}: geen bevindingen (${counted(rows, "rij", "rijen")})`,
  found: (file, { error, incomplete, warning }) =>
    `${file}: ${counted(error + incomplete + warning, "bevinding", "bevindingen")} (${counted(error, "fout", "fouten")}, ` +
    `${number(incomplete)} onvolledig, ${counted(warning, "waarschuwing", "waarschuwingen")})`,
  same: (rows) => `geen verschillen (${counted(rows, "rij", "rijen")})`,
  differences: ({ added, removed, changed }) =>
    `${number(added)} toegevoegd, ${number(removed)} vervallen, ${number(changed)} gewijzigd`,
  noOwner: "zonder eigenaar",
  added: "toegevoegd",
  removed: "vervallen",
  changed: "gewijzigd",
  approvalLapsed: "akkoord vervalt",
  content: "inhoud",
  seal: "zegel ",
  notAFingerprint: (text) =>
    `--expect: '${text}' is geen vingerafdruk; geef ten minste de eerste 12 en hoogstens 64 tekens (0-9, a-f, streepjes mogen).`,
  nothingToVerify: (file) =>
    `${file} is een tabel en heeft geen eigen zegel; geef met --expect de vingerafdruk van de inhoud op.`,
  ownSealHolds: (file) => `${file}: het eigen zegel klopt`,
  ownSealBroken: (file) => `${file}: het eigen zegel klopt niet`,
  ownSealOnly: `Alleen het eigen zegel is nagegaan. ${ELSEWHERE} Geef die op met --expect.`,
  matches: (file, what, hex) => `${file}: de vingerafdruk van ${what.trim()} komt overeen: ${hex}`,
  contentOnly: "Status, akkoorden en logboek vallen niet onder de inhoud, wel onder het zegel.",
  differs: (file, expected) => `${file}: de vingerafdruk is een andere dan ${expected}`,
  upgraded: ({ out, from, to }) => `omgezet van ${from} naar ${to}; geschreven: ${out}`,
  upToDate: (out, schema) => `de set heeft al het schema ${schema}; geschreven: ${out}`,
  notASet: (file) => `${file} is geen set (.json); alleen een set kan worden omgezet.`,
  upgradeTarget: (out) => `--out: ${out} moet eindigen op .json.`,
  upgradeBy: (file, schema) =>
    `${file} heeft het oude schema ${schema}; geef met --by op wie de omzetting vastlegt.`,
  unknownTarget: (out) => `--out: ${out} moet eindigen op .json, .csv of .xlsx.`,
  intoMissing: (out) => `Voor ${out} is een bestaande werkmap nodig; geef die op met --into.`,
  intoUnused: (out) => `--into hoort alleen bij een --out die op .xlsx eindigt, niet bij ${out}.`,
  intoNoWorkbook: (into) => `--into: ${into} moet een .xlsx of .xlsm zijn, net als --out.`,
  otherLayout: (into, sheet, headingRow) =>
    `${into}: het werkblad '${sheet}' heeft een andere indeling (de koppen horen in A${headingRow}); hernoem of verwijder ` +
    "het eerst. Het wordt niet overschreven, want formules kunnen naar zijn cellen verwijzen.",
  tableTooSmall: (into, table, rows) =>
    `${into}: de tabel '${table}' op het werkblad is te klein voor ${counted(rows, "rij", "rijen")}; maak die in Excel eerst groter.`,
  recalculate: (out) =>
    `Formules in ${out} zijn niet herberekend; doe dat met mpp recalc of door het in Excel te openen.`,
  nameNeeded: (file) =>
    `${file} is een tabel zonder set; geef met --round, --variant en --by op welke set het wordt.`,
  nameUnused: (file) => `${file} bevat al een set met ronde en variant; laat --round en --variant weg.`,
  byNeeded: (file) =>
    `${file}: de tabel is anders dan de vastgelegde set; geef met --by op wie de wijziging vastlegt.`,
  byUnused: (file) =>
    `${file}: er wordt niets vastgelegd, dus --by, --at en --note hebben geen betekenis; laat ze weg.`,
  setBroken: (file) => `${file}: de set klopt niet met wat ervan is vastgelegd en wordt niet omgezet.`,
  converted: ({ rows, out }) => `${counted(rows, "rij", "rijen")}; geschreven: ${out}`,
  rowsOnly: (out) =>
    `${out} bevat alleen de rijen; ronde, variant, status, logboek en zegel passen niet in een CSV.`,
  readFrom: (file) => `Gelezen uit ${file}`,
};
