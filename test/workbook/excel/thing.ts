/** An object of Excel's on the answering side, and what it can be asked. */
import { type WorkbookModel } from "../model";

export interface Thing {
  readonly type: string;
  readonly model: WorkbookModel;
  /** Name or id; of a range the name of its sheet. */
  key: string;
  readonly range?: string;
  /** Of a series. */
  readonly index?: number;
  readonly chart?: string;
}

interface Method {
  /** Changes nothing. */
  readonly reads: boolean;
  readonly run: (thing: Thing, args: readonly unknown[]) => unknown;
}

export interface Members {
  readonly get: Readonly<Record<string, (thing: Thing) => unknown>>;
  readonly set: Readonly<Record<string, (thing: Thing, value: unknown) => void>>;
  readonly go: Readonly<Record<string, (thing: Thing) => Thing>>;
  readonly call: Readonly<Record<string, Method>>;
  readonly items?: (thing: Thing) => Thing[];
  readonly id?: (thing: Thing) => string;
}

type Call = Method["run"];
export const reads = (run: Call): Method => ({ reads: true, run });
export const writes = (run: Call): Method => ({ reads: false, run });

/** What Excel says when it refuses. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, detail = code) {
    super(detail);
    this.code = code;
  }
}
