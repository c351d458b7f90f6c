/**
 * How much the arguments of a call weigh on their way to the function. Method: the cells as JSON in UTF-8, which is how
 * they cross. Excel on the web takes 5 MB a call. Source: learn.microsoft.com/office/dev/add-ins/concepts, resource limits.
 */
import { type Area } from "../../workbook/port";
import { type FoundCall } from "./calls";

/** [bytes] */
export const MOST_BYTES = 5_000_000;
/** From here on a few more rows may be too many. [bytes] */
const MANY_BYTES = 4_000_000;

export interface CallBytes {
  readonly area: Area;
  readonly bytes: number;
}

export interface Weighed {
  readonly calls: number;
  /** Calls with an argument that is not followed. */
  readonly unknown: number;
  readonly largest: CallBytes | undefined;
  /** Near the limit or over it, the largest first. */
  readonly heavy: readonly CallBytes[];
}

/** Weighs calls one by one; a range that several calls share is weighed once. */
export class Scales {
  private readonly known = new Map<string, number>();
  private readonly weighed: CallBytes[] = [];
  private unknown = 0;

  add({ area, args }: FoundCall): void {
    if (args === undefined) this.unknown += 1;
    else this.weighed.push({ area, bytes: args.reduce((sum, each) => sum + this.bytesOf(each), 0) });
  }

  result(): Weighed {
    const sorted = [...this.weighed].sort((a, b) => b.bytes - a.bytes);
    const heavy = sorted.filter(({ bytes }) => bytes >= MANY_BYTES);
    return { calls: sorted.length + this.unknown, unknown: this.unknown, largest: sorted[0], heavy };
  }

  private bytesOf({ value, address }: NonNullable<FoundCall["args"]>[number]): number {
    if (address === undefined) return sizeOf(value);
    const known = this.known.get(address);
    if (known !== undefined) return known;
    const size = sizeOf(value);
    this.known.set(address, size);
    return size;
  }
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
