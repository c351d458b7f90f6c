/** Sentences about the production model and its runs in Dutch. */
import { type ChainFailureDetails } from "../core";
import { formatList, formatNumber } from "./numbers";
import { quote } from "./quote";
import { type SentencesOf } from "./sentences";

const number = (value: number): string => formatNumber(value, "nl");
const list = (items: readonly string[]): string => formatList(items, "nl");
const when = (period: string): string => (period === "" ? "" : ` in ${period}`);
/** More names make a sentence unreadable. */
const SHOWN = 12;
const SUM_DIGITS = 12;
const DRAW_DIGITS = 4;
const short = (items: readonly string[]): string =>
  items.length <= SHOWN ? list(items) : `${items.slice(0, SHOWN).join(", ")} …`;

const WHAT: Readonly<Record<ChainFailureDetails["unknown-name"]["what"], string>> = {
  model: "model",
  scenario: "scenario",
  option: "optie",
  kind: "soort",
  answer: "antwoord",
  choice: "keuze",
};

function range({ minimum, maximum, exclusive, allowed }: ChainFailureDetails["parameter-range"]): string {
  if (allowed !== undefined) return allowed.map(number).join(" of ");
  if (minimum === undefined) return maximum === undefined ? "een getal" : `hoogstens ${number(maximum)}`;
  if (exclusive === true) {
    return `meer dan ${number(minimum)}${maximum === undefined ? "" : ` en hoogstens ${number(maximum)}`}`;
  }
  return maximum === undefined
    ? `${number(minimum)} of meer`
    : `${number(minimum)} tot en met ${number(maximum)}`;
}

