/** Builds .xlsx files from raw XML, so that a test decides every byte that it is about. */
import { strToU8, unzipSync, zipSync } from "fflate";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function zip(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    mtime: new Date(2024, 5, 1, 12),
  });
}

export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export const textOf = (bytes: Uint8Array, part: string): string => {
  const content = unzip(bytes)[part];
  if (!content) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(content);
};

export const relationships = (
  ...list: readonly (readonly [id: string, type: string, target: string])[]
): string =>
  `${DECLARATION}<Relationships xmlns="${RELS}">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export const worksheet = (sheetData: string, before = "", after = ""): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`;

export interface BookOptions {
  /** Sheet parts in order; default names Blad1, Blad2, … */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  /** Content of `<workbook>` before and after `<sheets>`. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** Shared strings: content of `<sst>`. */
  readonly strings?: string;
  readonly styles?: string;
  readonly metadata?: string;
  readonly calcChain?: string;
  readonly workbookRelationships?: readonly (readonly [string, string, string])[];
  readonly parts?: Parts;
}

/** Parts of a plain workbook with the given sheets, plus what the options add. */
export function bookParts(options: BookOptions): Record<string, string | Uint8Array> {
  const optional = [
    [
      "sharedStrings",
      "sharedStrings.xml",
      options.strings === undefined
        ? undefined
        : `${DECLARATION}<sst xmlns="${MAIN}">${options.strings}</sst>`,
    ],
    ["styles", "styles.xml", options.styles],
    ["sheetMetadata", "metadata.xml", options.metadata],
    ["calcChain", "calcChain.xml", options.calcChain],
  ] as const;
  const present = optional.filter(([, , content]) => content !== undefined);
  const sheets = options.sheets.map(
    (content, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, content] as const,
  );
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const list = options.sheets.map((_, i) => {
    const name = options.names?.[i] ?? `Blad${String(i + 1)}`;
    return `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`;
  });
  return {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}` +
      sheets.map(([part]) => override(part, "worksheet")).join("") +
      present.map(([type, file]) => override(`xl/${file}`, type)).join("") +
      "</Types>",
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${options.workbookBefore ?? ""}<sheets>${list.join("")}</sheets>${options.workbookAfter ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...sheets.map(([part], i) => [`rId${String(i + 1)}`, "worksheet", part.slice(3)] as const),
      ...present.map(([type, file], i) => [`rId${String(100 + i)}`, type, file] as const),
      ...(options.workbookRelationships ?? []),
    ),
    ...Object.fromEntries(sheets),
    ...Object.fromEntries(present.map(([, file, content]) => [`xl/${file}`, content ?? ""])),
    ...options.parts,
  };
}

export const book = (options: BookOptions): Uint8Array => zip(bookParts(options));

/** A workbook with one sheet of the given rows. */
export const sheetBook = (sheetData: string, options: Omit<BookOptions, "sheets"> = {}): Uint8Array =>
  book({ ...options, sheets: [worksheet(sheetData)] });
