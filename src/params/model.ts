/**
 * What a parameter, a row, a set and its log are. One vocabulary from sheet to file: the fields of a row are the
 * headings of the sheet and the keys of the JSON, in Dutch. Source: docs/besluiten/0013 and the MPP process.
 */
import { type Failure } from "../core";

/** What a month makes of a yearly number. A share of a flow, V share per year, S flow, C capacity, E once, K kernel. */
export type TimeClass = "A" | "V" | "S" | "C" | "E" | "K";
export type ParameterType = "number" | "share" | "kernel" | "profile" | "flag";
export type Domain = "asiel" | "regulier" | "bewaring" | "algemeen";
export type SourceType = "ketenpartner levert" | "APM levert, partner reageert";

export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** One parameter of the catalogue. A kernel, profile or history is one entry with an index: `nareis.inreis.0`, `.1`, … */
export interface ParameterDefinition {
  /** e.g. "asiel.spoor4aa.inwilliging"; of an indexed one without the index. */
  readonly id: string;
  readonly label: Bilingual;
  readonly domain: Domain;
  /** Dutch, as it stands in the sheet, e.g. "aandeel", "zaken/jaar"; see `UNITS` for the English name. */
  readonly unit: string;
  readonly type: ParameterType;
  readonly time: TimeClass;
  /** A number per period, or one for the whole set. A number per period may be given once for all. */
  readonly period: "per period" | "constant";
  /** Lowest and highest value allowed [unit]; absent when there is none. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The minimum itself is refused too. */
  readonly aboveMinimum?: true;
  /** A set that lacks it is incomplete; the others count as absent (a correctie as 0). */
  readonly required: boolean;
  /** Indices of the last part of the id; `last` is absent when there may be any number. */
  readonly index?: { readonly first: number; readonly last?: number };
  /** Name of the sum that it is part of, see `SUMS`. */
  readonly sum?: string;
  /** The partner who approves. */
  readonly owner: string;
  readonly source: SourceType;
  /** What reports round to [unit], e.g. 10 or 0.01. */
  readonly rounding: number;
  /** Ids of the indicators that it enters directly. */
  readonly drives: readonly string[];
}

/** Parameters whose values add up to a total for each period and scenario. */
export interface ParameterSum {
  readonly id: string;
  readonly total: number;
  /** Exactly the total, or at most. */
  readonly rule: "exactly" | "at most";
}

export type RowStatus = "concept" | "ter akkoord" | "akkoord" | "vervallen" | "uitzondering";

/** A row of the parameter table. Text fields are "" when blank. */
export interface ParameterRow {
  readonly parameter: string;
  /** "2026", "2026-03", or "" for all periods. */
  readonly jaar: string;
  /** "" for all scenarios. */
  readonly scenario: string;
  readonly waarde: number;
  /** Canonical Dutch name; "" when the sheet says none. */
  readonly eenheid: string;
  readonly eigenaar: string;
  readonly brontype: string;
  readonly bron: string;
  /** ISO date "2026-01-09", or "". */
  readonly peildatum: string;
  readonly status: RowStatus;
  /** Partner and role, e.g. "COA · dossierhouder". */
  readonly akkoordDoor: string;
  /** ISO date, or "". */
  readonly akkoordOp: string;
  readonly toelichting: string;
}

export type SetStatus =
  | "concept"
  | "ter akkoord"
  | "akkoord werkgroep"
  | "voorgelegd A"
  | "voorgelegd B"
  | "vastgesteld"
  | "niet vastgesteld"
  | "bijgesteld";

/** Which set, and what it held: `inhoud` is the fingerprint of its content. */
export interface SetReference {
  readonly ronde: string;
  readonly variant: string;
  readonly versie: number;
  readonly inhoud: string;
}

/** Base of a round, addition to an adopted one, re-issue, or a policy what-if that stays apart. */
export type SetKind = "basis" | "addendum" | "heruitgave" | "beleid";

export interface LogEntry {
  /** ISO date and time in UTC, given by the caller. */
  readonly op: string;
  /** Partner and role. */
  readonly door: string;
  readonly wat:
    | "aangemaakt"
    | "gewijzigd"
    | "akkoord"
    | "akkoord ingetrokken"
    | "akkoord vervallen"
    | "uitzondering"
    | "status"
    | "opgewaardeerd";
  /** What it is about: keys of rows ("id|jaar|scenario"), or the statuses before and after. */
  readonly over: readonly string[];
  readonly toelichting: string;
  /** Fingerprints of content and standing after the step. */
  readonly inhoud: string;
  readonly stand: string;
  /** Hash of the entry before, "" for the first. */
  readonly vorige: string;
  /** SHA-256 of the canonical JSON of this entry without `hash`. */
  readonly hash: string;
}

/** What is recorded beside the set: SHA-256 in hexadecimals. */
export interface Seal {
  /** Of what is calculated with: schema and rows without their standing. Equal for equal tables, wherever they are. */
  readonly inhoud: string;
  /** Of round, variant, kind, version, status, base, and the standing (status and approval) of each row. */
  readonly stand: string;
  /** Head of the log: hash of the last entry and the number of entries. */
  readonly logboek: { readonly kop: string; readonly aantal: number };
}

export interface ParameterSet {
  readonly schema: "mpp-parameters/1";
  /** e.g. "2023-1", "2025". */
  readonly ronde: string;
  readonly variant: string;
  readonly soort: SetKind;
  /** Number of the concept within round and variant, from 1. */
  readonly versie: number;
  readonly status: SetStatus;
  readonly gebaseerdOp: SetReference | null;
  /** The later set, with status "bijgesteld". */
  readonly bijgesteldDoor: SetReference | null;
  readonly parameters: readonly ParameterRow[];
  readonly logboek: readonly LogEntry[];
  readonly zegel: Seal;
}

/** error: cannot be calculated with; incomplete: may be calculated with, may not be adopted; warning: look at it. */
export type Severity = "error" | "incomplete" | "warning";

export interface Finding {
  readonly severity: Severity;
  /** What and where; the sentences are in `text/`. */
  readonly failure: Failure;
  /** Id of the parameter, "" when unknown. */
  readonly parameter: string;
  /** Who owns it, "" when unknown. */
  readonly owner: string;
}

/** A row with where it came from. */
export interface PlacedRow {
  readonly row: ParameterRow;
  /** 1-based row within the table's range, the heading row counted. */
  readonly at: number;
}
