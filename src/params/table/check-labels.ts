/**
 * Owner, source type and scenario of a row: known names, and the ones that the catalogue says.
 * Source: issue "Step 2", must-be-true 1; owners and source types are the catalogue's.
 */
import { PARTNERS } from "../catalogue/names";
import { nearestName, normalised } from "../../core";
import { headingOf, type TextField } from "./field";
import { type Cause } from "./finding";
import { type CheckedRow, type Report, type RowCheck } from "./row-check";
import { isPartner, SCENARIOS, SOURCE_WORDS, sourceName } from "./words";

/** A partner that does not exist, with the nearest that does. */
export function unknownPartner(value: string): Cause {
  const nearest = nearestName(
    value,
    PARTNERS.map(({ id }) => id),
  );
  return { code: "unknown-partner", value, ...(nearest === undefined ? {} : { nearest }) };
}

export const checkOwner: RowCheck = ({ text: { eigenaar: value }, found }, report) => {
  if (value === "") return;
  const expected = found?.definition.owner;
  if (!isPartner(value)) report("incomplete", "eigenaar", unknownPartner(value));
  else if (expected !== undefined && value !== expected)
    report("incomplete", "eigenaar", { code: "wrong-owner", value, expected });
};

export const checkSource: RowCheck = ({ text: { brontype: value }, found }, report) => {
  if (value === "") return;
  const expected = found?.definition.source;
  if (sourceName(value) === undefined)
    report("incomplete", "brontype", { code: "unknown-source", value, allowed: SOURCE_WORDS });
  else if (expected !== undefined && value !== expected)
    report("incomplete", "brontype", { code: "wrong-source", value, expected });
};

/** A free name that differs from one of the four in a letter or two is probably a slip. */
export const checkScenario: RowCheck = ({ text: { scenario: value } }, report) => {
  if (value === "" || SCENARIOS.includes(value)) return;
  const nearest = nearestName(normalised(value), SCENARIOS);
  if (nearest !== undefined) report("warning", "scenario", { code: "near-scenario", value, nearest });
};

/** Blank cells in columns that are there; what the catalogue knows is said. */
export const checkBlanks: RowCheck = (row, report) => {
  const definition = row.found?.definition;
  blankFault(row, report, "eenheid", definition?.unit);
  blankFault(row, report, "eigenaar", definition?.owner);
  blankFault(row, report, "brontype", definition?.source);
  blankFault(row, report, "bron");
  blankFault(row, report, "peildatum");
};

function blankFault({ text, has }: CheckedRow, report: Report, field: TextField, expected?: string): void {
  if (text[field] !== "" || !has(field)) return;
  const cause: Cause = { code: "blank-field", heading: headingOf(field) };
  report("incomplete", field, expected === undefined ? cause : { ...cause, expected });
}
