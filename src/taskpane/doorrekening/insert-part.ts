/** Inserting the sheets: what will be made stands in the footer, and is written at once or not at all. */
import { type ViewHost } from "../view";
import { formatList } from "../../text";
import { footerNodes, insertPlan, type InsertPlan, lackOf } from "./insert-footer";
import { defaultName, sheetFacts } from "./sheet-plan";
import { sheetNames, type SheetName } from "./state";
import { type DoorrekeningText } from "./text";
import { type Workspace } from "./workspace";

export class InsertPart {
  private readonly host: ViewHost;
  private readonly text: DoorrekeningText;
  private readonly tornado: () => void;
  private now: Workspace | undefined;
  private names: readonly SheetName[] = [];
  /** Names that the user typed; the others follow what is free. */
  private typed = new Set<string>();

  constructor(host: ViewHost, text: DoorrekeningText, tornado: () => void) {
    this.host = host;
    this.text = text;
    this.tornado = tornado;
  }

  /** The sheets that can be made of this model. */
  named({ indicators, sources }: Workspace): readonly SheetName[] {
    this.names = sheetNames(indicators, sources.sheets, this.names, this.typed);
    return this.names;
  }

  rename(domain: string, change: Partial<SheetName>): void {
    if (change.name !== undefined) this.typed.add(domain);
    this.names = this.names.map((each) => (each.domain === domain ? { ...each, ...change } : each));
    this.draw();
  }

  show(now: Workspace): void {
    this.now = now;
    this.draw();
  }

  clear(): void {
    this.now = undefined;
    this.host.footer();
  }

  private draw(): void {
    const { now, host, text } = this;
    if (now === undefined || host.book === undefined) return;
    const plan = insertPlan(this.names, now.sources.sheets, defaultName, text);
    const lack = lackOf(host.book.workbook, host.language);
    const shown: InsertPlan = lack === undefined ? plan : { ...plan, refusal: lack };
    const insert = (): void => {
      if (shown.refusal === undefined) void this.write(shown.sheets);
    };
    host.footer(...footerNodes(shown, { insert, tornado: this.tornado }, host.language, text));
  }

  private async write(sheets: readonly SheetName[]): Promise<void> {
    const { now, host, text } = this;
    if (now === undefined || host.book === undefined) return;
    const { settings, indicators, scenarios, runs } = now;
    const { lacks } = host.book.workbook;
    const facts = sheets.flatMap(({ name, domain }) =>
      sheetFacts({
        ...{ sheet: name, domain, settings, indicators, scenarios, periods: runs.periods },
        ...{ version: host.version, language: host.language },
        formats: !lacks.has("formats"),
        charts: !lacks.has("charts"),
      }),
    );
    const outcome = await host.write({ title: text.insertTitle, facts });
    const names = formatList(
      sheets.map(({ name }) => name),
      host.language,
    );
    if (outcome === "occupied") host.announce(text.occupied(names));
    if (outcome !== "written") return;
    this.typed = new Set();
    const [first] = sheets;
    if (first !== undefined) host.goTo({ sheet: first.name, range: "A1" });
  }
}
