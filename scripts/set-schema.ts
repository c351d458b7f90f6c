/**
 * The JSON Schema of a file with a parameter set, made from the shape that the product itself checks, with what the
 * members mean. Source: JSON Schema draft 2020-12; docs/besluiten/0013.
 */
import * as z from "zod/mini";
import { SCHEMA } from "../src/params";
import { SET_SCHEMA } from "../src/params/set/schema";

export const SET_SCHEMA_FILE = "docs/schema/parameterset-1.schema.json";

/** By name of the member, wherever it stands. */
const MEANING: Readonly<Record<string, string>> = {
  schema: "Name and version of this schema.",
  ronde: "Round of the MPP, e.g. 2023-1 or 2025.",
  variant: "Name of the variant within the round.",
  soort: "Base of a round, addition to an adopted set, re-issue, or a policy what-if that is kept apart.",
  versie: "Number of the concept within round and variant: one more each time it goes back to concept.",
  gebaseerdOp: "The set that this one is based on; null for a base.",
  bijgesteldDoor: "The later set that replaces this one; only at status bijgesteld.",
  parameters: "The rows; their order does not count. No two share parameter, jaar and scenario.",
  logboek: "Every step, oldest first; each entry holds the hash of the one before.",
  zegel: "What was recorded of the set as a whole: SHA-256 in hexadecimals.",
  parameter: "Id of the catalogue.",
  jaar: "Year 2026, month 2026-03, or empty for all periods.",
  scenario: "Name of the scenario, or empty for all.",
  waarde: "The value in its unit; a share is 0 to 1.",
  eenheid: "Canonical Dutch name of the unit.",
  eigenaar: "Partner who owns the row; when empty the catalogue tells.",
  brontype: "ketenpartner levert, or: APM levert, partner reageert.",
  bron: "Where the value comes from.",
  peildatum: "Date of the data, or empty.",
  akkoordDoor: "Partner and role, e.g. COA · dossierhouder; a statement, not a signature.",
  akkoordOp: "Date of the approval, or empty.",
  toelichting: "Remark or reason; at status uitzondering the consideration.",
  op: "Time of the step in UTC.",
  door: "Partner and role of who took the step.",
  wat: "Kind of step.",
  over: "Keys of rows (parameter|jaar|scenario), or the status before and after.",
  inhoud: "Fingerprint of content: schema name and rows without status and approval, sorted by key.",
  stand: "Fingerprint of standing: which set it is, its status, and status and approval of each row.",
  vorige: "Hash of the entry before; empty for the first.",
  hash: "SHA-256 of the canonical JSON of the entry without its hash.",
  kop: "Hash of the last entry.",
  aantal: "Number of entries.",
};

/** "proef" until the schema is released, then the version of the program that released it. */
const SINCE = "proef";

/** JSON Schema has no word for −0 and for a key that rows share; those the product refuses by itself. */
export function setSchemaFile(): string {
  const { $schema, ...shape } = JSON.parse(JSON.stringify(z.toJSONSchema(SET_SCHEMA))) as Schema;
  explain(shape);
  return JSON.stringify({
    $schema,
    $id: `urn:${SCHEMA.replace("/", ":")}`,
    $comment: `since: ${SINCE}`,
    title: `MPP parameter set, ${SCHEMA}`,
    ...shape,
  });
}

interface Schema {
  readonly $schema?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  description?: string;
}

/** Says of each member what it means. */
function explain({ properties = {}, items, anyOf = [] }: Schema): void {
  for (const [name, member] of Object.entries(properties)) {
    const meaning = MEANING[name];
    if (meaning !== undefined) member.description = meaning;
    explain(member);
  }
  if (items !== undefined) explain(items);
  anyOf.forEach(explain);
}
