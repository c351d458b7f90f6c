/** The next status: what may follow, why not when it may not, by whom and why. */
import { type ParameterSet, type SetStatus } from "../../params";
import { element } from "../dom";
import { actorFields } from "./actor-fields";
import { fileField } from "./file-field";
import { type ChosenFile, importFile } from "./import-file";
import { cancelTo, fieldId, note, pageFrame, showFooter } from "./parts";
import { obstacleText, type Screen } from "./screen";
import { mustHave } from "./state";
import { type StatusChoice, statusChoices, statusStep, stepOf } from "./steps";
import { standingObstacle } from "./write-plan";

const NEEDS_REASON: ReadonlySet<SetStatus> = new Set<SetStatus>(["concept", "voorgelegd B"]);

export function statusPage(screen: Screen): HTMLElement {
  const { text, state } = screen;
  const title = text.action.status.label;
  const obstacle = standingObstacle(state.found);
  const choices = statusChoices(state);
  if (obstacle || choices.length === 0) {
    showFooter(screen, { note: "" });
    const why = obstacle ? obstacleText(obstacle, text) : state.set ? text.noNextStatus : text.unrecorded;
    return pageFrame(screen, title, note("warn", why));
  }
  return new StatusForm(screen, title, choices).element;
}

class StatusForm {
  readonly element: HTMLElement;
  private readonly screen: Screen;
  private readonly fields: ReturnType<typeof actorFields>;
  private successor: ChosenFile | undefined;
  private readonly later: HTMLElement;
  private chosen: SetStatus | undefined;

  constructor(screen: Screen, title: string, choices: readonly StatusChoice[]) {
    this.screen = screen;
    const { text } = screen;
    this.fields = actorFields(screen, { partner: "APM" });
    this.chosen = choices.find(({ reasons }) => reasons.length === 0)?.to;
    this.later = element(
      "div",
      { hidden: true },
      fileField(text.laterSet, undefined, ".json", (file) => {
        this.successor = file;
        return Promise.resolve();
      }),
    );
    const name = fieldId();
    this.element = pageFrame(
      screen,
      title,
      element(
        "fieldset",
        { class: "par-set" },
        element("legend", {}, text.chooseStatus),
        ...choices.map((choice) => this.choiceOf(choice, name)),
      ),
      this.later,
      this.fields.element,
    );
    this.foot();
  }

  private choiceOf({ to, reasons }: StatusChoice, name: string): HTMLElement {
    const { text } = this.screen;
    const input = element("input", { type: "radio", name, value: to, disabled: reasons.length > 0 });
    input.checked = to === this.chosen;
    input.addEventListener("change", () => {
      this.chosen = to;
      this.later.hidden = to !== "bijgesteld";
      this.foot();
    });
    if (input.checked) this.later.hidden = to !== "bijgesteld";
    const label = element(
      "label",
      { class: "mpp-check par-check" },
      input,
      element("span", {}, text.status[to]),
    );
    if (reasons.length === 0) return label;
    const list = element(
      "ul",
      { class: "par-reasons", id: fieldId() },
      ...reasons.map((reason) => element("li", { class: "mpp-quiet" }, text.reason(reason))),
    );
    input.setAttribute("aria-describedby", list.id);
    return element("div", {}, label, list);
  }

  private foot(error?: string): void {
    const { screen, chosen } = this;
    const { text } = screen;
    const isPossible = chosen !== undefined;
    showFooter(screen, {
      note: error ?? (isPossible ? text.target.general : ""),
      ...(error === undefined ? {} : { tone: "bad" as const }),
      ...(isPossible
        ? { primary: { label: text.statusButton[chosen], run: (): Promise<void> => this.submit() } }
        : {}),
      other: cancelTo(screen),
    });
  }

  private async submit(): Promise<void> {
    const { screen, chosen, fields } = this;
    const { text } = screen;
    if (chosen === undefined) return;
    const remark = fields.remark();
    if (NEEDS_REASON.has(chosen) && remark === "") {
      this.foot(text.remarkNeeded);
      return;
    }
    const successor = chosen === "bijgesteld" ? await this.laterSet() : undefined;
    if (chosen === "bijgesteld" && successor === undefined) return;
    screen.actAs(fields.actor());
    const written = await screen.write({
      title: text.statusTitle(text.status[chosen]),
      make: (state) =>
        statusStep(mustHave(state.set), chosen, stepOf(fields.actor(), remark, screen.now()), successor),
    });
    if (!written.done && written.sentence !== "") this.foot(written.sentence);
  }

  private async laterSet(): Promise<ParameterSet | undefined> {
    const { text, now } = this.screen;
    const file = this.successor;
    const read = file && (await importFile(file, stepOf(this.fields.actor(), "", now())));
    if (read?.kind === "set") return read.set;
    this.foot(file === undefined ? text.laterSet : text.imports.refused(1));
    return undefined;
  }
}
