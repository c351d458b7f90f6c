/** Messages over the page: one at a time, spoken, closed by hand; good news goes by itself. */
import { button, element } from "./dom";

export interface Notice {
  readonly say: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly clear: () => void;
  readonly labelClose: (label: string) => void;
}

const GOOD_NEWS_MS = 6_000;

export function createNotice(root: HTMLElement): Notice {
  const words = element("p");
  const close = button({ class: "close" }, () => {
    show("");
  });
  const spoken = element("div", { role: "status", class: "spoken" }, words);
  const box = element("div", { class: "notice", hidden: true }, spoken, close);
  root.append(box);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (message: string, kind: "good" | "bad" = "good"): void => {
    clearTimeout(timer);
    box.hidden = message === "";
    box.dataset["kind"] = kind;
    words.textContent = message;
    if (kind === "good" && message !== "")
      timer = setTimeout(() => {
        show("");
      }, GOOD_NEWS_MS);
  };
  return {
    say: (message) => {
      show(message);
    },
    warn: (message) => {
      show(message, "bad");
    },
    clear: () => {
      show("");
    },
    labelClose: (text) => {
      close.textContent = text;
    },
  };
}
