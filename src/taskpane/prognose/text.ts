/** The view's own words in Dutch and English; the type makes a missing translation a compile error. */
import { type Language } from "../../text";

export interface ForecastText {
  readonly empty: string;
  readonly noBook: string;
  readonly noBookYet: string;
  readonly reading: (done: number, all: number) => string;
  readonly stop: string;
  readonly stopped: (done: number, all: number) => string;
  readonly again: string;
  readonly notRead: string;
  readonly block: string;
  readonly blockName: string;
  readonly year: string;
  readonly events: string;
  readonly noEvents: string;
  readonly withEvents: (range: string) => string;
  readonly title: (year: number | undefined) => string;
  /** For screen readers: the chart in a sentence. */
  readonly summary: (title: string, values: string) => string;
  readonly band: string;
  readonly components: (first: string, last: string) => string;
  readonly asked: string;
  readonly valuesCaption: string;
  readonly table: {
    readonly curve: string;
    readonly scenarios: string;
    readonly inflow: string;
    readonly more: string;
    readonly density: string;
    readonly scenario: string;
    readonly chance: string;
    readonly spread: string;
  };
  readonly thresholdLabel: string;
  readonly thresholdSays: (value: string, chance: string) => string;
  readonly question: string;
  readonly reverse: string;
  /** As it stands before the number, and as a screen reader says it. */
  readonly reverseQuestion: string;
  readonly reverseLabel: string;
  readonly typeNumber: (example: string) => string;
  readonly typeChance: (example: string) => string;
  readonly perYear: string;
  readonly sensitive: (name: string, move: string) => string;
  readonly sensitiveBeside: (name: string, move: string, middle: string) => string;
  /** Cells, for a sum of chances that is not 1. */
  readonly chancesSum: (sum: string, cells: string) => string;
  readonly percentages: string;
  readonly goesTo: string;
  /** After the ribbon, before the place: what it is, too. */
  readonly valuesGoTo: (block: string) => string;
  readonly exampleGoesTo: string;
  readonly states: Readonly<Record<"free" | "full" | "fixed" | "source" | "outside", string>>;
  readonly allYears: string;
  readonly protected: (sheet: string) => string;
  readonly insertValues: string;
  readonly insertCurve: string;
  readonly insertExample: string;
  readonly notEmpty: (range: string) => string;
  readonly cannotOverwrite: (range: string) => string;
  readonly elsewhere: string;
  readonly overwrite: string;
  readonly noPlace: string;
  readonly noYearRange: (year: number) => string;
  readonly titles: Readonly<Record<"values" | "curve" | "example", string>>;
  readonly chartTitle: (title: string) => string;
  readonly series: string;
  readonly exampleMark: string;
}

const nl: ForecastText = {
  empty: "Nog geen scenarioblok. Selecteer kolommen kans, instroom en spreiding, of begin met het voorbeeld.",
  noBook: "Geen verbinding met Excel. Bekijken kan, invoegen niet. Dit zijn voorbeeldcijfers.",
  noBookYet: "Nog geen werkmap gelezen. Dit zijn voorbeeldcijfers.",
  reading: (done, all) => `Werkmap lezen … ${done} van ${all} bladen`,
  stop: "Stoppen",
  stopped: (done, all) =>
    `Gestopt na ${done} van ${all} bladen; blokken op andere bladen staan niet in de lijst.`,
  again: "Lees alle bladen",
  notRead: "De werkmap is niet gelezen.",
  block: "Blok",
  blockName: "Scenarioblok",
  year: "Jaar",
  events: "Gebeurtenissen",
  noEvents: "zonder gebeurtenissen",
  withEvents: (range) => `met ${range}`,
  title: (year) => (year === undefined ? "Eerste asielinstroom" : `Eerste asielinstroom ${year}`),
  summary: (title, values) => `Kansverdeling: ${title}. ${values}.`,
  band: "75%-band",
  components: (first, last) => (first === last ? `scenario ${first}` : `scenario’s ${first}–${last}`),
  asked: "groter dan",
  valuesCaption: "Waarde per scenario en kans op meer",
  table: {
    curve: "Kansverdeling",
    scenarios: "Scenario’s",
    inflow: "instroom",
    more: "kans op meer",
    density: "kans per 1.000 personen",
    scenario: "scenario",
    chance: "kans",
    spread: "spreiding",
  },
  thresholdLabel: "Drempel voor de vraag",
  thresholdSays: (value, chance) => `${value}: kans op meer ${chance}`,
  question: "Wat is de kans dat de instroom groter wordt dan",
  reverse: "Omgekeerd",
  reverseQuestion: "Bij welke instroom is de kans op meer",
  reverseLabel: "Bij welke instroom is de kans op meer dit percentage",
  typeNumber: (example) => `Typ een getal, bijvoorbeeld ${example}.`,
  typeChance: (example) => `Typ een kans tussen 0 en 100%, bijvoorbeeld ${example}.`,
  perYear: "personen per jaar",
  sensitive: (name, move) => `${name} is gevoelig: 1 procentpunt kans scheelt tot ${move}.`,
  sensitiveBeside: (name, move, middle) =>
    `${name} is gevoelig: 1 procentpunt kans scheelt tot ${move} (bij de mediaan ${middle}).`,
  chancesSum: (sum, cells) => `De kansen tellen op tot ${sum}. Pas ${cells} aan; er wordt niets bijgesteld.`,
  percentages: "Het lijken procenten: deel door 100 of schrijf 25%.",
  goesTo: "Komt in",
  valuesGoTo: (block) => `Scenariowaarden van ${block} komen in`,
  exampleGoesTo: "Voorbeeld van een scenarioblok komt in",
  states: {
    free: "(leeg)",
    full: "(niet leeg)",
    fixed: "(gevuld door een formule)",
    source: "(ligt in een blok)",
    outside: "(past niet op het blad)",
  },
  allYears: ", alle jaren",
  protected: (sheet) => `Blad ${sheet} is beveiligd. Selecteer een cel op een ander blad.`,
  insertValues: "Waarden invoegen",
  insertCurve: "Curve",
  insertExample: "Voorbeeld invoegen",
  notEmpty: (range) => `${range} is niet leeg`,
  cannotOverwrite: (range) => `${range} kan niet worden overschreven`,
  elsewhere: "Andere plek",
  overwrite: "Overschrijven",
  noPlace: "Rechts van het blok is geen plek. Selecteer een lege cel.",
  noYearRange: (year) =>
    `Een curve gaat over één jaar. De rijen van ${year} vormen samen geen bereik met kans, instroom en spreiding.`,
  titles: { values: "Scenariowaarden invoegen", curve: "Curve invoegen", example: "Voorbeeld invoegen" },
  chartTitle: (title) => `${title}: kansverdeling`,
  series: "dichtheid",
  exampleMark: "Voorbeeldcijfers",
};

