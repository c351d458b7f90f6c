/** A new set from the rows of the sheet: the first of the workbook, or the next round, a variant, an addendum, a policy what-if. */
import { type ParameterSet, referenceTo, type SetKind, storedForm } from "../../params";
import { rangeOf, sameName } from "../../workbook/area";
import { type Fact } from "../../workbook/port";
import { element } from "../dom";
import { actorFields } from "./actor-fields";
import { asContent } from "./change";
import { cancelTo, checkbox, isChecked, labelled, note, pageFrame, pick, showFooter } from "./parts";
import { obstacleText, type Screen } from "./screen";
import { type ParametersState, sheetRows } from "./state";
import { carriedOver, newSet, type NewSetAnswers, stepOf } from "./steps";
import { planWrite, standingObstacle, tableLayout } from "./write-plan";

const KINDS: readonly SetKind[] = ["basis", "addendum", "heruitgave", "beleid"];

export function createPage(screen: Screen): HTMLElement {
  const { text, state } = screen;
  const { set } = state;
  const title = set ? text.action.create.label : text.create;
  const refusal = createRefusal(screen);
  if (refusal !== undefined) {
    showFooter(screen, { note: "" });
    return pageFrame(screen, title, note("warn", refusal));
  }
  const form = newSetFields(screen, set);
  const copyName = set && copyNameOf(set, state);
  const copy = copyName === undefined ? undefined : checkbox(text.keepCopy(copyName), true);
  const fields = actorFields(screen);
  const foot = (error?: string): void => {
    showFooter(screen, {
      note: error ?? text.target.general,
      ...(error === undefined ? {} : { tone: "bad" as const }),
      primary: { label: text.create, run: submit },
      other: cancelTo(screen),
    });
  };
  const submit = async (): Promise<void> => {
    const answers = form.answers();
    if (answers.ronde === "" || answers.variant === "") {
      foot(text.needName);
      return;
    }
    screen.actAs(fields.actor());
    const step = stepOf(fields.actor(), fields.remark(), screen.now());
    const written = await screen.write({
      title: `${text.create}: ${answers.ronde} · ${answers.variant}`,
      make: (now) => {
        const rows = sheetRows(now) ?? [];
        return now.set
          ? newSet(carriedOver(rows, now.set), answers, referenceTo(now.set), step)
          : newSet(rows, answers, null, step);
      },
      also: (now) =>
        now.set && copyName !== undefined && copy && isChecked(copy) ? copyFacts(now.set, copyName) : [],
    });
    if (!written.done && written.sentence !== "") foot(written.sentence);
  };
  foot();
  return pageFrame(
    screen,
    title,
    note("info", set ? text.createIntro.set : text.createIntro.table),
    set ? basedOn(screen, set) : null,
    form.element,
    copy ?? null,
    fields.element,
  );
}

function basedOn({ text }: Screen, { ronde, variant, status, versie }: ParameterSet): HTMLElement {
  const name = `${ronde} · ${variant} · ${text.versioned(text.status[status], versie)}`;
  return element("p", { class: "mpp-quiet" }, text.basedOn(name));
}

function createRefusal({ text, state }: Screen): string | undefined {
  const { found, set, agreement, table } = state;
  const obstacle = standingObstacle(found) ?? placeObstacle(state);
  if (obstacle) return obstacleText(obstacle, text);
  if (set && agreement.differs.size > 0 && !agreement.recordable) return text.restoreRefused;
  const unread = (table?.findings ?? []).filter(({ severity }) => severity === "error").length;
  return unread > 0 ? text.recordUnreadable(unread) : undefined;
}

/** Known beforehand for a table that was never stored: whether there is room above it. */
function placeObstacle(state: ParametersState): ReturnType<typeof standingObstacle> {
  const rows = sheetRows(state);
  if (state.set !== undefined || rows === undefined) return undefined;
  const answers = { ronde: "1", variant: "1", soort: "basis", keepApprovals: false } as const;
  const step = stepOf({ partner: "APM", role: "1" }, "", new Date(0));
  return planWrite(state, newSet(rows, answers, null, step)).obstacle;
}

export interface NewSetFields {
  readonly element: HTMLElement;
  readonly answers: () => NewSetAnswers;
}

/** @param base set that it is based on; without it there is nothing to be based on, so only a base can be made */
export function newSetFields({ text }: Screen, base: ParameterSet | undefined): NewSetFields {
  const ronde = textField(base?.ronde ?? "");
  const variant = textField(base?.variant ?? "basis");
  const hint = element("p", { class: "mpp-quiet" }, text.kindHints.basis);
  const kind = pick(
    KINDS.map((value) => ({ value, label: text.kinds[value] })),
    "basis",
    (value) => {
      hint.textContent = text.kindHints[KINDS.find((each) => each === value) ?? "basis"];
    },
  );
  const keep = checkbox(text.keepApprovals, base === undefined);
  return {
    element: element(
      "div",
      { class: "par-actor" },
      ...(base ? [labelled(text.kind, kind), hint] : []),
      element("div", { class: "par-pair" }, labelled(text.round, ronde), labelled(text.variant, variant)),
      keep,
    ),
    answers: () => ({
      ronde: ronde.value.trim(),
      variant: variant.value.trim(),
      soort: base ? (KINDS.find((each) => each === kind.value) ?? "basis") : "basis",
      keepApprovals: isChecked(keep),
    }),
  };
}

function textField(value: string): HTMLInputElement {
  const field = element("input", { type: "text", class: "par-text", maxlength: "80" });
  field.value = value;
  return field;
}

const LONGEST_SHEET_NAME = 31;

/** A name that Excel takes and no sheet has; undefined when the host adds no sheets. */
function copyNameOf(set: ParameterSet, { found }: ParametersState): string | undefined {
  if (found.lacks.has("sheets")) return undefined;
  const plain = `Parameters ${set.ronde} ${set.variant}`.replace(/[[\]:*?/\\']/g, " ").replace(/\s+/g, " ");
  const tail = ` v${set.versie}`;
  const name = `${plain.slice(0, LONGEST_SHEET_NAME - tail.length).trim()}${tail}`;
  return found.sheets.some((each) => sameName(each, name)) ? undefined : name;
}

/** The stored set as a sheet of its own, to look at and to compare with. */
function copyFacts(set: ParameterSet, sheet: string): readonly Fact[] {
  const { table, headingRow } = storedForm(set);
  const columns = table.reduce((most, row) => Math.max(most, row.length), 0);
  const contents = table.map((row) => Array.from({ length: columns }, (_, column) => asContent(row[column])));
  const range = rangeOf({ top: 1, left: 1, rows: contents.length, columns });
  return [
    { kind: "sheet", sheet, exists: true, layout: tableLayout(headingRow) },
    { kind: "cells", sheet, range, contents },
  ];
}
