/** Sentences about a set that a workbook keeps, in English. */
import { type StoredFailureDetails } from "../../core";
import { quote } from "../quote";
import { type SentencesOf } from "../sentences";

const was = (text: string): string => (text === "" ? "nothing" : quote(text));
const AGAIN = "store the set in the workbook again, or go back to an unchanged copy";

export const STORED_EN: SentencesOf<keyof StoredFailureDetails> = {
  "stored-nothing": ({ table }) =>
    table
      ? "the table was never stored as a set: the workbook lacks its JSON and fingerprint; store the set in it"
      : "the workbook holds no parameter set; store a set in it",
  "stored-json-missing": () => `the stored JSON of the set is missing from the workbook; ${AGAIN}`,
  "stored-xml-broken": () => `the XML part with the stored set is damaged and cannot be read; ${AGAIN}`,
  "stored-json-broken": () => `the stored JSON is not a parameter set; ${AGAIN}`,
  "stored-json-other": ({ recorded, found }) =>
    `the stored JSON belongs to another set (${found}) than sheet, name and document property (${recorded}); ${AGAIN}`,
  "stored-record-other": ({ recorded, found }) =>
    `name and document property give another fingerprint (${recorded}) than the stored set has (${found}); find out which one was adopted`,
  "stored-records-differ": ({ recorded, found }) =>
    `the name gives fingerprint ${recorded} and the document property ${found}; find out which one was adopted`,
  "stored-name-missing": () => `the name MPP_Vingerafdruk is missing from the workbook; ${AGAIN}`,
  "stored-name-broken": ({ value }) =>
    `the name MPP_Vingerafdruk holds no fingerprint but ${was(value)}; ${AGAIN}`,
  "stored-name-differs": ({ recorded, found }) =>
    `the name MPP_Vingerafdruk gives ${recorded}, the stored set has ${found}; ${AGAIN}`,
  "stored-property-missing": () => `the document property 'MPP vingerafdruk' is missing; ${AGAIN}`,
  "stored-property-broken": ({ value }) =>
    `the document property 'MPP vingerafdruk' holds no fingerprint but ${was(value)}; ${AGAIN}`,
  "stored-property-differs": ({ recorded, found }) =>
    `the document property 'MPP vingerafdruk' gives ${recorded}, the stored set has ${found}; ${AGAIN}`,
  "stored-sheet-missing": () => `the sheet with the parameter table is missing or has no headings; ${AGAIN}`,
  "stored-sheet-differs": ({ recorded, found }) =>
    `the table has fingerprint ${found}, recorded is ${recorded}; ${AGAIN}`,
  "stored-row-added": ({ key }) =>
    `row ${quote(key)} was added by hand after the set was stored; add it through a new version of the set`,
  "stored-row-removed": ({ key }) =>
    `row ${quote(key)} was removed by hand after the set was stored; remove it through a new version of the set`,
  "stored-cell-changed": ({ key, stored, found }) =>
    `${was(found)} was filled in by hand after the set was stored, stored is ${was(stored)} (row ${quote(key)}); change it through a new version of the set`,
  "stored-cell-rounded": ({ key, stored, found }) =>
    `another program rounded ${quote(stored)} to 15 digits, ${quote(found)} (row ${quote(key)}); ${AGAIN}`,
  "stored-head-changed": ({ label, stored, found }) =>
    `${was(found)} stands beside ${quote(label)} above the table, stored is ${was(stored)}; ${AGAIN}`,
};
