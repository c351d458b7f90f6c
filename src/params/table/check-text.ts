/**
 * The text fields of a row: no data about persons, and nothing that a set cannot hold: the forms are those of the file.
 * Source: MPP process (aggregate level only); docs/besluiten/0013 (texts survive sheet, CSV and XML unchanged).
 */
import { FORMS, LENGTHS } from "../set/forms";
import { type TextField } from "./field";
import { type Cause } from "./finding";
import { personalText } from "./personal";
import { type RowCheck } from "./row-check";

interface Form {
  readonly fields: readonly TextField[];
  readonly longest: number;
  /** Of one line. */
  readonly line: boolean;
}

/** An id that is known has the right form, and one that is unknown is a finding. */
const FORMS_OF_FIELDS: readonly Form[] = [
  { fields: ["scenario"], longest: LENGTHS.name, line: true },
  { fields: ["eenheid", "eigenaar", "brontype", "akkoordDoor"], longest: LENGTHS.text, line: true },
  { fields: ["bron", "toelichting"], longest: LENGTHS.long, line: false },
];

function textFault(text: string, { longest, line }: Form): Cause | undefined {
  if (text.length > longest) return { code: "text-too-long", length: text.length, limit: longest };
  if (!FORMS[line ? "text" : "long text"].test(text)) return { code: "text-unfit", line };
  const kind = personalText(text);
  return kind === undefined ? undefined : { code: "personal-data", kind };
}

/** A check that remembers what it saw, for one table: columns hold the same texts over and over. */
export function textCheck(): RowCheck {
  const forms = FORMS_OF_FIELDS.map((form) => ({ ...form, seen: new Map<string, Cause | undefined>() }));
  return ({ text }, report) => {
    for (const form of forms)
      for (const field of form.fields) {
        const value = text[field];
        if (value === "") continue;
        if (!form.seen.has(value)) form.seen.set(value, textFault(value, form));
        const cause = form.seen.get(value);
        if (cause !== undefined) report("error", field, cause);
      }
  };
}
