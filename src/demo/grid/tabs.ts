/**
 * The sheet tabs, without renaming, dragging and their own menu: the grid starts these on the tab of the shown sheet
 * without asking its command service, and would go on showing a name that was refused.
 */
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
