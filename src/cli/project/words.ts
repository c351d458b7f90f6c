/** What `mpp project` says, in Dutch and English. */
import { formatList, formatNumber } from "../../text";

interface Draws {
  readonly rho: number;
  readonly draws: number;
  readonly seed: number;
}

export interface ProjectWords {
  readonly unknownModel: (name: string, known: string) => string;
  readonly traceForm: (text: string) => string;
  readonly inflowKind: (file: string) => string;
  readonly oneOutput: string;
  /** Heading of the table for people. */
  readonly unit: string;
  readonly scenario: (name: string, grain: "jaar" | "maand") => string;
  /** Without a column scenario. */
  readonly unnamed: string;
  /** A line of a trace that was opened before. */
  readonly above: string;
  readonly onlyWithBands: (option: string) => string;
  readonly notWithBands: (option: string) => string;
  readonly chance: (text: string) => string;
  readonly chanceCount: (found: number, most: number) => string;
  readonly whole: (option: string, text: string, minimum: number, maximum: number) => string;
  readonly dependence: (text: string) => string;
  readonly scenarioNeeded: (parameters: readonly string[], scenarios: readonly string[]) => string;
  readonly scenarioUnknown: (name: string, scenarios: readonly string[]) => string;
  readonly densityKind: (file: string) => string;
  readonly chanceHeading: string;
  readonly bandsTitle: (draws: Draws, grain: "jaar" | "maand") => string;
}

function months(language: "nl" | "en", grain: "jaar" | "maand"): string {
  if (grain === "jaar") return "";
  return language === "nl" ? " uit een berekening per maand" : " from a calculation per month";
}

function years(language: "nl" | "en", rho: number): string {
  if (language === "nl")
    return rho === 0
      ? "jaren onafhankelijk"
      : `correlatie tussen opeenvolgende jaren ${formatNumber(rho, "nl")}`;
  return rho === 0
    ? "years independent"
    : `correlation between a year and the next ${formatNumber(rho, "en")}`;
}

export const PROJECT_NL: ProjectWords = {
  unknownModel: (name, known) => `Onbekend model: ${name}; mogelijk zijn ${known}.`,
  traceForm: (text) => `--trace ${text}: geef indicator@periode, zoals coa.bezetting@2028.`,
  inflowKind: (file) => `${file}: de instroom is een CSV-bestand met jaar;scenario;waarde.`,
  oneOutput: "Kies --csv of --json, niet allebei.",
  unit: "eenheid",
  scenario: (name, grain) => `Scenario ${name}, per ${grain}`,
  unnamed: "(zonder naam)",
  above: "(zie boven)",
  onlyWithBands: (option) => `${option} hoort bij --bands.`,
  notWithBands: (option) =>
    `${option} gaat niet samen met --bands: een kwantiel is geen uitkomst van één doorrekening.`,
  chance: (text) =>
    `--chances: '${text}' is geen kans tussen 0 en 1; geef bijvoorbeeld 0.125,0.5,2/3,0.875 (punt als decimaalteken).`,
  chanceCount: (found, most) => `--chances: ${found} kansen; het zijn er hoogstens ${most}.`,
  whole: (option, text, minimum, maximum) =>
    `${option}: '${text}' kan niet; mogelijk is een geheel getal van ${formatNumber(minimum, "nl")} tot en met ${formatNumber(maximum, "nl")}.`,
  dependence: (text) =>
    `--dependence: '${text}' is onbekend; mogelijk is onafhankelijk, comonotoon of een correlatie van 0 tot en met 1, zoals 0.6.`,
  scenarioNeeded: (parameters, scenarios) =>
    `${formatList(parameters, "nl")} verschilt per scenario; kies met --scenario van welk scenario de parameters gelden: ${scenarios.join(", ")}.`,
  scenarioUnknown: (name, scenarios) =>
    `--scenario: de parameters van dit model hebben geen rijen voor scenario '${name}'` +
    `${scenarios.length === 0 ? "; laat --scenario weg" : `, wel voor ${formatList(scenarios, "nl")}`}.`,
  densityKind: (file) =>
    `${file}: met --bands is de instroom een CSV-bestand met jaar;scenario;kans;verwachting;spreiding.`,
  chanceHeading: "kans",
  bandsTitle: ({ rho, draws, seed }, grain) =>
    rho === 1
      ? `Kwantielen per jaar${months("nl", grain)}; alle jaren samen hoog of laag (comonotoon); exact, behalve waar ≈ staat`
      : `Kwantielen per jaar${months("nl", grain)}; ${years("nl", rho)}; benaderd met ${formatNumber(draws, "nl")} trekkingen (seed ${seed})`,
};

export const PROJECT_EN: ProjectWords = {
  unknownModel: (name, known) => `Unknown model: ${name}; possible are ${known}.`,
  traceForm: (text) => `--trace ${text}: give indicator@period, such as coa.bezetting@2028.`,
  inflowKind: (file) => `${file}: the inflow is a CSV file with jaar;scenario;waarde.`,
  oneOutput: "Choose --csv or --json, not both.",
  unit: "unit",
  scenario: (name, grain) => `Scenario ${name}, per ${grain === "jaar" ? "year" : "month"}`,
  unnamed: "(unnamed)",
  above: "(see above)",
  onlyWithBands: (option) => `${option} goes with --bands.`,
  notWithBands: (option) => `${option} does not go with --bands: a quantile is not the outcome of one run.`,
  chance: (text) =>
    `--chances: '${text}' is no chance between 0 and 1; give for example 0.125,0.5,2/3,0.875.`,
  chanceCount: (found, most) => `--chances: ${found} chances; there may be ${most} at most.`,
  whole: (option, text, minimum, maximum) =>
    `${option}: '${text}' cannot be; possible is a whole number from ${formatNumber(minimum, "en")} to ${formatNumber(maximum, "en")}.`,
  dependence: (text) =>
    `--dependence: '${text}' is unknown; possible is onafhankelijk (independent), comonotoon (comonotone) or a correlation from 0 to 1, such as 0.6.`,
  scenarioNeeded: (parameters, scenarios) =>
    `${formatList(parameters, "en")} differs per scenario; choose with --scenario whose parameters hold: ${scenarios.join(", ")}.`,
  scenarioUnknown: (name, scenarios) =>
    `--scenario: the parameters of this model have no rows for scenario '${name}'` +
    `${scenarios.length === 0 ? "; leave --scenario out" : `, but for ${formatList(scenarios, "en")}`}.`,
  densityKind: (file) =>
    `${file}: with --bands the inflow is a CSV file with jaar;scenario;kans;verwachting;spreiding.`,
  chanceHeading: "chance",
  bandsTitle: ({ rho, draws, seed }, grain) =>
    rho === 1
      ? `Quantiles per year${months("en", grain)}; all years high or low together (comonotone); exact, but where ≈ stands`
      : `Quantiles per year${months("en", grain)}; ${years("en", rho)}; approximated with ${formatNumber(draws, "en")} draws (seed ${seed})`,
};
