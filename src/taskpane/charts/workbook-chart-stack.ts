/** Stacked areas: each lies on the sum of those before it. A gap counts as 0 in the sum, as in Excel. */
import { type ChartNumbers, kindOf, type WorkbookChart } from "./workbook-chart-data";

/** Lower and upper value of each stacked series at each place. */
export function stackOf(
  chart: WorkbookChart,
): ReadonlyMap<ChartNumbers, readonly (readonly [number, number])[]> {
  const sums: number[] = [];
  return new Map(
    chart.series
      .filter((series) => kindOf(chart, series) === "stacked-area")
      .map((series) => [
        series,
        series.values.map((value, index): readonly [number, number] => {
          const lower = sums[index] ?? 0;
          const upper = lower + (value ?? 0);
          sums[index] = upper;
          return [lower, upper];
        }),
      ]),
  );
}
