/** Another round beside this one: a second parameter sheet of the workbook, or a file; differences by owner. */
import { FailureError } from "../../core";
import { element } from "../dom";
import { differenceList } from "./difference-list";
import { findingList } from "./finding-list";
import { type Imported, importFile } from "./import-file";
import { comparison, likelyRounds, type OtherRound, roundOnSheet } from "./other-round";
import { fileField } from "./file-field";
import { labelled, note, pageFrame, pick, showFooter } from "./parts";
import { type Screen, sentenceOf } from "./screen";
import { sheetRows } from "./state";
import { stepOf } from "./steps";

export function comparePage(screen: Screen): HTMLElement {
  const { text, state, other, book } = screen;
  const own = state.found.sheet?.name;
  const likely = likelyRounds(state.found.sheets, own);
  const rest = state.found.sheets.filter((name) => name !== own && !likely.includes(name));
  const result = element("div", { class: "par-result" });
  const options = [...likely, ...rest].map((name) => ({ value: name, label: text.sheetOption(name) }));
  const show = (round: OtherRound | undefined, name: string): void => {
    screen.compareWith(round);
    result.replaceChildren(...(round ? differencesWith(screen, round) : [note("warn", text.noRound(name))]));
  };
  const showSheet = async (name: string): Promise<void> => {
    result.replaceChildren(element("p", { class: "mpp-quiet" }, text.working));
    show(await roundOnSheet(book, name).catch(() => undefined), name);
  };
  const sheets = pick([{ value: "", label: "–" }, ...options], other?.name ?? likely[0] ?? "", (name) => {
    if (name !== "") void showSheet(name);
  });
  const file = fileField(text.chooseFile, text.fileHint, ".json,.csv,.tsv,.txt", async (chosen) => {
    const read = await importFile(chosen, stepOf(screen.actor, "", screen.now()));
    sheets.value = "";
    if (read.kind === "set") show({ name: chosen.name, rows: read.set.parameters }, chosen.name);
    else if (read.kind === "rows") show({ name: chosen.name, rows: read.rows }, chosen.name);
    else result.replaceChildren(...refusalOf(screen, read));
  });
  showFooter(screen, { note: "" });
  const page = pageFrame(screen, text.action.compare.label, labelled(text.source, sheets), file, result);
  if (other) show(other, other.name);
  else if (sheets.value !== "") void showSheet(sheets.value);
  return page;
}

function differencesWith(screen: Screen, other: OtherRound): readonly HTMLElement[] {
  const { text, state, language } = screen;
  const rows = sheetRows(state) ?? state.set?.parameters;
  if (rows === undefined) return [note("warn", text.exports.csvUnreadable)];
  try {
    return differenceList(screen, comparison(other, rows));
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return [note("bad", sentenceOf(error, language), true)];
  }
}

/** Why a file was not read. */
export function refusalOf(screen: Screen, read: Imported): readonly HTMLElement[] {
  const { text } = screen;
  if (read.kind === "unknown") return [note("bad", text.imports.unknown, true)];
  if (read.kind === "too-large") return [note("bad", text.imports.tooLarge(String(read.limit / 1e6)), true)];
  if (read.kind !== "refused") return [];
  return [
    note("bad", text.imports.refused(read.findings.length), true),
    ...findingList(screen, read.findings),
  ];
}
