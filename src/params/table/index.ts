/** The parameter table: reading it, checking it, looking values up in it. */
export type { CheckOptions } from "./check-rows";
export { checkRows, checkTable } from "./check-table";
export { ROW_HEADINGS } from "./field";
export type { Catalogue } from "./known";
export { readTable } from "./read-table";
export type { DraftRow, ReadTable, TableSource } from "./table";
export { parameterValue } from "./value";
export { tableCells } from "./write";
