/** Sentences about JSON and the shape of files in English. */
import { type FailureDetails, type TextForm } from "../../core";
import { formatList, formatNumber } from "../numbers";
import { quote } from "../quote";
import { type FailureOf, type SentencesOf } from "../sentences";
import { memberName, rowNames } from "./set-names";

type Code = Extract<
  keyof FailureDetails,
  | `json-${string}`
  | `member-${string}`
  | `schema-${string}`
  | "too-many-items"
  | "no-items"
  | "more-findings"
  | "rows-share-key"
>;

const MEGABYTE = 1024 * 1024;
const number = (value: number): string => formatNumber(value, "en");
const at = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  `line ${number(line)}, character ${number(column)}`;

const WANTED: Readonly<Record<FailureOf<"json-syntax">["wanted"], string>> = {
  value: "a value",
  name: "a name between quotes",
  colon: "a colon",
  "comma or bracket": "a comma or ]",
  "comma or brace": "a comma or }",
  quote: "a quote that closes the text",
  character: "a visible character; line ends and tabs in text are \\n and \\t",
  escape: "after \\ one of the characters that JSON knows",
  end: "the end of the file",
};
const NUMBER: Readonly<Record<FailureOf<"json-number">["reason"], string>> = {
  "negative zero": "minus zero means nothing; 0 is right",
  "too large": "this number is too large",
  "too small": "this number is too small and would become 0",
  digits: "this number has more digits than are kept",
};
const VALUE: Readonly<Record<FailureOf<"json-value">["reason"], string>> = {
  "not finite": "an ordinary number is needed here",
  "negative zero": "minus zero means nothing; 0 is right",
  undefined: "a value is needed here",
  function: "a function cannot be in a file",
  symbol: "a symbol cannot be in a file",
  bigint: "a whole number of unlimited length cannot be in a file",
  object: "only plain objects and lists can be in a file",
  sparse: "this list has gaps",
  "lone surrogate": "this text contains half a character",
  name: "this name may not be in a file",
  cycle: "this object contains itself",
  depth: "this is nested too deeply",
};
const KIND: Readonly<Record<FailureOf<"member-type">["expected" | "found"], string>> = {
  text: "text",
  number: "a number",
  "whole number": "a whole number",
  boolean: "true or false",
  list: "a list",
  object: "an object",
  null: "an empty value",
  nothing: "nothing",
};
const FORM: Readonly<Record<TextForm, string>> = {
  period: "a year (2026), a month (2026-03) or blank",
  date: "a date such as 2026-01-09, or blank",
  moment: "date and time in UTC, such as 2026-01-09T14:30:00Z",
  hash: "a fingerprint of 64 hexadecimal digits",
  "hash or nothing": "a fingerprint of 64 hexadecimal digits, or blank",
  door: "partner and role, such as 'COA · dossierhouder'",
  name: "a name on one line without the bar | and without spaces at either end",
  text: "text on one line without the bar | and without spaces at either end",
  "long text": "text without control characters and without spaces at either end",
};

export const JSON_EN: SentencesOf<Code> = {
  "json-too-large": ({ limit }) =>
    `the file is larger than ${number(Math.round(limit / MEGABYTE))} MB; no parameter set is that large`,
  "json-too-deep": (one) => `${at(one)}: nested deeper than ${number(one.limit)} levels`,
  "json-too-many": (one) =>
    `${at(one)}: more than ${number(one.limit)} ${one.what === "names" ? "names in one object" : "values"}; that is not a parameter set`,
  "json-syntax": (one) =>
    `${at(one)}: here must be ${WANTED[one.wanted]}; found ${one.found === "" ? "nothing more" : quote(one.found)}`,
  "json-text": (one) => `${at(one)}: this text contains half a character; the file is damaged`,
  "json-number": (one) => `${at(one)}: ${NUMBER[one.reason]} (${quote(one.number)})`,
  "json-duplicate-name": (one) => `${at(one)}: ${quote(one.name)} is there twice; one of them must go`,
  "json-forbidden-name": (one) => `${at(one)}: the name ${quote(one.name)} may not be in a file`,
  "json-value": (one) => `${memberName(one, "en")}: ${VALUE[one.reason]}`,
  "schema-unknown": ({ schema, known }) =>
    `schema ${quote(schema)} is unknown; known: ${formatList(known.map(quote), "en")}`,
  "schema-old": ({ schema, current }) =>
    `schema ${quote(schema)} is an older form; first convert the file to ${quote(current)} with mpp upgrade`,
  "member-missing": (one) => `${memberName(one, "en")}: ${quote(one.name)} is missing`,
  "member-unknown": (one) =>
    `${memberName(one, "en")}: ${quote(one.name)} is unknown${one.nearest === undefined ? "" : `; perhaps ${quote(one.nearest)} was meant`}`,
  "member-type": (one) =>
    `${memberName(one, "en")}: here must be ${KIND[one.expected]}; found ${KIND[one.found]}`,
  "member-value": (one) =>
    `${memberName(one, "en")}: ${quote(one.value)} is not allowed; allowed: ${formatList(one.allowed.map(quote), "en")}`,
  "member-form": (one) => `${memberName(one, "en")}: ${quote(one.value)} is not ${FORM[one.form]}`,
  "member-length": (one) =>
    `${memberName(one, "en")}: the text is too long; at most ${number(one.limit)} characters`,
  "member-range": (one) =>
    `${memberName(one, "en")}: ${number(one.value)} is not allowed; ${one.side === "above" ? "at most" : "at least"} ${number(one.limit)}`,
  "too-many-items": (one) => `${memberName(one, "en")}: too many; at most ${number(one.limit)}`,
  "no-items": (one) => `${memberName(one, "en")}: the list is empty; at least one is needed`,
  "more-findings": ({ count }) =>
    `${number(count)} more findings that are not shown; first solve those that are`,
  "rows-share-key": (rows) =>
    `parameter, year and scenario occur more than once: ${rowNames(rows, "en")}; every row must be another`,
};
