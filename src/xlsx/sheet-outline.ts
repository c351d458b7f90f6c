/**
 * A sheet part as its outermost elements: enough to point it at a drawing or a table, whatever the number of cells.
 * Source: ECMA-376 part 1, §18.3.1.99 (order of the children of worksheet).
 */
import { XlsxError } from "./error";
import { type PackageEditor } from "./package-editor";
import { type TextEdit, applyEdits, extendList, insertInOrder, prefixOf, shortenList } from "./text-edits";
import { relationshipId } from "./workbook-parts";
import { type XmlElement, child, opened, parseXml } from "./xml";

const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];
/** Lists whose items are looked at too. */
const LISTS = new Set(["tableParts"]);

/** The root with its children; of these only the lists above have children of their own. */
export function sheetOutline(text: string, part: string): XmlElement {
  let root: XmlElement | undefined;
  const stack: (XmlElement | undefined)[] = [];
  parseXml(text, part, {
    open(local, attributes, start, openEnd, name) {
      const parent = stack[stack.length - 1];
      const kept = stack.length < 2 || (stack.length === 2 && parent && LISTS.has(parent.local));
      const element = kept ? opened(name, local, attributes, start, openEnd) : undefined;
      if (element) parent?.children.push(element);
      root ??= element;
      stack.push(element);
    },
    close(_local, start, end) {
      const element = stack.pop();
      if (!element) return;
      element.closeStart = start;
      element.end = end;
    },
  });
  if (!root) throw new XlsxError("bad-xml", part);
  return root;
}

function editSheet(
  editor: PackageEditor,
  part: string,
  edits: (root: XmlElement, text: string) => readonly TextEdit[],
): void {
  const text = editor.text(part);
  editor.put(part, applyEdits(text, edits(sheetOutline(text, part), text)));
}

/** `r:id="…"` with the prefix that the sheet has for it, or its own. @param namespace of relationships in this file */
function reference(root: XmlElement, namespace: string, id: string): string {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value === namespace,
  );
  return declared ? `${declared[0].slice(6)}:id="${id}"` : `xmlns:r="${namespace}" r:id="${id}"`;
}

/** The relationship to the drawing of a sheet. */
export function drawingOf(editor: PackageEditor, part: string): string | undefined {
  const drawing = child(sheetOutline(editor.text(part), part), "drawing");
  return drawing && relationshipId(drawing);
}

/** Point a sheet at its drawing; undefined takes the pointer out. */
export function setDrawing(
  editor: PackageEditor,
  part: string,
  namespace: string,
  id: string | undefined,
): void {
  editSheet(editor, part, (root, text) => {
    const old = child(root, "drawing");
    const gone = old ? [{ start: old.start, end: old.end, text: "" }] : [];
    if (id === undefined) return gone;
    const xml = `<${prefixOf(root)}drawing ${reference(root, namespace, id)}/>`;
    return [...gone, insertInOrder(text, root, "drawing", ORDER, xml)];
  });
}

/** List a table whose part the sheet has a relationship to. */
export function listTable(editor: PackageEditor, part: string, namespace: string, id: string): void {
  editSheet(editor, part, (root, text) => {
    const prefix = prefixOf(root);
    const xml = `<${prefix}tablePart ${reference(root, namespace, id)}/>`;
    const list = child(root, "tableParts");
    if (!list) {
      const whole = `<${prefix}tableParts count="1">${xml}</${prefix}tableParts>`;
      return [insertInOrder(text, root, "tableParts", ORDER, whole)];
    }
    return [extendList(text, list, xml, list.children.length + 1)];
  });
}

/** Take a table from the list of a sheet. @param id of the relationship to its part */
export function unlistTable(editor: PackageEditor, part: string, id: string): void {
  editSheet(editor, part, (root, text) => {
    const list = child(root, "tableParts");
    const gone = list?.children.find((each) => relationshipId(each) === id);
    if (!list || !gone) return [];
    if (list.children.length === 1) return [{ start: list.start, end: list.end, text: "" }];
    return [shortenList(text, list, gone)];
  });
}
