/**
 * Parameters: which set the workbook holds and how far it is, what is wrong with it, its rows with their approvals, and every
 * step of the process. Source: MPP process; docs/besluiten/0013.
 */
import "@fluentui/web-components/button.js";
import "./parameters.css";
import { element } from "../dom";
import { HEADS } from "../heads";
import { type Area } from "../../workbook/port";
import { type MountedView, type View, type ViewHost } from "../view";
import { ParametersView } from "./parameters-view";
import { parametersText } from "./text";

export const PARAMETERS: View = {
  id: "parameters",
  ...HEADS.parameters,
  mount: (root, host) => mounted(root, host),
};

function mounted(root: HTMLElement, host: ViewHost): MountedView {
  const { book } = host;
  if (book === undefined) {
    const text = parametersText(host.language);
    host.footer();
    root.replaceChildren(
      element(
        "div",
        { class: "par-page" },
        element("p", {}, text.noBook),
        element("p", { class: "mpp-quiet" }, text.noBookHint),
      ),
    );
    return {};
  }
  const view = new ParametersView(root, host, book);
  return {
    changed: (area: Area) => {
      view.changed(area);
    },
    selected: (area: Area) => {
      view.selected(area);
    },
    unmount: () => {
      view.stop();
    },
  };
}
