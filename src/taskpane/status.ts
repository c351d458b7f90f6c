/** The one line that says whether the functions can be trusted here. */
import { element, icon, type IconName } from "./dom";
import { type PaneModel } from "./model";
import { paneText } from "./text";

interface StatusMessage {
  readonly icon: IconName;
  readonly text: string;
  readonly note?: string;
}

/** What the state comes down to; the gravest cause first. */
export function statusMessage(model: PaneModel): StatusMessage {
  const text = paneText(model.language);
  const { state, version, functionsVersion, metadataDifference = [] } = model;
  if (state === "loading" || state === "slow") return { icon: "wait", text: text.state[state] };
  if (state !== "connected" && state !== "browser") return { icon: "bad", text: text.state[state] };
  if (functionsVersion === undefined) return { icon: "wait", text: text.state.loading };
  if (functionsVersion === null) return { icon: "bad", text: text.functionsMissing };
  if (functionsVersion !== version)
    return { icon: "warn", text: text.versionsDiffer(version, functionsVersion) };
  if (metadataDifference.length > 0)
    return { icon: "warn", text: text.metadataDiffers(metadataDifference.join(", ")) };
  return { icon: "good", text: text.ready(version), note: text.equal };
}

export function statusLine(model: PaneModel): HTMLElement {
  const message = statusMessage(model);
  return element(
    "div",
    { class: "mpp-note" },
    icon(message.icon),
    element("p", {}, message.text),
    message.note === undefined ? null : element("span", { class: "mpp-quiet" }, message.note),
  );
}
