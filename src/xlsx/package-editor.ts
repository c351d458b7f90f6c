/**
 * An .xlsx package that is being changed: parts with a new text, new parts and parts that go, with the content types
 * and relationships that list them. Nothing is written before `write`; every other entry keeps its compressed bytes.
 * Source: ECMA-376 part 2 (Open Packaging Conventions), §6.2.3 (content types) and §6.5 (relationships).
 */
import { sameName } from "./names";
import { type Package, type Relationship, encodePart, readRelationships } from "./package";
import { relationshipsPart, resolveTarget } from "./package";
import { type TextEdit, appendTo, applyEdits, prefixOf } from "./text-edits";
import { type XmlElement, attribute, parseTree } from "./xml";
import { escapeXml } from "./xml-text";
import { inflateEntry } from "./zip";
import { packEntry, writeZip } from "./zip-write";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

interface ChangedPart {
  readonly part: string;
  readonly text: string;
  /** Written as UTF-8 whatever the old text was in. */
  readonly fresh: boolean;
}

export class PackageEditor {
  readonly file: Package;
  /** By part name in lower case, in the order in which they were first changed. */
  private readonly texts = new Map<string, ChangedPart>();
  private readonly removed = new Set<string>();

  constructor(file: Package) {
    this.file = file;
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.texts.has(key) || (this.file.entry(part) !== undefined && !this.removed.has(key));
  }

  /** The text as it is now. @throws XlsxError "missing-part" */
  text(part: string): string {
    return this.texts.get(part.toLowerCase())?.text ?? this.file.text(part);
  }

  /** The relationships as they are now. */
  relationships(part: string): readonly Relationship[] {
    const rels = relationshipsPart(part);
    return this.has(rels) ? readRelationships(this.text(rels), part) : [];
  }

  /** Names of the parts as they are now. */
  parts(): string[] {
    const all = [
      ...this.file.entries.map(({ name }) => name),
      ...[...this.texts.values()].map(({ part }) => part),
    ];
    return [...new Map(all.map((name) => [name.toLowerCase(), name])).values()].filter((name) =>
      this.has(name),
    );
  }

  /** Give a part that exists another text. */
  put(part: string, text: string): void {
    if (text !== this.text(part)) this.set(part, text, this.texts.get(part.toLowerCase())?.fresh ?? false);
  }

  /** Give a part a text that owes nothing to the old one, which need not be readable. */
  replace(part: string, text: string): void {
    this.set(part, text, true);
  }

  private set(part: string, text: string, fresh: boolean): void {
    this.texts.set(part.toLowerCase(), { part, text, fresh });
    this.removed.delete(part.toLowerCase());
  }

  /** Change a part that exists by edits of its text. */
  edit(part: string, edits: (root: XmlElement, text: string) => readonly TextEdit[]): void {
    const text = this.text(part);
    this.put(part, applyEdits(text, edits(parseTree(text, part), text)));
  }

  /** First name that no part has; `name` gets 0, 1, 2, … from `first` on. */
  freeNumber(name: (number: number) => string, first = 1): number {
    let number = first;
    while (this.has(name(number))) number += 1;
    return number;
  }

  /** Add a part that does not exist; one with the type that its extension already stands for needs no entry of its own. */
  create(part: string, text: string, contentType: string): void {
    this.replace(part, text);
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    this.edit(CONTENT_TYPES, (root, types) => {
      const known = root.children.some(
        (each) =>
          each.local === "Default" &&
          attribute(each, "Extension")?.toLowerCase() === extension &&
          attribute(each, "ContentType") === contentType,
      );
      if (known) return [];
      const xml = `<${prefixOf(root)}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
      return [appendTo(types, root, xml)];
    });
  }

  /** Take a part out, with its own relationships and its content type; whoever points at it is the caller's business. */
  remove(part: string): void {
    for (const each of [part, relationshipsPart(part)]) {
      if (!this.has(each)) continue;
      this.texts.delete(each.toLowerCase());
      this.removed.add(each.toLowerCase());
    }
    this.drop(CONTENT_TYPES, (each) => sameName(attribute(each, "PartName") ?? "", `/${part}`));
  }

  /** Add a relationship. @returns its id */
  relate(source: string, type: string, target: string): string {
    const rels = relationshipsPart(source);
    if (!this.has(rels)) {
      const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
      this.replace(rels, `${head}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
    }
    let id = "";
    this.edit(rels, (root, text) => {
      const used = new Set(root.children.map((each) => attribute(each, "Id")));
      let number = root.children.length + 1;
      while (used.has(`rId${String(number)}`)) number += 1;
      id = `rId${String(number)}`;
      const xml = `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
      return [appendTo(text, root, xml)];
    });
    return id;
  }

  /** Take out the relationships from a part to another. */
  unrelate(source: string, target: string): void {
    const rels = relationshipsPart(source);
    if (!this.has(rels)) return;
    this.drop(rels, (each) => {
      const to = resolveTarget(source, attribute(each, "Target") ?? "");
      return attribute(each, "TargetMode") !== "External" && sameName(to, target);
    });
  }

  private drop(part: string, matches: (each: XmlElement) => boolean): void {
    this.edit(part, (root) =>
      root.children.filter(matches).map(({ start, end }) => ({ start, end, text: "" })),
    );
  }

  /** The new file; undefined when nothing changed. */
  write(): Uint8Array | undefined {
    if (this.texts.size === 0 && this.removed.size === 0) return undefined;
    const kept = this.file.entries.flatMap((entry) => {
      const key = entry.name.toLowerCase();
      if (this.removed.has(key)) return [];
      const changed = this.texts.get(key);
      if (changed === undefined) return [entry];
      const old = changed.fresh ? undefined : inflateEntry(entry);
      return [packEntry(entry.name, encodePart(changed.text, old), entry)];
    });
    const added = [...this.texts.values()]
      .filter(({ part }) => !this.file.entry(part))
      .map(({ part, text }) => packEntry(part, encodePart(text)));
    return writeZip([...kept, ...added]);
  }
}
