/**
 * Elements over the grid, at the cells that they cover: they scroll and grow with them, and are there on their own sheet
 * only. A click goes through to the cell behind.
 * Method: the grid (Univer 0.25.1) tells offsets of cells in the sheet, scroll and zoom of its viewport.
 */
import { type Workbook } from "@univerjs/core";
import {
  IRenderManagerService,
  type Scene,
  SHEET_VIEWPORT_KEY,
  type SpreadsheetSkeleton,
} from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { parseRange } from "../../xlsx";
import { element } from "../page/dom";
import { type Booted } from "./boot";

/** [px] */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly range: string;
  readonly element: HTMLElement;
  /** Called when it is first shown and whenever its size changes. */
  readonly draw?: (size: Size) => void;
}

interface Shown {
  readonly placed: Placed;
  readonly clip: HTMLElement;
  size: string;
}

export class Overlay {
  private readonly layer = element("div", { class: "over-grid" });
  private readonly workbook: Workbook;
  private readonly scene: Scene;
  private readonly skeletons: SheetSkeletonManagerService;
  private readonly stops: { unsubscribe(): void }[] = [];
  private readonly resized: ResizeObserver;
  private shown: Shown[] = [];

  constructor({ injector }: Booted, workbook: Workbook) {
    const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    if (!render) throw new Error("the grid draws nothing");
    this.workbook = workbook;
    this.scene = render.scene;
    this.skeletons = render.with(SheetSkeletonManagerService);
    render.engine.getCanvasElement().after(this.layer);
    const place = (): void => {
      this.place();
    };
    const main = this.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (main) this.stops.push(main.onScrollAfter$.subscribeEvent(place));
    this.stops.push(
      this.scene.onTransformChange$.subscribeEvent(place),
      this.skeletons.currentSkeleton$.subscribe(place),
    );
    this.resized = new ResizeObserver(place);
    this.resized.observe(this.layer);
  }

  show(items: readonly Placed[]): void {
    this.shown = items.map((placed) => ({
      placed,
      clip: element("div", { class: "clip" }, placed.element),
      size: "",
    }));
    this.layer.replaceChildren(...this.shown.map(({ clip }) => clip));
    this.place();
  }

  close(): void {
    for (const stop of this.stops) stop.unsubscribe();
    this.resized.disconnect();
    this.layer.remove();
  }

  private place(): void {
    const active = this.workbook.getActiveSheet().getSheetId();
    const skeleton = this.skeletons.getSkeleton(active);
    for (const each of this.shown) {
      const isHere = each.placed.sheet === active && skeleton;
      each.clip.hidden = !isHere;
      if (isHere) this.placeOne(each, skeleton);
    }
  }

  private placeOne(shown: Shown, skeleton: SpreadsheetSkeleton): void {
    const range = parseRange(shown.placed.range);
    if (!range) return;
    const [first, last] = [
      cornerOf(skeleton, range.top - 1, range.left - 1),
      cornerOf(skeleton, range.bottom - 1, range.right - 1),
    ];
    const { scaleX, scaleY } = this.scene.getAncestorScale();
    const { clip, shift } = this.quadrant(skeleton, range.top - 1, range.left - 1);
    const frame = {
      left: (first.startX - shift.x) * scaleX - clip.left,
      top: (first.startY - shift.y) * scaleY - clip.top,
      width: (last.endX - first.startX) * scaleX,
      height: (last.endY - first.startY) * scaleY,
    };
    setStyle(shown.clip, { left: clip.left, top: clip.top });
    setStyle(shown.placed.element, frame);
    drawAt(shown, frame);
  }

  /** Where elements that begin in this cell may be seen, and how far they are scrolled: frozen rows and columns stay. */
  private quadrant(
    skeleton: SpreadsheetSkeleton,
    row: number,
    column: number,
  ): { readonly clip: { left: number; top: number }; readonly shift: { x: number; y: number } } {
    const { startRow, startColumn } = this.workbook.getActiveSheet().getFreeze();
    const main = this.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const { scaleX, scaleY } = this.scene.getAncestorScale();
    const edge = cornerOf(skeleton, Math.max(0, startRow), Math.max(0, startColumn));
    const origin = cornerOf(skeleton, 0, 0);
    const [isTop, isLeft] = [row < startRow, column < startColumn];
    return {
      clip: {
        left: (isLeft ? origin.startX : edge.startX) * scaleX,
        top: (isTop ? origin.startY : edge.startY) * scaleY,
      },
      shift: { x: isLeft ? 0 : (main?.viewportScrollX ?? 0), y: isTop ? 0 : (main?.viewportScrollY ?? 0) },
    };
  }
}

/** Bounds of a cell in the sheet, with the headings of rows and columns, at 100%. */
const cornerOf = (
  skeleton: SpreadsheetSkeleton,
  row: number,
  column: number,
): { startX: number; startY: number; endX: number; endY: number } =>
  skeleton.getNoMergeCellWithCoordByIndex(row, column);

function drawAt(shown: Shown, { width, height }: Size): void {
  const size = { width: Math.round(width), height: Math.round(height) };
  const key = `${size.width} ${size.height}`;
  if (shown.size === key) return;
  shown.size = key;
  shown.placed.draw?.(size);
}

function setStyle(target: HTMLElement, lengths: Readonly<Record<string, number>>): void {
  for (const [name, length] of Object.entries(lengths)) target.style.setProperty(name, `${length}px`);
}
