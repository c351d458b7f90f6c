/** The footer: which sheets will be made, and whether their names are free; then the two actions. */
import { EVERYTHING, formatList, type Language } from "../../text";
import { sameName } from "../../workbook/area";
import { type Workbook } from "../../workbook/port";
import { element } from "../dom";
import { isSheetName } from "./sheet-plan";
import { type SheetName } from "./state";
import { type DoorrekeningText } from "./text";

export interface InsertPlan {
  /** Sheets that can be made now; empty with a cause. */
  readonly sheets: readonly SheetName[];
  /** Why nothing can be made, as a whole sentence. */
  readonly refusal: string | undefined;
  /** Default names that are taken, so that another is proposed. */
  readonly taken: readonly string[];
}

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;

/** The host's own reason when it cannot add sheets. */
export function lackOf(workbook: Workbook, language: Language): string | undefined {
  const needs = workbook.lacks.get("sheets");
  if (needs === undefined) return undefined;
  const failure = { code: "workbook-unsupported", place: {}, capability: "sheets", needs } as const;
  return sentence(EVERYTHING[language]["workbook-unsupported"](failure));
}

/**
 * @param there sheets of the workbook
 * @param usual the name that a domain's sheet has by itself
 */
export function insertPlan(
  names: readonly SheetName[],
  there: readonly string[],
  usual: (domain: string) => string,
  text: DoorrekeningText,
): InsertPlan {
  const sheets = names.filter(({ wanted }) => wanted);
  const isThere = (name: string): boolean => there.some((each) => sameName(each, name));
  const wrong = sheets.find(({ name }) => !isSheetName(name));
  const twice = sheets.find(({ name }, n) => sheets.some((each, at) => at < n && sameName(each.name, name)));
  const occupied = sheets.find(({ name }) => isThere(name));
  const refusal =
    sheets.length === 0
      ? text.noSheet
      : wrong !== undefined
        ? text.nameWrong(wrong.name)
        : twice !== undefined
          ? text.nameTwice(twice.name)
          : occupied !== undefined
            ? text.taken(occupied.name)
            : undefined;
  const taken = sheets
    .map(({ domain }) => usual(domain))
    .filter((name, n) => isThere(name) && !sameName(sheets[n]?.name ?? "", name));
  return { sheets, refusal, taken };
}

export interface FooterActions {
  readonly insert: () => void;
  readonly tornado: () => void;
}

/** Nodes for the pane's footer. */
export function footerNodes(
  { sheets, refusal, taken }: InsertPlan,
  { insert, tornado }: FooterActions,
  language: Language,
  text: DoorrekeningText,
): readonly Node[] {
  const names = formatList(
    sheets.map(({ name }) => name),
    language,
  );
  const line =
    refusal === undefined
      ? element(
          "p",
          {},
          text.makes(sheets.length),
          element("b", {}, names),
          taken.length === 0 ? null : ` · ${text.usualTaken}`,
        )
      : element("p", {}, refusal);
  const button = (label: string, appearance: string | undefined, run: () => void): HTMLElement => {
    const made = element("fluent-button", { appearance, size: "medium" }, label);
    made.addEventListener("click", run);
    return made;
  };
  const primary = button(text.insert, "primary", insert);
  if (refusal !== undefined) primary.setAttribute("disabled", "");
  return [line, element("div", { class: "mpp-buttons" }, primary, button(text.tornado, undefined, tornado))];
}
