/** Findings: cause first, what would be right below it, the cell at the right. Errors first. */
import { type Failure } from "../../core";
import { type Finding, findParameter } from "../../params";
import { EVERYTHING, findingText } from "../../text";
import { areaOf } from "../../workbook/area";
import { element, icon, type IconName } from "../dom";
import { inParts, linkButton } from "./parts";
import { asSentence, type Screen } from "./screen";
import { type ParametersText } from "./text-type";
import { rowText, timeText } from "./values";

const AT_ONCE = 4;
const TONES: Readonly<Record<Finding["severity"], IconName>> = {
  error: "bad",
  incomplete: "warn",
  warning: "info",
};
const GRAVEST: Readonly<Record<Finding["severity"], number>> = { error: 0, incomplete: 1, warning: 2 };

export function findingSection(screen: Screen): HTMLElement {
  const { text, state, now, language } = screen;
  const { findings } = state;
  const head = element(
    "h2",
    {},
    element("span", {}, text.findings),
    element("span", { class: "mpp-count" }, String(findings.length)),
  );
  const rest =
    findings.length === 0
      ? [element("p", { class: "mpp-quiet" }, text.noFindings(timeText(now(), language)))]
      : findingList(screen, findings);
  return element("section", { class: "par-section" }, head, ...rest);
}

export function findingList(screen: Screen, findings: readonly Finding[]): readonly HTMLElement[] {
  const sorted = [...findings].sort((a, b) => GRAVEST[a.severity] - GRAVEST[b.severity]);
  return inParts(
    sorted,
    AT_ONCE,
    element("ul", { class: "par-findings" }),
    (finding) => [findingItem(screen, finding)],
    screen.text.showMore,
  );
}

function findingItem(screen: Screen, finding: Finding): HTMLElement {
  const { text } = screen;
  const { place, what, about } = wordsOf(screen, finding);
  return element(
    "li",
    {},
    icon(TONES[finding.severity]),
    element(
      "div",
      {},
      element("span", { class: "mpp-hidden" }, `${text.severity[finding.severity]}: `),
      element("b", {}, asSentence(what).slice(0, -1)),
      about === "" ? null : element("span", { class: "mpp-quiet" }, about),
    ),
    cellLink(screen, finding, place),
  );
}

interface FindingWords {
  readonly place: string;
  readonly what: string;
  /** Whose, of which parameter, and what would be right. */
  readonly about: string;
}

function wordsOf({ language, text }: Screen, finding: Finding): FindingWords {
  const { place, what, remedy } = findingText(finding, language, EVERYTHING);
  const { failure, parameter, owner } = finding;
  const typed = typedWords(failure, text);
  const key = "key" in failure && typeof failure.key === "string" ? failure.key.split("|") : [];
  const name = findParameter(parameter)
    ? rowText({ parameter, jaar: key[1] ?? "", scenario: key[2] ?? "" }, language)
    : "";
  const wanted = typed === undefined ? remedy : text.typedRemedy;
  const first = [owner, name].filter((part) => part !== "" && !what.includes(`'${part}'`)).join(" · ");
  const about = [first, wanted === "" ? "" : asSentence(wanted)].filter((part) => part !== "").join(". ");
  return { place, what: typed ?? what, about };
}

/** What people typed, shorter than for the command line: the cell stands beside it. */
function typedWords(failure: Failure, text: ParametersText): string | undefined {
  if (failure.code === "stored-row-added") return text.typedAdded;
  if (failure.code === "stored-row-removed") return text.typedRemoved;
  if (failure.code !== "stored-cell-changed") return undefined;
  return text.typedCell(failure.place.heading ?? "", shortened(failure.found), shortened(failure.stored));
}

const LONGEST = 40;
const shortened = (cell: string): string => (cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell);

/** A link where the workbook has the cell, else the place in words. */
function cellLink({ host, text, state }: Screen, { failure }: Finding, place: string): HTMLElement | null {
  const area = failure.place.cell === undefined ? undefined : areaOf(failure.place.cell);
  if (area === undefined || state.found.sheet?.name !== area.sheet)
    return failure.place.row === undefined ? null : element("span", { class: "mpp-quiet par-place" }, place);
  return linkButton(
    area.range,
    () => {
      host.goTo(area);
    },
    text.goTo(area.range),
  );
}
