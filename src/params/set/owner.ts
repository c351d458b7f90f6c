/** Who owns a row, and who may approve it. Source: MPP process: akkoord per row by the partner who owns it. */
import { fail } from "../../core";
import { findParameter } from "../catalogue/find";
import { rowKey } from "../key";
import { type ParameterRow, type RowStatus } from "../model";
import { partnerIn } from "./forms";

export type OwnerOf = (row: ParameterRow) => string;

export interface OwnerOptions {
  /** Who owns a row; without it the row says, else the catalogue. "" when nobody knows. */
  readonly ownerOf?: OwnerOf;
}

/** Records exceptions and submits along route B. */
export const RECORDER = "APM";

export function defaultOwner(row: ParameterRow): string {
  return row.eigenaar === "" ? (findParameter(row.parameter)?.definition.owner ?? "") : row.eigenaar;
}

/** Whether a row needs no approval any more. */
export function isSettled(status: RowStatus): boolean {
  return status === "akkoord" || status === "uitzondering";
}

/**
 * The partner must own the row.
 * @throws FailureError approval-by-other
 */
export function mustOwn(row: ParameterRow, partner: string, ownerOf: OwnerOf): void {
  const owner = ownerOf(row);
  if (partner !== owner) fail({ code: "approval-by-other", place: {}, key: rowKey(row), partner, owner });
}

/**
 * Status and approval of a row must fit together.
 * @throws FailureError approval-without-status, approval-incomplete, approval-by-other, exception-by
 */
export function checkStanding(row: ParameterRow, ownerOf: OwnerOf): void {
  const { status, akkoordDoor, akkoordOp, toelichting } = row;
  const key = rowKey(row);
  if (!isSettled(status)) {
    if (akkoordDoor + akkoordOp !== "") fail({ code: "approval-without-status", place: {}, key, status });
    return;
  }
  const partner = partnerIn(akkoordDoor);
  if (partner === undefined || akkoordOp === "")
    return fail({ code: "approval-incomplete", place: {}, key, status });
  if (status === "akkoord") {
    mustOwn(row, partner, ownerOf);
    return;
  }
  if (toelichting === "") fail({ code: "approval-incomplete", place: {}, key, status });
  if (partner !== RECORDER) fail({ code: "exception-by", place: {}, partner, recorder: RECORDER });
}
