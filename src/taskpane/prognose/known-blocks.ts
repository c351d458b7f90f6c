/** Which blocks there are, and which of them the view is about. */
import { sameName } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { addressOf } from "../../workbook/area";
import { type Book } from "../view";
import { type FoundBlock } from "./blocks";
import { type Sources } from "./insertion";
import { blockAround, selectedBlock } from "./selected-block";

/** A block by its address; "" for none. */
export const keyOf = (area: Area | undefined): string => (area === undefined ? "" : addressOf(area));

export class KnownBlocks {
  private found: readonly FoundBlock[] = [];
  /** Selected by the user, and no block that was found. */
  private own: FoundBlock | undefined;
  private selection: Area | undefined;
  /** Addresses of the blocks that the view is about. */
  block = "";
  events = "";
  year: number | undefined;

  /** The blocks of the workbook as they are now; a block of the user's own is read anew. */
  async renew(found: readonly FoundBlock[], book: Book): Promise<void> {
    this.found = found;
    if (this.own !== undefined) {
      const used = await book.cells(this.own.sheet);
      this.own = used && selectedBlock(this.own, used);
    }
    if (this.selection !== undefined && this.block === "") await this.follow(this.selection, book);
  }

  /**
   * The selection moved: into a block, or onto cells that are meant as one.
   * @returns whether the view is about another block now
   */
  async follow(area: Area, book: Book): Promise<boolean> {
    const before = this.block;
    this.select(area);
    const around = blockAround(this.found, area, "scenarios");
    const used = around === undefined ? await book.cells(area.sheet).catch(() => undefined) : undefined;
    const own = used && selectedBlock(area, used);
    if (own !== undefined) this.own = own;
    const block = keyOf(around ?? own);
    if (block === "" || block === before) return false;
    this.block = block;
    this.year = undefined;
    return true;
  }

  select(area: Area): void {
    this.selection = area;
  }

  scenarioBlocks(): readonly FoundBlock[] {
    const found = this.found.filter(({ kind }) => kind === "scenarios");
    const isFound = found.some((block) => keyOf(block) === keyOf(this.own));
    return this.own === undefined || isFound ? found : [...found, this.own];
  }

  eventBlocks(): readonly FoundBlock[] {
    return this.found.filter(({ kind }) => kind === "events");
  }

  all(): readonly FoundBlock[] {
    return [...this.scenarioBlocks(), ...this.eventBlocks()];
  }

  /** What the view is about: the chosen block, else the first on the sheet in sight, else the first of all. */
  sources(): Sources | undefined {
    const blocks = this.scenarioBlocks();
    const { selection } = this;
    const here = blocks.find(({ sheet }) => selection !== undefined && sameName(sheet, selection.sheet));
    const block = blocks.find((each) => keyOf(each) === this.block) ?? here ?? blocks[0];
    this.block = keyOf(block);
    const events = this.eventBlocks().find((each) => keyOf(each) === this.events);
    this.events = keyOf(events);
    return block && { block, events };
  }
}
