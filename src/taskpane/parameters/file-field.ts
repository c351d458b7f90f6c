/** A button that asks for a file, in the language of the pane: the browser's own says what the system's language is. */
import { element } from "../dom";

/** @param chosen called with each file that is chosen */
export function fileField(
  label: string,
  hint: string | undefined,
  accept: string,
  chosen: (file: File) => Promise<void>,
): HTMLElement {
  const name = element("span", { class: "mpp-quiet" });
  const field = element("input", { type: "file", accept, class: "mpp-hidden" });
  field.addEventListener("change", () => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    name.textContent = file.name;
    void chosen(file).finally(() => {
      // The same file, mended meanwhile, may be chosen again.
      field.value = "";
    });
  });
  return element(
    "div",
    { class: "par-field" },
    element("label", { class: "par-file" }, element("span", {}, label), name, field),
    hint === undefined ? null : element("p", { class: "mpp-quiet" }, hint),
  );
}
