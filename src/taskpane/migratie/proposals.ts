/** What was read, drawn: the map of a sheet, one proposal at a time, and what stands below them. */
import { element } from "../dom";
import { gridOf, type Headings, headingsOf } from "./headings";
import { type MapCell, type SheetMap } from "./map";
import { mapPart, type MapPart } from "./map-part";
import { note, type Screen } from "./parts";
import { proposalCard } from "./proposal-card";
import { type Session } from "./session";
import { leftPart, questionsPart } from "./side-parts";
import { actorPart, type ActorPart, reasonField, type ReasonField, scopePart } from "./who-part";

export interface ProposalHandlers {
  /** Another proposal, scope or sheet is shown. */
  readonly changed: () => void;
}

export class Proposals {
  readonly element = element("div", { class: "mpp-own" });
  actor: ActorPart | undefined;
  reason: ReasonField | undefined;
  private readonly session: Session;
  private readonly screen: Screen;
  private readonly handlers: ProposalHandlers;
  private readonly parts = {
    map: element("div"),
    card: element("div", { class: "mpp-own" }),
    questions: element("div"),
    left: element("div"),
  };
  private map: SheetMap | undefined;
  private grid: MapPart | undefined;

  constructor(session: Session, screen: Screen, handlers: ProposalHandlers) {
    this.session = session;
    this.screen = screen;
    this.handlers = handlers;
    this.element.append(...Object.values(this.parts));
    this.draw();
  }

  /** All of it: a sheet, what was taken or what was read is another. */
  draw(): void {
    const { session, screen, parts } = this;
    const focused = focusedIn(parts.map, "data-cell");
    this.map = session.map;
    this.grid = mapPart(this.map, session.counts, screen, {
      sheet: (name) => {
        session.show(name);
        this.draw();
        this.grid?.focusSheet();
        this.handlers.changed();
      },
      cell: (cell) => {
        this.choose(cell);
      },
    });
    parts.map.replaceChildren(this.grid.element);
    if (typeof focused === "string")
      parts.map.querySelector<HTMLElement>(`[data-cell="${focused}"]`)?.focus();
    fill(parts.questions, questionsPart(session.reading.questions, session.sheet, screen));
    fill(parts.left, leftPart(session.reading.left, session.sheet, screen));
    this.drawCard();
  }

  /** The proposal that is shown, without the map. */
  drawCard(): void {
    const { session, screen, parts } = this;
    const { current, open } = session;
    const arrow = focusedIn(parts.card, "aria-label");
    this.grid?.select(current?.id);
    this.actor = undefined;
    this.reason = undefined;
    if (current === undefined || this.map === undefined) {
      fill(parts.card, this.nothingOpen());
      return;
    }
    const shown = {
      ...{ step: current, headings: this.headings(this.map), skipped: session.isSkipped(current) },
      number: open.indexOf(current) + 1,
      total: open.length,
    };
    const card = proposalCard(shown, screen, (by) => {
      session.go(by);
      this.drawCard();
      this.handlers.changed();
    });
    parts.card.replaceChildren(card, ...this.choices());
    if (typeof arrow === "string")
      parts.card.querySelector<HTMLElement>(`.mig-arrow[aria-label="${arrow}"]`)?.focus();
  }

  private headings({ sheet, columns }: SheetMap): Headings {
    const cells = this.session.reading.book.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    return headingsOf(gridOf(cells), columns);
  }

  focusCard(): void {
    this.parts.card.querySelector<HTMLElement>(".mig-step")?.focus();
  }

  /** How much at once, by whom, and why when numbers change. */
  private choices(): HTMLElement[] {
    const { session, screen } = this;
    const { current } = session;
    if (current === undefined) return [];
    const counts = {
      one: session.choice("one").steps.length,
      kind: session.choice("kind").steps.length,
      sheet: session.choice("sheet").steps.length,
    };
    const scope = scopePart(counts, screen.text.kinds[current.kind], session.scope, screen, (next) => {
      session.scope = next;
      this.handlers.changed();
    });
    this.actor = actorPart(screen);
    const alone = counts.one === 1 && current.method === "other";
    this.reason = alone ? reasonField(screen.text.reason) : undefined;
    return [scope, this.actor.element, this.reason?.element ?? null].filter((each) => each !== null);
  }

  private nothingOpen(): HTMLElement {
    const { session, screen } = this;
    const { text } = screen;
    if (session.reading.proposals.length === 0 && session.counts.every(({ recognised }) => recognised === 0))
      return note("info", text.nothing);
    const own = session.reading.steps.some(({ sheet }) => sheet === session.sheet);
    if (!own) return note("info", text.noProposals);
    return note("good", session.isAllDone ? text.allDone : text.sheetDone);
  }

  /** A cell of the map: its proposal, or the cell itself. */
  private choose({ cell, step }: MapCell): void {
    const { session, screen } = this;
    if (step === undefined || session.done.has(step)) {
      screen.host.goTo({ sheet: session.sheet, range: cell });
      return;
    }
    session.choose(step);
    this.drawCard();
    this.focusCard();
    this.handlers.changed();
  }
}

function fill(parent: Element, child: Node | null): void {
  parent.replaceChildren(...(child === null ? [] : [child]));
}

/** Of the element that has the focus, when it is in here. */
function focusedIn(parent: Element, attribute: string): string | null | undefined {
  const active = document.activeElement;
  return parent.contains(active) ? active?.getAttribute(attribute) : undefined;
}
