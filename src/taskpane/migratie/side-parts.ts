/** Below the proposals: questions about the shown sheet, what was recognised and stays, and the shadow run. */
import { effectText, leftText, questionText } from "../../text";
import { type Left, type ScanFinding, type Step } from "../../migration";
import { shadowSheet } from "../../replacement/shadow";
import { sameName } from "../../workbook/area";
import { element, icon } from "../dom";
import { button, cellLink, folded, listed, type Screen } from "./parts";

/** Lines that are shown at first. */
const FEW = 8;

/** @returns null when nothing is asked about the sheet */
export function questionsPart(
  questions: readonly ScanFinding[],
  sheet: string,
  screen: Screen,
): HTMLElement | null {
  const { text, host, number } = screen;
  const own = questions.filter((each) => sameName(each.sheet, sheet));
  if (own.length === 0) return null;
  const draw = (question: ScanFinding): HTMLElement => {
    const [what, effect] = [questionText(question, host.language), effectText(question, host.language)];
    const sentence = element("p", {}, `${what} `, element("span", { class: "mpp-quiet" }, effect));
    return element(
      "li",
      {},
      sentence,
      cellLink(screen, { sheet: question.sheet, range: question.range }, question.range),
    );
  };
  return element(
    "section",
    { class: "mpp-section" },
    element(
      "h2",
      {},
      icon("warn"),
      element("span", {}, text.questions(own.length)),
      element("span", { class: "mpp-count" }, number(own.length)),
    ),
    ...listed(own, FEW, draw, (count) => text.showAll(number(count))),
  );
}

export function leftPart(left: readonly Left[], sheet: string, screen: Screen): HTMLElement | null {
  const { text, host, number } = screen;
  const own = left.filter((each) => sameName(each.sheet, sheet));
  if (own.length === 0) return null;
  const draw = (each: Left): HTMLElement =>
    element(
      "li",
      {},
      element("p", { class: "mpp-quiet" }, `${text.kinds[each.kind]}: ${leftText(each, host.language)}`),
      cellLink(screen, { sheet: each.sheet, range: each.anchor }, each.anchor),
    );
  return folded(
    "left",
    text.left(number(own.length)),
    ...listed(own, FEW, draw, (count) => text.showAll(number(count))),
  );
}

/** @param added told of the name of the sheet that was added */
export function shadowPart(
  steps: readonly Step[],
  screen: Screen,
  added: (sheet: string) => void,
): HTMLElement | null {
  const { text, host } = screen;
  if (steps.length === 0) return null;
  const add = async (): Promise<void> => {
    const sheets = (await host.book?.sheets())?.map(({ name }) => name) ?? [];
    const { language, version } = host;
    // The port tells no names of one sheet alone, so no call refers to one.
    const { sheet, cells, layout } = shadowSheet({ steps, sheets, language, version, localNames: new Map() });
    added(sheet);
    await host.write({
      title: text.shadowTitle(sheet),
      facts: [{ kind: "sheet", sheet, exists: true, layout }, cells],
    });
  };
  return folded(
    "shadow",
    text.shadow,
    element("p", { class: "mpp-quiet" }, text.shadowAbout),
    element("div", { class: "mpp-buttons" }, button(text.shadowAdd, add)),
  );
}
