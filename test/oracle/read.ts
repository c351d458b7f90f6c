/**
 * The oracle's own reading of scenario and event blocks: raw cells in; accepted, refused or silent out.
 * Source: issue 2 part B and "What must be true" 3, read literally. Where the text does not decide, the verdict
 * is "silent" with the reason: then both answers are allowed, but an accepted block must still mean `years`.
 */
import { type OracleEvent, type OracleScenario } from "./mixture";
import { type Cells, columnsOf, type Columns, filledRows, isBlank, matrixOf, rectangle } from "./cells";
import { Refused } from "./refused";
import { upper } from "./fast";

export interface OracleYear {
  readonly year: number | null;
  readonly scenarios: readonly OracleScenario[];
  readonly events: readonly OracleEvent[];
}
export type Verdict =
  | { readonly kind: "refuse"; readonly why: string }
  | { readonly kind: "accept"; readonly years: readonly OracleYear[] }
  | { readonly kind: "silent"; readonly why: string; readonly years: readonly OracleYear[] };

const SCENARIO_FIELDS = [
  "kans",
  "verwachting",
  "spreiding",
  "verdeling",
  "jaar",
  "scenario",
  "spreiding omlaag",
  "spreiding omhoog",
];
const EVENT_FIELDS = ["kans", "extra instroom", "spreiding", "jaar"];
/** English names: the issue names Dutch ones only, so these may or may not be known. */
const ENGLISH_FAMILIES = ["normal", "truncated", "lognormal", "split"] as const;
const FAMILIES = new Map<unknown, OracleScenario["family"]>([
  ["normaal", "normal"],
  ["afgekapt", "truncated"],
  ["lognormaal", "lognormal"],
  ["gesplitst", "split"],
]);

interface Row<T> {
  readonly item: T;
  readonly year: number | null;
}

class Reader {
  readonly doubts: string[] = [];

  doubt(why: string): void {
    this.doubts.push(why);
  }

  number(cells: Cells, row: number, column: number | undefined, what: string): number {
    if (column === undefined) throw new Refused(`no column ${what}`);
    const value = cells[row]?.[column];
    if (typeof value !== "number") throw new Refused(`${what} is no number in row ${row}`);
    if (!Number.isFinite(value)) throw new Refused(`${what} is not finite in row ${row}`);
    const size = Math.abs(value);
    if (size > 1e60 || (size > 0 && size < 1e-60)) this.doubt("size of a value beyond 1e±60");
    return value;
  }

  atLeastZero(cells: Cells, row: number, column: number | undefined, what: string): number {
    const value = this.number(cells, row, column, what);
    if (value < 0) throw new Refused(`${what} is negative in row ${row}`);
    return value;
  }

  chance(cells: Cells, row: number, column: number | undefined): number {
    const value = this.atLeastZero(cells, row, column, "kans");
    if (value > 1) throw new Refused(`kans above 1 in row ${row}`);
    return value;
  }

  spread(cells: Cells, row: number, column: number | undefined, what: string, width: number | null): number {
    return this.atLeastZero(cells, row, column, what) / (width === null ? 1 : 2 * centralZ(width));
  }

  year(cells: Cells, row: number, column: number | undefined): number | null {
    if (column === undefined) return null;
    const value = cells[row]?.[column];
    if (isBlank(value)) this.doubt("blank jaar");
    if (isBlank(value)) return null;
    if (typeof value === "string") {
      this.doubt("jaar as text");
      return null;
    }
    if (typeof value !== "number") throw new Refused(`jaar is no number in row ${row}`);
    if (!Number.isInteger(value) || value < 1900 || value > 2200) this.doubt("jaar that is no year");
    return value;
  }

  unused(cells: Cells, row: number, column: number | undefined, what: string): void {
    if (column === undefined) return;
    const value = cells[row]?.[column];
    if (isBlank(value)) return;
    if (value === 0) this.doubt("0 in a cell that should stay blank");
    else throw new Refused(`${what} is filled but not used in row ${row}`);
  }
}

