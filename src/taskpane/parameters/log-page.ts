/** What was recorded, by whom and when; the last first, in parts. */
import { type LogEntry, type SetStatus } from "../../params";
import { element } from "../dom";
import { inParts, note, pageFrame, showFooter } from "./parts";
import { type Screen } from "./screen";
import { momentText, rowText } from "./values";

const AT_ONCE = 20;
const ROWS_AT_ONCE = 40;

export function logPage(screen: Screen): HTMLElement {
  const { text, state } = screen;
  showFooter(screen, { note: "" });
  const entries = [...(state.set?.logboek ?? [])].reverse();
  const list = element("ol", { class: "par-log", reversed: true });
  return pageFrame(
    screen,
    text.action.log.label,
    ...(entries.length === 0
      ? [note("info", text.log.empty)]
      : inParts(entries, AT_ONCE, list, (entry) => [entryItem(screen, entry)], text.showMore)),
  );
}

function entryItem(screen: Screen, entry: LogEntry): HTMLElement {
  const { text, language } = screen;
  return element(
    "li",
    {},
    element("b", {}, text.log.what[entry.wat] ?? entry.wat),
    element("span", { class: "mpp-quiet" }, `${entry.door} · ${momentText(entry.op, text, language)}`),
    aboutOf(screen, entry),
    entry.toelichting === "" ? null : element("p", { class: "par-remark" }, entry.toelichting),
  );
}

/** The statuses before and after, or the rows, folded. */
function aboutOf(screen: Screen, { wat, over }: LogEntry): HTMLElement | null {
  const { text, language } = screen;
  if (over.length === 0) return null;
  if (wat === "status") {
    const [before = "", after = ""] = over.map(
      (name) => (text.status[name as SetStatus] as string | undefined) ?? name,
    );
    return element("span", {}, text.log.from(before, after));
  }
  const fold = element("details", { class: "par-fold" }, element("summary", {}, text.log.rows(over.length)));
  fold.addEventListener("toggle", () => {
    if (!fold.open || fold.childElementCount > 1) return;
    const list = element("ul");
    const draw = (key: string): readonly Node[] => {
      const [parameter = "", jaar = "", scenario = ""] = key.split("|");
      return [element("li", { title: parameter }, rowText({ parameter, jaar, scenario }, language))];
    };
    fold.append(...inParts(over, ROWS_AT_ONCE, list, draw, text.showMore));
  });
  return fold;
}
