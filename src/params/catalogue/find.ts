/**
 * Looks an id up in the catalogue. Method: an exact id, or the id of an indexed parameter with its index as last part,
 * a whole number without leading zeros. Upper and lower case are not the same; nothing is guessed.
 */
import { type ParameterDefinition } from "../model";
import { CATALOGUE, MONTHLY_CATALOGUE } from "./catalogue";

export interface FoundParameter {
  /** Of a monthly variant its own definition, with its own id, unit and sum. */
  readonly definition: ParameterDefinition;
  readonly index?: number;
  /** It is a monthly variant: `<id>.maand` or `<id>.maand.<j>`. */
  readonly monthly: boolean;
}

/** Indices have at most three digits: a sixty-month set looks back less far. */
const INDEXED = /^(.+)\.(0|[1-9]\d{0,2})$/u;

const ENTRIES: ReadonlyMap<string, FoundParameter> = new Map<string, FoundParameter>([
  ...CATALOGUE.map((definition) => [definition.id, { definition, monthly: false }] as const),
  ...MONTHLY_CATALOGUE.map((definition) => [definition.id, { definition, monthly: true }] as const),
]);

export function findParameter(id: string): FoundParameter | undefined {
  const exact = ENTRIES.get(id);
  if (exact !== undefined) return exact.definition.index === undefined ? exact : undefined;
  const [, base = "", digits = ""] = INDEXED.exec(id) ?? [];
  const entry = ENTRIES.get(base);
  const range = entry?.definition.index;
  if (entry === undefined || range === undefined) return undefined;
  const index = Number(digits);
  return index >= range.first && index <= (range.last ?? Infinity) ? { ...entry, index } : undefined;
}

/** Indices to suggest of a parameter that may have any number of them. */
const SUGGESTED = 12;

function concrete({ id, index }: ParameterDefinition): readonly string[] {
  if (index === undefined) return [id];
  const last = index.last ?? index.first + SUGGESTED - 1;
  return Array.from({ length: last - index.first + 1 }, (_, n) => `${id}.${index.first + n}`);
}

const IDS: readonly string[] = [...CATALOGUE, ...MONTHLY_CATALOGUE].flatMap(concrete);

/** Ids as a table may have them, to suggest from; of a kernel or history only the first twelve indices. */
export function parameterIds(): readonly string[] {
  return IDS;
}
