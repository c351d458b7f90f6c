/**
 * What the workbook holds of its parameter set: the cells of the sheet from A1, and the three other forms of ADR 0013.
 * Method: through the port only; a form that the host cannot read counts as absent.
 */
import { FailureError } from "../../core";
import { STORED } from "../../params";
import { boxOf, sameName } from "../../workbook/area";
import {
  type Capability,
  type CellsAnswer,
  type Content,
  type Matrix,
  type Value,
  type Workbook,
} from "../../workbook/port";
import { type Book } from "../view";

type Plain = string | number | boolean | null;

export interface FoundSheet {
  readonly name: string;
  /** Undefined when the host cannot tell. */
  readonly protected: boolean | undefined;
  /** What the cells show, from A1; an error as its code. */
  readonly values: Matrix<Plain>;
  /** What the cells hold themselves, from A1. */
  readonly contents: Matrix<Content>;
  readonly filled: CellsAnswer["filled"];
}

export interface Found {
  /** Names of all sheets. */
  readonly sheets: readonly string[];
  readonly sheet: FoundSheet | undefined;
  /** Undefined: there is none, or it cannot be read. "" is a part that cannot be trusted: there are two. */
  readonly xml: string | undefined;
  readonly name: string | undefined;
  readonly property: string | undefined;
  /** Excel tables on the sheet. */
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly lacks: ReadonlyMap<Capability, string>;
}

/** The workbook as it is now: what `book` kept may be of before a change that the host did not tell of. */
export function unkept({ workbook }: Book): Book {
  return {
    workbook,
    sheets: async () => {
      const [sheets] = await workbook.read([{ kind: "sheets" }]);
      return sheets;
    },
    cells: async (sheet) => {
      const [range] = await workbook.read([{ kind: "used", sheet }]);
      if (range === undefined) return undefined;
      const [cells] = await workbook.read([{ kind: "cells", sheet, range }]);
      return cells;
    },
  };
}

/** @throws FailureError of the host */
export async function readFound(book: Book): Promise<Found> {
  const { workbook } = book;
  const states = await book.sheets();
  const state = states.find(({ name }) => sameName(name, STORED.sheet));
  const sheet = state && (await readSheet(book, state.name, state.protected));
  const [name, property, xml, tables] = [
    await nameText(workbook),
    await propertyText(workbook),
    await partText(workbook),
    sheet ? await tablesOn(workbook, sheet.name) : [],
  ];
  const sheets = states.map((each) => each.name);
  return { sheets, sheet, xml, name, property, tables, lacks: workbook.lacks };
}

export async function readSheet(
  book: Pick<Book, "cells">,
  name: string,
  isProtected: boolean | undefined,
): Promise<FoundSheet> {
  const answer = await book.cells(name);
  if (answer === undefined) return { name, protected: isProtected, values: [], contents: [], filled: [] };
  return {
    name,
    protected: isProtected,
    values: fromA1<Plain>(
      answer.range,
      answer.values.map((row) => row.map(plain)),
      null,
    ),
    contents: fromA1<Content>(answer.range, answer.contents, null),
    filled: answer.filled,
  };
}

/** A used range starts where something stands; here rows and columns count from A1. */
function fromA1<T>(range: string, matrix: Matrix<T>, blank: T): Matrix<T> {
  const { top, left, columns } = boxOf(range);
  const above = Array.from({ length: top - 1 }, () => new Array<T>(left - 1 + columns).fill(blank));
  return [...above, ...matrix.map((row) => [...new Array<T>(left - 1).fill(blank), ...row])];
}

const plain = (value: Value): Plain => (typeof value === "object" && value !== null ? value.error : value);

async function nameText(workbook: Workbook): Promise<string | undefined> {
  if (workbook.lacks.has("names")) return undefined;
  const [answer] = await workbook.read([{ kind: "name", name: STORED.name }]);
  return answer.text ?? undefined;
}

async function propertyText(workbook: Workbook): Promise<string | undefined> {
  if (workbook.lacks.has("properties")) return undefined;
  const [{ value }] = await workbook.read([{ kind: "property", name: STORED.property }]);
  return value === null ? undefined : String(value);
}

async function partText(workbook: Workbook): Promise<string | undefined> {
  if (workbook.lacks.has("custom-xml")) return undefined;
  try {
    const [answer] = await workbook.read([{ kind: "xml", namespace: STORED.namespace }]);
    return answer.xml ?? undefined;
  } catch (error) {
    // Two parts could say two things: neither is read.
    if (error instanceof FailureError && error.failure.code === "workbook-several-parts") return "";
    throw error;
  }
}

async function tablesOn(workbook: Workbook, sheet: string): Promise<Found["tables"]> {
  if (workbook.lacks.has("tables")) return [];
  const [tables] = await workbook.read([{ kind: "tables" }]);
  return tables.flatMap(({ name, area }) =>
    area && sameName(area.sheet, sheet) ? [{ name, range: area.range }] : [],
  );
}
