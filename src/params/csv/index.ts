/** Parameter tables as CSV. */
export { CSV_MAX_BYTES, type CsvTable, readCsv } from "./read";
export { decodeUtf8 } from "./utf8";
export { csvText, writeCsv } from "./write";
