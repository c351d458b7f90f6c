/** A model of one stock: what its own arithmetic says, by hand. */
import { describe, expect, it } from "vitest";
import { type CompiledModel, compileModel, type ModelRow, project, yearlyOutcome } from "../../src/chain";
import { type ParameterRow } from "../../src/params";
import { definitions, row, rowsOf } from "./set";

/** First applications go to a stock that a capacity empties. */
const QUEUE: readonly ModelRow[] = [
  row("a.in", "stroom", "invoer", "instroom"),
  row("a.uit", "stroom", "capaciteit", "[a.capaciteit]; begin(a.voorraad) + a.in"),
  row("a.voorraad", "voorraad", "voorraad", "a.in - a.uit"),
];

const model: CompiledModel = compileModel(QUEUE, { definitions });

/** CBS 83102NED, mean of the years' shares 2018, 2019, 2021–2023, rounded to sum 1; a third of it per month. */
const QUARTERS = [0.183, 0.198, 0.3, 0.319];
const PROFILES = Array.from({ length: 12 }, (_, month) => [
  [`maandprofiel.${month + 1}`, (QUARTERS[Math.floor(month / 3)] ?? NaN) / 3] as const,
  [`werkprofiel.${month + 1}`, 1] as const,
]).flat();

function setOf(begin: number): readonly ParameterRow[] {
  return rowsOf([["a.capaciteit", 12_000], ["a.voorraad.startvoorraad", begin], ...PROFILES]);
}

const ONE_YEAR = { years: [2026], values: [12_000] };

describe("capacity cannot be banked over months", () => {
  it.each([
    { begin: 0, yearly: 12_000, monthly: 10_572 },
    { begin: 1_000, yearly: 12_000, monthly: 11_572 },
  ])("with $begin at the start: $yearly in a yearly run, $monthly in a monthly one", (example) => {
    const rows = setOf(example.begin);
    const yearly = project({ model, rows, inflow: ONE_YEAR, scenario: "", grain: "jaar" });
    const monthly = yearlyOutcome(project({ model, rows, inflow: ONE_YEAR, scenario: "", grain: "maand" }));
    expect(yearly.value("a.uit", 0, 0)).toBeCloseTo(example.yearly, 9);
    expect(monthly.value("a.uit", 0, 0)).toBeCloseTo(example.monthly, 9);
    expect(monthly.value("a.in", 0, 0)).toBeCloseTo(12_000, 9);
    expect(monthly.value("a.voorraad", 0, 0)).toBeCloseTo(example.begin + 12_000 - example.monthly, 9);
    expect(monthly.value("a.uit.benutting", 0, 0)).toBeCloseTo(example.monthly / 12_000, 12);
    expect(monthly.value("a.uit.onbenut", 0, 0)).toBeCloseTo(12_000 - example.monthly, 9);
  });
});
