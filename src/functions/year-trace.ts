/**
 * The trace of a year that is made of months: what the year takes of them, and below it the traces of those months.
 * A line that was opened in an earlier month is not opened again. Source: docs/besluiten/0014, "Time".
 */
import { type OutcomeIndicator, project, type Run, trace, type TraceLine, yearlyOutcome } from "../chain";
import { fail } from "../core";

const MONTHS = 12;
const RULE = "jaar uit maanden";
const SUM = "som van de maanden";
/** In the words of the sheet. */
const FORMULAS: Readonly<Record<OutcomeIndicator["kind"], string>> = {
  stroom: SUM,
  gemiddelde: "gemiddelde van de maanden",
  voorraad: "december",
  stand: "december",
  benutting: "uitstroom / (uitstroom + onbenut), elk als som van de maanden",
};

/** Ids that the year is made of, and of which months. */
function partsOf({ id, kind, indicator }: OutcomeIndicator): { ids: readonly string[]; first: number } {
  if (kind === "benutting") return { ids: [indicator.id, `${indicator.id}.onbenut`], first: 1 };
  return { ids: [id], first: kind === "voorraad" || kind === "stand" ? MONTHS : 1 };
}

/** Traces below each other, one step deeper: what an earlier one opened stays closed. */
function joined(traces: readonly (readonly TraceLine[])[]): readonly TraceLine[] {
  const opened = new Set<string>();
  return traces.flatMap((lines) => {
    let closed = Infinity;
    return lines.flatMap((line) => {
      const depth = line.depth + 1;
      if (depth > closed) return [];
      const key = `${line.id}|${line.period}`;
      const again = line.kind === "indicator" && (line.again || opened.has(key));
      if (line.kind === "indicator") opened.add(key);
      closed = again ? depth : Infinity;
      return [{ ...line, depth, again }];
    });
  });
}

/**
 * @param run per month
 * @param year name of a year of the run
 * @throws FailureError unknown-period, and as `project`
 */
export function yearTrace(run: Run, asked: OutcomeIndicator, year: string): readonly TraceLine[] {
  const outcome = yearlyOutcome(project(run));
  const names = outcome.periods.map(({ name }) => name);
  const t = names.indexOf(year);
  if (t < 0) {
    const [first = "", last = ""] = [names[0], names.at(-1)];
    fail({ code: "unknown-period", place: {}, period: year, first, last });
  }
  const { id, kind, indicator } = asked;
  const { ids, first } = partsOf(asked);
  const months = Array.from({ length: MONTHS + 1 - first }, (_, m) => String(first + m).padStart(2, "0"));
  const traces = months.flatMap((month) => ids.map((part) => trace(run, part, `${year}-${month}`)));
  const unit = kind === "benutting" ? "aandeel" : indicator.eenheid;
  const what = {
    kind: "indicator",
    unit,
    owner: indicator.partner,
    rule: RULE,
    formula: FORMULAS[kind],
  } as const;
  return [
    { depth: 0, id, period: year, value: outcome.value(id, t, 0), again: false, ...what },
    ...joined(traces),
  ];
}
