/** What was replaced, from sheet Migratielog, also in former sessions: the last steps, each with the way back. */
import { type LoggedStep } from "../../replacement/read-log";
import { addressOf } from "../../workbook/area";
import { element, outline } from "../dom";
import { link, note, type Screen, timeText } from "./parts";

const BACK = "M7.500 4L4 7.500L7.500 11M4.300 7.500H12a4 4 0 0 1 0 8H9";
/** Steps that are shown at first. */
const FEW = 3;

export type Log =
  | { readonly kind: "steps"; readonly steps: readonly LoggedStep[] }
  /** The sheet is there and is not ours, or cannot be read. */
  | { readonly kind: "failed"; readonly cause: string };

/** Those that are still replaced, the last first. */
export function replacedSteps(log: Log | undefined): readonly LoggedStep[] {
  return log?.kind === "steps" ? log.steps.filter(({ isReplaced }) => isReplaced).reverse() : [];
}

export function loggedPlace({ sheet, fills }: LoggedStep): string {
  return /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(fills) ? addressOf({ sheet, range: fills }) : `${sheet} ${fills}`;
}

/** @param ask shows what will be rolled back before it is. @returns null when nothing was replaced */
export function logPart(
  log: Log | undefined,
  screen: Screen,
  ask: (steps: readonly LoggedStep[]) => void,
): HTMLElement | null {
  const { text, number } = screen;
  if (log?.kind === "failed") return note("warn", text.logFailed(log.cause));
  const steps = replacedSteps(log);
  if (steps.length === 0) return null;
  const draw = (step: LoggedStep): HTMLElement => {
    const place = loggedPlace(step);
    const what = text.logged(place, momentText(step.at, screen));
    const sentence = step.unread === undefined ? `${what}, ${step.by}` : text.logUnread(step.unread);
    const back = link(
      text.rollBack,
      () => {
        ask([step]);
      },
      text.rollBackOf(place),
    );
    return element(
      "li",
      {},
      outline(BACK, 16),
      element("p", {}, sentence),
      step.unread === undefined ? back : null,
    );
  };
  const list = element("ul", { class: "mig-log" }, ...steps.slice(0, FEW).map(draw));
  const readable = steps.filter(({ unread }) => unread === undefined);
  const more =
    steps.length > FEW
      ? link(text.showAll(number(steps.length)), () => {
          list.append(...steps.slice(FEW).map(draw));
          more?.remove();
          list.children[FEW]?.querySelector<HTMLElement>("button")?.focus();
        })
      : null;
  const all =
    readable.length > 1
      ? link(text.rollBackAll(number(readable.length)), () => {
          ask(readable);
        })
      : null;
  return element(
    "section",
    { class: "mig-part", "aria-label": text.log },
    list,
    more || all ? element("div", { class: "mig-links" }, more, all) : null,
  );
}

/** "om 10.31 uur" on the same day, else the date. */
function momentText(at: string, { host, text }: Screen): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  if (time.toDateString() === new Date().toDateString()) return text.atTime(timeText(time, host.language));
  const [year, month, day] = at.slice(0, 10).split("-");
  return text.onDate(host.language === "nl" ? `${day ?? ""}-${month ?? ""}-${year ?? ""}` : at.slice(0, 10));
}
