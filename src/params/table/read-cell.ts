/**
 * One cell of each column into text, or why not. What has a canonical form gets it; what is unknown stays as typed, so
 * that the checks can name it. Spaces at the ends of a text and Windows line ends say nothing and are dropped.
 * Source: issue "Step 2", part B.
 */
import { partnerName, unitName } from "../catalogue/names";
import { errorOf, isBlank, shown } from "../cell";
import { readDate } from "./date";
import { type TextField } from "./field";
import { type ReadText } from "./finding";
import { readPeriod } from "./period";
import { approverText, scenarioName, sourceName, STATUS_WORDS, statusName } from "./words";

type Reader = (cell: unknown) => ReadText;

const read = (text: string): ReadText => ({ ok: true, text });

/** Text without spaces at its ends and with plain line ends; a number is text too, e.g. a year as source. */
function freeText(cell: unknown): ReadText {
  if (typeof cell === "string") return read(cell.replace(/\r\n?/g, "\n").trim());
  if (isBlank(cell)) return read("");
  if (typeof cell === "number") return read(String(cell));
  return { ok: false, cause: { code: "not-a-text", value: shown(cell) } };
}

/** Only text, to the letter: spaces in an id are a mistake to name. */
function idText(cell: unknown): ReadText {
  if (typeof cell === "string" && cell.trim() !== "") return read(cell);
  if (typeof cell === "number") return { ok: false, cause: { code: "not-a-text", value: String(cell) } };
  return freeText(cell);
}

/** A word, trimmed and in its canonical form. */
function word(canonical: (text: string) => string | undefined): Reader {
  return (cell) => {
    const found = freeText(cell);
    if (!found.ok || found.text === "") return found;
    return read(canonical(found.text) ?? found.text);
  };
}

function status(cell: unknown): ReadText {
  const found = freeText(cell);
  if (!found.ok || found.text === "") return found;
  const known = statusName(found.text);
  if (known !== undefined) return read(known);
  return { ok: false, cause: { code: "unknown-status", value: found.text, allowed: STATUS_WORDS } };
}

const READERS: Readonly<Record<TextField, Reader>> = {
  parameter: idText,
  jaar: readPeriod,
  scenario: word(scenarioName),
  eenheid: word(unitName),
  eigenaar: word(partnerName),
  brontype: word(sourceName),
  bron: freeText,
  peildatum: readDate,
  status,
  akkoordDoor: word(approverText),
  akkoordOp: readDate,
  toelichting: freeText,
};

/** The error that a cell shows, e.g. "#N/A"; undefined when it shows none. */
export function cellError(cell: unknown): string | undefined {
  return typeof cell === "string" && !cell.includes("#") ? undefined : errorOf(cell);
}

/** A reader that remembers: columns hold the same words over and over. */
export function rememberingReader(): (field: TextField, cell: unknown) => ReadText {
  const remembered = new Map<TextField, Map<unknown, ReadText>>();
  return (field, cell) => {
    const known = remembered.get(field) ?? new Map<unknown, ReadText>();
    remembered.set(field, known);
    const found = known.get(cell) ?? readOnce(field, cell);
    known.set(cell, found);
    return found;
  };
}

function readOnce(field: TextField, cell: unknown): ReadText {
  const error = cellError(cell);
  return error === undefined
    ? READERS[field](cell)
    : { ok: false, cause: { code: "error-cell", value: error } };
}
