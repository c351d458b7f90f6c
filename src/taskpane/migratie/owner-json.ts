/** The result of a partner's check as JSON, with the fields of `mpp check --json`. */
import { type ScanValue } from "../../migration";
import { effectText, EVERYTHING, findingText, hardCodedText, type Language, questionText } from "../../text";
import { type Checked } from "./owner-check";

export function ownerJson(
  { result, errors, notFollowed, set, passes }: Checked,
  about: {
    readonly language: Language;
    readonly version: string;
    readonly at: string;
    readonly by: string | undefined;
  },
): string {
  const { language, version, at, by } = about;
  const { owner, standing, differences, findings, compared, different, questions, hardCoded } = result;
  const report = {
    ...{ owner, passes, version, at, set: set ?? null },
    parameters:
      standing === undefined
        ? null
        : { rows: standing.rows, byStatus: standing.byStatus, open: standing.open },
    register: differences ?? null,
    findings: findings.map((finding) => ({
      ...{ parameter: finding.parameter, severity: finding.severity },
      cell: finding.failure.place.cell ?? null,
      ...findingText(finding, language, EVERYTHING),
    })),
    outcomes: {
      compared,
      different: different.map((one) => ({
        ...one,
        shown: plain(one.shown),
        calculated: plain(one.calculated),
      })),
      errors: errors.map(({ sheet, range }) => ({ sheet, cell: range })),
      notFollowed: notFollowed.map(({ sheet, range }) => ({ sheet, cell: range })),
    },
    questions: questions.map((one) => ({
      ...{ sheet: one.sheet, range: one.range, kind: one.kind },
      question: questionText(one, language),
      effect: effectText(one, language),
    })),
    hardCoded: hardCoded.map((one) => ({
      ...{ sheet: one.sheet, range: one.range, kind: one.kind, question: hardCodedText(one, language) },
    })),
    signedOff: by === undefined ? null : { by },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function plain(value: ScanValue): number | string | boolean | null {
  return value !== null && typeof value === "object" ? value.error : value;
}

/** Letters, digits and dashes only. */
export function ownerFile(owner: string): string {
  return `mpp-controle-${owner.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")}.json`;
}
