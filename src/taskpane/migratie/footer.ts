/** The footer: where it will write, then one primary and at most one other action. */
import { type Step } from "../../migration";
import { element } from "../dom";
import { sameName } from "../../workbook/area";
import { type SheetState } from "../../workbook/port";
import { button, type Screen } from "./parts";
import { type Session } from "./session";
import { isRegistered } from "./write-jobs";

export interface FooterButton {
  readonly label: string;
  readonly run: () => unknown;
}

/** @param line a sentence, or its parts; a focus in the footer goes to its first button */
export function showFooter(
  { host }: Screen,
  line: string | HTMLElement,
  primary?: FooterButton,
  other?: FooterButton,
): void {
  const hadFocus =
    document.activeElement?.closest(".mpp-footers") !== null && document.activeElement !== null;
  const made = [primary, other].flatMap((each, index) =>
    each ? [button(each.label, each.run, index === 0)] : [],
  );
  const sentence = typeof line === "string" ? (line === "" ? null : element("p", {}, line)) : line;
  const buttons = made.length > 0 ? element("div", { class: "mpp-buttons" }, ...made) : null;
  host.footer(...[sentence, buttons].filter((each) => each !== null));
  if (hadFocus) made[0]?.focus();
}

/** Why nothing can be replaced now; undefined when it can. */
function blocked(
  session: Session,
  states: readonly SheetState[],
  { host, text }: Screen,
): string | undefined {
  if (!isRegistered(host.model())) return text.unregistered;
  const sheets = session.choice().steps.map(({ sheet }) => sheet);
  const locked = states.find(
    (each) => each.protected === true && sheets.some((sheet) => sameName(sheet, each.name)),
  );
  return locked && text.protected(locked.name);
}

export interface ProposalActions {
  readonly accept: () => unknown;
  readonly look: () => unknown;
  readonly skip: () => unknown;
}

/** For the proposal that is shown. */
export function proposalFooter(
  session: Session,
  states: readonly SheetState[],
  screen: Screen,
  actions: ProposalActions,
): void {
  const { text, number } = screen;
  const { current } = session;
  if (!current) return;
  const skip = { label: session.isSkipped(current) ? text.include : text.skip, run: actions.skip };
  const why = blocked(session, states, screen);
  if (why !== undefined) {
    showFooter(screen, why, undefined, skip);
    return;
  }
  const { steps } = session.choice();
  if (steps.length > 1) {
    showFooter(
      screen,
      writesText(steps, screen),
      { label: text.look(number(steps.length)), run: actions.look },
      skip,
    );
    return;
  }
  const label = current.method === "other" ? text.acceptDifference : text.accept;
  showFooter(screen, target(current.fills, screen), { label, run: actions.accept }, skip);
}

/** "Vervangt 15 formules in 3 bereiken; …" */
export function writesText(steps: readonly Step[], { text, number }: Screen): string {
  const formulas = steps.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== "").length;
  return text.writesMany(number(formulas), number(steps.length));
}

/** "Schrijft in D14:H14 en op blad Migratielog" */
function target(range: string, { text }: Screen): HTMLElement {
  const [before, cells, middle, log] = text.writes(range);
  return element("p", {}, before, element("b", {}, cells), middle, element("b", {}, log));
}
