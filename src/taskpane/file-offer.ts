/**
 * A text as a file: to save, or to copy where the host blocks downloads; when copying is denied too, to select from.
 * Method: the same two buttons, words and look wherever the pane hands something on.
 */
import "@fluentui/web-components/button.js";
import { copyText } from "./clipboard";
import { element } from "./dom";
import { download, type FileKind } from "./download";
import { type Language } from "./model";

export interface OfferedFile {
  readonly name: string;
  readonly kind: FileKind;
  /** As it is when it is asked for. */
  readonly text: () => string;
}

interface Words {
  readonly save: string;
  readonly copy: string;
  readonly saved: (name: string) => string;
  readonly copied: string;
  readonly notCopied: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    save: "Downloaden",
    copy: "Kopiëren",
    saved: (name) => `${name} is aan de browser gegeven. Komt er geen bestand, kopieer dan.`,
    copied: "De tekst staat op het klembord.",
    notCopied: "Kopiëren mag hier niet: selecteer de tekst en druk op Ctrl+C.",
  },
  en: {
    save: "Download",
    copy: "Copy",
    saved: (name) => `${name} was handed to the browser. If no file comes, copy instead.`,
    copied: "The text is on the clipboard.",
    notCopied: "Copying is not allowed here: select the text and press Ctrl+C.",
  },
};

/** @param announce tells screen readers what happened */
export function fileOffer(
  { name, kind, text }: OfferedFile,
  { language, announce }: { readonly language: Language; readonly announce: (message: string) => void },
): HTMLElement {
  const words = WORDS[language];
  const said = element("p", { class: "mpp-quiet", hidden: true });
  const shown = element("pre", { tabindex: "0", "aria-label": name, hidden: true });
  const say = (message: string): void => {
    said.textContent = message;
    said.hidden = false;
    announce(message);
  };
  const button = (label: string, run: () => void): HTMLElement => {
    const made = element("fluent-button", { size: "small", "aria-label": `${label}: ${name}` }, label);
    made.addEventListener("click", run);
    return made;
  };
  const save = button(words.save, () => {
    download({ name, kind, text: text() });
    say(words.saved(name));
  });
  const copy = button(words.copy, () => {
    // Without the mark that says UTF-8 to a reader of files.
    shown.textContent = text().replace("\uFEFF", "");
    shown.hidden = false;
    void copyText(shown.textContent, shown).then((done) => {
      shown.hidden = done;
      say(done ? words.copied : words.notCopied);
    });
  });
  return element(
    "div",
    { class: "mpp-offer" },
    element("p", { class: "mpp-quiet" }, name),
    element("div", { class: "mpp-buttons" }, save, copy),
    said,
    shown,
  );
}
