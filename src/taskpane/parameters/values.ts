/** Values, units, dates and names as the view shows them. Shares are shown as percentages; nothing is rounded unseen. */
import { findParameter, type ParameterSet, UNITS } from "../../params";
import { formatNumber, type Language } from "../../text";
import { type ParametersText } from "./text-type";

/** Digits that fit in the column; a value with more gets "≈" in front. */
const DIGITS = 9;
/** Below this the last digits are those of the computation. */
const EXACT = 15;

/** "62%", "14.820", "≈ 33,3333333%"; the unit is told apart, but for a share. */
export function valueText(value: number, unit: string, language: Language): string {
  const isShare = unit === "aandeel" || unit.startsWith("aandeel/");
  const shown = Number((isShare ? value * 100 : value).toPrecision(EXACT));
  const short = Number(shown.toPrecision(DIGITS));
  const text = `${formatNumber(short, language)}${isShare ? "%" : ""}`;
  return short === shown ? text : `≈ ${text}`;
}

/** The value with its unit, for a sentence: "95%", "1.600 personen/jaar", "55% per jaar". */
export function valueWithUnit(value: number, unit: string, language: Language): string {
  const shown = unitText(unit, language);
  return `${valueText(value, unit, language)}${shown === "" ? "" : ` ${shown}`}`;
}

/** What stands beside the value: nothing for a share, "per jaar" for a share per year. */
export function unitText(unit: string, language: Language): string {
  if (unit === "aandeel") return "";
  const [, period] = /^aandeel\/(.+)$/.exec(unit) ?? [];
  const name = UNITS.find(({ nl }) => nl === unit)?.[language] ?? unit;
  return period === undefined ? name : `per ${name.split("/")[1] ?? period}`;
}

/** Name of a parameter in two parts: what it is, and of what; of an unknown one its id. */
export function labelOf(parameter: string, language: Language): readonly [name: string, rest: string] {
  const found = findParameter(parameter);
  if (found === undefined) return [parameter, ""];
  const [name = "", ...rest] = found.definition.label[language].split(", ");
  const index = found.index === undefined ? "" : ` ${found.index}`;
  const month = found.monthly ? (language === "nl" ? ", per maand" : ", by month") : "";
  return [`${name}${index}${month}`, rest.join(", ")];
}

interface Identity {
  readonly parameter: string;
  readonly jaar: string;
  readonly scenario: string;
}

/** "Startvoorraad mvv regulier, 2026, medio" */
export function rowText({ parameter, jaar, scenario }: Identity, language: Language): string {
  return [labelOf(parameter, language)[0], jaar, scenario].filter((part) => part !== "").join(", ");
}

/** "12 jan.", or with the year when it is another. @param iso date, or "" */
export function shortDate(iso: string, text: ParametersText, nearYear: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (day === "") return "";
  const name = text.shortMonths[Number(month) - 1] ?? month;
  return `${Number(day)} ${name}${year === nearYear ? "" : ` ${year}`}`;
}

/** "11 januari", or with the year when it is another. */
export function longDate(iso: string, text: ParametersText, nearYear: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (day === "") return "";
  const name = text.months[Number(month) - 1] ?? month;
  return `${Number(day)} ${name}${year === nearYear ? "" : ` ${year}`}`;
}

/** The year in which a date needs no year: that of the last step. */
export function yearOf(set: ParameterSet | undefined, now: Date): string {
  return set?.logboek.at(-1)?.op.slice(0, 4) ?? String(now.getFullYear());
}

const two = (value: number): string => String(value).padStart(2, "0");

/** Of the clock on the wall: "10.42" in Dutch, "10:42" in English. */
export function timeText(at: Date, language: Language): string {
  return `${two(at.getHours())}${language === "nl" ? "." : ":"}${two(at.getMinutes())}`;
}

/** A moment of the log in local time: "12 jan. 2026, 10.30". */
export function momentText(iso: string, text: ParametersText, language: Language): string {
  const at = new Date(iso);
  const name = text.shortMonths[at.getMonth()] ?? "";
  return `${at.getDate()} ${name} ${at.getFullYear()}, ${timeText(at, language)}`;
}
