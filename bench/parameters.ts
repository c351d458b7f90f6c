/**
 * Speed of the parameter table: reading and checking 2,000 rows, and their fingerprint, beside the budget; prints ratios.
 * Method: best of several rounds over the same table, which holds every parameter of the catalogue but the
 * profiles, for as many years as fit. Budgets: bench/README.md.
 * Run: npx tsx bench/parameters.ts [--strict]   (--strict: exit 1 when a budget is broken)
 */
import {
  CATALOGUE,
  checkTable,
  fingerprintOf,
  type ParameterDefinition,
  type ParameterRow,
  SUMS,
  tableCells,
} from "../src/params";

const ROWS = 2000;
const ROUNDS = 15;
const BUDGET_MS = { "read and check": 20, fingerprint: 10 };

/** A value that the catalogue allows, and that adds up where it must. */
function valueOf({ type, sum, minimum = 0, maximum = 100_000 }: ParameterDefinition): number {
  const total = SUMS.find(({ id }) => id === sum)?.total;
  if (total !== undefined) return total / CATALOGUE.filter((other) => other.sum === sum).length;
  return type === "flag" ? 1 : minimum + (maximum - minimum) / 4;
}

function rowOf(definition: ParameterDefinition, jaar: string): ParameterRow {
  const { id, index, unit, owner, source } = definition;
  return {
    ...{ parameter: index === undefined ? id : `${id}.${index.first}`, jaar, scenario: "" },
    ...{ waarde: valueOf(definition), eenheid: unit, eigenaar: owner, brontype: source },
    ...{ bron: `brief van ${owner}, ${jaar}`, peildatum: "2026-01-09", status: "akkoord" },
    ...{ akkoordDoor: `${owner} · dossierhouder`, akkoordOp: "2026-01-12", toelichting: `${id} in ${jaar}` },
  };
}

const definitions = CATALOGUE.filter(({ type }) => type !== "profile");
const constant = definitions.filter(({ period }) => period === "constant");
const yearly = definitions.filter(({ period }) => period === "per period");
/** What is constant once, the others year after year, until there are enough rows. */
const rows: readonly ParameterRow[] = [
  ...constant.map((definition) => rowOf(definition, "")),
  ...Array.from({ length: ROWS / yearly.length + 1 }, (_, year) =>
    yearly.map((definition) => rowOf(definition, String(2026 + year))),
  ).flat(),
].slice(0, ROWS);

function best(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

const cells = tableCells(rows);
const asRead = checkTable({ cells, parameter: "tabel" }).table.rows.map(({ row }) => row);
const measured = {
  "read and check": best(() => checkTable({ cells, parameter: "tabel" }, { referenceDate: "2026-02-01" })),
  fingerprint: best(() => fingerprintOf(asRead)),
};

console.log(
  `${ROWS} rows, ${"".padEnd(12)} ${"ms".padStart(8)} ${"budget".padStart(8)} ${"of budget".padStart(10)}`,
);
const broken = Object.entries(measured).filter(([name, ms]) => {
  const budget = BUDGET_MS[name as keyof typeof BUDGET_MS];
  const columns = [name.padEnd(22), ms.toFixed(2).padStart(8), String(budget).padStart(8)];
  console.log([...columns, (ms / budget).toFixed(2).padStart(10)].join(" "));
  return ms > budget;
});
console.log(broken.length > 0 ? `over budget: ${broken.map(([name]) => name).join(", ")}` : "within budget");
if (broken.length > 0 && process.argv.includes("--strict")) process.exitCode = 1;
