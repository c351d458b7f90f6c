/**
 * The thirteen columns of the parameter table: their order, their Dutch headings, and the names by which they are read.
 * Method: lower case, without accents, one space between words; then an exact match. The nearest name of an unknown
 * heading is only suggested, never used. Source: docs/besluiten/0013; columns of the MPP parameter table.
 */
import { type ParameterRow } from "../model";
import { nearestName, normalised } from "../../core";

export type Field = keyof ParameterRow;
/** The fields that hold text. */
export type TextField = Exclude<Field, "waarde">;

interface Column {
  readonly field: Field;
  /** As we write it. */
  readonly heading: string;
  /** Other names, normalised, Dutch and English. */
  readonly also: readonly string[];
}

const column = (field: Field, heading: string, ...also: readonly string[]): Column => ({
  field,
  heading,
  also,
});

const COLUMNS: readonly Column[] = [
  column("parameter", "parameter", "id", "parameter id"),
  column("jaar", "jaar", "year", "periode", "period", "jaar of maand", "year or month"),
  column("scenario", "scenario"),
  column("waarde", "waarde", "value"),
  column("eenheid", "eenheid", "unit"),
  column("eigenaar", "eigenaar", "owner"),
  column("brontype", "brontype", "source type"),
  column("bron", "bron", "source"),
  column("peildatum", "peildatum", "reference date"),
  column("status", "status"),
  column("akkoordDoor", "akkoord door", "akkoorddoor", "approved by", "agreed by"),
  column("akkoordOp", "akkoord op", "akkoordop", "approved on", "agreed on"),
  column("toelichting", "toelichting", "opmerking", "opmerkingen", "remark", "remarks", "explanation"),
];

export const FIELDS: readonly Field[] = COLUMNS.map(({ field }) => field);

/** Dutch headings in the order in which our sheets have them. */
export const ROW_HEADINGS: readonly string[] = COLUMNS.map(({ heading }) => heading);

const HEADING_OF = Object.fromEntries(COLUMNS.map(({ field, heading }) => [field, heading])) as Readonly<
  Record<Field, string>
>;

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  COLUMNS.flatMap(({ field, heading, also }) => [heading, ...also].map((name) => [name, field] as const)),
);

/** The Dutch heading of a field. */
export function headingOf(field: Field): string {
  return HEADING_OF[field];
}

/** The field that a heading means; undefined when it is unknown. */
export function fieldOf(text: string): Field | undefined {
  return FIELD_OF.get(normalised(text));
}

/** The Dutch heading whose Dutch or English name differs in the fewest letters, if few enough to be a slip. */
export function nearestHeading(text: string): string | undefined {
  const name = nearestName(normalised(text), FIELD_OF.keys());
  const field = name === undefined ? undefined : FIELD_OF.get(name);
  return field === undefined ? undefined : HEADING_OF[field];
}
