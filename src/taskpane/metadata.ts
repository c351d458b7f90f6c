/**
 * Compares what this page calculates with what the server tells Excel: files of two versions on one server give
 * functions that Excel offers and cannot run, or runs and does not offer.
 */

import { type FunctionMetadata } from "../functions";

/** The metadata as far as it is read here. */
interface Metadata {
  readonly functions?: readonly { readonly id?: unknown }[];
}

/**
 * @param metadata content of functions.json
 * @param ids of the functions in this page
 * @returns ids that stand on one side only, sorted; undefined when the metadata is not what it should be
 */
export function metadataDifference(metadata: unknown, ids: readonly string[]): string[] | undefined {
  const listed = (metadata as Metadata | null)?.functions;
  if (!Array.isArray(listed)) return undefined;
  const offered = new Set((listed as Metadata["functions"] & object).map(({ id }) => String(id)));
  const known = new Set(ids);
  return [...ids.filter((id) => !offered.has(id)), ...[...offered].filter((id) => !known.has(id))].sort();
}

/** The functions that the metadata describes, as far as this page can run them. */
export function describedFunctions(metadata: unknown, ids: readonly string[]): FunctionMetadata[] {
  const listed = (metadata as Metadata | null)?.functions;
  return Array.isArray(listed) ? listed.filter(isDescribed).filter(({ id }) => ids.includes(id)) : [];
}

function isDescribed(each: unknown): each is FunctionMetadata {
  const { id, name, description, parameters } = (each ?? {}) as Readonly<Record<string, unknown>>;
  const isText = [id, name, description].every((text) => typeof text === "string");
  return isText && Array.isArray(parameters) && parameters.every(isDescribedParameter);
}

function isDescribedParameter(each: unknown): boolean {
  const { name, description } = (each ?? {}) as Readonly<Record<string, unknown>>;
  return typeof name === "string" && typeof description === "string";
}
