/** Files in and out: picker, drop anywhere on the page with a hint, download. */
import { element } from "./dom";

export interface FileInput {
  readonly pick: () => void;
  readonly labelDrop: (text: string) => void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function createFileInput(root: HTMLElement, onFile: (file: File) => void): FileInput {
  const picker = element("input", { type: "file", accept: `.xlsx,${XLSX}`, hidden: true });
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    // Choosing the same file again must be a change again.
    picker.value = "";
    if (file) onFile(file);
  });
  const hint = element("div", { class: "drop", hidden: true });
  root.append(picker, hint);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  // Capture: the grid handles drags of its own, and a file must never replace the page.
  const listen = (
    type: "dragenter" | "dragover" | "dragleave" | "drop",
    act: (event: DragEvent) => void,
  ): void => {
    window.addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  };
  const show = (): void => {
    hint.hidden = false;
  };
  listen("dragenter", show);
  listen("dragover", show);
  listen("dragleave", (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  listen("drop", (event) => {
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
  return {
    pick: () => {
      picker.click();
    },
    labelDrop: (text) => {
      hint.textContent = text;
    },
  };
}

export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = element("a", { href: address, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
