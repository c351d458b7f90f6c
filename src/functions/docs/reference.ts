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
/** Exceptions that are named rather than all the others. */
const FEW = 2;

function shown(cell: unknown): string {
  return typeof cell === "number" ? formatNumber(Number(cell.toPrecision(DIGITS)), "nl") : String(cell);
}

/** Headings and rows; a year has no groups of thousands. */
function grid(cells: ResultMatrix): string {
  const [headings = [], ...rows] = cells;
  const inColumn = (cell: unknown, n: number): string =>
    headings[n] === "jaar" || headings[n] === "periode" ? String(cell) : shown(cell);
  return table(
    headings.map(String),
    rows.map((row) => row.map(inColumn)),
  );
}

function exampleResult(result: ResultMatrix | string): string {
  if (typeof result === "string") return "geeft het versienummer.";
  const [first = []] = result;
  const isHeaded = result.length > 1 && typeof first[0] === "string";
  if (isHeaded) return `geeft:\n\n${grid(result)}`;
  const how = result.length > 1 ? "onder elkaar " : first.length > 1 ? "naast elkaar " : "";
  return `geeft ${how}${result.flat().map(shown).join("; ")}.`;
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

/** All of them, all but a few, or a list. */
function functionNames(names: readonly string[]): string {
  const others = FUNCTIONS.map(({ name }) => name).filter((name) => !names.includes(name));
  if (others.length === 0) return "alle";
  return others.length > FEW ? names.join(", ") : `alle behalve ${others.join(", ")}`;
}

function refusals(): string {
  const codes = [...new Set(FUNCTIONS.flatMap(({ errors }) => errors))];
  const rows = codes.map((each) => {
    const names = FUNCTIONS.filter(({ errors }) => errors.includes(each)).map(({ name }) => name);
    return [FAILURE_LABELS[each] ?? each, functionNames(names)];
  });
  rows.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return `## Wat wordt geweigerd\n\n${table(["geweigerd", "door"], rows)}`;
}

function exampleSheet(): string {
  const { scenarios, events, parameters, previous, faulty, runParameters, inflow, model } = EXAMPLE_SHEET;
  const { yearScenarios, previousRun, previousInflow } = EXAMPLE_SHEET;
  const block = (title: string, { range, cells }: { range: string; cells: ResultMatrix }): string[] => [
    `${title} in ${code(range)}:`,
    grid(cells),
  ];
  return [
    "## De cellen van de voorbeelden",
    "Verzonnen cijfers, geen vastgestelde MPP.",
    ...block("Scenario's", scenarios),
    ...block("Gebeurtenissen", events),
    ...block("Parameters", parameters),
    ...block("Parameters van een vorige ronde", previous),
    ...block("Parameters met fouten", faulty),
    ...block("Parameters van een doorrekening", runParameters),
    ...block("Instroom van een doorrekening", inflow),
    ...block("Een eigen model", model),
    ...block("Scenario's per jaar", yearScenarios),
    ...block("Parameters van een vorige ronde, voor dat model", previousRun),
    ...block("Instroom van een vorige ronde", previousInflow),
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
