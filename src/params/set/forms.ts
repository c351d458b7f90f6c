/**
 * The forms that texts in a file can have. A text must survive sheet, CSV and XML unchanged: no control characters, no
 * half characters, no spaces at its ends. Source: docs/besluiten/0013; XML 1.0 §2.2 (characters).
 */
import { type TextForm } from "../../core";

/** Control characters, halves of surrogate pairs and the two that XML does not know. */
const BARRED = "\\u0000-\\u001f\\u007f\\ud800-\\udfff\\ufffe\\uffff";
/** The same without tab and line feed. */
const BARRED_LONG = "\\u0000-\\u0008\\u000b-\\u001f\\u007f\\ud800-\\udfff\\ufffe\\uffff";

/** Nothing, or characters of which the first and the last are no spaces. */
function trimmed(barred: string): string {
  return `[^\\s${barred}](?:[^${barred}]*[^\\s${barred}])?`;
}

const NAME = trimmed(`|${BARRED}`);
const DAY_OF_LONG_MONTH = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
const DAY_OF_SHORT_MONTH = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
const DAY_OF_FEBRUARY = "02-(?:0[1-9]|1\\d|2[0-8])";
/** Years from 1900 to 2999, so that 1900 is the only century among them that is no leap year by its own hundreds. */
const LEAP_DAY = "(?:(?:19|2\\d)(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29";
const DATE = `(?:(?:19|2\\d)\\d{2}-(?:${DAY_OF_LONG_MONTH}|${DAY_OF_SHORT_MONTH}|${DAY_OF_FEBRUARY})|${LEAP_DAY})`;
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{3})?";

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");

export const FORMS: Readonly<Record<TextForm, RegExp>> = {
  period: whole("(?:|(?:19|2\\d)\\d{2}(?:-(?:0[1-9]|1[0-2]))?)"),
  date: whole(`(?:|${DATE})`),
  moment: whole(`${DATE}T${TIME}Z`),
  hash: whole("[0-9a-f]{64}"),
  "hash or nothing": whole("(?:|[0-9a-f]{64})"),
  door: whole(`${NAME} · ${NAME}`),
  name: whole(NAME),
  text: whole(`(?:|${NAME})`),
  "long text": whole(`(?:|${trimmed(BARRED_LONG)})`),
};

/** Longest texts [UTF-16 code units]. */
export const LENGTHS = { name: 80, id: 120, text: 200, long: 32_767, key: 300 } as const;
/** Most rows of a set, most entries of a log, most subjects of an entry (the rows before and after). */
export const COUNTS = { rows: 50_000, log: 10_000, subjects: 100_000 } as const;

const SEPARATOR = " · ";

/** The partner of "COA · dossierhouder"; undefined when the text is not partner and role. */
export function partnerIn(door: string): string | undefined {
  return FORMS.door.test(door) ? door.slice(0, door.indexOf(SEPARATOR)) : undefined;
}
