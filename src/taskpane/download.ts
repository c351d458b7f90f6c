/** Offers a text as a file. Some hosts block downloads, so whoever offers one offers a copy to the clipboard too. */
import { element } from "./dom";

export type FileKind = "csv" | "json";

interface TextFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly text: string;
}

const TYPES: Readonly<Record<FileKind, string>> = { csv: "text/csv", json: "application/json" };

export function download({ name, kind, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: TYPES[kind] }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
