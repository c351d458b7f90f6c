/**
 * Fingerprints of a set: of its content, of its standing (status and approvals) and of its log, and one over the three.
 * Method: SHA-256 of canonical JSON, rows sorted by key in code-unit order, so that order, number formats and decimal
 * style do not count. Source: docs/besluiten/0013; RFC 8785; FIPS 180-4.
 */
import { canonicalJson } from "../json/canonical";
import { sha256 } from "../json/sha256";
import { rowKey } from "../key";
import { type LogEntry, type ParameterRow, type ParameterSet, type Seal } from "../model";

export const SCHEMA = "mpp-parameters/1";

/** The members of a set that its standing covers, beside those of its rows. */
type Standing = Omit<ParameterSet, "schema" | "parameters" | "logboek" | "zegel">;

const GROUP = 4;
const GROUPS = 3;

/** The first 12 hexadecimals in groups of four, e.g. "a1b2-c3d4-e5f6". */
export function shortFingerprint(hex: string): string {
  return Array.from({ length: GROUPS }, (_, i) => hex.slice(i * GROUP, (i + 1) * GROUP)).join("-");
}

/** By key; rows that share a key (an error of its own) by their texts, so that their order does not count either. */
function sorted(
  rows: readonly ParameterRow[],
  hashed: (row: ParameterRow, key: string) => unknown,
): readonly unknown[] {
  const items = rows.map((row) => {
    const key = rowKey(row);
    return { key, value: hashed(row, key) };
  });
  items.sort((a, b) => compare(a.key, b.key) || compare(canonicalJson(a.value), canonicalJson(b.value)));
  return items.map(({ value }) => value);
}

/** Code-unit order, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What is calculated with and where it comes from; without status and approval. Names in canonical order. */
function contentOf(row: ParameterRow): Readonly<Record<string, string | number>> {
  const { bron, brontype, eenheid, eigenaar, jaar, parameter, peildatum, scenario, toelichting, waarde } =
    row;
  return { bron, brontype, eenheid, eigenaar, jaar, parameter, peildatum, scenario, toelichting, waarde };
}

/**
 * Fingerprint of content (`inhoud`): equal for equal tables, wherever they are.
 * @throws FailureError json-value when a row holds what JSON cannot mean
 */
export function fingerprintOf(rows: readonly ParameterRow[]): string {
  return sha256(canonicalJson({ parameters: sorted(rows, contentOf), schema: SCHEMA }));
}

/** Fingerprint of standing (`stand`): which set it is, its status, and the status and approval of each row. */
export function standingOf(set: Standing & Pick<ParameterSet, "parameters">): string {
  const { bijgesteldDoor, gebaseerdOp, ronde, soort, status, variant, versie } = set;
  const parameters = sorted(set.parameters, (row, key) => [key, row.status, row.akkoordDoor, row.akkoordOp]);
  return sha256(
    canonicalJson({ bijgesteldDoor, gebaseerdOp, parameters, ronde, soort, status, variant, versie }),
  );
}

/** Hash of a log entry: of everything in it but the hash itself. */
export function entryHash(entry: Omit<LogEntry, "hash">): string {
  const { door, inhoud, op, over, stand, toelichting, vorige, wat } = entry;
  return sha256(canonicalJson({ door, inhoud, op, over, stand, toelichting, vorige, wat }));
}

/** Head of the log: hash of its last entry ("" when empty) and the number of entries. */
export function headOf(log: readonly LogEntry[]): Seal["logboek"] {
  return { kop: log[log.length - 1]?.hash ?? "", aantal: log.length };
}

/** The seal that fits a set as it is; whatever seal it carries is not looked at. */
export function sealOf(set: Omit<ParameterSet, "zegel">): Seal {
  return { inhoud: fingerprintOf(set.parameters), stand: standingOf(set), logboek: headOf(set.logboek) };
}

/** One fingerprint that covers everything in a set. */
export function sealFingerprint(seal: Seal): string {
  const { inhoud, stand, logboek } = seal;
  return sha256(canonicalJson({ inhoud, logboek: { aantal: logboek.aantal, kop: logboek.kop }, stand }));
}
