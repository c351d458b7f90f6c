/** Approvals: given and withdrawn by the partner who owns the rows, or an exception recorded by APM. */
import { type ParameterSet } from "../../params";
import { element } from "../dom";
import { actorFields, type ActorFields } from "./actor-fields";
import { cancelTo, checkbox, isChecked, labelled, note, pageFrame, pick, showFooter } from "./parts";
import { isOpen, ownersOf, type RowView, rowViews } from "./rows";
import { obstacleText, type PageStart, type Screen } from "./screen";
import { isSettled, mustHave } from "./state";
import { approvalStep, type ApprovalMode, stepOf } from "./steps";
import { labelOf, unitText, valueText } from "./values";
import { standingObstacle } from "./write-plan";

const RECORDER = "APM";
const MODES: readonly ApprovalMode[] = ["give", "withdraw", "exception"];

export function approvePage(screen: Screen, start: PageStart = {}): HTMLElement {
  const { text, state } = screen;
  const title = text.action.approve.label;
  const { set } = state;
  const refusal = set === undefined ? text.unrecorded : refusalOf(screen, set);
  if (refusal !== undefined || set === undefined) {
    showFooter(screen, { note: "" });
    return pageFrame(screen, title, note("warn", refusal ?? ""));
  }
  return new ApproveForm(screen, set, start).element;
}

function refusalOf(screen: Screen, { status }: ParameterSet): string | undefined {
  const { text, state } = screen;
  const obstacle = standingObstacle(state.found);
  if (obstacle) return obstacleText(obstacle, text);
  if (!isSettled(state)) return text.formsFirst;
  // An approval may still be withdrawn after the working group agreed; the set is a concept again then.
  const may = status === "concept" || status === "ter akkoord" || status === "akkoord werkgroep";
  return may ? undefined : text.notNow(text.status[status]);
}

class ApproveForm {
  readonly element: HTMLElement;
  private readonly screen: Screen;
  private readonly rows: readonly RowView[];
  private readonly chosen: Set<string>;
  private readonly mode: HTMLSelectElement;
  private readonly list = element("div", { class: "par-choose" });
  private readonly who = element("div");
  private fields: ActorFields;
  private error = "";

  constructor(screen: Screen, { status }: ParameterSet, { keys = [], partner }: PageStart) {
    this.screen = screen;
    this.rows = rowViews(screen.state);
    this.chosen = new Set(keys);
    const { text } = screen;
    const modes = status === "akkoord werkgroep" ? (["withdraw"] as const) : MODES;
    this.mode = pick(
      modes.map((mode) => ({ value: mode, label: text.modes[mode] })),
      "give",
      () => {
        this.redo();
      },
    );
    this.fields = this.actorFor(partner ?? this.likelyPartner());
    this.element = pageFrame(
      screen,
      text.action.approve.label,
      labelled(text.mode, this.mode),
      this.who,
      this.list,
    );
    this.draw();
  }

  private get now(): ApprovalMode {
    return MODES.find((mode) => mode === this.mode.value) ?? "give";
  }

  /** The last actor when it owns open rows, else the first who does. */
  private likelyPartner(): string {
    const owners = ownersOf(this.rows).filter(({ open }) => open > 0);
    const last = owners.find(({ owner }) => owner === this.screen.actor.partner);
    return (last ?? owners[0])?.owner ?? this.screen.actor.partner;
  }

  private redo(): void {
    this.chosen.clear();
    this.error = "";
    this.fields = this.actorFor(this.fields.actor().partner);
    this.draw();
  }

  private actorFor(partner: string): ActorFields {
    const owners = ownersOf(this.rows).flatMap(({ owner }) => (owner === "" ? [] : [owner]));
    const partners = this.now === "exception" ? [RECORDER] : [...new Set([...owners, RECORDER])];
    return actorFields(this.screen, {
      partner,
      partners,
      needsRemark: this.now !== "give",
      changed: () => {
        this.chosen.clear();
        this.error = "";
        this.drawRows();
      },
    });
  }

  private draw(): void {
    this.who.replaceChildren(this.fields.element);
    this.drawRows();
  }

