/**
 * The views of the pane: mounted when first shown, kept while hidden, mounted anew when language, decimal mark or workbook
 * change. What happens while a view is hidden reaches it when it is shown.
 */
import { element, icon } from "../dom";
import { type PaneModel } from "../model";
import { type Area } from "../../workbook/port";
import {
  type LaterView,
  type ListedView,
  type MountedView,
  type View,
  type ViewHost,
  type ViewId,
} from "../view";
import { panelId, tabId } from "./tabs";
import { shellText } from "./text";

interface Missed {
  changed: Map<string, Area>;
  selected: Area | undefined;
  acts: boolean;
  before: PaneModel | undefined;
  /** Where it stood. [px] */
  scrollTop: number;
}

interface Shown {
  /** Undefined while the view is loaded. */
  mounted: MountedView | undefined;
  readonly root: HTMLElement;
  readonly panel: HTMLElement;
  readonly footer: HTMLElement;
  /** Since it was hidden. */
  readonly missed: Missed;
}

export interface StageParts {
  readonly views: readonly ListedView[];
  readonly scroll: HTMLElement;
  readonly footers: HTMLElement;
  readonly model: () => PaneModel;
  /** All of a view's host but its footer. */
  readonly host: () => Omit<ViewHost, "footer">;
}

export class Stage {
  active: ViewId | undefined;
  private readonly parts: StageParts;
  private readonly shown = new Map<ViewId, Shown>();
  private readonly loaded = new Map<ViewId, View>();
  private selection: Area | undefined;

  constructor(parts: StageParts) {
    this.parts = parts;
  }

  show(id: ViewId, area?: Area): void {
    const view = this.parts.views.find((each) => each.id === id);
    if (!view) return;
    const { scroll } = this.parts;
    const before = this.active && this.shown.get(this.active);
    if (before) before.missed.scrollTop = scroll.scrollTop;
    this.active = id;
    const shown = this.shown.get(id) ?? this.mount(view);
    for (const [other, { panel, footer }] of this.shown) {
      panel.hidden = other !== id;
      footer.hidden = other !== id;
    }
    scroll.scrollTop = shown.missed.scrollTop;
    if (area) shown.missed.selected = area;
    catchUp(shown);
  }

  /** What the view writes is asked for. */
  act(id: ViewId): void {
    const shown = this.shown.get(id);
    if (!shown || this.active !== id) return;
    shown.missed.acts = true;
    catchUp(shown);
  }

  changed(area: Area): void {
    for (const shown of this.shown.values()) shown.missed.changed.set(`${area.sheet}!${area.range}`, area);
    this.catchUpActive();
  }

  selected(area: Area): void {
    this.selection = area;
    for (const shown of this.shown.values()) shown.missed.selected = area;
    this.catchUpActive();
  }

  updated(before: PaneModel): void {
    for (const { missed } of this.shown.values()) missed.before ??= before;
    this.catchUpActive();
  }

  /** Mounts the active view anew and forgets the others; `details` with `data-keep` stay open or closed as they are. */
  remount(isOtherBook: boolean): void {
    const { scroll } = this.parts;
    const kept = new Map(keptDetails(scroll).map((each) => [each.dataset["keep"], each.open]));
    const { scrollTop } = scroll;
    this.unmount();
    if (isOtherBook) this.selection = undefined;
    if (!this.active) return;
    this.show(this.active);
    for (const details of keptDetails(scroll))
      details.open = kept.get(details.dataset["keep"]) ?? details.open;
    scroll.scrollTop = scrollTop;
  }

  unmount(): void {
    for (const { mounted, panel, footer } of this.shown.values()) {
      mounted?.unmount?.();
      panel.remove();
      footer.remove();
    }
    this.shown.clear();
  }

  private catchUpActive(): void {
    const shown = this.active && this.shown.get(this.active);
    if (shown) catchUp(shown);
  }

  private mount(view: ListedView): Shown {
    const root = element("div", { class: "mpp-own" });
    const panel = element(
      "div",
      {
        class: "mpp-view",
        role: "tabpanel",
        id: panelId(view.id),
        "aria-labelledby": tabId(view.id),
        "data-view": view.id,
        tabindex: "0",
      },
      this.head(view),
      root,
    );
    const footer = element("div", { class: "mpp-act" });
    this.parts.scroll.append(panel);
    this.parts.footers.append(footer);
    const missed = {
      ...{ changed: new Map(), selected: this.selection, acts: false },
      ...{ before: undefined, scrollTop: 0 },
    };
    const shown: Shown = { mounted: undefined, root, panel, footer, missed };
    this.shown.set(view.id, shown);
    const known = "load" in view ? this.loaded.get(view.id) : view;
    if (known) this.begin(shown, known);
    else if ("load" in view) void this.load(shown, view);
    return shown;
  }

  private begin(shown: Shown, view: View): void {
    shown.mounted = view.mount(shown.root, {
      ...this.parts.host(),
      footer: (...children) => {
        shown.footer.replaceChildren(...children);
      },
    });
  }

  /** Says that the view comes, and what to do when it does not. */
  private async load(shown: Shown, later: LaterView): Promise<void> {
    const text = shellText(this.parts.model().language);
    const isShown = (): boolean => this.shown.get(later.id) === shown;
    shown.root.replaceChildren(element("p", { class: "mpp-quiet", "aria-busy": "true" }, text.loading));
    try {
      const view = await later.load();
      this.loaded.set(view.id, view);
      if (!isShown()) return;
      shown.root.replaceChildren();
      this.begin(shown, view);
      if (this.active === view.id) catchUp(shown);
    } catch (error) {
      if (!isShown()) return;
      const retry = element("button", { type: "button", class: "mpp-link" }, text.retry);
      retry.addEventListener("click", () => void this.load(shown, later));
      const cause = error instanceof Error ? error.message : String(error);
      const sentence = element("p", {}, text.notLoaded(cause));
      shown.root.replaceChildren(element("div", { class: "mpp-note" }, icon("bad"), sentence), retry);
    }
  }

  private head(view: ListedView): HTMLElement {
    const { language, sample = false } = this.parts.model();
    const { title, purpose } = view.text[language];
    return element(
      "div",
      { class: "mpp-head" },
      element("h1", {}, title),
      sample ? element("span", { class: "mpp-quiet" }, shellText(language).sample) : null,
      element("p", {}, purpose),
    );
  }
}

const keptDetails = (parent: HTMLElement): HTMLDetailsElement[] => [
  ...parent.querySelectorAll<HTMLDetailsElement>("details[data-keep]"),
];

function catchUp({ mounted, missed }: Shown): void {
  if (!mounted) return;
  const { changed, selected, acts, before } = missed;
  missed.changed = new Map();
  missed.selected = undefined;
  missed.acts = false;
  missed.before = undefined;
  if (before) mounted.updated?.(before);
  for (const area of changed.values()) mounted.changed?.(area);
  if (selected) mounted.selected?.(selected);
  if (acts) mounted.toWrite?.();
}
