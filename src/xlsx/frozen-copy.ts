/**
 * "Kopie zonder invoegtoepassing": the bytes of a workbook with calculated values in which nothing calls an add-in any
 * more, also not the formula that a table gives to its new rows. Method: save the values, read them back, freeze.
 */
import { XlsxError } from "./error";
import { shownFormula } from "./formula-shown";
import { callsOf, freezeEdits } from "./freeze";
import { type AddInFunctionName, type SheetChanges, type XlsxWorkbook } from "./model";
import { type WorkbookEdits } from "./model-edits";
import { openPackage } from "./package";
import { PackageEditor } from "./package-editor";
import { readWorkbook } from "./read";
import { saveChanges, saveEdits } from "./save";
import { withAttribute } from "./start-tag";
import { type TextEdit } from "./text-edits";
import { workbookParts } from "./workbook-parts";
import { child, childrenOf } from "./xml";
import { decodeEscapes } from "./xml-text";

export interface FrozenCopy {
  readonly bytes: Uint8Array;
  /** Formulas that gave way to their results. */
  readonly formulas: number;
}

/**
 * @param calculated as for `saveChanges`: values that changed, formulas that fill another range than before
 * @param edits what the copy gets besides, e.g. a sheet that says where its values come from
 * @throws XlsxError "data-table", see `freezeEdits`; "bad-formula" when a call would be left
 */
export function frozenCopy(
  bytes: Uint8Array,
  calculated: readonly SheetChanges[],
  edits: Pick<WorkbookEdits, "addSheets" | "properties" | "customXml">,
  addIns: readonly AddInFunctionName[],
): FrozenCopy {
  const current = saveChanges(bytes, calculated, addIns);
  const book = readWorkbook(current, addIns);
  const { changes, names, formulas } = freezeEdits(book, addIns);
  const saved = withoutColumnFormulas(saveEdits(current, { ...edits, changes, names }, addIns), book, addIns);
  const left = freezeEdits(readWorkbook(saved, addIns), addIns).formulas;
  if (left > 0) throw new XlsxError("bad-formula", "", String(left));
  return { bytes: saved, formulas };
}

/** A table fills new rows with the formula of a column: one that calls an add-in function goes, the cells stay. */
function withoutColumnFormulas(
  bytes: Uint8Array,
  book: XlsxWorkbook,
  addIns: readonly AddInFunctionName[],
): Uint8Array {
  const calls = callsOf(book, addIns);
  const editor = new PackageEditor(openPackage(bytes));
  const tables = workbookParts(editor.file)
    .sheets.flatMap(({ part }) => editor.relationships(part))
    .filter(({ type, external }) => type === "table" && !external);
  for (const { target } of tables) {
    editor.edit(target, (root, text) =>
      childrenOf(child(root, "tableColumns"), "tableColumn").flatMap((column): TextEdit[] => {
        const gone = column.children.filter(
          ({ local, text: stored }) =>
            FORMULAS.has(local) && calls(shownFormula(decodeEscapes(stored), addIns)),
        );
        const removals = gone.map(({ start, end }) => ({ start, end, text: "" }));
        if (!gone.some(({ local }) => local === "totalsRowFormula")) return removals;
        const { start, openEnd } = column;
        const tag = withAttribute(text.slice(start, openEnd), "totalsRowFunction", undefined);
        return [{ start, end: openEnd, text: tag }, ...removals];
      }),
    );
  }
  return editor.write() ?? bytes;
}

const FORMULAS = new Set(["calculatedColumnFormula", "totalsRowFormula"]);
