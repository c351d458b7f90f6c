/** A failure of the functions in one line, with a link to its cells: what is wrong and what would be right. */
import { type FailureError, type Place } from "../../core";
import { causeText, EVERYTHING, formatNumber, type Language } from "../../text";
import { areaOf, boxOf, rangeOf } from "../../workbook/area";
import { type Area, type Value } from "../../workbook/port";
import { type Source } from "./forecast";
import { link, note } from "./notice";
import { type ForecastText } from "./text";

export interface FailureLine {
  readonly sentence: string;
  /** Cells that it is about; undefined when it is about no cells. */
  readonly area: Area | undefined;
}

/** Enough to show a sum just outside the tolerance of 1e-9. */
const SUM_DIGITS = 12;

const isFilled = (cell: Value): boolean => cell !== null && cell !== "";

/** A column of the block without its heading: its filled rows, or those of one year. */
function columnArea(source: Source, { column = 1, heading, year }: Place): Area {
  const { top, left } = boxOf(source.range);
  const rows = source.values.flatMap((row, index) => {
    const isHeading = heading !== undefined && index === 0;
    const isMeant = year === undefined ? row.some(isFilled) : row.includes(year);
    return isMeant && !isHeading ? [index] : [];
  });
  const [first = 0] = rows;
  const count = (rows.at(-1) ?? first) - first + 1;
  const range = rangeOf({ top: top + first, left: left + column - 1, rows: count, columns: 1 });
  return { sheet: source.sheet, range };
}

/** The cell of the failure, its column, or the whole block. */
function areaOfPlace(place: Place, source: Source | undefined): Area | undefined {
  const cell = place.cell === undefined ? undefined : areaOf(place.cell);
  if (cell !== undefined) return cell;
  if (source === undefined) return undefined;
  return place.column !== undefined && place.row === undefined
    ? columnArea(source, place)
    : { sheet: source.sheet, range: source.range };
}

export function failureLine(
  { failure }: FailureError,
  sources: { readonly scenarios: Source; readonly events: Source | undefined },
  language: Language,
  text: ForecastText,
): FailureLine {
  const { place } = failure;
  const area = areaOfPlace(place, place.list === "events" ? sources.events : sources.scenarios);
  if (failure.code !== "probability-sum" || area === undefined) {
    const cause = causeText(failure, language, EVERYTHING);
    return { sentence: `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`, area };
  }
  const sum = formatNumber(Number(failure.sum.toPrecision(SUM_DIGITS)), language);
  const advice = failure.looksLikePercent ? ` ${text.percentages}` : "";
  const year = place.year === undefined ? "" : `${place.year}: `;
  return { sentence: year + text.chancesSum(sum, area.range) + advice, area };
}

/** @param goTo shows the cells */
export const drawFailure = ({ sentence, area }: FailureLine, goTo: (area: Area) => void): HTMLElement =>
  note(
    "bad",
    sentence,
    ...(area === undefined
      ? []
      : [
          link(area.range, () => {
            goTo(area);
          }),
        ]),
  );
