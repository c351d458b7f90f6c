/** What the check of a workbook comes down to: errors, questions and what is in order, each with the cells that it is about. */
import { formatNumber, type Language } from "../../text";
import { type Area } from "../../workbook/port";
import { MOST_BYTES } from "./call-bytes";
import { type Scan } from "./scan";
import { controleText } from "./text";

export interface Check {
  readonly level: "bad" | "warn" | "good";
  readonly title: string;
  readonly note: string;
  readonly lines: readonly { readonly text: string; readonly area: Area | undefined }[];
}

/** Of cells in error the view has a section of its own. */
export function checksOf(scan: Scan, language: Language): Check[] {
  const each = [sums, conservation, openings, weight];
  return each.flatMap((check) => check(scan, language));
}

function sums({ sums: found }: Scan, language: Language): Check[] {
  if (found === undefined || found.groups === 0) return [];
  const text = controleText(language);
  if (found.wrong.length === 0)
    return [{ level: "good", title: text.sums, note: text.groups(found.groups), lines: [] }];
  return [{ level: "bad", title: text.sumsWrong, note: String(found.wrong.length), lines: found.wrong }];
}

function conservation({ conserved }: Scan, language: Language): Check[] {
  if (conserved === undefined || conserved.closed + conserved.open.length === 0) return [];
  const text = controleText(language);
  const { closed, open } = conserved;
  const note = text.of(closed, closed + open.length);
  const lines = open.map(({ area, id, period }) => ({ text: text.notClosed(id, period), area }));
  return [{ level: open.length === 0 ? "good" : "bad", title: text.conservation, note, lines }];
}

function openings({ openings: found }: Scan, language: Language): Check[] {
  if (found === undefined || found.compared === 0) return [];
  const text = controleText(language);
  const { basis, compared, different } = found;
  if (different.length === 0)
    return [{ level: "good", title: text.openings, note: text.of(compared, compared), lines: [] }];
  const decimals = basis === "end" ? 0 : undefined;
  const number = (value: number): string => formatNumber(value, language, decimals);
  const lines = different.map(({ id, before, now, area }) => {
    const sign = now > before ? "+" : "−";
    return {
      text: text.opening(id, number(before), number(now), sign + number(Math.abs(now - before))),
      area,
    };
  });
  const title = basis === "end" ? text.openingsNotEnd : text.openingsChanged;
  return [{ level: "warn", title, note: text.of(different.length, compared), lines }];
}

function weight({ weighed }: Scan, language: Language): Check[] {
  if (weighed.largest === undefined) return [];
  const text = controleText(language);
  const megabytes = (bytes: number): string => formatNumber(bytes / 1e6, language, bytes < 1e5 ? 2 : 1);
  const most = formatNumber(MOST_BYTES / 1e6, language);
  const { heavy, largest } = weighed;
  if (heavy.length === 0)
    return [
      { level: "good", title: text.weight, note: text.weightOf(megabytes(largest.bytes), most), lines: [] },
    ];
  const lines = heavy.map(({ area, bytes }) => ({
    text: bytes > MOST_BYTES ? text.tooHeavy(megabytes(bytes), most) : text.heavy(megabytes(bytes), most),
    area,
  }));
  const level = heavy.some(({ bytes }) => bytes > MOST_BYTES) ? "bad" : "warn";
  return [{ level, title: text.weight, note: String(heavy.length), lines }];
}
