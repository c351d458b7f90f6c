/** What differs between two rounds or between sheet and set, folded per owner; drawn when it is opened. */
import { type Comparison, fieldHeading, type OwnerDifferences, type RowDifference } from "../../params";
import { formatNumber, type Language } from "../../text";
import { element, icon } from "../dom";
import { inParts } from "./parts";
import { type Screen } from "./screen";
import { type ParametersText } from "./text-type";
import { labelOf, valueText, valueWithUnit } from "./values";

const AT_ONCE = 30;

/** @param marks whether it is told which approvals lapse */
export function differenceList(screen: Screen, comparison: Comparison, marks = true): readonly HTMLElement[] {
  const { text } = screen;
  const { added, removed, changed, owners, unchanged } = comparison;
  const counts = { added: added.length, removed: removed.length, changed: changed.length, unchanged };
  if (owners.length === 0) return [element("p", { class: "par-line" }, text.same(unchanged))];
  return [
    element("p", { class: "par-line" }, text.differences(counts)),
    ...owners.map((each) => ownerFold(screen, marks ? each : unmarked(each), owners.length === 1)),
  ];
}

function unmarked({ owner, ...kinds }: OwnerDifferences): OwnerDifferences {
  const without = (all: readonly RowDifference[]): readonly RowDifference[] =>
    all.map((one) => ({ ...one, approvalLapsed: false }));
  return {
    owner,
    added: without(kinds.added),
    removed: without(kinds.removed),
    changed: without(kinds.changed),
  };
}

function ownerFold(screen: Screen, each: OwnerDifferences, isOpen: boolean): HTMLElement {
  const all = [...each.changed, ...each.added, ...each.removed];
  const owner = each.owner === "" ? screen.text.noOwner : each.owner;
  const fold = element(
    "details",
    { class: "par-fold" },
    element(
      "summary",
      {},
      element("span", {}, owner),
      element("span", { class: "mpp-count" }, String(all.length)),
    ),
  );
  const fill = (): void => {
    if (!fold.open || fold.childElementCount > 1) return;
    const list = element("ul", { class: "par-differences" });
    fold.append(...inParts(all, AT_ONCE, list, (one) => [differenceItem(screen, one)], screen.text.showMore));
  };
  fold.addEventListener("toggle", fill);
  fold.open = isOpen;
  fill();
  return fold;
}

function differenceItem({ text, language }: Screen, one: RowDifference): HTMLElement {
  const { parameter, jaar, scenario, kind, fields, approvalLapsed } = one;
  const [name] = labelOf(parameter, language);
  const others = fields.filter((field) => field !== "waarde" && field !== "eenheid").map(fieldHeading);
  const about = [
    kind === "changed" ? "" : text.kindsOfChange[kind],
    jaar === "" ? text.allYears : jaar,
    scenario,
    others.length === 0 ? "" : text.otherFields(others.join(", ")),
  ];
  return element(
    "li",
    {},
    element(
      "div",
      {},
      name,
      element("span", { class: "mpp-quiet" }, about.filter((part) => part !== "").join(" · ")),
      approvalLapsed
        ? element("span", { class: "mpp-quiet par-lapse" }, icon("warn"), text.lapsesMark)
        : null,
    ),
    element("div", { class: "par-value" }, ...valuesOf(one, text, language)),
  );
}

/** The new value, below it the old one and the change. */
function valuesOf(one: RowDifference, text: ParametersText, language: Language): readonly (Node | string)[] {
  const { old, new: next, oldUnit: before, newUnit: unit } = one;
  if (old === null || next === null || before === null || unit === null)
    return [valueWithUnit(old ?? next ?? 0, before ?? unit ?? "", language)];
  if (old === next && before === unit) return [valueWithUnit(next, unit, language)];
  const quiet = (words: string): HTMLElement => element("span", { class: "mpp-quiet" }, words);
  const change = changeText(one, unit, language);
  return [
    valueWithUnit(next, unit, language),
    quiet(text.was(valueText(old, before, language))),
    ...(change === "" ? [] : [quiet(change)]),
  ];
}

/** "+860 (+6,2%)", of a share in percentage points; "" when the units differ. */
function changeText({ absolute, relative }: RowDifference, unit: string, language: Language): string {
  if (absolute === null) return "";
  const share = relative === null ? "" : ` (${signed(100 * relative, language, 1)}%)`;
  return unit.startsWith("aandeel")
    ? `${signed(100 * absolute, language, 2)} pp`
    : `${signed(absolute, language)}${share}`;
}

/** Enough for any difference that means something; hides the last bits of new − old. */
const DIGITS = 12;

function signed(value: number, language: Language, decimals?: number): string {
  const shown = formatNumber(Number(value.toPrecision(DIGITS)), language, decimals);
  return value > 0 ? `+${shown}` : shown;
}
