/** Parts that go together with what only they refer to. Source: ECMA-376 part 2, §6.5 (relationships). */
import { sameName } from "./names";
import { type PackageEditor } from "./package-editor";

/** Take out a part that nothing refers to any more, and whatever nothing but it refers to. */
export function removeTree(editor: PackageEditor, part: string): void {
  if (!editor.has(part) || isReferred(editor, part)) return;
  const targets = editor.relationships(part).flatMap(({ target, external }) => (external ? [] : [target]));
  editor.remove(part);
  for (const target of targets) removeTree(editor, target);
}

function isReferred(editor: PackageEditor, part: string): boolean {
  return editor
    .parts()
    .flatMap((name) => sourceOf(name) ?? [])
    .some((source) =>
      editor.relationships(source).some(({ target, external }) => !external && sameName(target, part)),
    );
}

/** "xl/_rels/workbook.xml.rels" → "xl/workbook.xml"; "_rels/.rels" → ""; undefined for another part. */
function sourceOf(rels: string): string | undefined {
  const [whole, folder = "", file = ""] = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(rels) ?? [];
  return whole === undefined ? undefined : folder + file;
}
