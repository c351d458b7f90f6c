/**
 * The status strip: which parameter set the workbook holds and how far it is, in every view. Without a set: the product,
 * its version and the state of the connection. The right end stays free for the host's own menu.
 */
import "@fluentui/web-components/badge.js";
import { element, icon } from "../dom";
import { type PaneModel } from "../model";
import { paneText } from "../text";
import { type SetHead } from "./set-head";
import { statusName } from "../../text";
import { shellText } from "./text";

export function statusStrip(model: PaneModel, set: SetHead | undefined): HTMLElement {
  const connected = model.state === "connected" || model.state === "browser";
  return set === undefined || !connected ? productStrip(model) : setStrip(model, set);
}

/** Narrow panes hide all but "MPP v0.1.0". */
function productStrip({ language, version, state }: PaneModel): HTMLElement {
  const text = paneText(language);
  return element(
    "div",
    { class: "mpp-strip" },
    element("strong", {}, "MPP", element("span", { class: "mpp-wide" }, text.productRest)),
    versionWord(language, version),
    badge(text.badge[state]),
  );
}

function setStrip({ language }: PaneModel, set: SetHead): HTMLElement {
  const text = shellText(language);
  return element(
    "div",
    { class: "mpp-strip" },
    element("strong", {}, `MPP ${set.round}`),
    versionWord(language, String(set.version), `${set.variant} · `),
    set.agrees ? null : element("span", { class: "mpp-differs" }, icon("warn"), text.wrong),
    badge(statusName(set.status, language)),
  );
}

/** "versie 7", and "v7" where there is no room. */
function versionWord(language: PaneModel["language"], version: string, before = ""): HTMLElement {
  const rest = element("span", { class: "mpp-wide" }, shellText(language).versionRest);
  return element("span", { class: "mpp-quiet" }, before, "v", rest, version);
}

const badge = (text: string): HTMLElement =>
  element("fluent-badge", { appearance: "outline", color: "informative" }, text);