export const CHAIN_NL: SentencesOf<keyof ChainFailureDetails> = {
  "formula-syntax": ({ text, character }) =>
    `de formule ${quote(text)} is niet te lezen vanaf teken ${character}; een formule bestaat uit indicatoren, [parameters], getallen, + - * en haakjes`,
  "formula-length": ({ count, limit }) =>
    `de formule heeft ${number(count)} termen; het zijn er hoogstens ${number(limit)}`,
  "not-linear": ({ first, second }) =>
    `${quote(first)} en ${quote(second)} worden met elkaar vermenigvuldigd; een term heeft hoogstens één indicator`,
  "unknown-rule": ({ rule, allowed, nearest }) =>
    `regel ${quote(rule)} is onbekend; ` +
    (nearest === undefined ? `mogelijk zijn ${list(allowed)}` : `misschien is ${quote(nearest)} bedoeld`),
  "rule-parts": ({ rule, expected, found }) =>
    `regel ${quote(rule)} heeft ${number(expected)} delen nodig, gescheiden door ;, en hier staan er ${number(found)}`,
  "rule-form": ({ rule, part }) => `deel ${number(part)} van de formule past niet bij regel ${quote(rule)}`,
  "unknown-indicator": ({ id, nearest }) =>
    `indicator ${quote(id)} is onbekend${nearest === undefined ? "" : `; misschien is ${quote(nearest)} bedoeld`}`,
  "duplicate-indicator": ({ id, partner, otherPartner }) =>
    `indicator ${quote(id)} staat er twee keer, bij ${otherPartner} en bij ${partner}; een indicator heeft één eigenaar`,
  "model-loop": ({ loop }) =>
    `de indicatoren hangen in een kring van elkaar af: ${loop.join(" → ")}; gebruik ergens de vorige periode`,
  "model-unit": ({ id, unit }) => `eenheid ${quote(unit)} van ${quote(id)} is onbekend`,
  "unit-mismatch": ({ id, expected, found }) =>
    `de eenheden van ${quote(id)} passen niet: ${expected} verwacht, de formule geeft ${found}`,
  "kind-mismatch": ({ id, kind, rule }) =>
    `${quote(id)} is een ${kind} en past niet bij regel ${quote(rule)}`,
  "unknown-name": ({ what, name, allowed, nearest }) =>
    `${WHAT[what]} ${quote(name)} is onbekend; ` +
    (nearest === undefined ? `mogelijk zijn ${short(allowed)}` : `misschien is ${quote(nearest)} bedoeld`),
  "option-twice": ({ name }) => `optie ${quote(name)} staat er twee keer`,
  "option-form": () => "opties staan in twee kolommen: naam en waarde",
  "option-value": ({ name, value, allowed }) =>
    `optie ${quote(name)} kan niet ${quote(value)} zijn; mogelijk is ${list(allowed)}`,
  "scenario-years": ({ scenario, years, other, otherYears }) =>
    `scenario ${quote(scenario)} loopt van ${years.join(" tot en met ")} en ${quote(other)} van ${otherYears.join(" tot en met ")}; geef dezelfde jaren of vraag één scenario`,
  "no-common-years": (failure) =>
    `de rondes hebben geen jaar gemeen: de oude instroom loopt van ${failure.old.join(" tot en met ")}, de nieuwe van ${failure.new.join(" tot en met ")}`,
  "years-needed": () => "een kolom jaar ontbreekt; voor elk jaar is een eigen verdeling nodig",
  "too-many-years": ({ found, maximum }) =>
    `${found} jaren; het zijn er hoogstens ${maximum}, behalve met samenhang comonotoon`,
  "scenario-needed": ({ id, found }) =>
    `parameter ${quote(id)} verschilt per scenario; geef bij opties parameterscenario, mogelijk is ${list(found)}`,
  "negative-draw": ({ year, value, events }) =>
    `de verdeling van ${year} komt onder 0: een trekking geeft ${number(Number(value.toPrecision(DRAW_DIGITS)))}; ` +
    (events
      ? "verklein de spreiding van scenario's of gebeurtenissen (afgekapt gaat niet samen met gebeurtenissen)"
      : "geef scenario's met een grote spreiding de verdeling afgekapt, of verklein de spreiding"),
  "missing-parameter-value": ({ id, period, scenario = "" }) =>
    `parameter ${quote(id)} heeft geen waarde${when(period)}${scenario === "" ? "" : ` voor scenario ${quote(scenario)}`}; ` +
    "voeg een rij toe, er wordt niets ingevuld",
  "parameter-range": (details) =>
    `parameter ${quote(details.id)} is ${number(details.value)}${when(details.period)}; mogelijk is ${range(details)}`,
  "negative-flow": ({ id, period, value }) =>
    `${quote(id)} wordt negatief${when(period)}: ${number(value)}; dat kan niet`,
  "not-conserved": ({ id, period, difference }) =>
    `de voorraad ${quote(id)} sluit niet${when(period)}: verschil ${number(difference)}`,
  "parameter-sum": ({ ids, period, sum, total, rule }) =>
    `${short(ids)} tellen${when(period)} op tot ${number(Number(sum.toPrecision(SUM_DIGITS)))}; het moet ${rule === "exactly" ? "" : "hoogstens "}${number(total)} zijn. Er wordt niets bijgesteld`,
  "no-quotient": ({ id, period }) =>
    `${quote(id)} heeft geen waarde${when(period)}: de noemer is 0; zorg in het model voor een noemer die nooit 0 is`,
  overflow: ({ id, period }) => `${quote(id)} wordt${when(period)} te groot om mee te rekenen`,
  "period-count": ({ found, expected }) =>
    `${number(found)} jaren instroom; er zijn er ${number(expected)} nodig`,
  "year-expected": ({ value }) => `${quote(value)} is geen jaar; schrijf een jaar zoals 2026`,
  "inflow-year": ({ year, expected }) =>
    `jaar ${year} staat waar ${expected} hoort; de jaren volgen elkaar op`,
  "unknown-period": ({ period, first, last }) =>
    `periode ${quote(period)} hoort niet bij de berekening; die loopt van ${first} tot en met ${last}`,
};
