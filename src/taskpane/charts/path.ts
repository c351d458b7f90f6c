/** Path data of lines and areas in px, to a tenth. Method: d3-shape. */
import { area, line } from "d3-shape";

/** [px] from the left, from the top. */
export type Point = readonly [x: number, y: number];

const open = line<Point>()
  .x(([x]) => x)
  .y(([, y]) => y)
  .digits(1);

export const linePath = (points: Iterable<Point>): string => open(points) ?? "";

/** Between a line and the height `base`. */
export const areaPath = (points: Iterable<Point>, base: number): string =>
  area<Point>()
    .x(([x]) => x)
    .y1(([, y]) => y)
    .y0(base)
    .digits(1)(points) ?? "";

/** Between two lines over the same places: [x, lower, upper]. */
export const bandPath = (points: Iterable<readonly [x: number, lower: number, upper: number]>): string =>
  area<readonly [number, number, number]>()
    .x(([x]) => x)
    .y0(([, lower]) => lower)
    .y1(([, , upper]) => upper)
    .digits(1)(points) ?? "";
