/** What the view Migratie says; each language has all of it. */
import { type MapKind } from "./letters";

export interface MigratieText {
  // Reading
  readonly read: string;
  readonly again: string;
  readonly stop: string;
  readonly before: string;
  readonly willRead: string;
  readonly reading: (read: number, of: number) => string;
  readonly recognising: (percent: number) => string;
  readonly stopped: string;
  readonly changed: (time: string) => string;
  readonly failed: (cause: string) => string;
  readonly ready: (recognised: string, formulas: string, steps: string) => string;
  readonly noBook: string;
  readonly noFormulas: string;
  readonly nothing: string;
  readonly noProposals: string;
  readonly allDone: string;
  readonly sheetDone: string;
  // Map
  readonly map: string;
  readonly mapOf: (sheet: string) => string;
  readonly sheet: string;
  readonly count: (recognised: string, formulas: string) => string;
  readonly row: string;
  readonly kinds: Readonly<Record<MapKind, string>>;
  readonly mapHelp: string;
  readonly asTable: string;
  readonly cells: string;
  readonly what: string;
  readonly more: (rows: string) => string;
  // Proposal
  readonly proposal: (number: number, of: number, where: string) => string;
  readonly whereRow: (row: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly now: (count: string) => string;
  readonly after: (count: string) => string;
  readonly year: string;
  readonly nowColumn: string;
  readonly afterColumn: string;
  readonly difference: string;
  readonly allRows: (count: string) => string;
  readonly fewRows: string;
  readonly same: (count: string, trials: string) => string;
  readonly rounding: (trials: string) => string;
  /** Where the method differs: that the old one is known before it is left. */
  readonly understood: (trials: string) => string;
  readonly differs: (largest: string) => string;
  readonly along: (others: string) => string;
  readonly waits: (first: string) => string;
  readonly skipped: string;
  // Who and how much
  readonly scope: string;
  readonly scopeOne: string;
  readonly scopeKind: (count: string, kind: string) => string;
  readonly scopeSheet: (count: string) => string;
  readonly partner: string;
  readonly role: string;
  readonly choose: string;
  readonly roles: readonly string[];
  readonly reason: string;
  readonly statement: string;
  readonly needsWho: string;
  readonly needsReason: string;
  // Footer
  readonly writes: (range: string) => readonly [before: string, range: string, middle: string, log: string];
  readonly writesMany: (formulas: string, ranges: string) => string;
  readonly accept: string;
  readonly acceptDifference: string;
  readonly look: (count: string) => string;
  readonly skip: string;
  readonly include: string;
  readonly unregistered: string;
  readonly protected: (sheet: string) => string;
  readonly busy: string;
  readonly title: (where: string) => string;
  readonly titleMany: (count: string) => string;
  // Review
  readonly review: (count: string) => string;
  readonly reviewBack: (count: string) => string;
  readonly reviewWaiting: (count: string) => string;
  readonly replaceNow: (count: string) => string;
  readonly rollBackNow: (count: string) => string;
  readonly back: string;
  // Log
  readonly log: string;
  readonly logged: (where: string, time: string) => string;
  readonly atTime: (time: string) => string;
  readonly onDate: (date: string) => string;
  readonly rollBack: string;
  readonly rollBackOf: (where: string) => string;
  readonly rollBackAll: (count: string) => string;
  readonly steps: (count: string) => string;
  readonly rolledBack: (where: string) => string;
  readonly restores: (formulas: string) => string;
  readonly logFailed: (cause: string) => string;
  readonly logUnread: (cell: string) => string;
  readonly showAll: (count: string) => string;
  // Questions and what is left
  readonly questions: (count: number) => string;
  readonly goTo: (cell: string) => string;
  readonly left: (count: string) => string;
  // Shadow
  readonly shadow: string;
  readonly shadowAbout: string;
  readonly shadowAdd: string;
  readonly shadowTitle: (sheet: string) => string;
  // Partner's check
  readonly check: string;
  readonly checkAbout: string;
  readonly owner: string;
  readonly checkNow: string;
  readonly checking: (percent: number) => string;
  readonly passes: string;
  readonly fails: string;
  readonly noParameters: string;
  readonly noRegister: string;
  readonly parameters: (rows: string, settled: string) => string;
  readonly differing: (count: string) => string;
  readonly findings: (count: string) => string;
  readonly outcomes: (compared: string, different: string) => string;
  readonly errors: (count: string) => string;
  readonly notFollowed: (count: string) => string;
  readonly shown: (shown: string, calculated: string) => string;
  readonly checkQuestions: (count: string) => string;
  readonly exportSheet: string;
  readonly sheetTitle: (sheet: string) => string;
  readonly signAs: string;
  readonly signStatement: string;
  readonly signNeedsNote: string;
  readonly note: string;
  readonly moreLines: (count: string) => string;
}
