/**
 * Approval of a row: partner and role, the partner is the owner, a date, and a status that agrees. An exception is
 * recorded by APM with its consideration in "toelichting".
 * Source: MPP process (akkoord per row; route B with considerations); approvals are statements, not signatures.
 */
import { unknownPartner } from "./check-labels";
import { headingOf } from "./field";
import { type CheckedRow, type Report, type RowCheck } from "./row-check";
import { approverOf, isPartner } from "./words";

/** Who puts a set before the Topberaad with considerations. */
const RECORDER = "APM";
/** Statuses that need somebody who said so. */
const GIVEN: ReadonlySet<string> = new Set(["akkoord", "uitzondering"]);

export const checkApprover: RowCheck = (row, report) => {
  const { akkoordDoor: value, status } = row.text;
  if (value === "") return;
  const approver = approverOf(value);
  if (approver === undefined)
    report("incomplete", "akkoordDoor", { code: "approver-form", heading: headingOf("akkoordDoor") });
  else if (!isPartner(approver.partner))
    report("incomplete", "akkoordDoor", unknownPartner(approver.partner));
  else if (status === "uitzondering") checkRecorder(approver.partner, report);
  else if (row.owner !== "" && approver.partner !== row.owner)
    report("incomplete", "akkoordDoor", {
      ...{ code: "approver-not-owner", partner: approver.partner },
      owner: row.owner,
    });
};

function checkRecorder(partner: string, report: Report): void {
  if (partner !== RECORDER)
    report("incomplete", "akkoordDoor", { code: "exception-partner", partner, recorder: RECORDER });
}

/** Status and approver belong together. */
export const checkStanding: RowCheck = ({ text: { status, akkoordDoor }, has }, report) => {
  if (!has("akkoordDoor") || !has("status") || GIVEN.has(status) === (akkoordDoor !== "")) return;
  if (akkoordDoor === "") report("incomplete", "akkoordDoor", { code: "status-without-approver", status });
  else report("incomplete", "status", { code: "approver-without-status", status });
};

/** Approver and date belong together. */
export const checkApprovalDate: RowCheck = ({ text: { akkoordDoor, akkoordOp }, has }, report) => {
  if (!has("akkoordDoor") || !has("akkoordOp") || (akkoordDoor === "") === (akkoordOp === "")) return;
  const code = akkoordOp === "" ? "approval-without-date" : "date-without-approver";
  report("incomplete", "akkoordOp", { code });
};

export const checkException: RowCheck = ({ text, has }, report) => {
  if (text.status === "uitzondering" && text.toelichting === "")
    report("incomplete", has("toelichting") ? "toelichting" : "status", { code: "exception-without-reason" });
};

/** Nothing is known or agreed before it happened. ISO dates compare as text. */
export const checkDates: RowCheck = ({ text, referenceDate }: CheckedRow, report) => {
  for (const field of ["peildatum", "akkoordOp"] as const)
    if (referenceDate !== undefined && text[field] > referenceDate)
      report("incomplete", field, { code: "future-date", date: text[field], referenceDate });
  const { peildatum: data, akkoordOp: approved } = text;
  if (data !== "" && approved !== "" && approved < data)
    report("warning", "akkoordOp", { code: "approval-before-data", approved, data });
};
