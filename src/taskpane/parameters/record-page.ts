/** What people typed on the sheet, into set and log; or the sheet back to what was recorded. */
import { FailureError } from "../../core";
import { changeStatus, compareRows, nextStatuses, type ParameterRow, type ParameterSet } from "../../params";
import { actorFields } from "./actor-fields";
import { differenceList } from "./difference-list";
import { cancelTo, note, pageFrame, showFooter } from "./parts";
import { element } from "../dom";
import { obstacleText, type Screen, sentenceOf } from "./screen";
import { sheetRows, mustHave } from "./state";
import { amendment, recordableRows, stepOf } from "./steps";
import { planWrite, standingObstacle } from "./write-plan";

export function recordPage(screen: Screen): HTMLElement {
  const { text, state } = screen;
  const title = text.action.record.label;
  const rows = recordableRows(state);
  const { set } = state;
  const refusal = recordRefusal(screen);
  if (refusal !== undefined || set === undefined || rows === undefined) {
    showFooter(screen, { note: "" });
    return pageFrame(screen, title, note("warn", refusal ?? text.recordNothing));
  }
  const isReopened = !isOpenSet(set);
  const fields = actorFields(screen, { needsRemark: isReopened });
  const foot = (error?: string): void => {
    showFooter(screen, {
      note: error ?? text.target.general,
      ...(error === undefined ? {} : { tone: "bad" as const }),
      primary: { label: title, run: submit },
      other: cancelTo(screen),
    });
  };
  const submit = async (): Promise<void> => {
    const remark = fields.remark();
    if (isReopened && remark === "") {
      foot(text.remarkNeeded);
      return;
    }
    screen.actAs(fields.actor());
    const step = stepOf(fields.actor(), remark, screen.now());
    const written = await screen.write({
      title,
      make: (now) => amendment(reopened(mustHave(now.set), step), mustRead(now), step),
    });
    if (!written.done && written.sentence !== "") foot(written.sentence);
  };
  foot();
  return pageFrame(
    screen,
    title,
    note("info", isReopened ? text.recordIntro.newVersion : text.recordIntro.open),
    ...differenceList(screen, compareRows(set.parameters, rows)),
    fields.element,
  );
}

const isOpenSet = ({ status }: ParameterSet): boolean => status === "concept" || status === "ter akkoord";

/** After the working group agreed, other content makes it a concept again, as the next version. */
function reopened(set: ParameterSet, step: Parameters<typeof changeStatus>[2]): ParameterSet {
  return isOpenSet(set) ? set : changeStatus(set, "concept", step);
}

function mustRead(state: Screen["state"]): readonly ParameterRow[] {
  const rows = sheetRows(state);
  if (rows === undefined) throw new Error("rows that cannot be read are not recorded");
  return rows;
}

function recordRefusal(screen: Screen): string | undefined {
  const { text, state } = screen;
  const { set, agreement, table, found } = state;
  const obstacle = standingObstacle(found);
  if (obstacle) return obstacleText(obstacle, text);
  if (set === undefined) return text.unrecorded;
  if (agreement.differs.size === 0) return text.recordNothing;
  if (!agreement.recordable) return agreement.restorable ? text.next.broken : text.restoreRefused;
  const unread = (table?.findings ?? []).filter(({ severity }) => severity === "error").length;
  if (unread > 0) return text.recordUnreadable(unread);
  const refused = stepRefusal(screen, set);
  if (refused !== undefined) return refused;
  const mayReopen = isOpenSet(set) || nextStatuses(set.status).includes("concept");
  return mayReopen ? undefined : text.recordFrozen(text.status[set.status]);
}

/** Whether the step would be refused, e.g. because somebody typed an approval. */
function stepRefusal({ state, language, now }: Screen, set: ParameterSet): string | undefined {
  if (!isOpenSet(set)) return undefined;
  try {
    amendment(set, mustRead(state), stepOf({ partner: "APM", role: "-" }, "", now()));
    return undefined;
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return sentenceOf(error, language);
  }
}

export function restorePage(screen: Screen): HTMLElement {
  const { text, state } = screen;
  const title = text.action.restore.label;
  const { set, agreement } = state;
  const planned = set && agreement.restorable ? planWrite(state, set) : undefined;
  const refusal = planned?.obstacle ? obstacleText(planned.obstacle, text) : undefined;
  if (set === undefined || planned?.plan === undefined) {
    const why = refusal ?? (agreement.differs.size === 0 ? text.recordNothing : text.restoreRefused);
    showFooter(screen, { note: "" });
    return pageFrame(screen, title, note("warn", why));
  }
  const { cells, formulas } = planned.plan;
  const foot = (error?: string): void => {
    showFooter(screen, {
      note: error ?? text.target.set(cells, formulas),
      ...(error === undefined ? {} : { tone: "bad" as const }),
      primary: { label: title, run: submit },
      other: cancelTo(screen),
    });
  };
  const submit = async (): Promise<void> => {
    const written = await screen.write({ title, make: (now) => mustHave(now.set) });
    if (!written.done && written.sentence !== "") foot(written.sentence);
  };
  foot();
  const rows = sheetRows(state);
  return pageFrame(
    screen,
    title,
    note("info", text.restoreIntro),
    element(
      "p",
      { class: "par-line" },
      `${text.setName(set.ronde, set.variant, text.kinds[set.soort])} · ${text.versioned(text.status[set.status], set.versie)}`,
    ),
    ...(rows ? differenceList(screen, compareRows(rows, set.parameters), false) : []),
  );
}
