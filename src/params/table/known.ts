/** What the checks know of the catalogue. The published catalogue unless a caller brings another. */
import { CATALOGUE, MONTHLY_CATALOGUE } from "../catalogue/catalogue";
import { findParameter, type FoundParameter, parameterIds } from "../catalogue/find";
import { HISTORIES, MONTHLY_ONLY, SUMS } from "../catalogue/rules";
import { type ParameterDefinition, type ParameterSum } from "../model";

export interface Catalogue {
  readonly find: (id: string) => FoundParameter | undefined;
  /** Concrete ids, to suggest from. */
  readonly ids: () => readonly string[];
  /** Yearly and monthly ones. */
  readonly definitions: readonly ParameterDefinition[];
  readonly sums: readonly ParameterSum[];
  /** Ids of a history with the kernel that looks back on it. */
  readonly histories: ReadonlyMap<string, string>;
  /** Required in monthly sets only. */
  readonly monthlyOnly: readonly string[];
}

export const PUBLISHED: Catalogue = {
  find: findParameter,
  ids: parameterIds,
  definitions: [...CATALOGUE, ...MONTHLY_CATALOGUE],
  sums: SUMS,
  histories: HISTORIES,
  monthlyOnly: MONTHLY_ONLY,
};

/** Who owns a parameter: what the catalogue says, and of an unknown one what the row says. */
export function ownerOf(catalogue: Catalogue, id: string, eigenaar: string): string {
  return catalogue.find(id)?.definition.owner ?? eigenaar;
}
