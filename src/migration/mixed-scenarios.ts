/**
 * Whether something is taken from the sheet of another scenario than that of the cell itself: whatever it calculates, it is a
 * slip to ask about and not a formula to replace. Curves weigh scenarios, so that does not count for them.
 */
import { type Place } from "./book";
import { scenarioIn } from "./findings/scenario-words";
import { type Kind, type Recognised, type Scan } from "./subject";

const OF_ONE_SCENARIO: ReadonlySet<Kind> = new Set([
  "voorraad",
  "capaciteit",
  "aandeel",
  "vertraging",
  "maandverdeling",
]);

export function mixesScenarios(
  { kind, roles }: Recognised,
  { sheet }: Place,
  { reading: { index } }: Scan,
): boolean {
  if (!OF_ONE_SCENARIO.has(kind)) return false;
  const named = (at: number): string | undefined => scenarioIn(index.sheets[at]?.name ?? "")?.word;
  const own = named(sheet);
  if (own === undefined) return false;
  const sheets = new Set([...roles.values()].map(({ cell }) => cell.sheet));
  return [...sheets].some((at) => (named(at) ?? own) !== own);
}
