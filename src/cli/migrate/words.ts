/** What `mpp migrate` says, in Dutch and English. */
export interface MigrateWords {
  readonly replacedSteps: (made: {
    readonly steps: number;
    readonly cells: number;
    readonly file: string;
  }) => string;
  readonly wouldReplace: (made: {
    readonly steps: number;
    readonly cells: number;
    readonly file: string;
  }) => string;
  readonly rolledBack: (made: {
    readonly steps: number;
    readonly cells: number;
    readonly file: string;
  }) => string;
  readonly logAndFile: (out: string) => string;
  readonly nothingWritten: string;
  readonly nothingToDo: (file: string) => string;
  readonly largest: (relative: string, cell: string) => string;
  readonly othersHeading: (count: number) => string;
  readonly movedHeading: (count: number) => string;
  readonly unknownHeading: (count: number) => string;
  readonly leftHeading: (count: number) => string;
  readonly notAccepted: (before: string, after: string) => string;
  readonly migrateByNeeded: string;
  readonly acceptNeedsBy: string;
  readonly unknownKind: (kind: string, kinds: readonly string[]) => string;
  readonly unknownSheet: (sheet: string, file: string) => string;
  readonly noStepToRollBack: (file: string) => string;
  readonly proved: (cell: string, expected: string, found: string) => string;
  readonly elsewhere: (cell: string, before: string, after: string) => string;
  readonly backAlone: (option: string) => string;
}

const steps = (count: number): string => `${count} ${count === 1 ? "stap" : "stappen"}`;
const cells = (count: number): string => `${count} ${count === 1 ? "cel" : "cellen"}`;

export const MIGRATE_NL: MigrateWords = {
  replacedSteps: (made) => `${made.file}: ${steps(made.steps)} vervangen, ${cells(made.cells)}`,
  wouldReplace: (made) => `${made.file}: ${steps(made.steps)} te vervangen, ${cells(made.cells)}`,
  rolledBack: (made) => `${made.file}: ${steps(made.steps)} teruggedraaid, ${cells(made.cells)}`,
  logAndFile: (out) => `Logboek op blad Migratielog; geschreven: ${out}`,
  nothingWritten: "Er is niets geschreven.",
  nothingToDo: (file) => `${file}: er valt niets te vervangen. Er is niets geschreven.`,
  largest: (relative, cell) => `Grootste relatieve verschil bij dezelfde methode: ${relative} (${cell})`,
  othersHeading: (count) => `Met een andere methode, aanvaard (${count}):`,
  movedHeading: (count) => `Andere cellen die daardoor een ander getal geven (${count}):`,
  unknownHeading: (count) =>
    `Cellen die hier niet te berekenen zijn en hun waarde hielden; reken ze in Excel na (${count}):`,
  leftHeading: (count) => `Niet vervangen (${count}):`,
  notAccepted: (before, after) =>
    `de methode verschilt, ${before} zou ${after} worden; aanvaard dat met --accept "reden"`,
  migrateByNeeded: 'migrate heeft --by "partner · rol" nodig: het logboek zegt wie dit deed.',
  acceptNeedsBy:
    '--accept heeft --by "partner · rol" nodig: een verschil in methode wordt met naam aanvaard.',
  unknownKind: (kind, kinds) => `Onbekende soort: ${kind}; kies uit ${kinds.join(", ")}.`,
  unknownSheet: (sheet, file) => `${file} heeft geen blad ${sheet}.`,
  noStepToRollBack: (file) =>
    `${file}: het logboek heeft geen stap die nog vervangen is. Er is niets geschreven.`,
  proved: (cell, expected, found) =>
    `${cell} geeft ${found} in plaats van het bewezen ${expected}. Er is niets geschreven.`,
  elsewhere: (cell, before, after) =>
    `${cell} zou ${after} geven in plaats van ${before}, zonder dat die cel is vervangen. Er is niets geschreven.`,
  backAlone: (option) => `--back en ${option} gaan niet samen.`,
};

const stepsEn = (count: number): string => `${count} ${count === 1 ? "step" : "steps"}`;
const cellsEn = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;

export const MIGRATE_EN: MigrateWords = {
  replacedSteps: (made) => `${made.file}: ${stepsEn(made.steps)} replaced, ${cellsEn(made.cells)}`,
  wouldReplace: (made) => `${made.file}: ${stepsEn(made.steps)} to replace, ${cellsEn(made.cells)}`,
  rolledBack: (made) => `${made.file}: ${stepsEn(made.steps)} rolled back, ${cellsEn(made.cells)}`,
  logAndFile: (out) => `Log on sheet Migratielog; written: ${out}`,
  nothingWritten: "Nothing was written.",
  nothingToDo: (file) => `${file}: there is nothing to replace. Nothing was written.`,
  largest: (relative, cell) => `Largest relative difference with the same method: ${relative} (${cell})`,
  othersHeading: (count) => `With another method, accepted (${count}):`,
  movedHeading: (count) => `Other cells that give another number because of that (${count}):`,
  unknownHeading: (count) =>
    `Cells that cannot be calculated here and kept their value; recalculate them in Excel (${count}):`,
  leftHeading: (count) => `Not replaced (${count}):`,
  notAccepted: (before, after) =>
    `the method differs, ${before} would become ${after}; accept that with --accept "reason"`,
  migrateByNeeded: 'migrate needs --by "partner · role": the log says who did this.',
  acceptNeedsBy: '--accept needs --by "partner · role": a difference in method is accepted by name.',
  unknownKind: (kind, kinds) => `Unknown kind: ${kind}; choose from ${kinds.join(", ")}.`,
  unknownSheet: (sheet, file) => `${file} has no sheet ${sheet}.`,
  noStepToRollBack: (file) => `${file}: the log has no step that is still replaced. Nothing was written.`,
  proved: (cell, expected, found) =>
    `${cell} gives ${found} instead of the proved ${expected}. Nothing was written.`,
  elsewhere: (cell, before, after) =>
    `${cell} would give ${after} instead of ${before}, without being replaced itself. Nothing was written.`,
  backAlone: (option) => `--back and ${option} do not go together.`,
};
