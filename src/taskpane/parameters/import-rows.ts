/** A table from a file: as a change of the set, or as the first set of the workbook. */
import { checkRows, compareRows, type ParameterRow, type ParameterSet, rowKey } from "../../params";
import { element } from "../dom";
import { actorFields } from "./actor-fields";
import { newSetFields } from "./create-page";
import { differenceList } from "./difference-list";
import { type Imported } from "./import-file";
import { offer, valueFindings } from "./import-offer";
import { checkbox, note } from "./parts";
import { type Screen } from "./screen";
import { isSettled, mustHave } from "./state";
import { amendment, newSet, stepOf, withTable } from "./steps";

type ReadRows = Extract<Imported, { readonly kind: "rows" }>;

export function importedRows(screen: Screen, read: ReadRows, name: string): readonly HTMLElement[] {
  const { text, state } = screen;
  const { set } = state;
  const head = note("info", text.imports.rows(read.rows.length));
  if (set === undefined) return [head, ...asFirstSet(screen, read, name)];
  if (!isSettled(state)) return [head, note("warn", text.formsFirst)];
  if (set.status !== "concept" && set.status !== "ter akkoord")
    return [head, note("warn", text.notNow(text.status[set.status]))];
  return [head, ...asChange(screen, set, read, name)];
}

function asFirstSet(screen: Screen, read: ReadRows, name: string): readonly HTMLElement[] {
  const { text } = screen;
  const form = newSetFields(screen, undefined);
  const fields = actorFields(screen);
  offer(screen, text.target.general, () => {
    screen.actAs(fields.actor());
    const step = stepOf(fields.actor(), fields.remark(), screen.now());
    const answers = form.answers();
    if (answers.ronde === "" || answers.variant === "") return text.needName;
    return { title: text.imports.title(name), make: () => newSet(read.rows, answers, null, step) };
  });
  return [
    element("p", { class: "par-line" }, text.imports.asNewSet),
    ...valueFindings(read.findings, text),
    form.element,
    fields.element,
  ];
}

function asChange(
  screen: Screen,
  set: ParameterSet,
  { rows, fields: columns }: ReadRows,
  name: string,
): readonly HTMLElement[] {
  const { text } = screen;
  const given = new Set(rows.map(rowKey));
  const absent = set.parameters.filter((row) => !given.has(rowKey(row))).length;
  let drop = false;
  const next = (from: ParameterSet): readonly ParameterRow[] => withTable(from, rows, columns, drop);
  const result = element("div", { class: "par-result" });
  const draw = (): void => {
    const becomes = next(set);
    result.replaceChildren(
      ...valueFindings(checkRows(becomes), text),
      ...differenceList(screen, compareRows(set.parameters, becomes)),
    );
  };
  draw();
  const fields = actorFields(screen);
  offer(screen, text.target.general, () => {
    screen.actAs(fields.actor());
    const step = stepOf(fields.actor(), fields.remark(), screen.now());
    const make = (now: Screen["state"]): ParameterSet =>
      amendment(mustHave(now.set), next(mustHave(now.set)), step);
    return { title: text.imports.title(name), make };
  });
  const dropping = checkbox(text.imports.drop(absent), false, (checked) => {
    drop = checked;
    draw();
  });
  return [
    element("p", { class: "par-line" }, text.imports.asChange),
    ...(absent === 0 ? [] : [dropping]),
    result,
    fields.element,
  ];
}