  /** Rows that the partner may approve, withdraw or make an exception of. */
  private eligible(): readonly RowView[] {
    const { partner } = this.fields.actor();
    const owns = ({ owner }: RowView): boolean => owner === partner;
    if (this.now === "exception") return this.rows.filter(isOpen);
    if (this.now === "give") return this.rows.filter((row) => isOpen(row) && owns(row));
    return this.rows.filter(({ standing, ...row }) =>
      standing === "exception" ? partner === RECORDER : standing === "agreed" && row.owner === partner,
    );
  }

  private drawRows(): void {
    const { text, language } = this.screen;
    const rows = this.eligible();
    for (const key of [...this.chosen]) if (!rows.some((row) => row.key === key)) this.chosen.delete(key);
    const boxes = rows.map((row) => ({ row, box: this.rowBox(row) }));
    const all = checkbox(text.chooseAll(rows.length), this.chosen.size === rows.length, (checked) => {
      for (const { row, box } of boxes) {
        const input = box.querySelector("input");
        if (input) input.checked = checked;
        if (checked) this.chosen.add(row.key);
        else this.chosen.delete(row.key);
      }
      this.foot();
    });
    const items = boxes.map(({ row, box }) => element("li", {}, box, this.valueOf(row, language)));
    this.list.replaceChildren(
      ...(rows.length === 0
        ? [element("p", { class: "mpp-quiet" }, text.nothingToChoose[this.now])]
        : [
            element(
              "fieldset",
              { class: "par-set" },
              element("legend", {}, text.rowsToChoose),
              all,
              element("ul", { class: "par-boxes" }, ...items),
            ),
          ]),
    );
    this.list.addEventListener("change", () => {
      const input = all.querySelector("input");
      if (input) input.checked = boxes.every(({ box }) => isChecked(box));
    });
    this.foot();
  }

  private rowBox(row: RowView): HTMLLabelElement {
    const { text, language } = this.screen;
    const [name] = labelOf(row.parameter, language);
    const box = checkbox("", this.chosen.has(row.key), (checked) => {
      if (checked) this.chosen.add(row.key);
      else this.chosen.delete(row.key);
      this.error = "";
      this.foot();
    });
    const about = [
      this.now === "exception" ? row.owner : "",
      row.jaar === "" ? text.allYears : row.jaar,
      row.scenario,
    ];
    box
      .querySelector("span")
      ?.append(
        name,
        element("span", { class: "mpp-quiet" }, ` ${about.filter((part) => part !== "").join(" · ")}`),
      );
    return box;
  }

  private valueOf(row: RowView, language: Screen["language"]): HTMLElement {
    const unit = unitText(row.unit, language);
    return element(
      "span",
      { class: "par-value" },
      row.value === undefined ? this.screen.text.unreadable : valueText(row.value, row.unit, language),
      unit === "" ? null : element("span", { class: "mpp-quiet" }, unit),
    );
  }

  private foot(): void {
    const { text } = this.screen;
    const count = this.chosen.size;
    const said = count === 0 ? text.chooseFirst : `${text.chosen(count)} ${text.target.approval}`;
    showFooter(this.screen, {
      note: this.error === "" ? said : this.error,
      ...(this.error === "" ? {} : { tone: "bad" as const }),
      primary: { label: text.modeButtons[this.now], run: () => this.submit() },
      other: cancelTo(this.screen),
    });
  }

  private async submit(): Promise<void> {
    const { screen, now: mode } = this;
    const { text } = screen;
    const actor = this.fields.actor();
    const remark = this.fields.remark();
    const keys = [...this.chosen];
    if (keys.length === 0) {
      this.fail(text.chooseFirst);
      return;
    }
    if (mode !== "give" && remark === "") {
      this.fail(text.remarkNeeded);
      return;
    }
    screen.actAs(actor);
    const written = await screen.write({
      title: text.approvalTitle(mode, actor.partner, keys.length),
      make: ({ set }) => approvalStep(mustHave(set), mode, keys, stepOf(actor, remark, screen.now())),
    });
    if (!written.done) this.fail(written.sentence);
  }

  private fail(sentence: string): void {
    // The pane said it, or the page was drawn anew.
    if (sentence === "") return;
    this.error = sentence;
    this.screen.host.announce(sentence);
    this.foot();
  }
}
