/** Width of text as the chart draws it, so that labels are placed on what is really there. */

/** Width [px] of a text of 12 px. */
export type Measure = (text: string) => number;

/** Wide for any font of the pane, where nothing can be measured. */
const EM_SHARE = 0.62;
const SIZE = 12;

/** @param element whose font is used */
export function measureIn(element: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return (text) => text.length * SIZE * EM_SHARE;
  context.font = `${SIZE}px ${getComputedStyle(element).fontFamily}`;
  return (text) => context.measureText(text).width;
}
