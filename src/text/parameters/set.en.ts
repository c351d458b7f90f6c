/** Sentences about sets, versions, approvals and seals in English. */
import { type SetFailureDetails } from "../../core";
import { formatList, formatNumber } from "../numbers";
import { quote } from "../quote";
import { type SentencesOf } from "../sentences";
import { JSON_EN } from "./json.en";
import { rowName, rowNames, setName } from "./set-names";

const number = (value: number): string => formatNumber(value, "en");
const list = (items: readonly string[]): string => formatList(items.map(quote), "en");
const STEP = {
  op: "the time of the step must be UTC, such as 2026-01-09T14:30:00Z",
  door: "who takes the step must be partner and role, such as 'COA · dossierhouder'",
  toelichting: "the explanation is too long or has control characters or spaces at either end",
} as const;
const differs = (recorded: string, found: string): string => `recorded ${recorded}, now ${found}`;

export const SET_EN: SentencesOf<keyof SetFailureDetails> = {
  ...JSON_EN,
  "illegal-transition": ({ from, to, allowed }) =>
    `from ${quote(from)} to ${quote(to)} is not possible; ${allowed.length === 0 ? "this is a final status" : `allowed: ${list(allowed)}`}`,
  "content-frozen": ({ status, back }) =>
    `the content of a set with status ${quote(status)} is fixed; ${back ? "first take the set back to 'concept'" : "make a new set that is based on it"}`,
  "approval-not-now": ({ status, allowed }) =>
    `this cannot be done at status ${quote(status)}; allowed at ${list(allowed)}`,
  "approval-missing": ({ status, ...rows }) =>
    `${quote(status)} is not possible: ${number(rows.count)} ${rows.count === 1 ? "row has" : "rows have"} neither approval nor exception: ${rowNames(rows, "en")}`,
  "exception-in-route-a": (rows) =>
    `route A needs approval of every row; exceptions: ${rowNames(rows, "en")}; choose route B`,
  "approval-by-other": ({ key, partner, owner }) =>
    owner === ""
      ? `row ${rowName(key)}: owner unknown, so nobody can approve; fill in the owner`
      : `row ${rowName(key)}: approval is up to ${quote(owner)}, the owner, not ${quote(partner)}`,
  "approval-incomplete": ({ key, status }) =>
    `row ${rowName(key)}: ${quote(status)} needs partner and role, a date${status === "uitzondering" ? " and a consideration" : ""}`,
  "approval-without-status": ({ key, status }) =>
    `row ${rowName(key)}: at status ${quote(status)} 'akkoord door' and 'akkoord op' must be blank`,
  "standing-in-content": ({ key, status, previous }) =>
    `row ${rowName(key)}: status or approval differs (it was ${quote(previous)}, found ${quote(status)}); approving and withdrawing are steps of their own`,
  "not-approved": ({ key, status }) =>
    `row ${rowName(key)} has status ${quote(status)}: there is no approval to withdraw`,
  "already-approved": ({ key, status }) => `row ${rowName(key)} already has status ${quote(status)}`,
  "row-unknown": ({ key }) => `row ${rowName(key)} is not in the set`,
  "nothing-to-do": () => "this step changes nothing; there is no row that becomes different",
  "set-without-rows": ({ status }) => `a set without rows cannot go to ${quote(status)}`,
  "reason-missing": ({ step }) => `${quote(step)} needs an explanation: the reason or the considerations`,
  "exception-by": ({ partner, recorder }) =>
    `an exception is up to ${quote(recorder)}, not ${quote(partner)}`,
  "base-missing": ({ soort }) => `a set of kind ${quote(soort)} must say which set it is based on`,
  "successor-missing": () => "'bijgesteld' needs the later set that replaces this one",
  "successor-unasked": ({ status }) =>
    `at status ${quote(status)} there must be no later set; only at 'bijgesteld'`,
  "step-incomplete": ({ field, value }) => `${STEP[field]}; given: ${quote(value)}`,
  "content-changed": ({ recorded, found }) =>
    `the content was changed outside the steps: ${differs(recorded, found)}`,
  "standing-changed": ({ recorded, found }) =>
    `status, approvals or the set's particulars were changed outside the steps: ${differs(recorded, found)}`,
  "log-entry-changed": ({ entry }) => `entry ${number(entry)} of the log was changed`,
  "log-entry-missing": ({ before }) => `an entry is gone before entry ${number(before)} of the log`,
  "log-entry-inserted": ({ entry }) => `entry ${number(entry)} of the log was inserted`,
  "log-order": () => "the entries of the log are not in the order in which they were made",
  "log-end-missing": ({ recorded, found }) =>
    `the end of the log is another: ${differs(recorded, found)}; the last entries are gone or replaced`,
  "log-length": ({ recorded, found }) =>
    `the log has another number of entries: recorded ${number(recorded)}, now ${number(found)}`,
  "log-start": ({ entry }) =>
    `entry ${number(entry)} of the log: only the first entry says how the set came to be`,
  "log-content": ({ entry, recorded, found }) =>
    `entry ${number(entry)}, the last of the log, belongs to another content: ${differs(recorded, found)}`,
  "log-standing": ({ entry, recorded, found }) =>
    `entry ${number(entry)}, the last of the log, belongs to another status or other approvals: ${differs(recorded, found)}`,
  "log-status": ({ logged, status }) =>
    `by the log the status is ${quote(logged)}; the set says ${quote(status)}`,
  "log-version": ({ logged, versie }) =>
    `by the log this is version ${number(logged)}; the set says ${number(versie)}`,
  "log-time": ({ entry }) => `entry ${number(entry)} of the log is earlier than the entry before it`,
  "approval-unlogged": ({ key, status }) =>
    `row ${rowName(key)} has status ${quote(status)}, but the log does not say so`,
  "approval-lost": ({ key, status }) =>
    `by the log row ${rowName(key)} has an approval or exception; the set says ${quote(status)}`,
  "fingerprint-form": ({ value }) =>
    `${quote(value)} is no fingerprint; that is 64 hexadecimal digits or at least the first 12`,
  "fingerprint-expected": ({ expected, inhoud, zegel }) =>
    `the expected fingerprint ${quote(expected)} is another than those of the set: content ${inhoud}, seal ${zegel}`,
  "parent-missing": ({ set, parent }) =>
    `${setName(set, "en")} is based on ${setName(parent, "en")}, and that set is missing`,
  "parent-differs": ({ set, parent, recorded, found }) =>
    `${setName(set, "en")} is based on another content of ${setName(parent, "en")}: ${differs(recorded, found)}`,
  "variant-cycle": ({ sets }) =>
    `these sets are based on each other in a ring: ${formatList(
      sets.map((set) => setName(set, "en")),
      "en",
    )}`,
  "set-twice": ({ set }) => `${setName(set, "en")} is there twice; one of them must be another version`,
};
