/** The few pieces of Markdown that the generated documentation needs. */

/** Text within a table cell. */
export function cellText(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

export function code(text: string): string {
  return `\`${text}\``;
}
