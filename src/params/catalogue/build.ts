/**
 * Builders of catalogue entries: one line of data per parameter or family; the result is plain data.
 * Method: each builder fixes type, time class, range, source type and rounding of its kind; `more` says what differs.
 * Source of kinds and time classes: Protocol MPP 1.1 (31-08-2022) §3.2 and the parameter list of the production model.
 */
import { type Domain, type ParameterDefinition } from "../model";

/** Who owns it, Dutch and English label, ids of the indicators that it enters, and what differs from its kind. */
type Line = readonly [
  id: string,
  owner: string,
  nl: string,
  en: string,
  drives: readonly string[],
  more?: Partial<ParameterDefinition>,
];
type Build = (...line: Line) => ParameterDefinition;
type Kind = Omit<ParameterDefinition, "id" | "label" | "domain" | "owner" | "drives">;

const SHARE = { minimum: 0, maximum: 1, rounding: 0.01 } as const;
const APM = { source: "APM levert, partner reageert", period: "per period", required: true } as const;
const PARTNER = { source: "ketenpartner levert", period: "per period", required: true } as const;

const KINDS = {
  /** Share of a flow. */
  share: { ...APM, ...SHARE, unit: "aandeel", type: "share", time: "A" },
  /** Share of begin + in that leaves in a year. */
  rate: { ...APM, ...SHARE, unit: "aandeel/jaar", type: "share", time: "V" },
  /** Flow per year. */
  flow: { ...PARTNER, unit: "zaken/jaar", type: "number", time: "S", minimum: 0, rounding: 10 },
  /** What can be done per year. */
  capacity: { ...PARTNER, unit: "zaken/jaar", type: "number", time: "C", minimum: 0, rounding: 10 },
  /** Number per number. */
  ratio: { ...APM, unit: "verhouding", type: "number", time: "A", minimum: 0, rounding: 0.01 },
  /** Yes (1) or no (0). */
  flag: {
    ...APM,
    unit: "0 of 1",
    type: "flag",
    time: "A",
    minimum: 0,
    maximum: 1,
    rounding: 1,
  },
  /** Part that follows j periods later. */
  kernel: {
    ...APM,
    ...SHARE,
    unit: "aandeel",
    type: "kernel",
    time: "K",
    period: "constant",
    index: { first: 0 },
  },
  /** Flow of the periods before the first: index 1 is the period just before. Needed as far as the kernel looks back. */
  history: {
    ...PARTNER,
    unit: "zaken/periode",
    type: "number",
    time: "K",
    period: "constant",
    minimum: 0,
    required: false,
    index: { first: 1 },
    rounding: 10,
  },
  /** Twelve numbers, January to December, for all years. Needed in monthly sets only. */
  profile: {
    ...APM,
    unit: "aandeel",
    type: "profile",
    time: "E",
    period: "constant",
    minimum: 0,
    maximum: 1,
    required: false,
    index: { first: 1, last: 12 },
    rounding: 0.001,
  },
  /** Stock at the start of the first period. */
  start: {
    ...PARTNER,
    unit: "zaken",
    type: "number",
    time: "E",
    period: "constant",
    minimum: 0,
    rounding: 10,
  },
  /** Stock at the start that may be negative. */
  balance: { ...PARTNER, unit: "personen", type: "number", time: "E", period: "constant", rounding: 10 },
  /** Visible correction of a stock, may be negative; absent is 0. */
  correction: { ...PARTNER, unit: "zaken/jaar", type: "number", time: "S", required: false, rounding: 10 },
} as const satisfies Record<string, Kind>;

/** The builders of one domain. */
export function builders(domain: Domain): Readonly<Record<keyof typeof KINDS, Build>> {
  const build =
    (kind: Kind): Build =>
    (id, owner, nl, en, drives, more = {}) => ({
      id,
      label: { nl, en },
      domain,
      ...kind,
      owner,
      drives,
      ...more,
    });
  return Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, build(kind)])) as Record<
    keyof typeof KINDS,
    Build
  >;
}

/** What differs when persons are counted. */
export const PERSONS_PER_YEAR = { unit: "personen/jaar" } as const;
/** What differs when the partner delivers the number. */
export const BY_PARTNER = { source: "ketenpartner levert" } as const;
/** What differs when APM delivers the number. */
export const BY_APM = { source: "APM levert, partner reageert" } as const;
