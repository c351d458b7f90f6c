/**
 * Charts on a drawing: their frames and anchors. What only an older reader would see (`mc:Fallback`) is passed over.
 * Source: ECMA-376 part 1, §20.5 (SpreadsheetML drawings) and part 3, §7.4 (AlternateContent).
 */
import { relationshipId } from "./workbook-parts";
import { type XmlElement, attribute, child } from "./xml";

export interface ChartFrame {
  readonly name: string;
  /** Id of the relationship to its part. */
  readonly relationship: string | undefined;
  readonly anchor: XmlElement;
  /** What to take out so that the chart is gone: its anchor, unless other things hang on that too. */
  readonly whole: XmlElement;
}

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

export function chartFrames(root: XmlElement): ChartFrame[] {
  return root.children.flatMap((each): ChartFrame[] => {
    if (ANCHORS.has(each.local)) return framesOf(each, each, each);
    if (each.local !== "AlternateContent") return [];
    return choices(each)
      .flatMap(chartFrames)
      .map((found) => (found.whole === found.anchor ? { ...found, whole: each } : found));
  });
}

const choices = (element: XmlElement): XmlElement[] =>
  element.children.filter(({ local }) => local === "Choice");

/** @param whole to take out when `parent` holds nothing but this one frame */
function framesOf(parent: XmlElement, anchor: XmlElement, whole: XmlElement): ChartFrame[] {
  return parent.children.flatMap((each): ChartFrame[] => {
    if (each.local === "graphicFrame") return frame(each, anchor, whole);
    if (each.local === "AlternateContent")
      return choices(each).flatMap((choice) => framesOf(choice, anchor, whole === anchor ? anchor : each));
    return each.local === "grpSp" ? groupFrames(each, anchor) : [];
  });
}

function groupFrames(group: XmlElement, anchor: XmlElement): ChartFrame[] {
  return group.children.flatMap((each) => {
    if (each.local === "graphicFrame") return frame(each, anchor, each);
    if (each.local === "AlternateContent")
      return choices(each).flatMap((choice) => framesOf(choice, anchor, each));
    return each.local === "grpSp" ? groupFrames(each, anchor) : [];
  });
}

function frame(element: XmlElement, anchor: XmlElement, whole: XmlElement): ChartFrame[] {
  const chart = child(child(child(element, "graphic"), "graphicData"), "chart");
  if (!chart) return [];
  const properties = child(child(element, "nvGraphicFramePr"), "cNvPr");
  const name = (properties && attribute(properties, "name")) ?? "";
  return [{ name, relationship: relationshipId(chart), anchor, whole }];
}
