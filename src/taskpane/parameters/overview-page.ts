/** The view as it opens: which set, what is wrong, the rows; and in the footer the next step. */
import { summariseStanding } from "../../params";
import { statusText } from "../../text";
import { element } from "../dom";
import { findingSection } from "./finding-list";
import { identityCard } from "./identity-card";
import { type Footer, note, showFooter } from "./parts";
import { type Filter, type RowSection, rowSection } from "./row-table";
import { type Screen } from "./screen";
import { statusChoices } from "./steps";
import { type ActionPage } from "./text-type";

export interface Overview {
  readonly element: HTMLElement;
  readonly select: RowSection["select"];
}

export function overviewPage(screen: Screen, filter: Filter): Overview {
  const { text, state } = screen;
  const { set, kind, found, placed } = state;
  const { sheet } = found;
  showFooter(screen, nextStep(screen));
  const rows = placed || set ? rowSection(screen, filter) : undefined;
  const page = element(
    "div",
    { class: "par-page" },
    sheet?.protected === true ? note("warn", text.protectedSheet(sheet.name)) : null,
    set ? identityCard(screen, set) : null,
    kind === "table" ? messageCard("warn", text.unrecorded, text.unrecordedHint) : null,
    kind === "broken" ? messageCard("bad", text.broken, text.brokenHint) : null,
    findingSection(screen),
    rows?.element ?? null,
  );
  return { element: page, select: rows?.select ?? (() => undefined) };
}

function messageCard(tone: "warn" | "bad", sentence: string, hint: string): HTMLElement {
  return element(
    "section",
    { class: "par-card" },
    note(tone, sentence),
    element("p", { class: "mpp-quiet" }, hint),
  );
}

/** The one thing to do next, and everything else behind "Meer". */
function nextStep(screen: Screen): Footer {
  const { text, show } = screen;
  const step = stepFor(screen);
  const go = (page: "actions" | ActionPage) => (): void => {
    show(page);
  };
  return {
    note: step.note,
    primary: { label: step.label ?? text.action[step.page].label, run: go(step.page) },
    other: { label: text.more, run: go("actions") },
  };
}

interface NextStep {
  readonly note: string;
  readonly page: ActionPage;
  readonly label?: string;
}

function stepFor(screen: Screen): NextStep {
  const { state, text } = screen;
  const { kind, agreement, table } = state;
  const { cells, added, removed } = agreement.typed;
  if (kind === "broken") return { note: text.brokenHint, page: "import" };
  if (kind === "table")
    return (table?.rows.length ?? 0) === 0
      ? { note: text.next.fill, page: "import" }
      : { note: text.unrecorded, page: "create", label: text.create };
  if (agreement.recordable) return { note: text.next.record(cells + added + removed), page: "record" };
  if (agreement.differs.size > 0)
    return { note: text.next.broken, page: agreement.restorable ? "restore" : "import" };
  return settledStep(screen);
}

function settledStep(screen: Screen): NextStep {
  const { state, text, other } = screen;
  const { set, counts } = state;
  if (set === undefined) return { note: "", page: "import" };
  const compare = {
    page: "compare",
    ...(other ? { label: text.compareWith(shortName(other.name)) } : {}),
  } as const;
  const { open, rows } = summariseStanding(set.parameters);
  if (set.status === "concept")
    return counts.errors > 0
      ? { note: text.next.errors(counts.errors), ...compare }
      : { note: text.next.concept, page: "status", label: text.statusButton["ter akkoord"] };
  if (set.status === "ter akkoord")
    return open.length > 0
      ? { note: text.next.open(open.length, rows), page: "approve", label: text.modeButtons.give }
      : { note: text.next.agreed, page: "status" };
  const [first] = statusChoices(state);
  return first
    ? { note: text.next.status(statusText(first.to, screen.language)), page: "status" }
    : { note: text.next.final, page: "create" };
}

/** "vorige ronde" of a sheet "Parameters vorige ronde". */
const shortName = (name: string): string => name.replace(/^parameters?\s+/i, "").slice(0, 20);
