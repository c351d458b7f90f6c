/**
 * Hides the menu entries whose command the guard refuses, so that nobody is offered what cannot be saved.
 * The entries are read from the grid's own menu tables: a new one is hidden unless its command is allowed.
 */
import { SheetsUIMenuSchema } from "@univerjs/sheets-ui";
import { type MenuConfig } from "@univerjs/ui";
import { treatment } from "./allowed";

type Schema = Readonly<Record<string, unknown>>;

/** Entries with another id than their command, and submenus with at least one allowed entry. */
const SHOWN = new Set([
  "sheet.command.copy",
  "sheet.command.cut",
  "sheet.command.paste",
  "sheet.menu.paste-special",
  "sheet.menu.clear-selection",
]);

function entriesOf(schema: Schema, found: Set<string>): Set<string> {
  for (const [key, value] of Object.entries(schema)) {
    if (typeof value !== "object" || value === null) continue;
    if ("menuItemFactory" in value) found.add(key);
    entriesOf(value as Schema, found);
  }
  return found;
}

export function hiddenMenus(): MenuConfig {
  const hidden = [...entriesOf(SheetsUIMenuSchema as Schema, new Set())].filter(
    (id) => treatment(id) !== "allow" && !SHOWN.has(id),
  );
  return Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
}
