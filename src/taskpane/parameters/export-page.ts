/** The set as JSON or its table as CSV: to save, or to copy where the host blocks downloads. */
import { element } from "../dom";
import { type FileKind } from "../download";
import { fileOffer } from "../file-offer";
import { exportFile } from "./export-file";
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

function fileCard({ text, state, host }: Screen, kind: FileKind, refusal: string): HTMLElement {
  const file = exportFile(state, kind);
  const { [kind]: title, [`${kind}Hint` as const]: hint } = text.exports;
  return element(
    "section",
    { class: "par-card", "aria-label": title },
    element("b", {}, title),
    element("p", { class: "mpp-quiet" }, hint),
    file ? fileOffer({ name: file.name, kind, text: () => file.text }, host) : note("warn", refusal),
  );
}
