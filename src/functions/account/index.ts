/** The account of a copy without the add-in: what its figures were calculated with and which formulas gave way. */
export { type AccountedCall } from "./receipts";
export {
  type Account,
  ACCOUNT_COLUMNS,
  ACCOUNT_WIDTHS,
  accountOf,
  accountSheetName,
  type AccountedSet,
  type AccountSource,
  type ReplacedFormula,
} from "./sheet";
