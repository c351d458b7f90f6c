/** What the view says, as a type: a missing translation does not compile. */
import { type SetKind, type SetStatus } from "../../params";
import { type Difference, type Form } from "./agreement";
import { type Obstacle } from "./change";
import { type Standing } from "./rows";
import { type ApprovalMode, type StatusReason } from "./steps";

/** Pages of the view that people go to by name. */
export type ActionPage =
  "record" | "restore" | "approve" | "status" | "create" | "compare" | "import" | "export" | "log";

interface ActionText {
  readonly label: string;
  readonly hint: string;
}

export interface Count {
  readonly rows: number;
  readonly open: number;
}

export interface ParametersText {
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly noBook: string;
  readonly noBookHint: string;
  readonly protectedSheet: (sheet: string) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly begin: string;
  readonly beginFull: string;
  readonly beginTarget: string;
  readonly began: string;
  readonly unrecorded: string;
  readonly unrecordedHint: string;
  readonly broken: string;
  readonly brokenHint: string;
  readonly statusOf: string;
  readonly status: Readonly<Record<SetStatus, string>>;
  readonly versioned: (status: string, version: number) => string;
  readonly stepOf: (step: number, next: string | undefined) => string;
  readonly setName: (round: string, variant: string, kind: string) => string;
  readonly kinds: Readonly<Record<SetKind, string>>;
  readonly kindHints: Readonly<Record<SetKind, string>>;
  readonly revisedBy: (set: string) => string;
  readonly fingerprint: string;
  readonly copyFingerprint: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly equalIn: string;
  readonly forms: Readonly<Record<Form, string>>;
  readonly formDiffers: string;
  readonly formEqual: string;
  readonly difference: Readonly<Record<Exclude<Difference, "sheet-typed">, string>>;
  readonly typed: (cells: number, added: number, removed: number) => string;
  readonly findings: string;
  readonly noFindings: (time: string) => string;
  readonly severity: Readonly<Record<"error" | "incomplete" | "warning", string>>;
  readonly goTo: (cell: string) => string;
  readonly showMore: (more: number, total: number) => string;
  readonly rows: string;
  readonly noRows: string;
  readonly selectedRow: string;
  readonly allOwners: (rows: number) => string;
  readonly owner: string;
  readonly noOwner: string;
  readonly ownerRows: (owner: string, count: Count) => string;
  readonly onlyOpen: (open: number) => string;
  readonly noneOpen: string;
  readonly parameter: string;
  readonly value: string;
  readonly signOff: string;
  readonly unreadable: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly was: (value: string) => string;
  readonly unchanged: string;
  readonly isNew: string;
  readonly notCompared: string;
  readonly allYears: string;
  readonly whyLapses: (date: string, value: string) => string;
  readonly whyLapsed: (date: string, value: string | undefined) => string;
  readonly whyWithdrawn: (date: string, remark: string) => string;
  readonly whyNew: string;
  readonly recordChange: string;
  readonly askAgain: string;
  readonly request: (request: {
    readonly owner: string;
    readonly set: string;
    readonly row: string;
    readonly value: string;
    readonly was: string | undefined;
    readonly fingerprint: string;
  }) => string;
  readonly requestTitle: string;
  readonly requestHint: string;
  readonly copyRequest: string;
  readonly next: {
    readonly record: (changes: number) => string;
    readonly broken: string;
    readonly errors: (errors: number) => string;
    readonly concept: string;
    readonly open: (open: number, rows: number) => string;
    readonly agreed: string;
    readonly status: (next: string) => string;
    readonly final: string;
    readonly fill: string;
  };
  readonly more: string;
  readonly back: string;
  readonly cancel: string;
  readonly actions: string;
  readonly action: Readonly<Record<ActionPage, ActionText>>;
  readonly compareWith: (name: string) => string;
  readonly target: {
    readonly approval: string;
    readonly set: (cells: number, formulas: number) => string;
    readonly newSheet: (sheet: string) => string;
    readonly general: string;
  };
  readonly obstacle: {
    readonly [K in Obstacle["kind"]]: (obstacle: Extract<Obstacle, { kind: K }>) => string;
  };
  readonly stale: string;
  readonly partner: string;
  readonly role: string;
  readonly roles: readonly string[];
  readonly statement: string;
  readonly remark: string;
  readonly remarkOptional: string;
  readonly remarkNeeded: string;
  readonly modes: Readonly<Record<ApprovalMode, string>>;
  readonly modeButtons: Readonly<Record<ApprovalMode, string>>;
  readonly mode: string;
  readonly typedCell: (heading: string, found: string, stored: string) => string;
  readonly typedAdded: string;
  readonly typedRemoved: string;
  readonly typedRemedy: string;
  readonly rowsToChoose: string;
  readonly chooseAll: (count: number) => string;
  readonly chosen: (count: number) => string;
  readonly chooseFirst: string;
  readonly nothingToChoose: Readonly<Record<ApprovalMode, string>>;
  readonly approvalTitle: (mode: ApprovalMode, partner: string, count: number) => string;
  readonly notNow: (status: string) => string;
  readonly formsFirst: string;
  readonly statusButton: Readonly<Record<SetStatus, string>>;
  readonly statusTitle: (status: string) => string;
  readonly reason: (reason: StatusReason) => string;
  readonly chooseStatus: string;
  readonly noNextStatus: string;
  readonly laterSet: string;
  readonly recordIntro: Readonly<Record<"open" | "newVersion", string>>;
  readonly recordFrozen: (status: string) => string;
  readonly recordUnreadable: (errors: number) => string;
  readonly recordNothing: string;
  readonly restoreIntro: string;
  readonly restoreRefused: string;
  readonly round: string;
  readonly variant: string;
  readonly kind: string;
  readonly keepApprovals: string;
  readonly keepCopy: (sheet: string) => string;
  readonly createIntro: Readonly<Record<"table" | "set", string>>;
  readonly create: string;
  readonly basedOn: (set: string) => string;
  readonly needName: string;
  readonly source: string;
  readonly sheetOption: (name: string) => string;
  readonly chooseFile: string;
  readonly fileHint: string;
  readonly noRound: (name: string) => string;
  readonly differences: (counts: {
    added: number;
    removed: number;
    changed: number;
    unchanged: number;
  }) => string;
  readonly same: (rows: number) => string;
  readonly kindsOfChange: Readonly<Record<"added" | "removed" | "changed", string>>;
  readonly lapsesMark: string;
  readonly otherFields: (fields: string) => string;
  readonly imports: {
    readonly refused: (count: number) => string;
    readonly unknown: string;
    readonly tooLarge: (megabytes: string) => string;
    readonly set: (name: string, status: string) => string;
    readonly sameSet: string;
    readonly further: (entries: number) => string;
    readonly older: (entries: number) => string;
    readonly other: string;
    readonly first: string;
    readonly rows: (rows: number) => string;
    readonly asChange: string;
    readonly asNewSet: string;
    readonly drop: (rows: number) => string;
    readonly putIn: string;
    readonly title: (name: string) => string;
    readonly findings: (errors: number, incomplete: number) => string;
  };
  readonly exports: {
    readonly json: string;
    readonly jsonHint: string;
    readonly jsonBroken: string;
    readonly csv: string;
    readonly csvHint: string;
    readonly csvUnreadable: string;
    readonly unrecorded: string;
  };
  readonly log: {
    readonly empty: string;
    readonly what: Readonly<Record<string, string>>;
    readonly rows: (count: number) => string;
    readonly from: (before: string, after: string) => string;
  };
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly working: string;
}
