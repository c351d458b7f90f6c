/** docs/parameters.md: the reference of all parameters per domain, in Dutch, made from the catalogue. */
import { code, table } from "../../src/functions/docs/markdown";
import { CATALOGUE, HISTORIES, MONTHLY_CATALOGUE, PARTNERS, SUMS, UNITS } from "../../src/params";
import { type Domain, type ParameterDefinition } from "../../src/params/model";
import { formatNumber } from "../../src/text";
import { INTRODUCTION, MONTHLY, PERIODS, STOCKS } from "./words.nl";

const number = (value: number): string => formatNumber(value, "nl");
const isStock = ({ id }: ParameterDefinition): boolean => /\.(startvoorraad|correctie)$/u.test(id);

const DOMAINS: readonly (readonly [Domain, string])[] = [
  ["asiel", "Asiel"],
  ["regulier", "Regulier"],
  ["bewaring", "Bewaring"],
  ["algemeen", "Alle domeinen: profielen van een maandreeks"],
];

/** "nareis.inreis.0, .1, …" */
function shownId({ id, index }: ParameterDefinition): string {
  if (index === undefined) return code(id);
  const { first, last } = index;
  return last === undefined
    ? `${code(`${id}.${first}`)}, ${code(`.${first + 1}`)}, …`
    : `${code(`${id}.${first}`)} t/m ${code(`.${last}`)}`;
}

function range({ minimum, maximum, aboveMinimum }: ParameterDefinition): string {
  if (minimum === undefined) return "mag negatief zijn";
  const from = aboveMinimum === true ? `meer dan ${number(minimum)}` : number(minimum);
  return maximum === undefined ? `${from} of meer` : `${from} t/m ${number(maximum)}`;
}

function needed({ id, required, type, index }: ParameterDefinition): string {
  if (required) return "ja";
  if (type === "profile") return "in maandreeksen";
  return HISTORIES.has(id) && index !== undefined
    ? `zo ver als ${code(HISTORIES.get(id) ?? "")} terugkijkt`
    : "nee";
}

const HEADINGS = [
  ...["parameter", "betekenis", "eenheid", "klasse", "waarde per", "bereik", "verplicht", "eigenaar"],
  ...["brontype", "afronding", "werkt op"],
];

function row(each: ParameterDefinition): readonly string[] {
  return [
    ...[shownId(each), each.label.nl, each.unit, each.time],
    ...[each.period === "constant" ? "reeks" : "periode", range(each), needed(each), each.owner],
    ...[each.source, number(each.rounding), each.drives.map(code).join(", ")],
  ];
}

function stockRow(start: ParameterDefinition): readonly string[] {
  const stock = start.id.replace(/\.startvoorraad$/u, "");
  const name = start.label.nl.replace(/^Startvoorraad /u, "");
  return [code(stock), name, start.unit, range(start), start.owner];
}

function sums(): readonly (readonly string[])[] {
  const all = [...CATALOGUE, ...MONTHLY_CATALOGUE];
  return SUMS.map(({ id, total, rule }) => [
    all
      .filter(({ sum }) => sum === id)
      .map(shownId)
      .join(" + "),
    `${rule === "exactly" ? "precies" : "hoogstens"} ${number(total)}`,
  ]);
}

export function parameterReference(): string {
  const rows = (domain: Domain): readonly (readonly string[])[] =>
    CATALOGUE.filter((each) => each.domain === domain && !isStock(each)).map(row);
  const stocks = CATALOGUE.filter(({ id }) => id.endsWith(".startvoorraad"));
  return [
    "# Parameters",
    "<!-- Gemaakt door `npm run generate` uit src/params/catalogue; niet met de hand wijzigen. -->",
    INTRODUCTION,
    PERIODS,
    ...DOMAINS.flatMap(([domain, title]) => [`## ${title}`, table(HEADINGS, rows(domain))]),
    "## Startvoorraden en correcties",
    STOCKS,
    table(["voorraad", "betekenis", "eenheid", "startvoorraad", "eigenaar"], stocks.map(stockRow)),
    "## Wat samen een som heeft",
    "Per periode en scenario; een verschil tot en met 1e-9 geldt als afronding.",
    table(["parameters", "som"], sums()),
    "## Maandreeksen",
    MONTHLY,
    table(
      ["parameter", "eenheid", "in plaats van"],
      MONTHLY_CATALOGUE.map((each) => [shownId(each), each.unit, code(each.id.replace(/\.maand$/u, ""))]),
    ),
    "## Eenheden",
    table(
      ["eenheid", "Engels", "ook herkend als"],
      UNITS.map(({ nl, en, also }) => [code(nl), en, also.join(", ")]),
    ),
    "## Partners",
    table(
      ["partner", "naam", "ook herkend als"],
      PARTNERS.map(({ id, name, also }) => [code(id), name.nl, [name.en, ...also].join(", ")]),
    ),
  ].join("\n\n");
}
