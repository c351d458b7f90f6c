/** "Laden bij openen": stored by the host per workbook; says so, and says when storing failed. */
import { element } from "../dom";
import { type PaneModel } from "../model";
import { paneText } from "../text";

/**
 * @param announce tells screen readers what happened
 * @returns null when the host has no such setting
 */
export function startupSetting(model: PaneModel, announce: (message: string) => void): HTMLElement | null {
  const { startup } = model;
  if (startup === undefined) return null;
  const text = paneText(model.language);
  const box = element("input", {
    type: "checkbox",
    id: "mpp-startup",
    "aria-describedby": "mpp-startup-hint",
  });
  const hint = element("p", { id: "mpp-startup-hint", class: "mpp-quiet" }, text.startupHint);
  box.checked = startup.enabled;
  const say = (message: string): void => {
    hint.textContent = message;
    announce(message);
  };
  box.addEventListener("change", () => {
    const wanted = box.checked;
    box.disabled = true;
    startup
      .set(wanted)
      .then(
        () => {
          say(wanted ? text.startupOn : text.startupOff);
        },
        (cause: unknown) => {
          box.checked = !wanted;
          say(text.startupFailed(cause instanceof Error ? cause.message : String(cause)));
        },
      )
      .finally(() => {
        box.disabled = false;
      });
  });
  return element(
    "div",
    { class: "mpp-startup" },
    element("label", { class: "mpp-check", for: "mpp-startup" }, box, text.startup),
    hint,
  );
}
