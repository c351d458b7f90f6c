/** Findings as text and as JSON: each with file, row, column, cell, cause, what would be right, parameter and owner. */
import type { Failure } from "../../core";
import { findParameter, type Finding, type Severity } from "../../params";
import { EVERYTHING, failureText, findingText, type Language } from "../../text";
import type { ParameterWords } from "./words-type";

const SEVERITIES: readonly Severity[] = ["error", "incomplete", "warning"];

export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), incomplete: count("incomplete"), warning: count("warning") };
}

/** @param file what to name when a finding has no table of its own */
export function findingLines(
  findings: readonly Finding[],
  file: string,
  words: ParameterWords,
  language: Language,
): string[] {
  const widest = Math.max(...SEVERITIES.map((severity) => words.severities[severity].length));
  return findings.map((finding) => {
    const { severity, failure, parameter, owner } = finding;
    const sentence = failureText(named(failure, file), language, file, EVERYTHING);
    const about = [
      ...(isKnown(parameter) ? [parameter] : []),
      ...(owner === "" ? [] : [words.owner(shortened(owner))]),
    ]
      .filter((part) => !sentence.includes(part))
      .join(", ");
    return `  ${words.severities[severity].padEnd(widest)}  ${sentence}${about === "" ? "" : ` (${about})`}`;
  });
}

/** Every line names the file, so that it can stand alone. */
function named(failure: Failure, file: string): Failure {
  const { parameter } = failure.place;
  if (parameter === undefined || parameter === file) return failure;
  return { ...failure, place: { ...failure.place, parameter: `${file}, ${parameter}` } };
}

/** An id that is unknown stands in the sentence already, between quotes. */
function isKnown(parameter: string): boolean {
  return parameter !== "" && findParameter(parameter) !== undefined;
}

/** A name from a cell: one line, without control characters. */
function shortened(owner: string): string {
  return owner.replace(/\p{C}+/gu, " ").slice(0, 40);
}

export function findingsJson(findings: readonly Finding[], language: Language): object[] {
  return findings.map((finding) => {
    const { severity, failure, parameter, owner } = finding;
    const { row, column, heading, cell } = failure.place;
    const { what, remedy } = findingText(finding, language, EVERYTHING);
    return {
      severity,
      code: failure.code,
      parameter: parameter === "" ? null : parameter,
      owner: owner === "" ? null : owner,
      row: row ?? null,
      column: column ?? null,
      heading: heading ?? null,
      cell: cell ?? null,
      message: what,
      remedy: remedy === "" ? null : remedy,
    };
  });
}
