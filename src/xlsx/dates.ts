/**
 * ISO 8601 dates of cells with type "d" as serial numbers, in the 1900 system (with Excel's 29 February 1900) or the
 * 1904 system. Source: ECMA-376 part 1, §18.17.4 and §18.18.11.
 */

const ISO = /^(?:(-?\d{4,6})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Days since the start of the date system, with the time of day as a fraction; undefined when it is no date. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const found = ISO.exec(text.trim());
  if (!found || text.trim() === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(at).getUTCDate() !== Number(day)) return undefined;
  const days = Math.round((at - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  if (!date1904 && days < 61) return days - 1 + time;
  return days + time;
}
