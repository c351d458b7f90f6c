/**
 * Data about persons: the tool is for numbers of groups, so v-numbers, BSNs, names, birth dates and addresses are
 * refused, in headings and in text. What is found is never repeated in a message.
 * Method: a list of headings; in text a label with a number behind it, a v-number as such, or an e-mail address.
 * Source: issue "Step 2", must-be-true 1; MPP process (aggregate level only).
 */
import { normalised, type PersonalData } from "../../core";

const HEADINGS: readonly (readonly [PersonalData, readonly string[]])[] = [
  [
    "name",
    [
      ...[
        "naam",
        "namen",
        "voornaam",
        "voornamen",
        "achternaam",
        "geslachtsnaam",
        "roepnaam",
        "volledige naam",
      ],
      ...["name", "first name", "last name", "surname", "family name", "full name", "given name"],
    ],
  ],
  [
    "birth date",
    ["geboortedatum", "geboortejaar", "geb.datum", "date of birth", "birth date", "birthdate", "dob"],
  ],
  ["v-number", ["vnummer", "vnr", "vreemdelingennummer", "vnumber", "alien number"]],
  ["bsn", ["bsn", "bsnnummer", "burgerservicenummer", "sofinummer", "citizen service number"]],
  [
    "e-mail",
    ["email", "e-mail", "e-mailadres", "emailadres", "mailadres", "e-mail address", "email address"],
  ],
  ["phone", ["telefoon", "telefoonnummer", "mobiel", "phone", "phone number", "mobile"]],
];

/** Without spaces, dashes and points: "V-nummer", "v nummer" and "vnummer" are one. */
function bare(text: string): string {
  return normalised(text).replace(/[\s.\-:]/gu, "");
}

const KIND_OF: ReadonlyMap<string, PersonalData> = new Map(
  HEADINGS.flatMap(([kind, names]) => names.map((name) => [bare(name), kind] as const)),
);

/** What kind of personal data a column with this heading holds. */
export function personalHeading(text: string): PersonalData | undefined {
  return KIND_OF.get(bare(text));
}

const IN_TEXT: readonly (readonly [PersonalData, RegExp])[] = [
  ["v-number", /\bv[-. ]?(?:nummers?|nrs?|numbers?)\b\W{0,5}\d/i],
  ["v-number", /\bv[- ]?\d{10}\b/i],
  ["bsn", /\b(?:bsn|burgerservicenummer)\b\W{0,5}\d/i],
  ["birth date", /\b(?:geboortedatum|geb\.? ?datum|geboren op|date of birth|born on)\b\W{0,5}\d/i],
  ["e-mail", /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]/i],
];

/** What every pattern but that of an e-mail address starts with; most texts stop here. */
const LABEL = /\b(?:v[-. ]?(?:n|\d{10})|bsn|burgers|geb|date of b|born)/i;

/** What kind of personal data a text holds. */
export function personalText(text: string): PersonalData | undefined {
  if (!text.includes("@") && !LABEL.test(text)) return undefined;
  return IN_TEXT.find(([, pattern]) => pattern.test(text))?.[0];
}
