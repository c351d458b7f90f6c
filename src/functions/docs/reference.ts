/** docs/functies.md: the reference of all functions, in Dutch. */
import { formatNumber } from "../../text";
import { FUNCTIONS, NAMESPACE } from "../registry";
import { type FunctionSpec, type ParameterSpec, type ResultMatrix } from "../spec";
import { EXAMPLE_SHEET } from "../specs/example-sheet";
import { BLOCKS_NL } from "./blocks.nl";
import { FAILURE_LABELS } from "./failure-labels";
import { code, table } from "./markdown";
import { syntax } from "./syntax";

/** Digits of an example that a reader can check. */
const DIGITS = 10;

function shown(cell: unknown): string {
  return typeof cell === "number" ? formatNumber(Number(cell.toPrecision(DIGITS)), "nl") : String(cell);
}

function grid(cells: ResultMatrix): string {
  const [first = [], ...rows] = cells.map((row) => row.map(shown));
  return table(first, rows);
}

function exampleResult(result: ResultMatrix | string): string {
  if (typeof result === "string") return "geeft het versienummer.";
  const [only] = result[0] ?? [];
  return result.length === 1 ? `geeft ${shown(only)}.` : `geeft:\n\n${grid(result)}`;
}

function parameterRow(parameter: ParameterSpec): string[] {
  return [code(parameter.name), parameter.optional ? "nee" : "ja", parameter.text.nl];
}

function section(spec: FunctionSpec): string {
  const parameters =
    spec.parameters.length === 0
      ? []
      : [table(["argument", "verplicht", "betekenis"], spec.parameters.map(parameterRow))];
  return [
    `## ${NAMESPACE}.${spec.name}`,
    spec.text.nl,
    code(`=${syntax(spec)}`),
    ...parameters,
    `Uitkomst: ${spec.result.text.nl}`,
    `Voorbeeld: ${code(spec.example)} ${exampleResult(spec.exampleCall.result)}`,
    `Bron: ${spec.source}. Sinds: ${spec.since}.`,
  ].join("\n\n");
}

function refusals(): string {
  const codes = [...new Set(FUNCTIONS.flatMap(({ errors }) => errors))];
  const rows = codes.map((each) => {
    const names = FUNCTIONS.filter(({ errors }) => errors.includes(each)).map(({ name }) => name);
    return [FAILURE_LABELS[each], names.length === FUNCTIONS.length ? "alle" : names.join(", ")];
  });
  rows.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return `## Wat wordt geweigerd\n\n${table(["geweigerd", "door"], rows)}`;
}

function exampleSheet(): string {
  const { scenarios, events } = EXAMPLE_SHEET;
  return [
    "## De cellen van de voorbeelden",
    "Verzonnen cijfers, geen vastgestelde MPP.",
    `Scenario's in ${code(scenarios.range)}:`,
    grid(scenarios.cells),
    `Gebeurtenissen in ${code(events.range)}:`,
    grid(events.cells),
  ].join("\n\n");
}

export function functionReference(): string {
  return [
    "# Functies",
    "<!-- Gemaakt door `npm run generate` uit src/functions; niet met de hand wijzigen. -->",
    BLOCKS_NL,
    exampleSheet(),
    ...FUNCTIONS.map(section),
    refusals(),
  ].join("\n\n");
}
