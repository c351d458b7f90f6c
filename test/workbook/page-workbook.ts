/** The open workbook of the browser page, reached from outside it: what goes in and comes out is plain data. */
import { type Page } from "playwright-core";
import { FailureError, type Failure } from "../../src/core";
import {
  type AnswersTo,
  type Area,
  type Capability,
  type ChangeListener,
  type Fact,
  type Question,
  type Workbook,
} from "../../src/workbook/port";

type Listening = "onChange" | "onSelect";

/** The page as its scripts see it. */
interface PageWindow {
  readonly mppWorkbook: { readonly workbook: Workbook };
  readonly mppStops?: Record<string, () => Promise<void>>;
}

export class PageWorkbook implements Workbook {
  readonly lacks: ReadonlyMap<Capability, string>;
  private readonly page: Page;
  private listeners = 0;

  private constructor(page: Page, lacks: readonly (readonly [Capability, string])[]) {
    this.page = page;
    this.lacks = new Map(lacks);
  }

  static async of(page: Page): Promise<PageWorkbook> {
    const lacks = await page.evaluate(() => [
      ...(window as unknown as PageWindow).mppWorkbook.workbook.lacks,
    ]);
    return new PageWorkbook(page, lacks);
  }

  async read<const Q extends readonly Question[]>(questions: Q): Promise<AnswersTo<Q>> {
    return (await this.call("read", questions)) as AnswersTo<Q>;
  }

  async apply(facts: readonly Fact[]): Promise<void> {
    await this.call("apply", facts);
  }

  async goTo(area: Area): Promise<void> {
    await this.call("goTo", area);
  }

  onChange(listener: ChangeListener): Promise<() => Promise<void>> {
    return this.listen("onChange", listener);
  }

  onSelect(listener: ChangeListener): Promise<() => Promise<void>> {
    return this.listen("onSelect", listener);
  }

  /** @throws FailureError as the page does */
  private async call(method: "read" | "apply" | "goTo", given: unknown): Promise<unknown> {
    const answer = await this.page.evaluate(
      async ([name, argument]): Promise<{ result?: unknown; failure?: Failure }> => {
        const { workbook } = (window as unknown as PageWindow).mppWorkbook;
        const run = {
          read: () => workbook.read(argument as readonly Question[]),
          apply: () => workbook.apply(argument as readonly Fact[]),
          goTo: () => workbook.goTo(argument as Area),
        }[name];
        try {
          return { result: await run() };
        } catch (error) {
          const { failure } = error as { failure?: Failure };
          if (failure === undefined) throw error;
          return { failure };
        }
      },
      [method, given] as const,
    );
    if (answer.failure) throw new FailureError(answer.failure);
    return answer.result;
  }

  private async listen(what: Listening, listener: ChangeListener): Promise<() => Promise<void>> {
    const name = `mppTold${String((this.listeners += 1))}${String(performance.now()).replace(".", "")}`;
    await this.page.exposeFunction(name, listener);
    await this.page.evaluate(
      async ([kind, told]) => {
        const own = window as unknown as PageWindow & Record<string, unknown>;
        const stop = await own.mppWorkbook.workbook[kind](own[told] as ChangeListener);
        Object.assign(own, { mppStops: { ...own.mppStops, [told]: stop } });
      },
      [what, name] as const,
    );
    return () =>
      this.page.evaluate(async (told) => {
        await (window as unknown as PageWindow).mppStops?.[told]?.();
      }, name);
  }
}
