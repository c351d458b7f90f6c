/**
 * The shape of a bundle, version 1: model, parameters, inflow, options and results of one calculation in one file.
 * Strict: what it does not name may not be there. Whether it is true is found by calculating again, see verify.ts.
 */
import * as z from "zod/mini";
import type { IndicatorKind, RuleName } from "../../chain";
import { CONTENT_SCHEMA, mustBeShaped, parseJson } from "../../params";

export const BUNDLE_SCHEMA_NAME = "mpp-bundle/1";
/** A yearly calculation of four scenarios is half a megabyte, a monthly one of 16 years 20. [bytes] */
export const BUNDLE_MAX_BYTES = 32_000_000;

/** Longest texts [UTF-16 code units] and most items. */
const LONGEST = { name: 200, formula: 20_000, cell: 32_767 } as const;
const MOST = {
  indicators: 5_000,
  years: 200,
  series: 1_000,
  rows: 200_000,
  chances: 100,
  cells: 200,
} as const;
const DEEPEST = 8;

const KINDS = ["stroom", "voorraad", "stand", "gemiddelde"] as const satisfies readonly IndicatorKind[];
const RULES = [
  ...(["invoer", "aandeel", "som", "capaciteit", "minimum", "maximum"] as const),
  ...(["quotiënt", "gemiddelde", "doorlooptijd", "voorraad"] as const),
] as const satisfies readonly RuleName[];
const GRAINS = ["jaar", "maand"] as const;

const name = z.string().check(z.maxLength(LONGEST.name));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const list = <T extends z.ZodMiniType>(item: T, most: number): z.ZodMiniArray<T> =>
  z.array(item).check(z.maxLength(most));

const modelRow = z.strictObject({
  id: name,
  label: name,
  partner: name,
  domein: name,
  soort: z.enum(KINDS),
  eenheid: name,
  regel: z.enum(RULES),
  formule: z.string().check(z.maxLength(LONGEST.formula)),
  negatief: z.enum(["", "ja"]),
});

/** A CSV file as it was read: a number keeps the digits that it was typed with. */
const table = z.strictObject({
  decimaal: z.enum(["comma", "point", ""]),
  cellen: list(list(z.string().check(z.maxLength(LONGEST.cell)), MOST.cells), MOST.rows),
});

const series = z.strictObject({
  scenario: name,
  jaren: list(z.int(), MOST.years),
  waarden: list(z.number(), MOST.years),
});

const bandOptions = z.strictObject({
  kansen: list(z.number(), MOST.chances),
  trekkingen: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  seed: z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)),
  samenhang: z.number().check(z.minimum(0), z.maximum(1)),
  scenario: name,
  indicatoren: list(name, MOST.indicators),
});

const result = z.strictObject({
  indicator: name,
  scenario: name,
  periode: name,
  waarde: z.nullable(z.number()),
});

const quantile = z.strictObject({
  indicator: name,
  kans: z.number(),
  periode: name,
  waarde: z.nullable(z.number()),
  exact: z.boolean(),
});

const bundle = z.strictObject({
  schema: z.literal(BUNDLE_SCHEMA_NAME),
  invoegtoepassing: name,
  catalogus: z.int(),
  model: z.strictObject({ naam: name, vingerafdruk: hash, rijen: list(modelRow, MOST.indicators) }),
  parameters: z.strictObject({
    vingerafdruk: hash,
    /** Of the set in the file, when it held one. */
    zegel: z.nullable(hash),
    rijen: CONTENT_SCHEMA.shape.parameters,
  }),
  instroom: z.strictObject({
    vingerafdruk: hash,
    reeksen: list(series, MOST.series),
    verdeling: z.nullable(z.strictObject({ scenarios: table, gebeurtenissen: z.nullable(table) })),
  }),
  opties: z.strictObject({ tijdstap: z.enum(GRAINS), banden: z.nullable(bandOptions) }),
  resultaten: list(result, MOST.rows),
  kwantielen: list(quantile, MOST.rows),
  vingerafdruk: hash,
});

export type Bundle = z.output<typeof bundle>;
export type BundleContent = Omit<Bundle, "vingerafdruk">;
export type BundleTable = z.output<typeof table>;

/** Whether a text says itself that it is a bundle: inside a text of JSON the quotes would be escaped. */
export function saysBundle(text: string): boolean {
  return /"schema"\s*:\s*"mpp-bundle\//.test(text);
}

/** @throws FailureError of JSON and of the shape */
export function readBundle(text: string): Bundle {
  return mustBeShaped<Bundle>(bundle, parseJson(text, { maxBytes: BUNDLE_MAX_BYTES, maxDepth: DEEPEST }));
}
