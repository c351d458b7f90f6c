/** The dry run: everything that one write will do, before it does it; and who does it. */
import { type Step } from "../../migration";
import { type LoggedStep } from "../../replacement/read-log";
import { addressOf } from "../../workbook/area";
import { element, outline } from "../dom";
import { loggedPlace } from "./log-part";
import { cellLink, link, listed, note, type Screen } from "./parts";
import { type Signing } from "./signing";
import { breakable } from "./proposal-card";
import { changeText, localForm } from "./values";
import { actorPart, reasonField } from "./who-part";

/** Lines that are shown at first. */
const FEW = 20;

export interface Review extends Signing {
  readonly element: HTMLElement;
  readonly title: string;
}

interface Line {
  readonly what: HTMLElement;
  readonly from: string;
  readonly to: string;
  readonly change?: string;
}

export function reviewSteps(
  steps: readonly Step[],
  waiting: number,
  screen: Screen,
  back: () => void,
): Review {
  const { text, number, host } = screen;
  const differing = steps.some(({ method }) => method === "other");
  const local = (formula: string): string => localForm(formula, host.language, host.decimalComma);
  const lines = steps.map((step) => ({
    what: cellLink(screen, { sheet: step.sheet, range: step.fills }),
    from: local(step.cells.find(({ formula }) => formula !== "")?.formula ?? ""),
    to: local(step.call),
    ...(step.method === "other" ? { change: changeText(step, screen) } : {}),
  }));
  const waits = waiting > 0 ? [note("info", text.reviewWaiting(number(waiting)))] : [];
  return page(text.review(number(steps.length)), lines, waits, differing, screen, back);
}

export function reviewRollback(steps: readonly LoggedStep[], screen: Screen, back: () => void): Review {
  const { text, number, host } = screen;
  const local = (formula: string): string => localForm(`=${formula}`, host.language, host.decimalComma);
  const lines = steps.map((step) => ({
    what: isRange(step.fills)
      ? cellLink(screen, { sheet: step.sheet, range: step.fills })
      : element("span", {}, loggedPlace(step)),
    from: local(step.call),
    to: local(step.cells.find(({ formula }) => formula !== "")?.formula ?? ""),
  }));
  const formulas = steps.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== "").length;
  const about = [element("p", { class: "mpp-quiet" }, text.restores(number(formulas)))];
  return page(text.reviewBack(number(steps.length)), lines, about, false, screen, back);
}

const isRange = (text: string): boolean => /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/.test(text);

function page(
  title: string,
  lines: readonly Line[],
  about: readonly HTMLElement[],
  differing: boolean,
  screen: Screen,
  back: () => void,
): Review {
  const { text, number } = screen;
  const actor = actorPart(screen);
  const reason = differing ? reasonField(text.reason) : undefined;
  const returning = link(text.back, back);
  returning.classList.add("mig-back");
  returning.prepend(outline("M12 5l-5 5l5 5", 16));
  const draw = ({ what, from, to, change }: Line): HTMLElement =>
    element(
      "li",
      { class: "mig-line" },
      what,
      element("code", {}, ...breakable(from)),
      element("code", {}, ...breakable(to)),
      change === undefined ? null : note("warn", change),
    );
  const root = element(
    "section",
    { class: "mig-part" },
    returning,
    element("h2", { tabindex: "-1" }, title),
    ...about,
    ...listed(lines, FEW, draw, (count) => text.showAll(number(count))),
    actor.element,
    reason?.element ?? null,
  );
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    back();
  });
  return { element: root, title, actor, reason };
}

/** Where steps write, for the title of the write. */
export function placeOf(steps: readonly Pick<Step, "sheet" | "fills">[]): string {
  const [first] = steps;
  return first === undefined ? "" : addressOf({ sheet: first.sheet, range: first.fills });
}
