/** On sheet Prognose: the scenario values as vertical lines of the chart, two points each. */
import { type SheetDraft } from "./draft";
import { SCENARIO_NAMES } from "./frame";
import * as look from "./styles";

/** First row of the points and their columns. */
export const LINES = { first: 25, column: "W", height: "X" } as const;
/** First row of the table of scenario values. */
const FIRST_VALUE = 5;

/** A line is two points: on the axis and as high as the density. */
export function scenarioLines(
  sheet: SheetDraft,
  grid: { readonly first: number; readonly last: number },
): void {
  const { first, column, height } = LINES;
  sheet.value(`V${first - 2}`, "Scenariolijnen in de grafiek", look.SECTION);
  sheet.headings(`V${first - 1}`, ["Scenario", "Instroom", "Hoogte"], (n) =>
    n === 0 ? look.HEADING : look.HEADING_RIGHT,
  );
  SCENARIO_NAMES.forEach((name, n) => {
    [0, 1].forEach((end) => {
      const row = first + 2 * n + end;
      sheet.value(`V${row}`, name, look.TEXT);
      sheet.formula(`${column}${row}`, `$H$${FIRST_VALUE + n}`, look.number(look.COUNT));
      const top = `MAX($Q$${grid.first}:$Q$${grid.last})`;
      if (end === 0) sheet.value(`${height}${row}`, 0, look.number(look.DENSITY));
      else sheet.formula(`${height}${row}`, top, look.number(look.DENSITY));
    });
  });
}
