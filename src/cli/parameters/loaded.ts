/** What the commands on parameters know of a file. */
import type { Finding, ParameterSet, TableSource } from "../../params";
import type { Language } from "../../text";
import type { Words } from "../words";

export interface Context {
  readonly language: Language;
  readonly words: Words;
}

export interface Loaded {
  readonly file: string;
  readonly kind: "json" | "csv" | "xlsx";
  /** The table as it stands, for CSV and workbooks. */
  readonly table?: TableSource;
  /** The set of the file, with its log and seal. */
  readonly set?: ParameterSet;
  /** Of the set against its seal, and of the workbook's parts against each other. */
  readonly sealFindings: readonly Finding[];
  /** Of a set whose form is wrong: then there is neither table nor set. */
  readonly formFindings: readonly Finding[];
}
