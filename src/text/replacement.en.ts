/** Sentences about replacing hand-written formulas and taking that back, in English. */
import { type ReplacementFailureDetails } from "../core";
import { type LeftCode } from "../migration";
import { formatNumber } from "./numbers";
import { quote } from "./quote";
import { type SentencesOf } from "./sentences";

export const REPLACEMENT_EN: SentencesOf<keyof ReplacementFailureDetails> = {
  "replacement-changed": ({ cell, what }) =>
    `${cell} was changed since the proof (another ${what}), nothing was written; recognise the workbook anew`,
  "replacement-unregistered": () =>
    "the MPP functions are not calculated here, nothing was written; load the add-in",
  "replacement-legacy": ({ cell }) =>
    `${cell} has an array formula entered with Ctrl+Shift+Enter, which cannot be put back exactly here, nothing was written; replace it with the command mpp migrate`,
  "replacement-not-accepted": ({ cell, before, after }) =>
    `the method in ${cell} is not that of the function${before === null ? "" : `: ${formatNumber(before, "en", 6)} becomes ${formatNumber(after, "en", 6)}`}; accept the difference with a name and a reason`,
  "replacement-upon": ({ step, upon }) =>
    `${quote(step)} is calculated from ${quote(upon)}, which gives another number, nothing was written; replace ${quote(upon)} first and then recognise the workbook anew`,
  "replacement-together": ({ step, other }) =>
    `the formula of ${quote(other)} looks up ${quote(step)} in the grid, nothing was written; replace both at once`,
  "replacement-differs": ({ cell, expected, found }) =>
    `${cell} gives ${found} instead of the proved ${formatNumber(expected, "en")}; everything was put back as it was`,
  "replacement-log-unread": ({ sheet, heading }) =>
    `sheet ${quote(sheet)} lacks the heading ${quote(heading)}, nothing was written; give that sheet another name`,
  "replacement-log-row": ({ cell }) =>
    `${cell} in the log cannot be read, nothing was written; repair that cell`,
  "replacement-run-taken": ({ run }) =>
    `the log has rows with the mark ${quote(run)} already, nothing was written; try again`,
  "rollback-changed": ({ cell }) =>
    `${cell} no longer holds the formula that was written, nothing was put back; change the cell by hand`,
  "rollback-done": ({ step }) => `the step ${quote(step)} was rolled back already`,
  "rollback-unknown": ({ step }) => `the log has no step ${quote(step)}`,
};

export const LEFT_EN: Readonly<Record<LeftCode, (culprit: string) => string>> = {
  "no-call": () => "no function gives this",
  "not-whole": (culprit) =>
    culprit === ""
      ? "the cells are no block that one formula can fill"
      : `the formula would also fill ${culprit}, which holds something else`,
  "own-cells": (culprit) => `the formula would read ${culprit}, which it fills itself`,
  overlap: (culprit) => `another step fills ${culprit} already`,
  circle: () => "together with other steps the formula would be calculated from itself",
  table: () => "a formula cannot fill other cells within an Excel table",
  "no-value": (culprit) => `with the values as they are the formula gives no number for ${culprit}`,
};
