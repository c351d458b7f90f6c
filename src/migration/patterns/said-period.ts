/** Periods that labels speak of, "K1 2027" or "instroom_kwartaal1": whether cells are of one, as far as they say. */
import { perText } from "../per-text";
import { type Place } from "../book";
import { type Scan } from "../subject";
import { yearsAt } from "./years";

const PARTS: readonly RegExp[] = [
  /\b(?:k|q|kw|kwartaal|quarter) ?([1-4])\b/g,
  /\b(?:h|hj|halfjaar|semester) ?([12])\b/g,
  /\b(?:wk|week) ?(\d\d?)\b/g,
];

/** Of each part of a year, which are said. */
const partsOf = perText((words: string): readonly (readonly string[])[] => {
  const text = words.replaceAll("_", " ");
  return PARTS.map((part) => [...text.matchAll(part)].map(([, number = ""]) => number));
});

function disagree<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
}

/** No two of them are of other years, quarters, half-years or weeks. */
export function ofOnePeriod(cells: readonly Place[], scan: Scan): boolean {
  const years = cells.map((cell) => yearsAt(cell, scan));
  const parts = cells.map((cell) => partsOf(scan.labels.all(cell)));
  return cells.every((_, i) =>
    cells
      .slice(0, i)
      .every(
        (__, j) =>
          !disagree(years[i] ?? [], years[j] ?? []) &&
          PARTS.every((___, k) => !disagree(parts[i]?.[k] ?? [], parts[j]?.[k] ?? [])),
      ),
  );
}
