/** No parameter sheet yet: begin with an empty one, or read a set from a file. */
import { CATALOGUE, ROW_HEADINGS, STORED } from "../../params";
import { rangeOf } from "../../workbook/area";
import { type Content, type Fact } from "../../workbook/port";
import { element } from "../dom";
import { linkButton, note, showFooter } from "./parts";
import { obstacleText, type Screen } from "./screen";
import { standingObstacle, tableLayout } from "./write-plan";

/** The head block of a set has ten lines and a blank one below it. */
const HEADING_ROW = 12;

export function emptyPage(screen: Screen): HTMLElement {
  const { text, state, host, show } = screen;
  const { sheet } = state.found;
  const other =
    sheet && sheet.values.length > 0 ? ({ kind: "other-sheet", sheet: sheet.name } as const) : undefined;
  const obstacle = standingObstacle(state.found) ?? other;
  const write = async (full: boolean): Promise<void> => {
    await host.write({ title: text.began, facts: beginFacts(sheet?.name, full) });
  };
  showFooter(screen, {
    note: obstacle ? obstacleText(obstacle, text) : text.beginTarget,
    ...(obstacle ? { tone: "warn" as const } : {}),
    ...(obstacle ? {} : { primary: { label: text.begin, run: (): Promise<void> => write(false) } }),
    other: {
      label: text.action.import.label,
      run: () => {
        show("import");
      },
    },
  });
  return element(
    "div",
    { class: "par-page" },
    element(
      "section",
      { class: "par-card" },
      note("info", text.empty),
      element("p", { class: "mpp-quiet" }, text.emptyHint),
      obstacle
        ? null
        : linkButton(text.beginFull, () => {
            void write(true);
          }),
    ),
  );
}

/** Headings and, when asked, a row for every parameter that a set needs, without values: those are for their owners. */
export function beginFacts(sheet: string | undefined, full: boolean): readonly Fact[] {
  const name = sheet ?? STORED.sheet;
  const needed = CATALOGUE.filter(({ required, index }) => required && index === undefined);
  const rows = full
    ? needed.map(({ id, unit, owner, source }) =>
        blankRow({ parameter: id, eenheid: unit, eigenaar: owner, brontype: source }),
      )
    : [];
  const contents: readonly (readonly Content[])[] = [[...ROW_HEADINGS], ...rows];
  const range = rangeOf({ top: HEADING_ROW, left: 1, rows: contents.length, columns: ROW_HEADINGS.length });
  const layout = tableLayout(HEADING_ROW);
  return [
    ...(sheet === undefined ? [{ kind: "sheet", sheet: name, exists: true, layout } as const] : []),
    { kind: "cells", sheet: name, range, contents },
  ];
}

function blankRow(given: Readonly<Record<string, string>>): readonly Content[] {
  return ROW_HEADINGS.map((heading) => (heading === "status" ? "concept" : (given[heading] ?? null)));
}
