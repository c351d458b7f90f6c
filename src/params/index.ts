/** Parameters: tables and JSON into validated, versioned, hashed sets. Other layers enter here and nowhere else. */
export {
  CATALOGUE,
  CATALOGUE_VERSION,
  findParameter,
  type FoundParameter,
  HISTORIES,
  MONTHLY_CATALOGUE,
  MONTHLY_ONLY,
  parameterIds,
  type Partner,
  partnerName,
  PARTNERS,
  SUMS,
  type Unit,
  unitName,
  UNITS,
} from "./catalogue";
export { errorOf, isBlank, shown } from "./cell";
export { CSV_MAX_BYTES, csvText, type CsvTable, decodeUtf8, readCsv, writeCsv } from "./csv";
export * from "./json";
export { rowKey } from "./key";
export type * from "./model";
export * from "./set";
export * from "./stored";
export * from "./table";
export { fieldOf as headingField, headingOf as fieldHeading } from "./table/field";
export { readDate } from "./table/date";
export { type ReadText } from "./table/finding";
export { readPeriod } from "./table/period";
export { readTextNumber } from "./table/text-number";
export { scenarioName } from "./table/words";
