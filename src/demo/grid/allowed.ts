/**
 * What may happen in the grid: a closed list, because the file writer can save contents of cells and nothing else.
 * Whatever is not listed is refused, so that a future version of the grid cannot bring in an edit that gets lost.
 * Ids: Univer 0.25.1, Apache-2.0 (commands, operations and mutations of its packages).
 */

/** How an id is treated. "skip" counts as done without happening. */
export type Treatment = "allow" | "content" | "move" | "skip" | "refuse";

const ALLOWED = new Set([
  // Contents of cells: all of these end in mutations that are judged once more.
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.auto-clear-content",
  "sheet.command.auto-fill",
  "sheet.command.refill",
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "sheet.command.move-range",
  "sheet.command.paste-value",
  "sheet.command.paste-formula",
  "sheet.command.copy-formula-only",
  "sheet.command.paste-by-short-key",
  "univer.command.copy",
  "univer.command.cut",
  "univer.command.paste",
  "univer.command.undo",
  "univer.command.redo",
  "formula.command.insert-function",
  "sheets-formula.command.quick-sum",
  // Looking around.
  "sheet.command.set-worksheet-activate",
  "sheet.command.select-range",
  "sheet.command.select-all",
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.scroll-view",
  "sheet.command.scroll-to-cell",
  "sheet.command.set-scroll-relative",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
  "sheet.operation.set-selections",
  "sheet.operation.set-worksheet-active",
  "sheet.operation.scroll-to-cell",
  "sheet.operation.scroll-to-range",
  "sheet.operation.set-scroll",
  "sheet.operation.set-zoom-ratio",
  "sheet.operation.set-activate-cell-edit",
  "sheet.operation.set-cell-edit-visible",
  "sheet.operation.set-cell-edit-visible-arrow",
  "sheet.operation.set-cell-edit-visible-f2",
  "formula-ui.operation.change-ref-to-absolute",
  "formula-ui.operation.insert-function",
  "formula-ui.operation.search-function",
  "formula-ui.operation.help-function",
  "formula-ui.operation.more-functions",
  // Heights of rows for which the file gives none: Excel fits those itself.
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.operation.mark-dirty-row-auto-height",
  "sheet.operation.cancel-mark-dirty-row-auto-height",
  // Typing in the cell and formula editors.
  "doc.command.insert-text",
  "doc.command.ime-input",
  "doc.command.delete-text",
  "doc.command.delete-left",
  "doc.command.delete-right",
  "doc.command.update-text",
  "doc.command.replace-selection",
  "doc.command.replace-text-runs",
  "doc.command.break-line",
  "doc.command.enter",
  "doc.command.inner-cut",
  "doc.command.inner-paste",
  "doc.command.select-all",
  "doc.command-cover-content",
  "doc.command-replace-content",
  "doc.command-replace-snapshot",
  "doc.operation.set-selections",
  "doc.operation.move-cursor",
  "doc.operation.move-selection",
  "doc.operation.set-zoom-ratio",
  "doc.mutation.rich-text-editing",
  "nil",
]);

/** Engine internals; the mutations of names and tables are not among them. */
const ENGINE =
  /^formula\.mutation\.(?:set|remove)-(?!defined-name$|super-table)[a-z-]+$|^formula\.mutation\.register-function$/;

/** Keys that a cell editor handles; each editor makes ids of its own. */
const EDITOR_KEYS =
  /^(?:sheet\.operation\.editor-.+-keyboard-.*|sheet\.formula-embedding-editor\..*|doc\.rich-text-editor\..*)$/;

/** Looks that would follow a content edit, and the grid's own calculation: the page calculates with our engine. */
const SKIPPED = new Set([
  "formula.mutation.set-trigger-formula-calculation-start",
  "formula.mutation.set-formula-calculation-start",
  "sheet.mutation.set.numfmt",
  "sheet.mutation.remove.numfmt",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-row-data",
  "sheet.mutation.set-col-data",
  "sheet.mutation.set-range-theme",
  // What a text processor would do with a typed space or tab, and the grid's own list of shortcuts.
  "doc.command.after-space",
  "doc.command.tab",
  "base-ui.operation.toggle-shortcut-panel",
]);

/** Ours: sheets, number formats and all else that is no content of a cell, see things-shown.ts. */
export const SET_THINGS = "mpp.mutation.set-things";
export const SET_VALUES = "sheet.mutation.set-range-values";
export const MOVE_RANGE = "sheet.mutation.move-range";

/** @param id of a command, operation or mutation of the grid */
export function treatment(id: string): Treatment {
  if (id === SET_VALUES) return "content";
  if (id === MOVE_RANGE) return "move";
  if (id === SET_THINGS) return "allow";
  if (SKIPPED.has(id)) return "skip";
  return ALLOWED.has(id) || ENGINE.test(id) || EDITOR_KEYS.test(id) ? "allow" : "refuse";
}
