/** A host under test, and what its refusals say. */
import { FailureError, type Failure } from "../../src/core";
import { type Content, type Workbook } from "../../src/workbook/port";

export interface Host {
  readonly workbook: Workbook;
  /** Something that a person does in the host: protect the sheet, type into a cell. */
  protect(sheet: string): Promise<void>;
  type(sheet: string, ref: string, content: Content): Promise<void>;
}

export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof FailureError) return error.failure;
  throw new Error(`expected a failure, got ${String(error)}`);
}
