/** Which version of the add-in last calculated the workbook, as the workbook itself says. */
import { CALCULATED_BY } from "../../params";
import { type Workbook } from "../../workbook/port";

export type Recorded =
  /** The host keeps no properties; what it would need. */
  | { readonly kind: "cannot"; readonly needs: string }
  | { readonly kind: "none" }
  | { readonly kind: "same" | "other"; readonly version: string };

/** @param version of this add-in */
export async function recordedVersion(workbook: Workbook, version: string): Promise<Recorded> {
  const needs = workbook.lacks.get("properties");
  if (needs !== undefined) return { kind: "cannot", needs };
  const [{ value }] = await workbook.read([{ kind: "property", name: CALCULATED_BY }]);
  if (value === null || value === "") return { kind: "none" };
  return { kind: String(value) === version ? "same" : "other", version: String(value) };
}
