/**
 * Bytes of standard input into lines, as they come: UTF-8 with or without byte order mark, LF or CRLF, a last line
 * without end. Pieces of a long line are joined once, so that a line of some megabytes costs no more than its length.
 */

/** Above this a line is no call but a mistake, and would fill the memory. [characters] */
export const LINE_LIMIT = 256 * 1024 * 1024;

/** A line, or the mark of one that was too long. */
export type Line = string | { readonly tooLong: true };

/** All complete lines of one piece of input together, so that their answers go out together. */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  limit = LINE_LIMIT,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder("utf-8");
  let parts: string[] = [];
  let length = 0;
  const finish = (end: string): Line => {
    const tooLong = length + end.length > limit;
    const line = parts.join("") + end;
    [parts, length] = [[], 0];
    if (tooLong) return { tooLong };
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  };
  const add = (text: string): void => {
    length += text.length;
    if (length <= limit) parts.push(text);
    else parts = [];
  };
  for await (const bytes of input) {
    const pieces = decoder.decode(bytes, { stream: true }).split("\n");
    const rest = pieces.pop() ?? "";
    const lines = pieces.map(finish);
    add(rest);
    if (lines.length > 0) yield lines;
  }
  add(decoder.decode());
  if (length > 0) yield [finish("")];
}
