/**
 * The sheet tabs, without renaming and their own menu: the grid starts both without asking its command service, and
 * would go on showing a name that was refused.
 */
const TAB = '[data-u-comp="slide-tab-item"]';
const RENAME = "sheet.operation.rename-sheet";

/** @param onRefusal told with the id of what the user wanted */
export function guardTabs(container: HTMLElement, onRefusal: (id: string) => void): void {
  const stop = (event: Event): boolean => {
    const onTab = event.target instanceof Element && event.target.closest(TAB) !== null;
    if (!onTab) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  container.addEventListener(
    "dblclick",
    (event) => {
      if (stop(event)) onRefusal(RENAME);
    },
    { capture: true },
  );
  container.addEventListener("contextmenu", stop, { capture: true });
}
