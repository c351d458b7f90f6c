/**
 * Formula templates of a layout into formulas of cells. Method: every `{…}` becomes the reference of the cell that
 * holds it; a name that stands nowhere stops the making. See `row.ts` for the notation.
 */

/** Where a template's names stand, in the column of one year. */
export interface Places {
  /** The indicator, `back` years before this one. */
  readonly indicator: (id: string, back: 0 | 1) => string;
  readonly parameter: (id: string) => string;
  /** A formula for the first applications of the scenario and year. */
  readonly first: string;
}

const NAME = /\{(?:(p|vorig):)?([^{}]+)\}/g;

/** Ids of the parameters in a template, in order of appearance. */
export function parametersIn(template: string): readonly string[] {
  return [...template.matchAll(NAME)].flatMap(([, kind, id]) =>
    kind === "p" && id !== undefined ? [id] : [],
  );
}

export function expand(template: string, { indicator, parameter, first }: Places): string {
  return template.replace(NAME, (_, kind: string | undefined, id: string) => {
    if (kind === "p") return parameter(id);
    if (kind === "vorig") return indicator(id, 1);
    return id === "eerste" ? first : indicator(id, 0);
  });
}
