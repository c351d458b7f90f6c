/**
 * The grid's command service with a guard in front: whatever the file writer cannot save is refused before it runs.
 * Two walls: commands by name, and each single change of data (mutation) that a permitted command makes. When the
 * second wall refuses, what was changed in the same turn is undone: an edit happens whole or not at all.
 * Method: ICommandService of Univer 0.25.1, replaced through its dependency injection.
 */
import {
  CommandService,
  IConfigService,
  ILogService,
  Injector,
  setDependencies,
  type IExecutionOptions,
} from "@univerjs/core";
import {
  SetRangeValuesUndoMutationFactory,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { SET_VALUES, treatment } from "./allowed";
import { contentMatrix, moveAsEdits } from "./content";

export interface GuardOptions {
  readonly language: () => "nl" | "en";
  /** Told of each refusal with the id of the command, operation or mutation. */
  readonly onRefusal: (id: string) => void;
  /** Why a cell cannot be edited, as an id for `onRefusal`; undefined when it can. Row and column 0-based. */
  readonly refusalOfCell: (sheetId: string, row: number, column: number) => string | undefined;
}

type Answer<R> = { readonly run: () => R } | { readonly answer: boolean };

export class GuardedCommandService extends CommandService {
  private readonly injector: Injector;
  /** Absent while a workbook is being opened: then nothing is refused. */
  private options: GuardOptions | undefined;
  /** How to undo the edits of this turn; undefined between turns. */
  private turn: ISetRangeValuesMutationParams[] | undefined;
  private refusedInTurn = false;
  /** Our own changes are on their way: what people may not do is let through. */
  private own = 0;

  constructor(injector: Injector, log: ILogService, config: IConfigService) {
    super(injector, log, config);
    this.injector = injector;
  }

  guard(options: GuardOptions | undefined): void {
    this.options = options;
  }

  /** Does what people may not do: sheets, sizes and number formats, of which the page itself keeps account. */
  asOwn(work: () => void): void {
    this.own += 1;
    try {
      work();
    } finally {
      this.own -= 1;
    }
  }

  /** Every registered id, for the test that tries them all. */
  ids(): string[] {
    const { _commands: commands } = this._commandRegistry as unknown as { _commands: Map<string, unknown> };
    return [...commands.keys()];
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signature is the grid's own
  override async executeCommand<P extends object = object, R = boolean>(
    id: string,
    params?: P,
    options?: IExecutionOptions,
  ): Promise<R> {
    const answer = this.judge(id, params, options, (p) => super.executeCommand<P, R>(id, p as P, options));
    return "run" in answer ? answer.run() : (answer.answer as R);
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signature is the grid's own
  override syncExecuteCommand<P extends object = object, R = boolean>(
    id: string,
    params?: P,
    options?: IExecutionOptions,
  ): R {
    const answer = this.judge(id, params, options, (p) =>
      super.syncExecuteCommand<P, R>(id, p as P, options),
    );
    return "run" in answer ? answer.run() : (answer.answer as R);
  }

  private judge<R>(
    id: string,
    params: object | undefined,
    options: IExecutionOptions | undefined,
    run: (params: object | undefined) => R,
  ): Answer<R> {
    if (this.options === undefined) return { run: () => run(params) };
    const how = treatment(id);
    if (this.own > 0 && how !== "skip") return { run: () => run(params) };
    switch (how) {
      case "allow":
        return { run: () => run(params) };
      case "skip":
        return { answer: true };
      case "content":
        // Results that the engine writes are values already.
        if (options?.["fromFormula"] === true) return { run: () => run(params) };
        return this.judgeEdit(params as ISetRangeValuesMutationParams, run);
      case "move":
        return { answer: this.move(params as IMoveRangeMutationParams) };
      case "refuse":
        this.refuse(id);
        return { answer: false };
    }
  }

  private judgeEdit<R>(params: ISetRangeValuesMutationParams, run: (params: object) => R): Answer<R> {
    for (const [row, cells] of Object.entries(params.cellValue ?? {}))
      for (const column of Object.keys(cells as object)) {
        const refusal = this.options?.refusalOfCell(params.subUnitId, Number(row), Number(column));
        if (refusal === undefined) continue;
        this.refuse(refusal);
        return { answer: false };
      }
    return { run: () => run(this.edit(params)) };
  }

  /** The edit as it may happen, noted so that the turn can be undone. */
  private edit(params: ISetRangeValuesMutationParams): ISetRangeValuesMutationParams {
    const language = this.options?.language() ?? "nl";
    const edit = { ...params, cellValue: contentMatrix(params.cellValue ?? {}, language) };
    const undo = this.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, edit));
    this.inTurn().push(undo);
    return edit;
  }

  private move(params: IMoveRangeMutationParams): boolean {
    return moveAsEdits(params).every((edit) => this.syncExecuteCommand(SET_VALUES, edit));
  }

  private refuse(id: string): void {
    this.inTurn();
    this.refusedInTurn = true;
    this.options?.onRefusal(id);
  }

  /** One turn is what a command does without waiting: its mutations follow each other synchronously. */
  private inTurn(): ISetRangeValuesMutationParams[] {
    if (this.turn !== undefined) return this.turn;
    const turn: ISetRangeValuesMutationParams[] = [];
    this.turn = turn;
    queueMicrotask(() => {
      const refused = this.refusedInTurn;
      this.turn = undefined;
      this.refusedInTurn = false;
      if (refused) for (const undo of turn.reverse()) super.syncExecuteCommand(SET_VALUES, undo);
    });
    return turn;
  }
}

setDependencies(GuardedCommandService, [Injector, ILogService, IConfigService]);
