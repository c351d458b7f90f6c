/** The one line that says what came of an action, with what can be done about it; never modal, and spoken. */
import { element, icon, type IconName } from "../dom";

export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

export interface MessageLine {
  readonly element: HTMLElement;
  /** @param close accessible name of the button that takes the line away */
  readonly show: (tone: IconName, text: string, close: string, actions?: readonly MessageAction[]) => void;
  readonly clear: () => void;
}

/** @param speak tells screen readers */
export function createMessage(speak: (message: string) => void): MessageLine {
  const line = element("div", { class: "mpp-message", hidden: true });
  const clear = (): void => {
    line.hidden = true;
    line.replaceChildren();
  };
  return {
    element: line,
    clear,
    show(tone, text, close, actions = []) {
      const buttons = actions.map(({ label, run }) => {
        const button = element("button", { type: "button", class: "mpp-link" }, label);
        button.addEventListener("click", run);
        return button;
      });
      const dismiss = element(
        "button",
        { type: "button", class: "mpp-close", "aria-label": close },
        icon("close"),
      );
      dismiss.addEventListener("click", clear);
      line.replaceChildren(icon(tone), element("p", {}, text), ...buttons, dismiss);
      line.hidden = false;
      speak(text);
    },
  };
}
