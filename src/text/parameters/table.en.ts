/** Sentences about the parameter table in English: the cause, "; ", what would be right. */
import { type PersonalData, type TableFailureDetails } from "../../core";
import { formatList, formatNumber } from "../numbers";
import { quote } from "../quote";
import { type SentencesOf } from "../sentences";
import { CHECKS_EN } from "./checks.en";

const PERSONAL: Readonly<Record<PersonalData, string>> = {
  name: "names",
  "birth date": "birth dates",
  "v-number": "v-numbers",
  bsn: "citizen service numbers",
  "e-mail": "e-mail addresses",
  phone: "phone numbers",
};
const number = (value: number): string => formatNumber(value, "en");
const quoted = (items: readonly string[]): string => formatList(items.map(quote), "en");
const either = (items: readonly string[]): string => formatList(items, "en").replace(" and ", " or ");

export const TABLE_EN: SentencesOf<keyof TableFailureDetails> = {
  ...CHECKS_EN,
  "table-too-large": ({ rows, columns, rowLimit, columnLimit }) =>
    `the table has ${number(rows)} rows and ${number(columns)} columns; at most ${number(rowLimit)} and ${number(columnLimit)} are allowed`,
  "no-heading-row": ({ headings }) =>
    `there is no heading row above the table; it needs the headings ${quoted(headings)}`,
  "empty-table": () => "the table has no rows; put one value in every row below the headings",
  "required-column": ({ heading }) => `the column ${quote(heading)} is missing; computing needs it`,
  "absent-column": ({ heading }) => `the column ${quote(heading)} is missing; adopting the set needs it`,
  "year-column": ({ year }) =>
    `${quote(year)} is the heading of a column; give every year a row of its own, with the year in the column 'jaar'`,
  "unnamed-column": () =>
    "there is no heading above filled cells, so the column does not count; give it a heading or clear the column",
  "personal-data": ({ kind }) =>
    `these are ${PERSONAL[kind]}; data about persons do not belong in a parameter table, remove them`,
  "blank-row": () => "this row is blank; remove blank rows between the values",
  "row-too-long": ({ found, expected }) =>
    `this row is ${number(found)} cells wide and the heading row ${number(expected)}; remove what lies outside the columns`,
  "blank-field": ({ heading, expected }) =>
    `${quote(heading)} is not filled in; ` +
    (expected === undefined ? "adopting the set needs it" : `the catalogue says ${quote(expected)}`),
  "text-number": ({ value, number: read }) =>
    `${quote(value)} is text and is read as ${number(read)}; turn it into a number`,
  "ambiguous-number": ({ value, comma, point }) =>
    `${quote(value)} is text and can mean ${comma} or ${point}; turn it into a number`,
  "decimal-mark": ({ value, mark }) =>
    `${quote(value)} has no decimal ${mark === "comma" ? "comma" : "point"}, which this file goes with; write all numbers in the same way`,
  "mixed-decimals": ({ comma, point }) =>
    `the column has numbers with a decimal comma (${quote(comma)}) and with a point (${quote(point)}); write all of them in the same way`,
  "period-unreadable": ({ value }) =>
    `${quote(value)} is not a year or month; write 2026 or 2026-03, or leave the cell blank for all years`,
  "period-date": ({ value, month }) =>
    `this is a date (${value}), not a month; make the cell text and write ${month}, or write the year only`,
  "year-range": ({ year, minimum, maximum }) =>
    `year ${quote(year)} is not possible; it must lie from ${minimum} to ${maximum}`,
  "date-unreadable": ({ value }) =>
    `${quote(value)} is not a date; write yyyy-mm-dd or dd-mm-yyyy, from 1980 to 2200`,
  "ambiguous-date": ({ value, dates }) => `${quote(value)} can mean ${either(dates)}; write yyyy-mm-dd`,
  "text-unfit": ({ line }) =>
    `the text holds a ${line ? "line end, a | or a character" : "character"} that a file cannot keep; type the text again`,
  "text-too-long": ({ length, limit }) =>
    `the text is ${number(length)} characters long; at most ${number(limit)} are allowed`,
};
