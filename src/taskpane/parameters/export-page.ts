/** The set as JSON or its table as CSV: to save, or to copy where the host blocks downloads. */
import { copyText } from "../clipboard";
import { element } from "../dom";
import { download } from "../download";
import { exportFile, type ExportFile, type FileKind } from "./export-file";
import { note, pageFrame, showFooter } from "./parts";
import { type Screen } from "./screen";

export function exportPage(screen: Screen): HTMLElement {
  const { text, state } = screen;
  showFooter(screen, { note: "" });
  const unrecorded = state.set && state.agreement.differs.size > 0;
  return pageFrame(
    screen,
    text.action.export.label,
    ...(state.set ? [fileCard(screen, "json", text.exports.jsonBroken)] : []),
    ...(unrecorded ? [note("warn", text.exports.unrecorded)] : []),
    fileCard(screen, "csv", text.exports.csvUnreadable),
  );
}

function fileCard(screen: Screen, kind: FileKind, refusal: string): HTMLElement {
  const { text, state } = screen;
  const file = exportFile(state, kind);
  const { [kind]: title, [`${kind}Hint` as const]: hint } = text.exports;
  return element(
    "section",
    { class: "par-card", "aria-label": title },
    element("b", {}, title),
    element("p", { class: "mpp-quiet" }, hint),
    ...(file ? fileButtons(screen, file) : [note("warn", refusal)]),
  );
}

function fileButtons({ text, host }: Screen, file: ExportFile): readonly HTMLElement[] {
  const said = element("p", { class: "mpp-quiet", role: "status" });
  // Shown only when copying is denied, to select from.
  const shown = element("pre", { class: "par-export" });
  const button = (label: string, run: () => void): HTMLElement => {
    const made = element("fluent-button", { size: "small", "aria-label": `${label}: ${file.name}` }, label);
    made.addEventListener("click", run);
    return made;
  };
  const asFile = button(text.exports.download, () => {
    download(file);
    said.textContent = text.exports.downloaded(file.name);
  });
  const copy = button(text.exports.copy, () => {
    shown.textContent = file.text;
    shown.hidden = false;
    void copyText(file.text, shown).then((copied) => {
      shown.hidden = copied;
      said.textContent = copied ? text.copied : text.notCopied;
      host.announce(said.textContent);
    });
  });
  shown.hidden = true;
  return [element("div", { class: "par-links" }, asFile, copy), said, shown];
}
