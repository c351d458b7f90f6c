/** A message that asks the owner of a row for approval again: to copy, and then the step to record the answer. */
import { shortFingerprint } from "../../params";
import { copyText } from "../clipboard";
import { element } from "../dom";
import { linkButton } from "./parts";
import { type RowView } from "./rows";
import { type Screen } from "./screen";
import { rowText, valueWithUnit } from "./values";

/** @param was for which value it was approved before, when known */
export function requestCard(screen: Screen, row: RowView, was: string | undefined): HTMLElement {
  const { text, language, state, host, show } = screen;
  const { set } = state;
  const message = element(
    "p",
    { class: "par-request" },
    text.request({
      owner: row.owner,
      set: set === undefined ? "" : `${set.ronde} ${set.variant} v${set.versie}`,
      row: rowText(row, language),
      value: row.value === undefined ? text.unreadable : valueWithUnit(row.value, row.unit, language),
      was,
      fingerprint: set === undefined ? "" : shortFingerprint(set.zegel.inhoud),
    }),
  );
  const said = element("p", { class: "mpp-quiet" }, text.requestHint);
  return element(
    "div",
    { class: "par-card", role: "group", "aria-label": text.requestTitle },
    message,
    element(
      "div",
      { class: "par-links" },
      linkButton(text.copyRequest, () => {
        void copyText(message.textContent, message).then((copied) => {
          said.textContent = copied ? text.copied : text.notCopied;
          host.announce(said.textContent);
        });
      }),
      linkButton(text.action.approve.label, () => {
        show("approve", { keys: [row.key], partner: row.owner });
      }),
    ),
    said,
  );
}
