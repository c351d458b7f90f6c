/** Two native dialogs: a question before changes are lost, and help. The focus goes back to where it was. */
import { button, element } from "./dom";

export interface Question {
  readonly title: string;
  readonly body: string;
  readonly no: string;
  readonly yes: string;
}

/** @returns whether the user agreed; Escape is no */
export function ask(root: HTMLElement, question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = shown(root, question.title, [element("p", {}, question.body)], () => {
      resolve(dialog.returnValue === "yes");
    });
    const no = button({ class: "plain" }, () => {
      dialog.close("no");
    });
    no.textContent = question.no;
    const yes = button({ class: "primary" }, () => {
      dialog.close("yes");
    });
    yes.textContent = question.yes;
    dialog.append(element("div", { class: "choices" }, no, yes));
    no.focus();
  });
}

export function tell(root: HTMLElement, title: string, lines: readonly string[], close: string): void {
  const items = lines.map((line) => element("li", {}, line));
  const dialog = shown(root, title, [element("ul", {}, ...items)], () => undefined);
  const ok = button({ class: "primary" }, () => {
    dialog.close();
  });
  ok.textContent = close;
  dialog.append(element("div", { class: "choices" }, ok));
  ok.focus();
}

function shown(
  root: HTMLElement,
  title: string,
  content: readonly HTMLElement[],
  onClose: () => void,
): HTMLDialogElement {
  const heading = element("h2", { id: "dialog-title" }, title);
  const dialog = element("dialog", { "aria-labelledby": "dialog-title" }, heading, ...content);
  dialog.addEventListener("close", () => {
    dialog.remove();
    onClose();
  });
  root.append(dialog);
  dialog.showModal();
  return dialog;
}
