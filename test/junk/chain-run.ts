/**
 * The functions on the production model under junk: arguments that may be right, with edits and with total junk.
 * Whatever they are given, they give cells that Excel can show, or refuse with a message that helps.
 */
import { readFileSync } from "node:fs";
import { FUNCTIONS, type FunctionSpec } from "../../src/functions";
import { type Call } from "./calls";
import { argumentOf, edited } from "./chain-values";
import { hostOf, type Language, type Outcome } from "./host";
import { messageFault } from "./judge-message";
import { type Random, randomFrom } from "./random";
import { showCall } from "./show";
import { junkArgument, junkCell } from "./values";

/** Those that read a model, or a series of numbers through its kernel. */
const SPECS = FUNCTIONS.filter(({ parameters }) =>
  parameters.some(({ kind }) => ["model", "series", "amount"].includes(kind)),
);
export const CHAIN_NAMES: readonly string[] = SPECS.map(({ id }) => id);
const arity = (name: string): number => SPECS.find(({ id }) => id === name)?.parameters.length ?? 0;
const HOSTS = { nl: hostOf("nl", arity), en: hostOf("en", arity) };
/** The failure codes: ids for programs, never for readers. */
const CODES = ["failure", "failure-chain", "failure-table"].flatMap((file) =>
  [
    ...readFileSync(new URL(`../../src/core/${file}.ts`, import.meta.url), "utf8").matchAll(
      /readonly "([a-z]+-[a-z-]+)":/g,
    ),
  ].map((found) => found[1] ?? ""),
);

/** The example of the function with the arguments that it has, some of them as others may be. */
function varied(random: Random, { parameters, exampleCall }: FunctionSpec): unknown[] {
  const often = random.pick([0, 0.15, 0.3]);
  return parameters.map(({ kind }, n) =>
    random.chance(often) || (kind === "options" && random.chance(0.7))
      ? argumentOf(random, kind)
      : (exampleCall.arguments[n] ?? null),
  );
}

/** 10% junk, 50% examples with other arguments, 40% of those with one argument edited or replaced by junk. */
export function chainCall(random: Random): Call {
  const spec = random.pick(SPECS);
  const { id, parameters } = spec;
  const origin = random.unit();
  if (origin < 0.1) return { name: id, args: parameters.map(() => junkArgument(random)), origin: "junk" };
  const args = varied(random, spec);
  if (origin < 0.6) return { name: id, args, origin: "valid" };
  const at = random.whole(0, args.length - 1);
  const old = args[at];
  const slip = (): unknown => junkCell(random);
  const value =
    Array.isArray(old) && random.chance(0.7)
      ? edited(random, old as readonly unknown[][], slip)
      : random.chance(0.5)
        ? slip()
        : junkArgument(random);
  const changed = args.map((arg, n) => (n === at ? value : arg));
  return { name: id, args: changed, origin: "changed" };
}

function isCell(cell: unknown): boolean {
  return (
    typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell) && !Object.is(cell, -0))
  );
}

function isTable(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || !value.every(Array.isArray)) return false;
  const rows = value as readonly (readonly unknown[])[];
  return rows.every((row) => row.length === rows[0]?.length && row.length > 0 && row.every(isCell));
}

export function chainFault(call: Call, outcome: Outcome, language: Language): string | null {
  if (outcome.kind === "crash") return `an exception that is no CustomFunctions.Error: ${outcome.message}`;
  if (outcome.kind === "value")
    return isTable(outcome.value) ? null : "no rectangle of cells that Excel can show";
  const fault = messageFault(call, outcome, language, false);
  if (fault !== null) return fault;
  const leaked = CODES.find((code) => outcome.message.replace(/'[^']*'/g, "").includes(code));
  return leaked === undefined ? null : `the failure code ${leaked}`;
}

export interface ChainReport {
  /** Number of calls per "function origin outcome". */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly slowest: { readonly list: number; readonly milliseconds: number; readonly name: string };
}

/** @param most stop after so many faults */
export function runChainJunk(seed: number, count: number, most: number): ChainReport {
  const outcomes = new Map<string, number>();
  const faults: string[] = [];
  let slowest = { list: 0, milliseconds: 0, name: "" };
  for (let list = 0; list < count && faults.length < most; list += 1) {
    const call = chainCall(randomFrom(seed, list));
    const language = list % 4 === 3 ? "en" : "nl";
    const began = performance.now();
    const outcome = HOSTS[language](call);
    const milliseconds = performance.now() - began;
    if (milliseconds > slowest.milliseconds) slowest = { list, milliseconds, name: call.name };
    const key = `${call.name} ${call.origin} ${outcome.kind}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    const fault = chainFault(call, outcome, language);
    const answered = outcome.kind === "value" ? "" : `\n    answer: ${outcome.message}`;
    if (fault !== null) faults.push(`list ${list} (${language}): ${fault}\n    ${showCall(call)}${answered}`);
  }
  return { outcomes, faults, slowest };
}
