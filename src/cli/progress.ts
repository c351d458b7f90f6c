/** How far a long command is, on one line of a terminal that is wiped at the end. */
export type ShowProgress = (part: number | undefined) => void;

/** Between two lines [ms]. */
const PACE = 200;
/** Carriage return, and erase to the end of the line (ECMA-48, EL). */
const WIPE = "\r\u001B[K";

interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** @returns undefined when nobody watches: a file or another program reads what is written */
export function progressOn(terminal: Terminal, clock: () => number): ShowProgress | undefined {
  if (terminal.isTTY !== true) return undefined;
  let [last, shown] = [-Infinity, false];
  return (part) => {
    if (part === undefined) {
      if (shown) terminal.write(WIPE);
      shown = false;
      return;
    }
    const now = clock();
    if (now - last < PACE) return;
    [last, shown] = [now, true];
    terminal.write(`${WIPE}${Math.floor(part * 100)}%`);
  };
}
