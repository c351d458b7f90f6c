/**
 * What a row of a production sheet is, written as an analyst would type it: a label, the id of the indicator and one
 * formula that holds in every year's column. In a formula
 *   {id}           is the indicator in the same year,
 *   {vorig:id}     the indicator in the year before, of the first year the cell in column Vooraf,
 *   {p:parameter}  the parameter's cell, of the same year or once for the run,
 *   {eerste}       the first applications of the scenario and year, from sheet Instroom.
 * The formulas are written from the working group's equations (protocol MPP 1.1 of 31-08-2022 §3.2) and never from the
 * model table of the functions, so that agreement of the two means something.
 */

/** How a number is shown. */
export type Shown = "count" | "share" | "euro";

export interface LayoutRow {
  readonly id: string;
  readonly label: string;
  readonly partner: string;
  readonly unit: string;
  readonly formula: string;
  /** What stands before the first year: a start stock, or the flow of the year before. */
  readonly before?: string;
  readonly shown?: Shown;
  /** Blank where there is no capacity. */
  readonly mayBeBlank?: true;
  /** A stock, which is what one looks for first. */
  readonly strong?: true;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly LayoutRow[];
}

export interface Layout {
  readonly sheet: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Who has the indicator, and in what it is counted. */
export interface Owner {
  readonly partner: string;
  readonly flow: string;
  readonly stock: string;
}

export const cases = (partner: string): Owner => ({ partner, flow: "zaken/jaar", stock: "zaken" });
export const persons = (partner: string): Owner => ({ partner, flow: "personen/jaar", stock: "personen" });

export function flow({ partner, flow: unit }: Owner, id: string, label: string, formula: string): LayoutRow {
  return { id, label, partner, unit, formula };
}

/** eind = vorig eind + what changes it + correctie; before the first year the start stock. */
export function stock(owner: Owner, id: string, label: string, changes: string): LayoutRow {
  return {
    ...{ id, label, partner: owner.partner, unit: owner.stock, strong: true },
    formula: `{vorig:${id}}${changes}+{p:${id}.correctie}`,
    before: `{p:${id}.startvoorraad}`,
  };
}

/** What leaves is at most the capacity and at most what there is; then what is unused and used of the capacity. */
export function capacity(
  owner: Owner,
  id: string,
  label: string,
  { of, available }: { readonly of: string; readonly available: string },
): readonly LayoutRow[] {
  const { partner, flow: unit } = owner;
  return [
    { id, label, partner, unit, formula: `MIN(${of},${available})` },
    { id: `${id}.onbenut`, label: "   capaciteit onbenut", partner, unit, formula: `${of}-{${id}}` },
    {
      ...{ id: `${id}.benutting`, label: "   benutting van de capaciteit", partner, unit: "aandeel" },
      formula: `IF(${of}=0,"",{${id}}/(${of}))`,
      ...{ shown: "share", mayBeBlank: true },
    },
  ];
}

/** Terms joined by plus. */
export const sum = (terms: readonly string[]): string => terms.join("+");
