/**
 * Copies a formula. Excel on the web may deny the clipboard to a frame, so there is a second way, and when that
 * fails too the text is left selected for the user's own key.
 */

/**
 * @param text to copy
 * @param shown element that shows the text, to select when copying is denied
 * @returns whether the text is on the clipboard
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text, shown);
  }
}

/** The older way, which frames without clipboard permission still have. */
function copySelection(text: string, shown: HTMLElement): boolean {
  const selection = window.getSelection();
  if (selection === null) return false;
  selection.selectAllChildren(shown);
  if (selection.toString() !== text) return false;
  // execCommand is deprecated without a successor for frames whose host denies clipboard-write.
  return (document as { execCommand: (command: string) => boolean }).execCommand("copy");
}
