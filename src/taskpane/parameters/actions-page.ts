/** Everything that can be done with the set, each with a line that says what it is. */
import { element } from "../dom";
import { pageFrame, showFooter } from "./parts";
import { type Screen } from "./screen";
import { type ActionPage } from "./text-type";

export function actionsPage(screen: Screen): HTMLElement {
  const { text, show } = screen;
  showFooter(screen, { note: "" });
  const items = possible(screen).map((action) => {
    const { label, hint } = text.action[action];
    const button = element(
      "button",
      { type: "button", class: "par-action" },
      element("b", {}, label),
      element("span", { class: "mpp-quiet" }, hint),
    );
    button.addEventListener("click", () => {
      show(action);
    });
    return element("li", {}, button);
  });
  return pageFrame(screen, text.actions, element("ul", { class: "par-actions" }, ...items));
}

/** Pages that have something to say here; each says itself what stands in its way. */
function possible({ state }: Screen): readonly ActionPage[] {
  const { kind, agreement } = state;
  if (kind === "none") return ["import"];
  if (kind === "broken") return ["import", "export"];
  if (kind === "table") return ["create", "compare", "import", "export"];
  return [
    ...(agreement.recordable ? (["record"] as const) : []),
    ...(agreement.differs.size > 0 ? (["restore"] as const) : []),
    ...(["approve", "status", "compare", "create", "import", "export", "log"] as const),
  ];
}
