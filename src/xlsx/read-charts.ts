/**
 * The charts on a sheet, through its drawing. A chart that cannot be read is shown as one of a kind without a word and
 * does not stop the file from being opened; a part that asks too much of the machine does. Source: ECMA-376 part 1, §12.3.8 and §14.2.1.
 */
import { anchorRange } from "./anchor";
import { chartFrames } from "./drawing";
import { XlsxError, type XlsxErrorCode } from "./error";
import { type XlsxChart, type XlsxSheet } from "./model";
import { type Package, type Relationship } from "./package";
import { type ChartContent, readChart } from "./read-chart";
import { sheetSizes } from "./sheet-sizes";
import { type WorkbookParts } from "./workbook-parts";
import { type XmlElement, parseTree } from "./xml";

/** A sheet as far as its own part tells. */
export type ChartlessSheet = Omit<XlsxSheet, "charts">;

const UNREADABLE: ChartContent = { title: "", type: "other", series: [] };
const BROKEN: readonly XlsxErrorCode[] = ["missing-part", "bad-xml", "bad-encoding"];

export class ChartReader {
  private readonly file: Package;
  private readonly sheets: readonly string[];
  /** By part: a file may show one part in many frames. */
  private readonly contents = new Map<string, ChartContent>();
  /** A drawing belongs to one sheet: the first that points at it. */
  private readonly drawings = new Set<string>();

  constructor(file: Package, workbook: WorkbookParts) {
    this.file = file;
    this.sheets = workbook.sheets.map(({ name }) => name);
  }

  /** @throws XlsxError when a drawing or chart is larger or deeper than the limits, or holds a DOCTYPE */
  chartsOf(sheet: ChartlessSheet): XlsxChart[] {
    return this.file
      .relationships(sheet.part)
      .filter((each) => each.type === "drawing" && !each.external)
      .flatMap(({ target }) => {
        if (this.drawings.has(target)) return [];
        this.drawings.add(target);
        return this.chartsOn(target, sheet);
      });
  }

  private chartsOn(drawing: string, sheet: ChartlessSheet): XlsxChart[] {
    const relationships = this.file.relationships(drawing).filter(isChart);
    const root = this.tree(drawing);
    if (!root) return relationships.map((each) => ({ name: "", range: "", ...this.content(each) }));
    const byId = new Map(relationships.map((each) => [each.id, each]));
    let sizes: ReturnType<typeof sheetSizes> | undefined;
    return chartFrames(root).map(({ name, relationship, anchor }) => ({
      name,
      range: sheet.kind ? "" : anchorRange(anchor, () => (sizes ??= sheetSizes(sheet))),
      ...this.content(byId.get(relationship ?? "")),
    }));
  }

  private content(relationship: Relationship | undefined): ChartContent {
    if (!relationship) return UNREADABLE;
    const { target } = relationship;
    let found = this.contents.get(target);
    if (!found) {
      const root = this.tree(target);
      found = root ? readChart(root, this.sheets) : UNREADABLE;
      this.contents.set(target, found);
    }
    return found;
  }

  /** Undefined when the part cannot be read. */
  private tree(part: string): XmlElement | undefined {
    try {
      return parseTree(this.file.text(part), part, this.file.limits.elements);
    } catch (error) {
      if (error instanceof XlsxError && BROKEN.includes(error.code)) return undefined;
      throw error;
    }
  }
}

const isChart = ({ type, external }: Relationship): boolean =>
  !external && (type === "chart" || type === "chartEx");
