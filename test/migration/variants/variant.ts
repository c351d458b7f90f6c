/** Spellings of one kind in one place of one scene, as short as they can be written. */
import { splitPlace } from "../corpus/resolve";
import type { Cell, Entry, Kind } from "../corpus/types";

/** Formula; cells beside those of the scene; of a look-alike why it is none; the first cell when it is another. */
export type Variant = readonly [
  formula: string,
  cells?: Readonly<Record<string, Cell>>,
  why?: string | undefined,
  from?: string,
];

export interface Place {
  readonly scene: string;
  readonly cell: string;
  readonly family?: string;
  readonly stored?: Entry["stored"];
}

export function variants(kind: Kind | null, place: Place, list: readonly Variant[]): readonly Entry[] {
  const { scene, cell, family, stored } = place;
  const { sheet, ref } = splitPlace(cell);
  return list.map(([formula, cells = {}, why, from], i): Entry => {
    const first = from ?? ref;
    return {
      id: `${kind ?? "look-alike"} ${cell} ${i + 1}`,
      kind,
      pattern: "variant",
      cell: `${sheet}!${first}`,
      formula,
      ...(family === undefined ? {} : { family: family.replace(/^[A-Z]+\d+/, first) }),
      ...(stored === undefined ? {} : { stored }),
      scene,
      cells,
      ...(why === undefined ? {} : { why }),
    };
  });
}
