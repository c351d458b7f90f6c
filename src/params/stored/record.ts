/** The fingerprints that are recorded beside a set, as one short text: of its content, and of everything in it. */
import { type Seal } from "../model";
import { sealFingerprint } from "../set";

export interface Recorded {
  readonly inhoud: string;
  readonly zegel: string;
}

export function recordOf(seal: Seal): Recorded {
  return { inhoud: seal.inhoud, zegel: sealFingerprint(seal) };
}

/** e.g. "inhoud:3f…  zegel:9a…", 142 characters. */
export function recordText({ inhoud, zegel }: Recorded): string {
  return `inhoud:${inhoud} zegel:${zegel}`;
}

/** The text of a defined name that holds the record: a text constant, as in the formula bar without "=". */
export function nameText(record: Recorded): string {
  return `"${recordText(record)}"`;
}

const RECORD = /^inhoud:([0-9a-f]{64}) zegel:([0-9a-f]{64})$/;

/** Undefined when the text is no record. A name may come with its "=" and its quotes. */
export function readRecord(text: string): Recorded | undefined {
  const [, inhoud, zegel] = RECORD.exec(text.replace(/^=/, "").replace(/^"(.*)"$/, "$1")) ?? [];
  return inhoud === undefined || zegel === undefined ? undefined : { inhoud, zegel };
}

export function sameRecord(a: Recorded, b: Recorded): boolean {
  return a.inhoud === b.inhoud && a.zegel === b.zegel;
}
