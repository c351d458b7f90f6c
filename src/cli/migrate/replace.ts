/**
 * Everything of a file that can be replaced, in its turn: first what gives other numbers and was accepted, because the
 * rest is calculated from it, then the rest. After each turn the file is calculated and read anew.
 */
import type { CellError } from "../../engine";
import { type Left, proposalsOf, scanned, type Step, stepsOf, type Steps } from "../../migration";
import { planReplacement } from "../../replacement/plan";
import { areasOfSteps, readState } from "../../replacement/state";
import { sameName } from "../../workbook/area";
import { readWorkbook, saveEdits, type XlsxWorkbook } from "../../xlsx";
import { scanBook } from "../scan/book";
import { calculated, type Moved } from "./calculate";
import { replacementEdits } from "./edits";
import { filePort } from "./file-port";
import { refuseWrong } from "./refuse";
import { type Session, type Version, whoOf } from "./session";

export interface Choice {
  /** All sheets when absent. */
  readonly sheet?: string;
  readonly kinds: ReadonlySet<string>;
  readonly accepts: boolean;
}

export interface Replaced extends Version {
  readonly done: readonly Step[];
  /** Cells that were not replaced and give another number, because another method does. */
  readonly moved: readonly Moved[];
  /** Cells that may have to move along and cannot be calculated here. */
  readonly unknown: readonly CellError[];
  readonly left: readonly Left[];
  /** Steps that another method would give other numbers. */
  readonly notAccepted: readonly Step[];
}

/** Chains of quantiles of quantiles are shorter. */
const MOST_TURNS = 20;

export function chosen(book: XlsxWorkbook, { sheet, kinds }: Choice): Steps {
  const scan = scanned(scanBook(book));
  const { steps, left } = stepsOf(scan, proposalsOf(scan));
  const wanted = (each: Pick<Step, "sheet" | "kind">): boolean =>
    (sheet === undefined || sameName(each.sheet, sheet)) && (kinds.size === 0 || kinds.has(each.kind));
  return { steps: steps.filter(wanted), left: left.filter(wanted) };
}

/** @throws FailureError, XlsxError, RecalculationRefused, CommandError; nothing was written then */
export async function replaceAll(session: Session, first: Version, choice: Choice): Promise<Replaced> {
  let version = first;
  const done: Step[] = [];
  const moved = new Map<string, Moved>();
  const unknown = new Map<string, CellError>();
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const { steps, left } = chosen(version.book, choice);
    const others = steps.filter(({ method }) => method === "other");
    const turnsOthers = choice.accepts && others.length > 0;
    const now = turnsOthers ? firstOf(others) : steps.filter(({ method }) => method === "same");
    if (now.length > 0) {
      const result = await replaceSome(session, version, now);
      version = result;
      done.push(...now);
      for (const each of result.moved) moved.set(`${each.sheet}!${each.cell}`, each);
      if (turnsOthers) for (const each of result.unknown) unknown.set(`${each.sheet}!${each.ref}`, each);
    }
    if (!turnsOthers || now.length === 0)
      return {
        ...{ ...version, done, moved: unwritten(moved, done), unknown: [...unknown.values()] },
        ...{ left, notAccepted: others },
      };
  }
  throw new Error("quantiles of quantiles without an end");
}

/** Those that are not calculated from another one. */
function firstOf(others: readonly Step[]): Step[] {
  const ids = new Set(others.map(({ id }) => id));
  return others.filter(({ upon }) => !upon.some((id) => ids.has(id)));
}

/** Not those that were replaced in a later turn. */
function unwritten(moved: ReadonlyMap<string, Moved>, done: readonly Step[]): Moved[] {
  const written = new Set(done.flatMap(({ sheet, cells }) => cells.map(({ cell }) => `${sheet}!${cell}`)));
  return [...moved].filter(([key]) => !written.has(key)).map(([, each]) => each);
}

async function replaceSome(
  session: Session,
  { bytes, book }: Version,
  steps: readonly Step[],
): Promise<Version & Pick<Replaced, "moved" | "unknown">> {
  const { functions } = session;
  const state = await readState(filePort(book), areasOfSteps(steps), true);
  const plan = planReplacement(steps, { ...state, writesLegacy: true }, whoOf(session, { bytes, book }));
  const written = saveEdits(bytes, replacementEdits(plan, steps, book), functions);
  const result = await calculated({ plan, before: book, bytes: written, functions, keepsValues: false });
  const mayMove = steps.some(({ method }) => method === "other");
  refuseWrong(result, mayMove, session);
  return {
    bytes: result.bytes,
    book: readWorkbook(result.bytes, functions),
    moved: result.moved,
    unknown: result.unknown,
  };
}
