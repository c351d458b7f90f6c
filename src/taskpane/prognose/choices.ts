/** The choices above the chart: block, year and events; each is there only when there is something to choose. */
import { type Area } from "../../workbook/port";
import { element } from "../dom";
import { type KnownBlocks, keyOf } from "./known-blocks";
import { type ForecastText } from "./text";

interface Choice {
  /** Word before the select, hidden where the pane is narrow. */
  readonly word: string | undefined;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly kind: "block" | "year" | "events";
  readonly onChange: (value: string) => void;
}

/**
 * Fills `row` with the selects; when there is the same to choose from, only what is chosen is set, so that typing on in
 * a select and its focus are not disturbed.
 * @param years of the chosen block
 * @param change something else was chosen
 */
export function showChoices(
  row: HTMLElement,
  known: KnownBlocks,
  years: readonly number[],
  text: ForecastText,
  change: () => void,
): void {
  const choices = choicesOf(known, years, text, change).filter(
    ({ kind, options }) => options.length > (kind === "events" ? 1 : 0),
  );
  const drawn = [...row.querySelectorAll("select")];
  const isSame =
    drawn.length === choices.length &&
    drawn.every((select, index) => sameOptions(select, choices[index]?.options ?? []));
  if (!isSame) row.replaceChildren(...choices.map(drawChoice));
  for (const { kind, value } of choices) {
    const select = row.querySelector<HTMLSelectElement>(`select[data-choice="${kind}"]`);
    if (select) select.value = value;
  }
}

function sameOptions(select: HTMLSelectElement, options: Choice["options"]): boolean {
  const shown = [...select.options];
  return (
    shown.length === options.length &&
    options.every(({ value, text }, index) => shown[index]?.value === value && shown[index].text === text)
  );
}

function drawChoice({ word, name, options, kind, onChange }: Choice): HTMLElement {
  const select = element(
    "select",
    { class: "mpp-pick", "aria-label": name, "data-choice": kind },
    ...options.map(({ value, text }) => element("option", { value }, text)),
  );
  select.addEventListener("change", () => {
    onChange(select.value);
  });
  return element(
    "div",
    { class: "mpp-choice", "data-choice": kind },
    word === undefined ? null : element("span", { "aria-hidden": "true", class: "mpp-quiet" }, word),
    select,
  );
}

function choicesOf(
  known: KnownBlocks,
  years: readonly number[],
  text: ForecastText,
  change: () => void,
): readonly Choice[] {
  const named = (key: string): { value: string; text: string } => ({ value: key, text: key });
  return [
    {
      // Beside the events there is no room for the word.
      ...{
        kind: "block",
        word: years.length === 0 && known.eventBlocks().length > 0 ? undefined : text.block,
      },
      ...{ name: text.blockName, value: known.block },
      options: known.scenarioBlocks().map((each) => named(keyOf(each))),
      onChange: (block) => {
        known.block = block;
        known.year = undefined;
        change();
      },
    },
    {
      ...{ kind: "year", word: text.year, name: text.year, value: String(known.year) },
      options: years.map((year) => named(String(year))),
      onChange: (year) => {
        known.year = Number(year);
        change();
      },
    },
    {
      ...{ kind: "events", word: undefined, name: text.events, value: known.events },
      options: [
        { value: "", text: text.noEvents },
        ...known.eventBlocks().map((each) => ({
          value: keyOf(each),
          text: text.withEvents(isOnSheetOf(known, each) ? each.range : keyOf(each)),
        })),
      ],
      onChange: (events) => {
        known.events = events;
        change();
      },
    },
  ];
}

/** Whether the sheet needs no mention: the chosen block stands on it too. */
const isOnSheetOf = (known: KnownBlocks, events: Area): boolean =>
  known.scenarioBlocks().some((block) => keyOf(block) === known.block && block.sheet === events.sheet);
