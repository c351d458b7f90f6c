/**
 * The shape of a file with a parameter set, version 1; docs/schema/parameterset-1.schema.json is made from it.
 * Strict: what it does not name may not be there. Whether values are right is not its concern, see table/.
 */
import * as z from "zod/mini";
import { type TextForm } from "../../core";
import { type LogEntry, type ParameterRow, type ParameterSet, type Seal, type SetReference } from "../model";
import { SCHEMA } from "./fingerprint";
import { COUNTS, FORMS, LENGTHS } from "./forms";

const HIGHEST_VERSION = 9999;

const text = (form: TextForm, longest: number): z.ZodMiniString =>
  z.string().check(z.maxLength(longest), z.regex(FORMS[form]));
const hash = z.string().check(z.regex(FORMS.hash));
const hashOrNothing = z.string().check(z.regex(FORMS["hash or nothing"]));
const name = text("name", LENGTHS.name);
const line = text("text", LENGTHS.text);
const date = z.string().check(z.regex(FORMS.date));
const version = z.int().check(z.minimum(1), z.maximum(HIGHEST_VERSION));
const notNegativeZero = z.refine<number>((value) => !Object.is(value, -0));

export const ROW_STATUSES = ["concept", "ter akkoord", "akkoord", "vervallen", "uitzondering"] as const;
export const SET_STATUSES = [
  "concept",
  "ter akkoord",
  "akkoord werkgroep",
  "voorgelegd A",
  "voorgelegd B",
  "vastgesteld",
  "niet vastgesteld",
  "bijgesteld",
] as const;
export const SET_KINDS = ["basis", "addendum", "heruitgave", "beleid"] as const;
const LOG_SUBJECTS = [
  "aangemaakt",
  "gewijzigd",
  "akkoord",
  "akkoord ingetrokken",
  "akkoord vervallen",
  "uitzondering",
  "status",
  "opgewaardeerd",
] as const;

const row: z.ZodMiniType<ParameterRow> = z.strictObject({
  parameter: text("name", LENGTHS.id),
  jaar: z.string().check(z.regex(FORMS.period)),
  scenario: text("text", LENGTHS.name),
  waarde: z.number().check(notNegativeZero),
  eenheid: line,
  eigenaar: line,
  brontype: line,
  bron: text("long text", LENGTHS.long),
  peildatum: date,
  status: z.enum(ROW_STATUSES),
  akkoordDoor: line,
  akkoordOp: date,
  toelichting: text("long text", LENGTHS.long),
});

const rows = z.array(row).check(z.maxLength(COUNTS.rows));

/** Rows alone, as they come from a table. */
export const CONTENT_SCHEMA = z.strictObject({ parameters: rows });

const reference: z.ZodMiniType<SetReference> = z.strictObject({
  ronde: name,
  variant: name,
  versie: version,
  inhoud: hash,
});

const logEntry: z.ZodMiniType<LogEntry> = z.strictObject({
  op: z.string().check(z.regex(FORMS.moment)),
  door: text("door", LENGTHS.text),
  wat: z.enum(LOG_SUBJECTS),
  over: z.array(text("long text", LENGTHS.key)).check(z.maxLength(COUNTS.subjects)),
  toelichting: text("long text", LENGTHS.long),
  inhoud: hash,
  stand: hash,
  vorige: hashOrNothing,
  hash,
});

const seal: z.ZodMiniType<Seal> = z.strictObject({
  inhoud: hash,
  stand: hash,
  logboek: z.strictObject({
    kop: hash,
    aantal: z.int().check(z.minimum(1), z.maximum(COUNTS.log)),
  }),
});

export const SET_SCHEMA: z.ZodMiniType<ParameterSet> = z.strictObject({
  schema: z.literal(SCHEMA),
  ronde: name,
  variant: name,
  soort: z.enum(SET_KINDS),
  versie: version,
  status: z.enum(SET_STATUSES),
  gebaseerdOp: z.nullable(reference),
  bijgesteldDoor: z.nullable(reference),
  parameters: rows,
  logboek: z.array(logEntry).check(z.minLength(1), z.maxLength(COUNTS.log)),
  zegel: seal,
});

export const SCHEMA_0 = "mpp-parameters/0";

/** The shape of files of version 0: a bare export of rows. */
export const SET_SCHEMA_0 = z.strictObject({
  schema: z.literal(SCHEMA_0),
  ronde: name,
  rijen: z
    .array(
      z.strictObject({
        id: text("name", LENGTHS.id),
        jaar: z.string().check(z.regex(FORMS.period)),
        scenario: z.optional(text("text", LENGTHS.name)),
        waarde: z.number().check(notNegativeZero),
        eenheid: z.optional(line),
      }),
    )
    .check(z.maxLength(COUNTS.rows)),
});
