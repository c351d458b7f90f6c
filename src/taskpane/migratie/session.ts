/**
 * Where the user is in what was read: which sheet, which proposal, what was taken and what was skipped. Data only; a
 * proposal that was taken is gone from the list, one that was skipped stays and takes no part in wider choices.
 */
import { type Step } from "../../migration";
import { boxOf, refOf, sameName } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { type Choice, chosenSteps, type Scope } from "./choose";
import { countsOf, mapOf, type SheetCount, type SheetMap } from "./map";
import { type Reading } from "./reading";

export class Session {
  readonly reading: Reading;
  readonly counts: readonly SheetCount[];
  /** Ids of steps that were taken. */
  readonly done = new Set<string>();
  readonly skipped = new Set<string>();
  scope: Scope = "one";
  sheet = "";
  private id = "";

  /** Ids of steps that the log has as replaced. */
  private readonly before: ReadonlySet<string>;

  /** @param sheet that is shown first when it has formulas @param before ids of steps that were taken before the reading */
  constructor(reading: Reading, sheet: string | undefined, before: ReadonlySet<string> = new Set()) {
    this.reading = reading;
    this.before = before;
    this.counts = countsOf(reading);
    const wanted = this.counts.find((each) => sheet !== undefined && sameName(each.sheet, sheet));
    const first = this.counts.find((each) => reading.steps.some((step) => sameName(step.sheet, each.sheet)));
    this.show((wanted ?? first ?? this.counts[0])?.sheet ?? "");
  }

  show(sheet: string): void {
    this.sheet = sheet;
    this.scope = "one";
    this.id = (this.open.find(({ id }) => !this.skipped.has(id)) ?? this.open[0])?.id ?? "";
  }

  get map(): SheetMap {
    return mapOf(this.sheet, this.reading, { now: this.done, before: this.before });
  }

  /** Proposals of the sheet that were not taken, from top to bottom. */
  get open(): readonly Step[] {
    return this.reading.steps
      .filter(({ sheet, id }) => sameName(sheet, this.sheet) && !this.done.has(id))
      .map((step) => ({ step, box: boxOf(step.anchor) }))
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
      .map(({ step }) => step);
  }

  get current(): Step | undefined {
    return this.open.find(({ id }) => id === this.id);
  }

  /** Every proposal of the workbook was taken. */
  get isAllDone(): boolean {
    return this.reading.steps.every(({ id }) => this.done.has(id));
  }

  isSkipped({ id }: Step): boolean {
    return this.skipped.has(id);
  }

  go(by: -1 | 1): void {
    const { open } = this;
    const at = open.findIndex(({ id }) => id === this.id);
    this.choose(open[(at + by + open.length) % open.length]?.id ?? "");
  }

  choose(id: string): void {
    this.id = id;
    this.scope = "one";
  }

  /** The step of a cell that was not taken. */
  stepAt({ sheet, range }: Area): Step | undefined {
    const { top, left } = boxOf(range);
    const cell = refOf(top, left);
    return this.reading.steps.find(
      (step) =>
        sameName(step.sheet, sheet) &&
        !this.done.has(step.id) &&
        step.cells.some((each) => each.cell === cell),
    );
  }

  /** Skips the proposal that is shown, or takes it along again; shows the next one that is open. */
  toggleSkipped(): void {
    const { current } = this;
    if (!current) return;
    if (this.skipped.delete(current.id)) return;
    this.skipped.add(current.id);
    this.next();
  }

  /** Of the proposal that is shown, with as many others as the scope says. */
  choice(scope: Scope = this.scope): Choice {
    const { current } = this;
    const open = this.reading.steps.filter(
      ({ id }) => !this.done.has(id) && (!this.skipped.has(id) || id === current?.id),
    );
    return current ? chosenSteps(current, scope, open) : { steps: [], waiting: 0 };
  }

  /** @param ids steps that stand as they were written. @returns whether that is otherwise than before */
  stand(ids: ReadonlySet<string>): boolean {
    const same = ids.size === this.done.size && [...ids].every((id) => this.done.has(id));
    if (same) return false;
    this.done.clear();
    for (const id of ids) this.done.add(id);
    if (!this.current) this.show(this.sheet);
    return true;
  }

  taken(steps: readonly Step[]): void {
    const before = this.open.findIndex(({ id }) => id === this.id);
    for (const { id } of steps) this.done.add(id);
    if (!this.current) this.next(before);
  }

  /** The first after this one that is not skipped. */
  private next(from = this.open.findIndex(({ id }) => id === this.id) + 1): void {
    const { open } = this;
    const turned = [...open.slice(from), ...open.slice(0, from)];
    this.choose((turned.find(({ id }) => !this.skipped.has(id)) ?? turned[0])?.id ?? "");
  }
}
