/**
 * The words of the closed columns: statuses, source types, the four named scenarios, and "partner · role".
 * Method: a closed list in Dutch and English, compared in lower case without accents; sheet and file say the Dutch one.
 * Source: MPP process (statuses, two types of parameters); Protocol MPP 1.1 (31-08-2022) §3.2 (scenarios).
 */
import { partnerName, PARTNERS } from "../catalogue/names";
import { type RowStatus, type SourceType } from "../model";
import { normalised } from "../../core";

const STATUS_NAMES: Readonly<Record<RowStatus, readonly string[]>> = {
  concept: ["draft"],
  "ter akkoord": ["for approval"],
  akkoord: ["agreed", "approved"],
  vervallen: ["lapsed"],
  uitzondering: ["exception"],
};
const SOURCE_NAMES: Readonly<Record<SourceType, readonly string[]>> = {
  "ketenpartner levert": ["partner delivers", "chain partner delivers"],
  "APM levert, partner reageert": ["apm delivers, partner responds"],
};

function byName<K extends string>(names: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  const entries = Object.entries(names) as [K, readonly string[]][];
  return new Map(
    entries.flatMap(([name, also]) => [
      [name, name] as const,
      ...[name, ...also].map((each) => [normalised(each), name] as const),
    ]),
  );
}

const STATUSES = byName(STATUS_NAMES);
const SOURCES = byName(SOURCE_NAMES);

export const STATUS_WORDS = Object.keys(STATUS_NAMES) as readonly RowStatus[];
export const SOURCE_WORDS = Object.keys(SOURCE_NAMES) as readonly SourceType[];

export function statusName(text: string): RowStatus | undefined {
  return STATUSES.get(normalised(text));
}

export function sourceName(text: string): SourceType | undefined {
  return SOURCES.get(text) ?? SOURCES.get(normalised(text));
}

/** The scenarios that the protocol names; others are free. */
export const SCENARIOS: readonly string[] = ["minimum", "mediaan", "medio", "maximum"];

/** One of the four in lower case; any other name as it was typed, without spaces around it. */
export function scenarioName(text: string): string {
  const known = normalised(text);
  return SCENARIOS.includes(known) ? known : text.trim();
}

const PARTNER_IDS: ReadonlySet<string> = new Set(PARTNERS.map(({ id }) => id));

/** Is this the canonical name of a partner, or another of its names? */
export function isPartner(text: string): boolean {
  return PARTNER_IDS.has(text) || partnerName(text) !== undefined;
}

const APPROVER = /^([^·]+)·([^·]*\S[^·]*)$/u;

export interface Approver {
  /** Canonical when it is known, otherwise as typed. */
  readonly partner: string;
  readonly role: string;
}

/** "COA · dossierhouder" in its parts; undefined when it is not of that form. */
export function approverOf(text: string): Approver | undefined {
  const found = APPROVER.exec(text);
  const partner = found?.[1]?.trim() ?? "";
  if (found === null || partner === "") return undefined;
  const canonical = PARTNER_IDS.has(partner) ? partner : partnerName(partner);
  return { partner: canonical ?? partner, role: (found[2] ?? "").trim() };
}

/** As sheet and file say it; what is not of the form stays as it is. */
export function approverText(text: string): string {
  const approver = approverOf(text);
  return approver === undefined ? text.trim() : `${approver.partner} · ${approver.role}`;
}
