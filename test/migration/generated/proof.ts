/** Formulas and the proposals beside them, on other inputs than those that were scanned; the engine calculates both. */
import { columnLetters } from "../../../src/core";
import { proposalsOf, type Proposal, scanned } from "../../../src/migration";
import { copiedBy } from "../../../src/migration/formula/relative";
import { bookOf, type CellSpec } from "../../engine/books";
import { calculate } from "../../engine/host";
import { KINDS } from "./all";
import { GRID_STEP } from "./grid";
import { mutated } from "./mutate";
import { type Paper, paperOf, type Plan, scanBookOf } from "./paper";

/** Rows below everything that a paper holds, and room for what a proposal spills. */
const BELOW = 200;
const ROOM = 40;

export function drawn(plan: Plan, seed: number): Paper {
  const paper = paperOf(plan, seed);
  const { mutation } = plan;
  KINDS[plan.kind]?.(paper, (text) => (mutation === undefined ? text : mutated(text, mutation)));
  return paper;
}

export function proposed(paper: Paper): readonly Proposal[] {
  return proposalsOf(scanned(scanBookOf(paper)));
}

interface Compared {
  readonly sheet: string;
  readonly proposal: Proposal;
  readonly was: string;
  readonly is: string;
  /** What they may differ: nothing, or the grid that a formula reads. */
  readonly grid: boolean;
}

const CHANCES: ReadonlySet<string> = new Set(["dichtheid", "cumulatief", "overschrijding"]);
/** What is left of thousands of persons that cancel, in another order of adding [persons]. */
const CANCELLED = 1e-9;

function place(ref: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)([0-9]+)$/.exec(ref) ?? [];
  const column = Array.from(letters).reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** Puts every call once below the paper and says which cell of it stands for which cell of the paper. */
function beside(proposals: readonly Proposal[], sheet: string, cells: Record<string, CellSpec>): Compared[] {
  const anchors = new Map<string, number>();
  return proposals.flatMap((proposal): Compared[] => {
    if (proposal.proposal === "" || proposal.sheet !== sheet) return [];
    const key = `${proposal.anchor} ${proposal.proposal}`;
    const row = anchors.get(key) ?? BELOW + ROOM * anchors.size;
    if (!anchors.has(key)) {
      anchors.set(key, row);
      cells[`A${row}`] = { f: proposal.proposal.slice(1) };
    }
    const [own, from] = [place(proposal.cell), place(proposal.anchor)];
    const is = `${columnLetters(1 + own.column - from.column)}${row + own.row - from.row}`;
    const grid = proposal.kind.startsWith("kwantiel");
    return [{ sheet, proposal, was: proposal.cell, is, grid }];
  });
}

export interface Judged {
  /** Kinds of the proposals, with how many cells each. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly differences: readonly string[];
}

/** Plans go together on sheets of one workbook, because a run of the engine costs more than a formula. */
export async function judged(plans: readonly Plan[], seed: number): Promise<Judged> {
  const sheets: Record<string, Record<string, CellSpec>> = {};
  const compared: Compared[] = [];
  const kinds = new Map<string, number>();
  plans.forEach((plan, i) => {
    const own = { ...plan, sheet: `${plan.sheet} ${i}` };
    const proposals = proposed(drawn(own, seed + i));
    for (const [name, cells] of drawn(own, seed + 7_919 * (i + 1)).sheets) {
      sheets[name] = Object.fromEntries(
        cells.map(({ row, column, content }) => [`${columnLetters(column)}${row}`, content]),
      );
    }
    for (const { kind } of proposals) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    compared.push(...beside(proposals, own.sheet, sheets[own.sheet] ?? {}));
  });
  const { values, errors } = await calculate(bookOf(sheets));
  // A slip may close a circle, in which no cell has a value.
  const circular = new Set(
    errors.flatMap(({ sheet, ref, code }) => (code === "#LOOP" ? [`${sheet}!${ref}`] : [])),
  );
  const differences = compared.flatMap(({ sheet, proposal, was, is, grid }) => {
    const own = values.get(sheet);
    const [a, b] = [own?.get(was), own?.get(is)];
    if (circular.has(`${sheet}!${was}`)) return [];
    if (isRefusal(b) && readsBelowZero(proposal.proposal, own)) return [];
    return agree(a, b, grid ? GRID_STEP : CHANCES.has(proposal.kind) ? 0 : CANCELLED)
      ? []
      : [said(proposal, a, b)];
  });
  return { kinds, differences };
}

function said({ sheet, cell, formula, proposal }: Proposal, a: unknown, b: unknown): string {
  return `${sheet}!${cell} ${formula} is ${JSON.stringify(a)}, ${proposal} is ${JSON.stringify(b)}`;
}

const isRefusal = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "error" in value && value.error === "#VALUE!";

/** Whether a cell that the call reads on its own sheet holds a number below 0: a flow that the function refuses. */
function readsBelowZero(call: string, values: ReadonlyMap<string, unknown> | undefined): boolean {
  const refs = [...call.replaceAll("$", "").matchAll(/([A-Z]+[0-9]+)(?::([A-Z]+[0-9]+))?/g)];
  return refs.some(([, first = "", last = first]) => {
    const [from, to] = [place(first), place(last)];
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++) {
        const value = values?.get(`${columnLetters(column)}${row}`);
        if (typeof value === "number" && value < 0) return true;
      }
    return false;
  });
}

/** A function refuses, and says so, where a formula goes on: below 0 is no stock and no flow. */
function agree(a: unknown, b: unknown, within: number): boolean {
  if (isRefusal(b)) return typeof a === "number" && a < 0;
  if (typeof a !== "number" || typeof b !== "number") return false;
  return Math.abs(a - b) <= Math.max(within, 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-13);
}

/** Proposals as they would be with everything moved back to where the paper was drawn, on one sheet name. */
export function unmoved(paper: Paper, { rows, columns, sheet }: Plan): string[] {
  const back = (text: string): string =>
    copiedBy(
      text
        .replaceAll(/'(?:[^']|'')*'!/g, (name) => (name.includes(" in'") ? "Ander!" : "Blad!"))
        .replaceAll("$", ""),
      -rows,
      -columns,
    );
  return proposed(paper)
    .filter((each) => each.sheet === sheet)
    .map(({ cell, kind, proposal, anchor }) => [back(cell), kind, back(proposal), back(anchor)].join(" "))
    .sort();
}
