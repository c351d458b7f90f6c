/** A set or a table from a file, shown before it is written: what it is, how it differs, and what becomes of approvals. */
import { compareRows, type LogEntry, type ParameterSet, shortFingerprint } from "../../params";
import { element } from "../dom";
import { refusalOf } from "./compare-page";
import { differenceList } from "./difference-list";
import { fileField } from "./file-field";
import { type Imported, importFile } from "./import-file";
import { importedRows } from "./import-rows";
import { note, pageFrame, showFooter } from "./parts";
import { offer, valueFindings } from "./import-offer";
import { obstacleText, type Screen } from "./screen";
import { stepOf } from "./steps";
import { type ParametersText } from "./text-type";
import { planWrite, standingObstacle } from "./write-plan";

type ReadSet = Extract<Imported, { readonly kind: "set" }>;

export function importPage(screen: Screen): HTMLElement {
  const { text, state } = screen;
  const result = element("div", { class: "par-result" });
  const obstacle = standingObstacle(state.found);
  const begin = (): void => {
    showFooter(screen, {
      note: obstacle ? obstacleText(obstacle, text) : "",
      ...(obstacle ? { tone: "warn" as const } : {}),
    });
  };
  const file = fileField(text.chooseFile, text.fileHint, ".json,.csv,.tsv,.txt", async (chosen) => {
    result.replaceChildren(element("p", { class: "mpp-quiet" }, text.working));
    const read = await importFile(
      chosen,
      stepOf(screen.actor, text.imports.title(chosen.name), screen.now()),
    );
    begin();
    if (read.kind === "set") result.replaceChildren(...setResult(screen, read, chosen.name));
    else if (read.kind === "rows") result.replaceChildren(...importedRows(screen, read, chosen.name));
    else result.replaceChildren(...refusalOf(screen, read));
  });
  begin();
  return pageFrame(screen, text.action.import.label, file, result);
}

function setResult(screen: Screen, { set, findings }: ReadSet, name: string): readonly HTMLElement[] {
  const { text, state } = screen;
  const planned = planWrite(state, set);
  const { plan, obstacle } = planned;
  const { ronde, variant, versie, status } = set;
  if (plan)
    offer(
      screen,
      plan.newSheet ? text.target.newSheet("Parameters") : text.target.set(plan.cells, plan.formulas),
      {
        title: text.imports.title(name),
        make: () => set,
      },
    );
  return [
    note(
      "info",
      `${text.imports.set(`${ronde} · ${variant}`, text.versioned(text.status[status], versie))} · ${shortFingerprint(set.zegel.inhoud)}`,
    ),
    element("p", { class: "par-line" }, relationText(set, state.set, text)),
    ...(obstacle ? [note("warn", obstacleText(obstacle, text))] : []),
    ...valueFindings(findings, text),
    ...(state.set ? differenceList(screen, compareRows(state.set.parameters, set.parameters)) : []),
  ];
}

/** How a file's set stands to that of the workbook: one log may begin with the other. */
function relationText(set: ParameterSet, own: ParameterSet | undefined, { imports }: ParametersText): string {
  if (own === undefined) return imports.first;
  const more = set.logboek.length - own.logboek.length;
  if (startsWith(set.logboek, own.logboek)) return more === 0 ? imports.sameSet : imports.further(more);
  return startsWith(own.logboek, set.logboek) ? imports.older(-more) : imports.other;
}

function startsWith(log: readonly LogEntry[], beginning: readonly LogEntry[]): boolean {
  const last = beginning.at(-1);
  return last !== undefined && log[beginning.length - 1]?.hash === last.hash;
}
