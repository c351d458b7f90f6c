/**
 * The checks of each row, one after the other, all of them always.
 * Source: issue "Step 2", must-be-true 1: validation finds all problems at once.
 */
import { type Finding } from "../model";
import {
  checkApprovalDate,
  checkApprover,
  checkDates,
  checkException,
  checkStanding,
} from "./check-approval";
import { checkConstant, idCheck } from "./check-id";
import { checkBlanks, checkOwner, checkScenario, checkSource } from "./check-labels";
import { textCheck } from "./check-text";
import { checkUnit, checkValue } from "./check-value";
import { type Field } from "./field";
import { failureAt, findingOf, placeOf, type Placing } from "./finding";
import { type Catalogue, PUBLISHED } from "./known";
import { type Report, type RowCheck } from "./row-check";
import { type DraftRow } from "./table";

export interface CheckOptions {
  /** ISO date after which no date may lie. */
  readonly referenceDate?: string | undefined;
  readonly catalogue?: Catalogue | undefined;
}

function rowChecks(): readonly RowCheck[] {
  return [
    ...[idCheck(), checkConstant, checkScenario, checkValue, checkUnit, checkOwner, checkSource, checkBlanks],
    ...[checkApprover, checkStanding, checkApprovalDate, checkException, checkDates, textCheck()],
  ];
}

/** Findings about each row by itself. */
export function draftFindings(
  drafts: readonly DraftRow[],
  placing: Placing,
  { referenceDate, catalogue = PUBLISHED }: CheckOptions,
): Finding[] {
  const checks = rowChecks();
  const findings: Finding[] = [];
  // One pair of functions for all rows: a table has thousands.
  let current: { readonly draft: DraftRow; readonly owner: string } | undefined;
  const has = (field: Field): boolean =>
    placing.columns.has(field) && current?.draft.unread.has(field) === false;
  const report: Report = (severity, field, cause) => {
    if (current === undefined) return;
    const { draft, owner } = current;
    const failure = failureAt(cause, placeOf(placing, draft.at, field));
    findings.push(findingOf(severity, failure, { parameter: draft.text.parameter, owner }));
  };
  for (const draft of drafts) {
    const { text, waarde } = draft;
    const found = catalogue.find(text.parameter);
    const owner = found?.definition.owner ?? text.eigenaar;
    current = { draft, owner };
    const row = { text, waarde, found, owner, has, referenceDate, catalogue };
    for (const check of checks) check(row, report);
  }
  return findings;
}
