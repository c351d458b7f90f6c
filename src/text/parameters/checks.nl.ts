/** Sentences about the rows of a parameter table in Dutch: the cause, "; ", what would be right. */
import { type TableCheckDetails } from "../../core";
import { formatList, formatNumber } from "../numbers";
import { quote } from "../quote";
import { type SentencesOf } from "../sentences";
import { shortened } from "./shortened";

/** Enough to show a sum just outside the tolerance of 1e-9. */
const SUM_DIGITS = 12;
const number = (value: number): string => formatNumber(value, "nl");
const list = (items: readonly string[]): string => formatList(shortened(items), "nl");
const quoted = (items: readonly string[]): string => list(shortened(items).map(quote));
const perhaps = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `; misschien is ${quote(nearest)} bedoeld`;
/** Verbs after a list. */
const plural = (items: readonly unknown[], one: string, more: string): string =>
  items.length === 1 ? one : more;

/** "2026, scenario 'medio'" */
function applies(period: string, scenario: string): string {
  return `${period === "" ? "alle jaren" : period}, ${scenario === "" ? "alle scenario's" : `scenario ${quote(scenario)}`}`;
}

export const CHECKS_NL: SentencesOf<keyof TableCheckDetails> = {
  "unknown-parameter": ({ id, nearest }) =>
    `parameter ${quote(id)} is onbekend${perhaps(nearest, "; kijk in de catalogus welke er zijn")}`,
  "unknown-index": ({ id, first, last }) =>
    `parameter ${quote(id)} bestaat niet; het nummer ${last === undefined ? `begint bij ${first}` : `loopt van ${first} tot en met ${last}`}, zonder nul ervoor`,
  "missing-index": ({ id, example }) =>
    `${quote(id)} is een reeks; zet er een nummer achter, bijvoorbeeld ${quote(example)}`,
  "constant-per-period": ({ id, period }) =>
    `${quote(id)} is één getal voor de hele set en staat hier bij ${period}; laat 'jaar' leeg`,
  "share-range": ({ value, owner }) =>
    `${number(value)} is geen aandeel; een aandeel ligt van 0 tot en met 1 (eigenaar ${owner})`,
  "percent-typed": ({ value, share, owner }) =>
    `${number(value)} is geen aandeel, waarschijnlijk is ${number(value)}% bedoeld; schrijf ${number(share)} (eigenaar ${owner})`,
  "below-minimum": ({ value, minimum, exclusive, unit, owner }) =>
    `${number(value)} is te laag; mogelijk is ${exclusive ? `meer dan ${number(minimum)}` : `${number(minimum)} of meer`} (${unit}, eigenaar ${owner})`,
  "above-maximum": ({ value, maximum, unit, owner }) =>
    `${number(value)} is te hoog; mogelijk is hoogstens ${number(maximum)} (${unit}, eigenaar ${owner})`,
  "negative-stock": ({ value, unit, owner }) =>
    `${number(value)} is negatief; een voorraad is 0 of meer (${unit}, eigenaar ${owner})`,
  "flag-value": ({ value, owner }) =>
    `${number(value)} kan niet; mogelijk is 0 (nee) of 1 (ja) (eigenaar ${owner})`,
  "unknown-unit": ({ value, nearest }) =>
    `eenheid ${quote(value)} is onbekend${perhaps(nearest, "; kies een eenheid uit de catalogus")}`,
  "wrong-unit": ({ value, expected }) =>
    `eenheid ${quote(value)} hoort niet bij deze parameter; geef de waarde in ${quote(expected)}`,
  "percent-unit": ({ value, expected }) =>
    `${quote(value)} is hier geen eenheid; geef de waarde in ${quote(expected)}, van 0 tot en met 1 (62% is 0,62)`,
  "unknown-partner": ({ value, nearest }) =>
    `${quote(value)} is geen ketenpartner${perhaps(nearest, "; kies een partner uit de catalogus")}`,
  "wrong-owner": ({ value, expected }) =>
    `${quote(value)} is niet de eigenaar; volgens de catalogus is dat ${quote(expected)}`,
  "unknown-source": ({ value, allowed }) =>
    `brontype ${quote(value)} is onbekend; mogelijk zijn ${quoted(allowed)}`,
  "wrong-source": ({ value, expected }) =>
    `brontype ${quote(value)} hoort niet bij deze parameter; volgens de catalogus is het ${quote(expected)}`,
  "unknown-status": ({ value, allowed }) =>
    `status ${quote(value)} is onbekend; mogelijk zijn ${quoted(allowed)}`,
  "near-scenario": ({ value, nearest }) =>
    `scenario ${quote(value)} lijkt op ${quote(nearest)} maar telt als een ander scenario; schrijf ${quote(nearest)} als dat is bedoeld`,
  "approver-form": ({ heading }) =>
    `in ${quote(heading)} staat geen partner met rol; schrijf bijvoorbeeld 'COA · dossierhouder'`,
  "approver-not-owner": ({ partner, owner }) =>
    `${quote(partner)} is niet de eigenaar en kan geen akkoord geven; dat kan alleen ${quote(owner)}`,
  "exception-partner": ({ partner, recorder }) =>
    `${quote(partner)} kan geen uitzondering vastleggen; dat doet ${quote(recorder)}`,
  "exception-without-reason": () => "de uitzondering heeft geen overweging; zet die in 'toelichting'",
  "status-without-approver": ({ status }) =>
    `de status is ${quote(status)}, maar 'akkoord door' is leeg; vul partner en rol in`,
  "approver-without-status": ({ status }) =>
    `'akkoord door' is ingevuld, maar de status is ${quote(status)}; zet de status op 'akkoord' of maak 'akkoord door' leeg`,
  "approval-without-date": () => "het akkoord heeft geen datum; vul 'akkoord op' in",
  "date-without-approver": () =>
    "'akkoord op' is ingevuld, maar 'akkoord door' is leeg; vul partner en rol in of haal de datum weg",
  "future-date": ({ date, referenceDate }) =>
    `${date} ligt na de peildatum ${referenceDate}; een datum in de tabel kan niet later zijn`,
  "approval-before-data": ({ approved, data }) =>
    `het akkoord is van ${approved} en de waarde van ${data}; kijk of het akkoord over deze waarde gaat`,
  "duplicate-row": ({ row }) =>
    `deze rij geldt voor dezelfde parameter, periode en scenario als rij ${row}; laat er één over`,
  "overlapping-rows": ({ row, period, scenario }) =>
    `deze rij overlapt met rij ${row} (${applies(period, scenario)}); laat voor elke periode en elk scenario één rij over`,
  "scenario-spelling": ({ value, other }) =>
    `scenario ${quote(value)} staat er ook als ${quote(other)}; schrijf het overal hetzelfde`,
  "mixed-periods": ({ year, month }) =>
    `de tabel heeft jaren (${year}) en maanden (${month}) door elkaar; kijk of dat de bedoeling is`,
  "year-gap": ({ missing }) =>
    `tussen het eerste en het laatste jaar ${plural(missing, "ontbreekt", "ontbreken")} ${list(missing)}; voeg rijen toe of verbeter het jaartal`,
  "missing-period": ({ missing, scenarios }) =>
    `voor ${list(missing)} is er geen waarde${scenarios.length === 0 ? "" : ` in scenario ${quoted(scenarios)}`}; voeg een rij toe of laat 'jaar' leeg voor alle jaren`,
  "missing-scenario": ({ missing }) =>
    `voor scenario ${quoted(missing)} is er geen waarde; voeg een rij toe of laat 'scenario' leeg voor alle scenario's`,
  "missing-parameter": ({ id, unit, owner }) =>
    `parameter ${quote(id)} ontbreekt; voeg een rij toe (${unit}, eigenaar ${owner})`,
  "too-many-combinations": ({ periods, scenarios, limit }) =>
    `${number(periods)} perioden maal ${number(scenarios)} scenario's is te veel om op te tellen; het mogen er hoogstens ${number(limit)} zijn`,
  "index-gap": ({ id, missing }) =>
    `in de reeks ${quote(id)} ${plural(missing, "ontbreekt", "ontbreken")} ${quoted(missing)}; zet 0 waar niets is`,
  "missing-history": ({ kernel, missing }) =>
    `${quote(kernel)} kijkt terug op ${quoted(missing)}, en dat ontbreekt; geef de cijfers van eerdere perioden`,
  "group-sum": ({ group, sum, total, rule, count, period, scenario, looksLikePercent }) =>
    `de ${number(count)} waarden van groep ${quote(group)} tellen op tot ${number(Number(sum.toPrecision(SUM_DIGITS)))} (${applies(period, scenario)}); ` +
    `het ${rule === "exactly" ? "moet" : "mag hoogstens"} ${number(total)} zijn` +
    (looksLikePercent ? ". Het lijken procenten: deel door 100" : ""),
  "parameter-not-in-table": ({ id }) =>
    `parameter ${quote(id)} staat niet in de tabel; voeg een rij toe, er wordt niets ingevuld`,
  "period-not-covered": ({ id, period, periods }) =>
    (period === ""
      ? `${quote(id)} heeft een waarde per periode en er is geen periode gegeven; `
      : `voor ${quote(id)} is er geen waarde in ${period}; `) + `er zijn waarden voor ${list(periods)}`,
  "scenario-not-covered": ({ id, scenario, scenarios }) =>
    (scenario === ""
      ? `${quote(id)} heeft een waarde per scenario en er is geen scenario gegeven; `
      : `voor ${quote(id)} is er geen waarde in scenario ${quote(scenario)}; `) +
    `er zijn waarden voor ${quoted(scenarios)}`,
  "several-rows": ({ id, rows }) =>
    `voor ${quote(id)} gelden rij ${list(rows.map(String))} tegelijk; laat er één over`,
};