const en: ForecastText = {
  empty: "No scenario block yet. Select columns for chance, inflow and spread, or start with the example.",
  noBook: "Not connected to Excel. You can look, not insert. These are example figures.",
  noBookYet: "No workbook read yet. These are example figures.",
  reading: (done, all) => `Reading workbook … ${done} of ${all} sheets`,
  stop: "Stop",
  stopped: (done, all) =>
    `Stopped after ${done} of ${all} sheets; blocks on other sheets are not in the list.`,
  again: "Read all sheets",
  notRead: "The workbook was not read.",
  block: "Block",
  blockName: "Scenario block",
  year: "Year",
  events: "Events",
  noEvents: "without events",
  withEvents: (range) => `with ${range}`,
  title: (year) => (year === undefined ? "First asylum inflow" : `First asylum inflow ${year}`),
  summary: (title, values) => `Distribution: ${title}. ${values}.`,
  band: "75% band",
  components: (first, last) => (first === last ? `scenario ${first}` : `scenarios ${first}–${last}`),
  asked: "greater than",
  valuesCaption: "Value per scenario and chance of more",
  table: {
    curve: "Distribution",
    scenarios: "Scenarios",
    inflow: "inflow",
    more: "chance of more",
    density: "chance per 1,000 persons",
    scenario: "scenario",
    chance: "chance",
    spread: "spread",
  },
  thresholdLabel: "Threshold of the question",
  thresholdSays: (value, chance) => `${value}: chance of more ${chance}`,
  question: "What is the chance that inflow exceeds",
  reverse: "The other way round",
  reverseQuestion: "At which inflow is the chance of more",
  reverseLabel: "At which inflow is the chance of more this percentage",
  typeNumber: (example) => `Type a number, for example ${example}.`,
  typeChance: (example) => `Type a chance between 0 and 100%, for example ${example}.`,
  perYear: "persons per year",
  sensitive: (name, move) => `${name} is sensitive: 1 percentage point of chance moves it by up to ${move}.`,
  sensitiveBeside: (name, move, middle) =>
    `${name} is sensitive: 1 percentage point of chance moves it by up to ${move} (mediaan: ${middle}).`,
  chancesSum: (sum, cells) => `Chances add up to ${sum}. Correct ${cells}; nothing is adjusted for you.`,
  percentages: "They look like percentages: divide by 100 or write 25%.",
  goesTo: "Goes to",
  valuesGoTo: (block) => `Scenario values of ${block} go to`,
  exampleGoesTo: "Example of a scenario block goes to",
  states: {
    free: "(empty)",
    full: "(not empty)",
    fixed: "(filled by a formula)",
    source: "(inside a block)",
    outside: "(does not fit on the sheet)",
  },
  allYears: ", all years",
  protected: (sheet) => `Sheet ${sheet} is protected. Select a cell on another sheet.`,
  insertValues: "Insert values",
  insertCurve: "Curve",
  insertExample: "Insert example",
  notEmpty: (range) => `${range} is not empty`,
  cannotOverwrite: (range) => `${range} cannot be overwritten`,
  elsewhere: "Another place",
  overwrite: "Overwrite",
  noPlace: "There is no place right of the block. Select an empty cell.",
  noYearRange: (year) =>
    `A curve is about one year. The rows of ${year} are no range with chance, inflow and spread side by side.`,
  titles: { values: "Insert scenario values", curve: "Insert curve", example: "Insert example" },
  chartTitle: (title) => `${title}: distribution`,
  series: "density",
  exampleMark: "Example figures",
};

/** @param language of the pane */
export const forecastText = (language: Language): ForecastText => (language === "en" ? en : nl);
