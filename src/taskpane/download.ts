/** Offers a text as a file. Some hosts block downloads, so whoever offers one offers a copy to the clipboard too. */
import { element } from "./dom";

export interface TextFile {
  readonly name: string;
  /** Media type, e.g. "text/csv;charset=utf-8". */
  readonly type: string;
  readonly text: string;
}

export function download({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
