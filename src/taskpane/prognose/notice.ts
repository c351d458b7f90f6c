/** One line that says how things are, with what can be done about it. */
import { element, icon, type IconName } from "../dom";

export const note = (tone: IconName, sentence: string, ...more: readonly Node[]): HTMLElement =>
  element("div", { class: "mpp-note", role: "status" }, icon(tone), element("p", {}, sentence), ...more);

export function link(label: string, run: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "mpp-link" }, label);
  button.addEventListener("click", run);
  return button;
}
