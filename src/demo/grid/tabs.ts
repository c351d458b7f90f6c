/**
 * The sheet tabs, without renaming, dragging and their own menu: the grid starts these on the tab of the shown sheet
 * without asking its command service, and would go on showing a name that was refused.
 */
import { type Language } from "../../text";

const TAB = '[data-u-comp="slide-tab-item"]';
const SHOWN_TAB = `${TAB}[aria-selected="true"]`;
const RENAME = "sheet.operation.rename-sheet";

/** @param onRefusal told with the id of what the user wanted */
export function guardTabs(container: HTMLElement, onRefusal: (id: string) => void): void {
  const stop = (type: string, tab: string, then: () => void = () => undefined): void => {
    container.addEventListener(
      type,
      (event) => {
        if (!(event.target instanceof Element) || event.target.closest(tab) === null) return;
        event.preventDefault();
        event.stopPropagation();
        then();
      },
      { capture: true },
    );
  };
  stop("pointerdown", SHOWN_TAB);
  stop("contextmenu", TAB);
  stop("dblclick", TAB, () => {
    onRefusal(RENAME);
  });
}

const SCROLLS = 'footer [data-u-comp="sheet-bar-append-button"]';
const SCROLL_NAMES = {
  nl: ["Bladtabs naar links", "Bladtabs naar rechts"],
  en: ["Sheet tabs to the left", "Sheet tabs to the right"],
} as const;

/** The two buttons that appear when the tabs do not fit have a picture only; screen readers need a name. */
export function nameTabScrolls(container: HTMLElement, language: () => Language): void {
  const name = (): void => {
    const pictures = [...container.querySelectorAll(SCROLLS)].filter((each) => each.textContent === "");
    const pair = pictures.filter(
      (each) => pictures.filter((other) => other.parentElement === each.parentElement).length === 2,
    );
    pair.forEach((button, index) => {
      const wanted = SCROLL_NAMES[language()][index];
      if (wanted !== undefined && button.ariaLabel !== wanted) button.ariaLabel = wanted;
    });
  };
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
  name();
}
