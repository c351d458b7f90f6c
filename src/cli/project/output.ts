/** Outcomes of `mpp project` as JSON or CSV in full precision, or as a table for people. */
import type { Outcome } from "../../chain";
import { formatNumber } from "../../text";
import type { Context } from "../parameters/loaded";

export interface Result {
  readonly scenario: string;
  readonly outcome: Outcome;
}

interface Line {
  readonly indicator: string;
  readonly scenario: string;
  readonly periode: string;
  /** null for the used share of no capacity. */
  readonly waarde: number | null;
}

export function linesOf({ scenario, outcome }: Result): readonly Line[] {
  return outcome.indicators.flatMap(({ id }) =>
    outcome.periods.map(({ name }, t) => {
      const value = outcome.value(id, t, 0);
      return { indicator: id, scenario, periode: name, waarde: Number.isNaN(value) ? null : value };
    }),
  );
}

/** One array of { indicator, scenario, periode, waarde }. */
export function jsonOf(results: readonly Result[]): string {
  return `${JSON.stringify(results.flatMap(linesOf))}\n`;
}

/** As Dutch Excel reads it: semicolons and decimal commas. */
export function csvOf(results: readonly Result[]): string {
  const quoted = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = results.flatMap(linesOf).map(({ indicator, scenario, periode, waarde }) => {
    const value = waarde === null ? "" : String(waarde).replace(".", ",");
    return [indicator, quoted(scenario), periode, value].join(";");
  });
  return `${["indicator;scenario;periode;waarde", ...lines].join("\r\n")}\r\n`;
}

/** Whole persons and cases; shares with two decimals. */
export const DECIMALS = { share: 2, count: 0 };

/** A monthly run shows its years only: sixty columns are no table for people. */
export function tableOf(results: readonly Result[], { language, words }: Context): string {
  const yearly = results.filter(({ outcome }) => outcome.periods.every(({ month }) => month === undefined));
  return yearly
    .map(({ scenario, outcome }) => {
      const name = scenario === "" ? words.project.unnamed : scenario;
      const headings = ["indicator", words.project.unit, ...outcome.periods.map((period) => period.name)];
      const rows = outcome.indicators.map(({ id, indicator, kind }) => {
        const share = kind === "benutting";
        const cells = outcome.periods.map((_, t) => {
          const value = outcome.value(id, t, 0);
          return Number.isNaN(value)
            ? ""
            : formatNumber(value, language, share ? DECIMALS.share : DECIMALS.count);
        });
        return [id, share ? "aandeel" : indicator.eenheid, ...cells];
      });
      return `${words.project.scenario(name, "jaar")}\n${aligned([headings, ...rows])}`;
    })
    .join("\n");
}

/** Texts to the left, numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      return `${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}
