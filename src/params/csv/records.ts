/**
 * CSV text into records of fields. Method: RFC 4180 read strictly, character by character; a record ends at CRLF, LF or
 * CR. Whatever could be read in two ways is refused with its line: a loose quote, a quote that never closes, a record
 * with more or fewer fields than the first. Limits are watched while reading, so that a hostile file costs no memory.
 * Not papaparse 5.7.1: it takes the line end of the start for the whole file (with CRLF first, "3;4\n5;6" silently
 * becomes one record), and 20 MB of quotes cost it 1.8 to 4.8 s and 0.4 to 1 GB (measured on Node 20).
 */
import { fail } from "../../core";

export interface CsvLimits {
  readonly rows: number;
  readonly columns: number;
  /** Rows times columns. */
  readonly cells: number;
  /** In one field. */
  readonly characters: number;
}

interface Field {
  readonly text: string;
  /** Index of the character after the field. */
  readonly end: number;
}

const QUOTE = '"';

/**
 * The records, all as long as the first that is not blank; an empty line is a blank record.
 * @throws FailureError csv-unclosed-quote, csv-stray-quote, csv-field-count, csv-limit
 */
export function readRecords(text: string, delimiter: string, limits: CsvLimits): string[][] {
  const records: string[][] = [];
  let width: number | undefined;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const { fields, end, next } = readRecord(text, at, delimiter, line, limits);
    if (fields.length > 0) {
      width ??= fields.length;
      if (fields.length !== width) refuseWidth(width, fields.length, line);
    }
    records.push(fields);
    if (records.length > limits.rows) refuse("rows", limits.rows, line);
    if (records.length * (width ?? 1) > limits.cells) refuse("cells", limits.cells, line);
    [at, line] = [end, next];
  }
  return records.map((each) => (each.length > 0 ? each : Array.from({ length: width ?? 1 }, () => "")));
}

interface ReadRecord {
  /** None when the line is empty. */
  readonly fields: string[];
  /** Index of the first character after the record and its line end. */
  readonly end: number;
  /** Line that starts there. */
  readonly next: number;
}

function readRecord(
  text: string,
  from: number,
  delimiter: string,
  start: number,
  limits: CsvLimits,
): ReadRecord {
  const fields: string[] = [];
  let line = start;
  let at = from;
  for (;;) {
    const field = readField(text, at, delimiter, line, limits.characters);
    line += lineEnds(field.text);
    fields.push(field.text);
    if (fields.length > limits.columns) refuse("columns", limits.columns, start);
    at = field.end + 1;
    if (text[field.end] === delimiter) continue;
    const end = text[field.end] === "\r" && text[at] === "\n" ? at + 1 : at;
    return { fields: fields.length === 1 && fields[0] === "" ? [] : fields, end, next: line + 1 };
  }
}

function refuse(what: keyof CsvLimits, limit: number, line: number): never {
  fail({ code: "csv-limit", place: {}, line, what, limit });
}

function refuseWidth(expected: number, found: number, line: number): never {
  fail({ code: "csv-field-count", place: {}, line, expected, found });
}

function readField(text: string, at: number, delimiter: string, line: number, longest: number): Field {
  if (text[at] === QUOTE) return readQuoted(text, at, delimiter, line, longest);
  let end = at;
  while (end < text.length && !endsField(text, end, delimiter)) {
    if (text[end] === QUOTE) fail({ code: "csv-stray-quote", place: {}, line });
    if (++end - at > longest) refuse("characters", longest, line);
  }
  return { text: text.slice(at, end), end };
}

function readQuoted(text: string, at: number, delimiter: string, line: number, longest: number): Field {
  let content = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote < 0) fail({ code: "csv-unclosed-quote", place: {}, line });
    content += text.slice(from, quote);
    if (content.length > longest) refuse("characters", longest, line);
    from = quote + 2;
    if (text[quote + 1] === QUOTE) content += QUOTE;
    else if (quote + 1 >= text.length || endsField(text, quote + 1, delimiter))
      return { text: content, end: quote + 1 };
    else fail({ code: "csv-stray-quote", place: {}, line: line + lineEnds(content) });
  }
}

function endsField(text: string, at: number, delimiter: string): boolean {
  const character = text[at];
  return character === delimiter || character === "\n" || character === "\r";
}

/** CRLF, LF and CR each end one line. */
function lineEnds(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "\n" || (character === "\r" && text[i + 1] !== "\n")) count++;
  }
  return count;
}
