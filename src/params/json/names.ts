/**
 * Names of members that no file of ours may use: as keys of a JavaScript object they reach its prototype.
 * Source: CWE-1321, improperly controlled modification of object prototype attributes.
 */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export function isForbiddenName(name: string): boolean {
  return FORBIDDEN.has(name);
}

/** Half of a surrogate pair without its other half: no character, so no text. */
export function hasLoneSurrogate(text: string): boolean {
  return /[\uD800-\uDFFF]/u.test(text);
}

/** Path of a member as people read it, e.g. "parameters[3].waarde"; "" for the whole. */
export function memberPath(parts: readonly PropertyKey[]): string {
  let path = "";
  for (const part of parts) {
    if (typeof part === "number") path += `[${part}]`;
    else path += path === "" ? String(part) : `.${String(part)}`;
  }
  return path;
}