/** z of the upper end of the central interval, by halving. */
function centralZ(level: number): number {
  let [low, high] = [0, 40];
  for (let n = 0; n < 200; n += 1) {
    const middle = (low + high) / 2;
    if (upper(middle) > (1 - level) / 2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function family(reader: Reader, value: unknown, present: boolean): OracleScenario["family"] {
  if (!present) return "normal";
  if (isBlank(value)) {
    reader.doubt("blank verdeling");
    return "normal";
  }
  const known = FAMILIES.get(value);
  if (known) return known;
  const text = typeof value === "string" ? value.trim().toLowerCase() : "";
  const near = FAMILIES.get(text) ?? ENGLISH_FAMILIES.find((name) => name === text);
  if (near === undefined) throw new Refused(`unknown verdeling ${typeof value}`);
  reader.doubt("verdeling in English, in capitals or with spaces");
  return near;
}

function label(reader: Reader, cells: Cells, row: number, column: number | undefined): void {
  if (column === undefined) return;
  const value = cells[row]?.[column];
  if (typeof value !== "string") reader.doubt("scenario name is no text");
  else if (value.trim().startsWith("#")) reader.doubt("scenario name like an error");
  else if (value.trim() === "") reader.doubt("blank scenario name");
}

function lognormalCenter(reader: Reader, center: number, spread: number): void {
  if (spread > 1e6 * center && center > 0) reader.doubt("lognormal with a spread over 1e6 expectations");
  if (center > 0) return;
  if (spread > 0) throw new Refused("lognormal needs a positive expectation");
  reader.doubt("lognormal with expectation 0 and spread 0");
}

function scenarioRow(reader: Reader, cells: Cells, row: number, columns: Columns): Row<OracleScenario> {
  const at = (name: string): number | undefined => columns.index.get(name);
  const verdeling = at("verdeling");
  const kind = family(
    reader,
    verdeling === undefined ? "" : cells[row]?.[verdeling],
    verdeling !== undefined,
  );
  const probability = reader.chance(cells, row, at("kans"));
  const center = reader.atLeastZero(cells, row, at("verwachting"), "verwachting");
  const year = reader.year(cells, row, at("jaar"));
  label(reader, cells, row, at("scenario"));
  if (kind === "split") {
    reader.unused(cells, row, at("spreiding"), "spreiding");
    const down = reader.spread(cells, row, at("spreiding omlaag"), "spreiding omlaag", null);
    const up = reader.spread(cells, row, at("spreiding omhoog"), "spreiding omhoog", null);
    return { item: { family: kind, probability, center, down, up }, year };
  }
  reader.unused(cells, row, at("spreiding omlaag"), "spreiding omlaag");
  reader.unused(cells, row, at("spreiding omhoog"), "spreiding omhoog");
  const down = reader.spread(cells, row, at("spreiding"), "spreiding", columns.width);
  if (columns.width !== null && kind !== "normal") throw new Refused("a width needs a normal");
  if (kind === "lognormal") lognormalCenter(reader, center, down);
  return { item: { family: kind, probability, center, down, up: down }, year };
}

function eventRow(reader: Reader, cells: Cells, row: number, columns: Columns): Row<OracleEvent> {
  const at = (name: string): number | undefined => columns.index.get(name);
  const probability = reader.chance(cells, row, at("kans"));
  const mean = reader.number(cells, row, at("extra instroom"), "extra instroom");
  if (mean < 0) reader.doubt("negative extra instroom");
  const sd = reader.spread(cells, row, at("spreiding"), "spreiding", columns.width);
  return { item: { probability, mean, sd }, year: reader.year(cells, row, at("jaar")) };
}

function sumsToOne(reader: Reader, scenarios: readonly OracleScenario[]): void {
  const off = Math.abs(scenarios.reduce((sum, s) => sum + s.probability, 0) - 1);
  if (off > 1.001e-9) throw new Refused("chances do not sum to 1");
  if (off > 0.999e-9) reader.doubt("sum of chances at the very limit of 1e-9");
}

function rowsOf<T>(
  reader: Reader,
  value: unknown,
  fields: readonly string[],
  read: (reader: Reader, cells: Cells, row: number, columns: Columns) => Row<T>,
): readonly Row<T>[] {
  const cells = matrixOf(value, (why) => {
    reader.doubt(why);
  });
  const columns = columnsOf(cells, fields, (why) => {
    reader.doubt(why);
  });
  const rows: Row<T>[] = [];
  for (let row = columns.firstRow; row < cells.length; row += 1) rows.push(read(reader, cells, row, columns));
  if (rows.length === 0) throw new Refused("no rows");
  return rows;
}

/** No events when the argument is left out; a block without a single filled cell may mean the same. */
function eventRows(reader: Reader, value: unknown): readonly Row<OracleEvent>[] {
  if (value === undefined || value === null) return [];
  const cells = rectangle(value);
  if (filledRows(cells) > 1) return rowsOf(reader, cells, EVENT_FIELDS, eventRow);
  const onlyHeadings = cells[0]?.every((cell) => isBlank(cell) || typeof cell === "string") === true;
  if (!onlyHeadings) return rowsOf(reader, cells, EVENT_FIELDS, eventRow);
  if (filledRows(cells) > 0)
    columnsOf(cells, EVENT_FIELDS, (why) => {
      reader.doubt(why);
    });
  reader.doubt("an event block without events");
  return [];
}

/** Whether the events go with these scenarios. */
function together(
  reader: Reader,
  scenarios: readonly OracleScenario[],
  events: readonly OracleEvent[],
): void {
  const other = scenarios.filter((s) => s.family !== "normal");
  const active = events.filter(
    (e) => e.probability > 0 && !(e.probability === 1 && e.mean === 0 && e.sd === 0),
  );
  if (other.length > 0 && events.length > 0) {
    if (active.length > 0 && other.some((s) => s.probability > 0 && s.down + s.up > 0))
      throw new Refused("events need normal scenarios");
    reader.doubt("events that do nothing, or points, beside another family");
  }
  const count = scenarios.length * 2 ** active.filter((e) => e.probability < 1).length;
  if (count > 4096) reader.doubt("more than 4,096 components");
}

function yearsOf(
  reader: Reader,
  scenarios: readonly Row<OracleScenario>[],
  events: readonly Row<OracleEvent>[],
): readonly OracleYear[] {
  const years = [...new Set(scenarios.map((row) => row.year))].sort((a, b) => (a ?? 0) - (b ?? 0));
  const dated = events.some((row) => row.year !== null);
  if (dated && years[0] === null) reader.doubt("events have years, scenarios have none");
  else if (events.some((row) => row.year !== null && !years.includes(row.year)))
    reader.doubt("event in a year without scenarios");
  if (years.length > 1) reader.doubt("more than one year");
  return years.map((year) => {
    const own = scenarios.filter((row) => row.year === year).map((row) => row.item);
    const extra = events.filter((row) => row.year === null || row.year === year).map((row) => row.item);
    sumsToOne(reader, own);
    together(reader, own, extra);
    return { year, scenarios: own, events: extra };
  });
}

/** Read a scenario block and, when given, an event block. Pass `null` or leave out for no events. */
export function readBlocks(scenarios: unknown, events?: unknown): Verdict {
  const reader = new Reader();
  try {
    const rows = rowsOf(reader, scenarios, SCENARIO_FIELDS, scenarioRow);
    const extra = eventRows(reader, events);
    const years = yearsOf(reader, rows, extra);
    const why = reader.doubts[0];
    return why === undefined
      ? { kind: "accept", years }
      : { kind: "silent", why: reader.doubts.join("; "), years };
  } catch (error) {
    if (error instanceof Refused) return { kind: "refuse", why: error.message };
    throw error;
  }
}
