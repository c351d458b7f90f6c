/** What the check of a workbook comes down to: errors, questions and what is in order, each with the cells that it is about. */
import { type HardCoded } from "../../migration";
import { formatNumber, hardCodedText, type Language } from "../../text";
import { type Area } from "../../workbook/port";
import { MOST_BYTES } from "./call-bytes";
import { type Scan } from "./scan";
import { checkText } from "./check-text";

export interface Check {
  readonly level: "bad" | "warn" | "good";
  readonly title: string;
  readonly note: string;
  readonly lines: readonly CheckLine[];
  /** Of lines that are best read as a table. */
  readonly headings?: readonly string[];
  /** What is asked of all lines of a table. */
  readonly question?: string;
}

export interface CheckLine {
  readonly text: string;
  readonly area: Area | undefined;
  /** The same under the headings of the check. */
  readonly row?: readonly string[];
}

/** Of cells in error the view has a section of its own. */
export function checksOf(scan: Scan, language: Language): Check[] {
  const each = [sums, conservation, openings, hardCoded, weight];
  return each.flatMap((check) => check(scan, language));
}

function sums({ sums: found }: Scan, language: Language): Check[] {
  if (found === undefined || found.groups === 0) return [];
  const text = checkText(language);
  if (found.wrong.length === 0)
    return [{ level: "good", title: text.sums, note: text.groups(found.groups), lines: [] }];
  return [{ level: "bad", title: text.sumsWrong, note: String(found.wrong.length), lines: found.wrong }];
}

function conservation({ conserved }: Scan, language: Language): Check[] {
  if (conserved === undefined || conserved.closed + conserved.open.length === 0) return [];
  const text = checkText(language);
  const { closed, open } = conserved;
  const note = text.of(closed, closed + open.length);
  if (open.length === 0) return [{ level: "good", title: text.conservation, note, lines: [] }];
  const lines = open.map(({ area, id, period, gap }) => ({ text: text.notClosed(id, period, gap), area }));
  return [
    { level: "bad", title: text.notConserved, note: text.of(open.length, closed + open.length), lines },
  ];
}

function openings({ openings: found }: Scan, language: Language): Check[] {
  if (found === undefined || found.compared === 0) return [];
  const text = checkText(language);
  const { basis, compared, different } = found;
  if (different.length === 0)
    return [{ level: "good", title: text.openings, note: text.of(compared, compared), lines: [] }];
  const decimals = basis === "end" ? 0 : undefined;
  const number = (value: number): string => formatNumber(value, language, decimals);
  const lines = different.map(({ id, before, now, area }) => {
    const difference = (now > before ? "+" : "−") + number(Math.abs(now - before));
    const row = [id, number(before), number(now), difference];
    return { text: text.opening(id, number(before), number(now), difference), area, row };
  });
  const title = basis === "end" ? text.openingsNotEnd : text.openingsChanged;
  const headings = text.openingHeadings;
  return [
    {
      level: "warn",
      title,
      note: text.of(different.length, compared),
      lines,
      headings,
      question: text.meant,
    },
  ];
}

/** Only of a workbook with formulas: elsewhere there is nothing to stand between. */
function hardCoded({ hardCoded: found, formulas }: Scan, language: Language): Check[] {
  if (formulas === 0) return [];
  const text = checkText(language);
  const of = (title: string, ...kinds: readonly HardCoded["kind"][]): Check => {
    const asked = found.filter(({ kind }) => kinds.includes(kind));
    if (asked.length === 0) return { level: "good", title, note: text.none, lines: [] };
    const lines = asked.map((each) => ({
      text: hardCodedText(each, language),
      area: each.sheet === "" ? undefined : { sheet: each.sheet, range: each.range },
    }));
    return { level: "warn", title, note: String(asked.length), lines };
  };
  return [
    of(text.links, "koppeling", "koppeling-in-naam"),
    of(text.typedOver, "getal-over-formule"),
    of(text.literals, "getal-in-formule"),
  ];
}

function weight({ weighed }: Scan, language: Language): Check[] {
  if (weighed.largest === undefined) return [];
  const text = checkText(language);
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
