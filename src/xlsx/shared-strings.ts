/** The shared string table: plain and rich text, phonetic runs left out. Source: ECMA-376 part 1, §18.4. */
import { parseXml, trimXml } from "./xml";
import { decodeEscapes } from "./xml-text";

export function parseSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  const path: string[] = [];
  let preserveAll = false;
  let preserve = false;
  let collected: string | undefined;
  let current = "";
  parseXml(text, part, {
    open(local, attributes) {
      path.push(local);
      if (path.length === 1) preserveAll = attributes["xml:space"] === "preserve";
      if (path.length === 2) current = "";
      if (local === "t" && path.length > 2 && !path.includes("rPh")) {
        collected = "";
        preserve = preserveAll || attributes["xml:space"] === "preserve";
      }
    },
    text(piece) {
      if (collected !== undefined) collected += piece;
    },
    close(local) {
      if (local === "t" && collected !== undefined) {
        current += preserve ? collected : trimXml(collected);
        collected = undefined;
      }
      if (path.length === 2 && local === "si") strings.push(decodeEscapes(current));
      path.pop();
    },
  });
  return strings;
}
