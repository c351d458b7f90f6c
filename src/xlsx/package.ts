/**
 * The parts of an .xlsx file and the relationships between them. Part names are compared without case.
 * Source: ECMA-376 part 2 (Open Packaging Conventions), §6.2 and §6.5.
 */
import { XlsxError } from "./error";
import { MODEL_LIMITS, type ReadLimits } from "./limits";
import { attribute, childrenOf, parseTree } from "./xml";
import { type ZipEntry, inflateEntry, readZip } from "./zip";

export interface Relationship {
  readonly id: string;
  /** Last step of the type, e.g. "worksheet"; transitional, strict and Microsoft types alike. */
  readonly type: string;
  /** The type before its last step, with the slash. */
  readonly vocabulary: string;
  /** Part path without leading slash, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  readonly entries: readonly ZipEntry[];
  entry(part: string): ZipEntry | undefined;
  readonly limits: ReadLimits;
  /** Decoded text of a part; throws "missing-part". */
  text(part: string): string;
  relationships(part: string): readonly Relationship[];
}

export function openPackage(bytes: Uint8Array, limits: ReadLimits = MODEL_LIMITS): Package {
  if (bytes.length > limits.bytes) throw new XlsxError("too-large", "", `> ${String(limits.bytes)} bytes`);
  const entries = readZip(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const entry = (part: string): ZipEntry | undefined => byName.get(part.toLowerCase());
  const text = (part: string): string => {
    const found = entry(part);
    if (!found) throw new XlsxError("missing-part", part);
    if (found.size > limits.part) throw new XlsxError("too-large", part, `> ${String(limits.part)} bytes`);
    return decodePart(inflateEntry(found), part);
  };
  const relationships = (part: string): readonly Relationship[] => {
    const rels = relationshipsPart(part);
    return entry(rels) ? readRelationships(text(rels), part, limits.elements) : [];
  };
  return { entries, limits, entry, text, relationships };
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** @param text of the part with the relationships of `source` */
export function readRelationships(text: string, source: string, most?: number): Relationship[] {
  const root = parseTree(text, relationshipsPart(source), most);
  return childrenOf(root, "Relationship").map((element) => {
    const type = attribute(element, "Type") ?? "";
    const target = attribute(element, "Target") ?? "";
    const external = attribute(element, "TargetMode") === "External";
    return {
      id: attribute(element, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      vocabulary: type.slice(0, type.lastIndexOf("/") + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

/** Target of a relationship as a part path: relative to the folder of its source, or absolute with a leading slash. */
export function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** UTF-8 (with or without mark) or UTF-16 with a mark. Other encodings are not allowed in the format. */
function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const declared = /^\ufeff?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1]?.toLowerCase();
    if (declared === undefined || /^(utf-?8|us-ascii|utf-?16(le|be)?)$/.test(declared)) return text;
    throw new XlsxError("bad-encoding", part, declared);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("bad-encoding", part);
  }
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** The bytes of a part whose text changed, in the encoding that it had. */
export function encodePart(text: string, old?: Uint8Array): Uint8Array {
  const encoding = old ? encodingOf(old) : "utf-8";
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const out = new Uint8Array(text.length * 2);
  const data = new DataView(out.buffer);
  for (let i = 0; i < text.length; i++) data.setUint16(2 * i, text.charCodeAt(i), encoding === "utf-16le");
  return out;
}
