/** What is calculated with: one folded line, and under it a select for each choice and a name for each sheet to insert. */
import { formatNumber, type Language } from "../../text";
import { element } from "../dom";
import { type Offered, type Source } from "./choice";
import { scenarioLabel } from "./names";
import { labelledPick, type PickOption, warnNote } from "./parts";
import { type Chosen, DRAWS, type Notes, type SheetName } from "./state";
import { type DoorrekeningText } from "./text";

export interface ChoicesShown {
  readonly offered: Offered;
  readonly chosen: Chosen;
  readonly scenarios: readonly string[];
  readonly periods: readonly string[];
  /** Correlations to choose from, ascending. */
  readonly rhos: readonly number[];
  readonly sheets: readonly SheetName[];
  readonly notes: Notes;
}

export interface ChoiceChanges {
  readonly choose: (change: Partial<Chosen>) => void;
  readonly name: (domain: string, change: Partial<SheetName>) => void;
}

function sourceText({ address, key, table }: Source, text: DoorrekeningText): string {
  return address === undefined || table === undefined ? key : text.rows(address, table.cells.length - 1);
}

const sourceOptions = (all: readonly Source[], text: DoorrekeningText): readonly PickOption[] =>
  all.map((source) => ({ value: source.key, text: sourceText(source, text) }));

/** With one that is chosen from a formula and stands in no list. */
function bandOptions(
  { offered, chosen, notes }: ChoicesShown,
  text: DoorrekeningText,
): readonly PickOption[] {
  const { ofInflow } = notes;
  const own = ofInflow === undefined ? [] : [{ value: ofInflow, text: text.ofInflow(ofInflow) }];
  const others = sourceOptions(
    offered.blocks.filter(({ key }) => key !== ofInflow),
    text,
  );
  return [...own, ...others, { value: "", text: text.noBand }].filter(
    (option, n, all) =>
      all.findIndex(({ value }) => value === option.value) === n || option.value === chosen.band,
  );
}

function rhoText(rho: number, language: Language, text: DoorrekeningText): string {
  if (rho === 0) return text.rho.none;
  return rho === 1 ? text.rho.full : text.correlated(formatNumber(rho, language));
}

function picks(
  shown: ChoicesShown,
  text: DoorrekeningText,
  language: Language,
  changes: ChoiceChanges,
): HTMLElement[] {
  const { offered, chosen, scenarios, periods, rhos } = shown;
  const { choose } = changes;
  const pick = (
    key: keyof Chosen & keyof DoorrekeningText["choices"],
    options: readonly PickOption[],
    read: (value: string) => Partial<Chosen>,
  ): HTMLElement =>
    labelledPick(key, {
      label: text.choices[key],
      options,
      chosen: String(chosen[key]),
      changed: (value) => {
        choose(read(value));
      },
    });
  const plain = (values: readonly string[]): readonly PickOption[] =>
    values.map((value) => ({ value, text: value }));
  return [
    pick("model", sourceOptions(offered.models, text), (model) => ({ model })),
    pick("parameters", sourceOptions(offered.parameters, text), (parameters) => ({ parameters })),
    pick("inflow", sourceOptions(offered.inflows, text), (inflow) => ({ inflow })),
    pick("band", bandOptions(shown, text), (band) => ({ band })),
    pick(
      "rho",
      rhos.map((rho) => ({ value: String(rho), text: rhoText(rho, language, text) })),
      (rho) => ({ rho: Number(rho) }),
    ),
    pick(
      "draws",
      DRAWS.map((draws) => ({ value: String(draws), text: text.draws(formatNumber(draws, language)) })),
      (draws) => ({ draws: Number(draws) }),
    ),
    pick(
      "scenario",
      scenarios.map((name) => ({ value: name, text: scenarioLabel(name, text) })),
      (scenario) => ({ scenario }),
    ),
    pick("period", plain(periods), (period) => ({ period })),
  ];
}

/** A checkbox with the name of its sheet. */
function sheetField(
  { domain, name, wanted }: SheetName,
  text: DoorrekeningText,
  changes: ChoiceChanges,
): HTMLElement {
  const box = element("input", { type: "checkbox", checked: wanted, "data-key": `wanted ${domain}` });
  box.addEventListener("change", () => {
    changes.name(domain, { wanted: box.checked });
  });
  const field = element("input", {
    type: "text",
    class: "mpp-pick",
    "aria-label": text.sheetName(domain),
    "data-key": `name ${domain}`,
    maxlength: "31",
    autocomplete: "off",
  });
  field.value = name;
  field.addEventListener("input", () => {
    changes.name(domain, { name: field.value });
  });
  const label = element("label", { class: "mpp-check" }, box, element("span", {}, domain));
  return element("div", { class: "mpp-door-sheet" }, label, field);
}

/** The choices inside the fold; drawn again as a whole, with the focus where it was. */
export function drawChoices(
  body: HTMLElement,
  shown: ChoicesShown,
  text: DoorrekeningText,
  language: Language,
  changes: ChoiceChanges,
): void {
  const active = body.contains(document.activeElement)
    ? document.activeElement?.getAttribute("data-key")
    : null;
  body.replaceChildren(
    ...picks(shown, text, language, changes),
    ...(shown.notes.events === undefined
      ? []
      : [element("p", { class: "mpp-quiet" }, text.events(shown.notes.events))]),
    element(
      "fieldset",
      { class: "mpp-door-sheets" },
      element("legend", {}, text.choices.sheets),
      ...shown.sheets.map((sheet) => sheetField(sheet, text, changes)),
    ),
    ...shown.notes.more.map((sentence) => warnNote(sentence)),
  );
  if (typeof active !== "string") return;
  const fields = [...body.querySelectorAll<HTMLElement>("[data-key]")];
  fields.find((field) => field.dataset["key"] === active)?.focus();
}

/** "4 scenario’s · Model!A8:I135 · Parameters!A12:M321" in short: names of sheets. */
export function foldedLine({ chosen, scenarios, offered }: ChoicesShown, text: DoorrekeningText): string {
  const short = (key: string, all: readonly Source[]): string =>
    all.find((source) => source.key === key)?.table?.sheet ?? key;
  return [
    text.scenarios(scenarios.length),
    short(chosen.model, offered.models),
    short(chosen.parameters, offered.parameters),
    short(chosen.inflow, offered.inflows),
  ].join(" · ");
}
