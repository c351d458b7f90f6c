/**
 * The tabs: icon above a word, arrows move between them. In a very narrow pane the same choice is one select.
 * Source of the keys: WAI-ARIA Authoring Practices, tabs with automatic activation.
 */
import { element, outline } from "../dom";
import { type Language } from "../model";
import { type ListedView, type ViewId } from "../view";
import { shellText } from "./text";

export interface Tabs {
  readonly element: HTMLElement;
  readonly showLanguage: (language: Language) => void;
  readonly select: (id: ViewId) => void;
}

export const tabId = (id: ViewId): string => `mpp-tab-${id}`;
export const panelId = (id: ViewId): string => `mpp-panel-${id}`;

/** @param choose called when the user asks for another view */
export function createTabs(views: readonly ListedView[], choose: (id: ViewId) => void): Tabs {
  const tabs = views.map(({ id, icon }) => {
    const word = element("span");
    const tab = element(
      "button",
      { type: "button", role: "tab", id: tabId(id), "aria-controls": panelId(id), class: "mpp-tab" },
      outline(icon, 20),
      word,
    );
    tab.addEventListener("click", () => {
      choose(id);
    });
    return { id, tab, word };
  });
  const list = element("div", { role: "tablist", class: "mpp-tabs" }, ...tabs.map(({ tab }) => tab));
  list.addEventListener("keydown", (event) => {
    const to = target(
      event.key,
      tabs.findIndex(({ tab }) => tab === document.activeElement),
      tabs.length,
    );
    const next = to === undefined ? undefined : tabs[to];
    if (next === undefined) return;
    event.preventDefault();
    next.tab.focus();
    choose(next.id);
  });
  const options = views.map(({ id }) => element("option", { value: id }));
  const pick = element("select", { class: "mpp-pick" }, ...options);
  pick.addEventListener("change", () => {
    const chosen = views.find(({ id }) => id === pick.value);
    if (chosen) choose(chosen.id);
  });
  return {
    element: element("div", { class: "mpp-choose" }, list, pick),
    showLanguage(language) {
      const text = shellText(language);
      list.setAttribute("aria-label", text.tabs);
      pick.setAttribute("aria-label", text.choose);
      views.forEach((view, index) => {
        const { title } = view.text[language];
        for (const place of [tabs[index]?.word, options[index]]) if (place) place.textContent = title;
      });
    },
    select(chosen) {
      pick.value = chosen;
      for (const { id, tab } of tabs) {
        tab.setAttribute("aria-selected", String(id === chosen));
        tab.tabIndex = id === chosen ? 0 : -1;
      }
    },
  };
}

function target(key: string, from: number, count: number): number | undefined {
  if (from < 0) return undefined;
  if (key === "ArrowRight") return (from + 1) % count;
  if (key === "ArrowLeft") return (from - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
