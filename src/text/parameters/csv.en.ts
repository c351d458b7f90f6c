/** Sentences about CSV files in English. */
import { type CsvFailureDetails } from "../../core";
import { formatNumber } from "../numbers";
import { type SentencesOf } from "../sentences";

const number = (value: number): string => formatNumber(value, "en");
const SAVE_AS = "save it as CSV UTF-8 (Excel: Save as, CSV UTF-8)";
const LOOKS = {
  "windows-1252": "it looks like Windows-1252, the plain CSV of Excel; ",
  "utf-16": "it looks like UTF-16, the Unicode text of Excel; ",
} as const;
const WHAT = {
  rows: "rows",
  columns: "columns",
  cells: "cells",
  characters: "characters in one field",
} as const;

export const CSV_EN: SentencesOf<keyof CsvFailureDetails> = {
  "not-utf8": ({ offset, byte, looksLike }) =>
    `the file is not UTF-8: byte ${number(offset + 1)} is 0x${byte.toString(16).padStart(2, "0").toUpperCase()}; ` +
    `${looksLike === undefined ? "" : LOOKS[looksLike]}${SAVE_AS}`,
  "csv-too-large": ({ limit }) => `the file is too large; at most ${number(limit)} bytes are allowed`,
  "csv-empty": () => "the file is empty; a line with column headings is needed",
  "csv-no-delimiter": () => "the first line has no separator; it must be a ; a tab or a ,",
  "csv-unclosed-quote": ({ line }) =>
    `the quote on line ${number(line)} of the file is not closed; put a " after the text`,
  "csv-stray-quote": ({ line }) =>
    `line ${number(line)} of the file has a loose quote; put the whole field between " and double the quote inside`,
  "csv-field-count": ({ line, expected, found }) =>
    `line ${number(line)} of the file has ${number(found)} fields and the first line ${number(expected)}; ` +
    `all lines must be equally long (a separator inside a text belongs between ")`,
  "csv-limit": ({ line, what, limit }) =>
    `on line ${number(line)} the file exceeds ${number(limit)} ${WHAT[what]}; that is not a parameter table`,
};
