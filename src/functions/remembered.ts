/**
 * Reading the same large argument again, or running the same run again, costs a comparison: a sheet passes one
 * parameter table to many calls, and asks one run for several domains. What is remembered depends on the cells and
 * their address alone, or on all that goes into a run, so that no result can differ.
 */
import { type Inflow, type Outcome, project, type Run } from "../chain";

type Read<V> = (argument: unknown, parameter: string, address: unknown) => V;

interface Kept<V> {
  readonly argument: readonly (readonly unknown[])[];
  readonly parameter: string;
  readonly address: unknown;
  readonly value: V;
}

/** Of one argument at a time; a workbook with two rounds has two of each. */
const MOST = 6;

function isMatrix(argument: unknown): argument is readonly (readonly unknown[])[] {
  return Array.isArray(argument) && argument.every((row) => Array.isArray(row));
}

/** Objects are not looked into. */
function isPlain(cell: unknown): boolean {
  return cell === null || typeof cell !== "object";
}

function sameCells(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const [left = [], right = []] = [a[row], b[row]];
    if (left.length !== right.length) return false;
    for (let column = 0; column < left.length; column++) {
      if (!Object.is(left[column], right[column])) return false;
    }
  }
  return true;
}

/** The reader, which answers from memory for what it read lately; refusals are made anew. */
export function remembered<V>(read: Read<V>): Read<V> {
  let kept: readonly Kept<V>[] = [];
  return (argument, parameter, address) => {
    if (!isMatrix(argument)) return read(argument, parameter, address);
    const known = kept.find(
      (each) =>
        each.parameter === parameter && each.address === address && sameCells(each.argument, argument),
    );
    if (known !== undefined) {
      kept = [known, ...kept.filter((each) => each !== known)];
      return known.value;
    }
    const value = read(argument, parameter, address);
    if (!argument.every((row) => row.every(isPlain))) return value;
    // A copy: the caller may use its array again.
    const copy = argument.map((row) => [...row]);
    kept = [{ argument: copy, parameter, address, value }, ...kept].slice(0, MOST);
    return value;
  };
}

/** Four scenarios of two rounds, in years and in months. */
const MOST_RUNS = 16;

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}

function sameInflow(a: Inflow, b: Inflow): boolean {
  return sameNumbers(a.years, b.years) && sameNumbers(a.values, b.values);
}

/** Model and rows are never changed once they are made, so that they are the same when they are one object. */
function sameRun(a: Run, b: Run): boolean {
  return (
    a.model === b.model &&
    a.rows === b.rows &&
    a.scenario === b.scenario &&
    a.grain === b.grain &&
    sameInflow(a.inflow, b.inflow)
  );
}

let runs: readonly { readonly run: Run; readonly outcome: Outcome }[] = [];

/** As `project`, from memory for what ran lately; refusals are made anew. @throws FailureError as `project` */
export function projected(run: Run): Outcome {
  const known = runs.find((each) => sameRun(each.run, run)) ?? { run, outcome: project(run) };
  runs = [known, ...runs.filter((each) => each !== known)].slice(0, MOST_RUNS);
  return known.outcome;
}
