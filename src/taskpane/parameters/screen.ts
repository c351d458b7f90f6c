/**
 * What the pages of the view share: the workbook as read, the page that is shown, the footer, and the one way to write. A
 * write is based on what is in the workbook at that moment; when that is no longer what the page showed, it is shown anew.
 */
import { FailureError } from "../../core";
import { type ParameterSet } from "../../params";
import { causeText, EVERYTHING, type Language } from "../../text";
import { type Fact } from "../../workbook/port";
import { type Book, type ViewHost } from "../view";
import { type Obstacle } from "./change";
import { readFound, unkept } from "./found";
import { type OtherRound } from "./other-round";
import { type ParametersState, stateOf } from "./state";
import { type Actor } from "./steps";
import { type ActionPage, type ParametersText } from "./text-type";
import { planWrite } from "./write-plan";

export type PageName = "overview" | "actions" | ActionPage;

/** What a page begins with. */
export interface PageStart {
  /** Rows that are chosen beforehand. */
  readonly keys?: readonly string[];
  readonly partner?: string;
}

export interface Screen {
  readonly host: ViewHost;
  readonly language: Language;
  readonly text: ParametersText;
  readonly state: ParametersState;
  readonly book: Book;
  readonly now: () => Date;
  /** The round that values are compared with. */
  readonly other: OtherRound | undefined;
  readonly compareWith: (other: OtherRound | undefined) => void;
  /** Who acted last, so that it need not be chosen again. */
  readonly actor: Actor;
  readonly actAs: (actor: Actor) => void;
  readonly show: (page: PageName, start?: PageStart) => void;
  readonly write: (request: SetWrite) => Promise<Written>;
}

export interface SetWrite {
  readonly title: string;
  /** The next set, from the state of that moment. @throws FailureError */
  readonly make: (state: ParametersState) => ParameterSet;
  /** Beside the set, e.g. a copy of the sheet. */
  readonly also?: (state: ParametersState) => readonly Fact[];
}

/** "" when it was written; else why not, as a sentence. "failed": the pane said it already. */
export type Written = { readonly done: true } | { readonly done: false; readonly sentence: string };

const NOT_SAID = { done: false, sentence: "" } as const;

/** Reads the workbook anew, makes the next set, and writes it in one go. */
export async function writeSetStep(
  { host, language, text, state, book, now }: Screen,
  { title, make, also }: SetWrite,
): Promise<Written> {
  const fresh = stateOf(await readFound(unkept(book)), now().toISOString().slice(0, 10));
  if (!isSameBase(state, fresh)) return { done: false, sentence: text.stale };
  try {
    const planned = planWrite(fresh, make(fresh));
    if (planned.obstacle) return { done: false, sentence: obstacleText(planned.obstacle, text) };
    const facts = [...(also?.(fresh) ?? []), ...planned.plan.facts];
    const outcome = await host.write({ title, facts, overwrite: true });
    return outcome === "written" ? { done: true } : NOT_SAID;
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return { done: false, sentence: sentenceOf(error, language) };
  }
}

/** The same set and the same cells as the page showed. */
function isSameBase(shown: ParametersState, fresh: ParametersState): boolean {
  return (
    shown.set?.zegel.logboek.kop === fresh.set?.zegel.logboek.kop &&
    JSON.stringify(shown.found.sheet?.values) === JSON.stringify(fresh.found.sheet?.values)
  );
}

/** A refusal of a step with a capital and a full stop. */
export function sentenceOf({ failure }: FailureError, language: Language): string {
  return asSentence(causeText(failure, language, EVERYTHING));
}

export function asSentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

export function obstacleText(obstacle: Obstacle, text: ParametersText): string {
  const sentence = text.obstacle[obstacle.kind] as (one: Obstacle) => string;
  return sentence(obstacle);
}
