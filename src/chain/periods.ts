/**
 * The periods of a run: years, or the months of those years. The first month of a monthly run is January of its first
 * year. Source: docs/besluiten/0014, "Time".
 */

export type Grain = "jaar" | "maand";

export interface Period {
  /** "2026" or "2026-03". */
  readonly name: string;
  readonly year: number;
  /** 1 to 12; undefined in yearly runs. */
  readonly month?: number;
}

export const MONTHS = 12;

/** Months in a period. */
export function monthsOf(grain: Grain): number {
  return grain === "jaar" ? MONTHS : 1;
}

/** @param years consecutive years, ascending */
export function periodsOf(years: readonly number[], grain: Grain): readonly Period[] {
  if (grain === "jaar") return years.map((year) => ({ name: String(year), year }));
  return years.flatMap((year) =>
    Array.from({ length: MONTHS }, (_, index) => ({
      name: `${year}-${String(index + 1).padStart(2, "0")}`,
      year,
      month: index + 1,
    })),
  );
}
