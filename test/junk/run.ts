/**
 * The junk run: feeds random argument lists to every function and collects what must never happen.
 * Each list depends on the seed and its number alone, so that a violation can be run again by itself.
 */
import { type Call, FUNCTIONS, randomCall } from "./calls";
import { type Expectation, expectationOf } from "./expect";
import { type Host, hostOf, type Language, type Outcome } from "./host";
import { messageFault } from "./judge-message";
import { valueFault } from "./judge-value";
import { randomFrom } from "./random";
import { showCall } from "./show";
import { shrink } from "./shrink";

export interface Violation {
  readonly list: number;
  readonly language: Language;
  readonly fault: string;
  readonly call: Call;
  readonly outcome: Outcome;
}
export interface JunkReport {
  readonly lists: number;
  readonly changedBlocks: number;
  /** Number of lists per "origin, expectation → outcome". */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Number of lists per reason why the oracle is silent. */
  readonly silent: ReadonlyMap<string, number>;
  readonly violations: readonly Violation[];
  readonly slowest: { readonly list: number; readonly milliseconds: number; readonly call: Call };
}
export interface JunkOptions {
  readonly seed: number;
  readonly count: number;
  /** Every so many lists the tolerance is the strict one. */
  readonly strictEvery: number;
  /** Stop after so many violations. */
  readonly most: number;
}

const arity = (name: string): number => FUNCTIONS[name]?.length ?? 0;
const HOSTS: Readonly<Record<Language, Host>> = { nl: hostOf("nl", arity), en: hostOf("en", arity) };

function judged(
  call: Call,
  expected: Expectation,
  outcome: Outcome,
  language: Language,
  strict: boolean,
): string | null {
  if (outcome.kind === "crash") return "an exception that is no CustomFunctions.Error";
  if (outcome.kind === "value") return valueFault(call, expected, outcome.value, strict);
  if (expected.kind === "accept") return "refused, but the oracle accepts it";
  return messageFault(call, outcome, language, expected.kind === "refuse");
}

/** What is wrong with this call's outcome, or null. */
export function faultOf(call: Call, language: Language): string | null {
  return judged(call, expectationOf(call), HOSTS[language](call), language, false);
}

function isChangedBlock({ name, change }: Call): boolean {
  const role = FUNCTIONS[name]?.[change?.argument ?? -1];
  return role === "scenarios" || role === "events";
}

/** The violation in its smallest form, with what that form answers. */
function violation(list: number, language: Language, fault: string, call: Call): Violation {
  const small = shrink(call, fault, language);
  const smallFault = faultOf(small, language);
  return { list, language, fault: smallFault ?? fault, call: small, outcome: HOSTS[language](small) };
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

export function runJunk({ seed, count, strictEvery, most }: JunkOptions): JunkReport {
  const outcomes = new Map<string, number>();
  const silent = new Map<string, number>();
  const violations: Violation[] = [];
  let changedBlocks = 0;
  let slowest = { list: 0, milliseconds: 0, call: randomCall(randomFrom(seed, 0)) };
  for (let list = 0; list < count && violations.length < most; list += 1) {
    const call = randomCall(randomFrom(seed, list));
    const language = list % 4 === 3 ? "en" : "nl";
    const began = performance.now();
    const outcome = HOSTS[language](call);
    const milliseconds = performance.now() - began;
    if (milliseconds > slowest.milliseconds) slowest = { list, milliseconds, call };
    if (isChangedBlock(call)) changedBlocks += 1;
    const expected = expectationOf(call);
    if (expected.kind === "silent") for (const why of expected.why.split("; ")) add(silent, why);
    add(outcomes, `${call.name}: ${call.origin}, oracle ${expected.kind} → ${outcome.kind}`);
    const fault = judged(call, expected, outcome, language, list % strictEvery === 0);
    if (fault !== null) violations.push(violation(list, language, fault, call));
  }
  return { lists: count, changedBlocks, outcomes, silent, violations, slowest };
}

export function showViolation({ list, language, fault, call, outcome }: Violation): string {
  const answer = outcome.kind === "value" ? "" : `\n    answer: ${outcome.message}`;
  return `list ${list} (${language}): ${fault}\n    ${showCall(call)}${answer}`;
}
