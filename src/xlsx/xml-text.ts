/**
 * Text in and out of XML: the five entities, and the `_xHHHH_` escapes that SpreadsheetML uses for characters that XML
 * cannot hold. Source: ECMA-376 part 1, §22.9.2.19 (ST_Xstring).
 */

/** `a_x000D_b` → "a\rb"; `_x005F_x000D_` → "_x000D_". */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text for an element: escapes for what XML cannot hold and for text that looks like an escape, then entities. */
export function encodeText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")

      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escaped)
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escaped),
  );
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) =>
    character === "&" ? "&amp;" : character === "<" ? "&lt;" : character === ">" ? "&gt;" : "&quot;",
  );
}
