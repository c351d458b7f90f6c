/** Sentences about reading and changing a workbook, in English. */
import { type WorkbookFailureDetails } from "../core";
import { formatNumber } from "./numbers";
import { quote } from "./quote";
import { type SentencesOf } from "./sentences";

type Details = WorkbookFailureDetails;

const WHY: Readonly<Record<Details["workbook-unwritable"]["why"], string>> = {
  number: "a cell cannot hold this number",
  length: "this text is too long",
  formula: "this formula is empty or too long",
};
const TAKEN: Readonly<Record<Details["workbook-taken"]["what"], string>> = {
  sheet: "a sheet",
  table: "a table",
  chart: "a chart",
};
/** What cannot be done, and what happens instead. */
const LACKS: Readonly<Record<Details["workbook-unsupported"]["capability"], string>> = {
  protection: "whether a sheet is protected cannot be seen; Excel itself then refuses to write",
  "custom-xml": "the set cannot be kept in the workbook; keep it as a file",
  properties: "document properties cannot be read or written; keep the set as a file",
  sheets: "a sheet cannot be added here; add it in Excel",
  tables: "a table cannot be made here; the cells stay plain cells",
  names: "a name cannot be defined here; define it in Excel",
  charts: "a chart cannot be inserted here; its numbers do stand in the cells",
  "chart-sources": "the cells that a chart comes from cannot be seen; look at it in Excel",
  "frozen-rows": "the heading of a new sheet does not stay in view by itself; freeze it in Excel",
  changes: "changes are not told by themselves; refresh with the button",
  "selection-changes": "another selection is not told by itself; point at the pane",
  formats: "a number format cannot be set here; the cells keep theirs",
  "filled-cells": "cells that a formula fills count as contents of their own here; choose an empty place",
};

export const WORKBOOK_EN: SentencesOf<keyof Details> = {
  "workbook-no-sheet": ({ sheet }) => `sheet ${quote(sheet)} does not exist; choose another sheet`,
  "workbook-bad-range": ({ range }) => `${quote(range)} is not a range of a sheet, such as 'B2:D8'`,
  "workbook-shape": ({ rows, columns, expected }) =>
    `${rows} rows by ${columns} columns do not fit a range of ${expected.rows} by ${expected.columns}; nothing was written`,
  "workbook-unwritable": ({ why, limit }) =>
    `${WHY[why]}${limit === undefined ? "" : `, at most ${formatNumber(limit, "en")} characters`}; nothing was written`,
  "workbook-protected": ({ sheet }) =>
    `sheet ${quote(sheet)} is protected, nothing was written; unprotect it or choose another sheet`,
  "workbook-occupied": ({ range, cell }) =>
    `${range} is not empty (${cell}), nothing was written; choose another place or choose to overwrite`,
  "workbook-filled": ({ cell }) =>
    `a formula elsewhere fills ${cell}, nothing was written; choose another place`,
  "workbook-taken": ({ what, name }) =>
    `${TAKEN[what]} with the name ${quote(name)} exists already, nothing was written; choose another name`,
  "workbook-several-parts": ({ namespace, count }) =>
    `the workbook has ${count} XML parts ${quote(namespace)} and only one can count; find out which one is right`,
  "workbook-too-large": ({ bytes, limit }) =>
    `${formatNumber(bytes / 1e6, "en", 1)} MB is more than Excel takes at once (${formatNumber(limit / 1e6, "en", 1)} MB), nothing was written; write less at a time`,
  "workbook-unsupported": ({ capability, needs }) => `${LACKS[capability]} (needs ${needs})`,
  "workbook-editing": () => "someone is still typing in a cell; end that with Enter or Esc and try again",
  "workbook-host": ({ reason }) => `the workbook refuses: ${quote(reason)}; try again`,
  "workbook-not-written": ({ reason }) => `writing failed: ${quote(reason)}; everything is as it was`,
  "workbook-not-kept": ({ what }) =>
    `${what} holds something else after writing than was meant; everything was put back as it was`,
  "workbook-half-written": ({ reason }) =>
    `writing failed half-way and so did putting back${reason === undefined ? "" : `: ${quote(reason)}`}; put the former state back with 'Restore'`,
  "workbook-changed-since": ({ what }) =>
    `${what} was changed since, nothing was put back; correct it by hand`,
  "workbook-no-journal": ({ reason }) =>
    `the former state cannot be kept (${quote(reason)}), nothing was written; free some space in the browser`,
};
