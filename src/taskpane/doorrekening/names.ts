/** What people call an indicator, a period, a value and a scenario. */
import { type OutcomeIndicator } from "../../chain";
import { type Language } from "../../text";
import { formatNumber } from "../../text";
import { type TimeStep } from "./choice";
import { isShare } from "./lever";
import { type DoorrekeningText } from "./text";

/** "Bezetting totaal"; its id when the model has no label. */
export function indicatorLabel({ id, kind, indicator }: OutcomeIndicator, text: DoorrekeningText): string {
  const label = indicator.label === "" ? indicator.id : indicator.label;
  if (id === indicator.id) return label;
  return `${label}, ${kind === "benutting" ? text.usedShare : text.unused}`;
}

/** "COA · Bezetting totaal" */
export function indicatorName(indicator: OutcomeIndicator, text: DoorrekeningText): string {
  const { partner } = indicator.indicator;
  return partner === "" ? indicatorLabel(indicator, text) : `${partner} · ${indicatorLabel(indicator, text)}`;
}

export const unitOf = ({ kind, indicator }: OutcomeIndicator): string =>
  kind === "benutting" ? "aandeel" : indicator.eenheid;

/** "personen, eind van elk jaar" */
export function unitLine(indicator: OutcomeIndicator, step: TimeStep, text: DoorrekeningText): string {
  const at = text.unitsAt;
  const isEnd = indicator.kind === "voorraad" || indicator.kind === "stand";
  const when = isEnd
    ? step === "maand"
      ? at.endMonth
      : at.end
    : indicator.kind === "gemiddelde"
      ? at.mean
      : at.flow;
  return `${unitOf(indicator)}, ${when}`;
}

/** Below this a count needs decimals to be told apart. */
const SMALL = 10;

/** Whole persons and cases, shares as percentages with one decimal. */
export function shownValue(value: number, unit: string, language: Language): string {
  if (isShare(unit)) return `${formatNumber(value * 100, language, 1)}%`;
  const whole = Number.isInteger(value) || Math.abs(value) >= SMALL;
  return formatNumber(value, language, whole ? 0 : 2);
}

/** With its sign, "+11.588" or "−240". */
export function shownChange(value: number, unit: string, language: Language): string {
  const text = shownValue(Math.abs(value), unit, language);
  if (!/[1-9]/.test(text)) return isShare(unit) ? text : "0";
  return `${value > 0 ? "+" : "−"}${text}`;
}

/** A factor in a product, with the digits that it was given in. */
export const shownFactor = (value: number, language: Language): string =>
  formatNumber(Number(value.toPrecision(6)), language);

/** A value of a parameter, such as on a slider: as many digits as its step has. */
export function shownLever(value: number, unit: string, language: Language): string {
  if (!isShare(unit)) return formatNumber(Number(value.toPrecision(12)), language);
  return `${formatNumber(Number((value * 100).toPrecision(10)), language)}%`;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

export const scenarioLabel = (name: string, text: DoorrekeningText): string =>
  name === "" ? text.unnamed : name;

/** "Medio 2030" */
export const askedLabel = (scenario: string, period: string, text: DoorrekeningText): string =>
  `${capital(scenarioLabel(scenario, text))} ${period}`;
