/** "Controleer mijn blad": choose an owner, see what differs, hand it on as JSON or as a sheet that is signed off. */
import { type Steps } from "../../chain";
import { type Outcome } from "../../migration";
import { PARTNERS } from "../../params";
import { freeSheetName } from "../../workbook/free-sheet-name";
import { OWNER_LAYOUT, ownerSheet } from "../../replacement/owner-sheet";
import { ownerSheetText } from "../../replacement/owner-sheet-text";
import {
  effectText,
  EVERYTHING,
  findingText,
  formatNumber,
  hardCodedText,
  type Language,
  questionText,
} from "../../text";
import { areaOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { runInSlices } from "../doorrekening/slices";
import { element } from "../dom";
import { fileOffer } from "../file-offer";
import { type Book } from "../view";
import { parametersIn } from "./fingerprint";
import { type Checked, checkedBy, outcomesIn } from "./owner-check";
import { ownerFile, ownerJson } from "./owner-json";
import { button, cellLink, folded, labelled, listed, note, pick, type Screen } from "./parts";
import { type Reading } from "./reading";
import { type Actor, actorPart, actorText, reasonField } from "./who-part";

export interface OwnerHandlers {
  /** The workbook as it is now; undefined when reading was stopped or failed. */
  readonly fresh: () => Promise<Reading | undefined>;
  /** Told of a sheet that was added. */
  readonly added: (sheet: string) => void;
}

/** Lines of one list that are shown at first. */
const FEW = 5;

export function ownerPart(book: Book, screen: Screen, handlers: OwnerHandlers): HTMLElement {
  const { text, host } = screen;
  const found = element("div", { class: "mpp-own" });
  const options = PARTNERS.map(({ id }) => ({ value: id, label: id }));
  const owner = pick([{ value: "", label: text.choose }, ...options], "", () => {
    found.replaceChildren();
  });
  const check = async (): Promise<void> => {
    if (owner.value === "") {
      owner.focus();
      return;
    }
    const said = element("p", { class: "mpp-quiet", role: "status" }, text.checking(0));
    found.replaceChildren(said);
    try {
      const reading = await handlers.fresh();
      if (!reading) {
        found.replaceChildren();
        return;
      }
      const outcomes = await calculated(outcomesIn(reading.sources, reading.names), (share) => {
        said.textContent = text.checking(Math.floor(share * 100));
      });
      const parameters = await parametersIn(book);
      const checked = await calculated(checkedBy(owner.value, reading, outcomes, parameters));
      found.replaceChildren(...drawChecked(checked, screen), handOn(checked, book, screen, handlers));
      host.announce(checked.passes ? text.passes : text.fails);
    } catch (error) {
      found.replaceChildren(note("bad", text.failed(error instanceof Error ? error.message : String(error))));
    }
  };
  return folded(
    "check",
    text.check,
    element("p", { class: "mpp-quiet" }, text.checkAbout),
    element("div", { class: "mig-inline" }, labelled(text.owner, owner), button(text.checkNow, check)),
    found,
  );
}

function calculated<T>(steps: Steps<T>, progress: (share: number) => void = () => undefined): Promise<T> {
  return new Promise((done, failed) => {
    runInSlices(steps, { progress, done, failed });
  });
}

function drawChecked({ result, errors, notFollowed, passes }: Checked, screen: Screen): HTMLElement[] {
  const { text, number } = screen;
  const { standing, differences, findings, compared, different } = result;
  const line = (sentence: string, area: Area | undefined): HTMLElement =>
    element("li", {}, element("p", { class: "mpp-quiet" }, sentence), area ? cellLink(screen, area) : null);
  const list = <T>(heading: string, all: readonly T[], draw: (one: T) => HTMLElement): HTMLElement[] =>
    all.length === 0
      ? []
      : [element("h3", {}, heading), ...listed(all, FEW, draw, (count) => text.showAll(number(count)))];
  const asked = questionsOf(result, screen.host.language);
  const settled = standing ? standing.byStatus.akkoord + standing.byStatus.uitzondering : 0;
  const about = standing ? text.parameters(number(standing.rows), number(settled)) : text.noParameters;
  const noRegister = standing && differences === undefined ? [element("p", {}, text.noRegister)] : [];
  return [
    note(passes ? "good" : "warn", passes ? text.passes : text.fails),
    element("p", {}, about),
    ...noRegister,
    ...list(text.differing(number(differences?.length ?? 0)), differences ?? [], (one) => {
      const name = [one.parameter, one.jaar, one.scenario].filter((each) => each !== "").join(" | ");
      return line(`${name}: ${numberText(one.old, screen)} → ${numberText(one.new, screen)}`, undefined);
    }),
    ...list(text.findings(number(findings.length)), findings, (finding) => {
      const { what, remedy } = findingText(finding, screen.host.language, EVERYTHING);
      const { cell } = finding.failure.place;
      return line(`${what} ${remedy}`.trim(), cell === undefined ? undefined : areaOf(cell));
    }),
    element("p", {}, text.outcomes(number(compared), number(different.length))),
    ...list("", different, (one) => line(differenceText(one, screen), { sheet: one.sheet, range: one.cell })),
    ...list(text.errors(number(errors.length)), errors, (area) => line("", area)),
    ...list(text.notFollowed(number(notFollowed.length)), notFollowed, (area) => line("", area)),
    ...list(text.checkQuestions(number(asked.length)), asked, ({ sentence, area }) => line(sentence, area)),
  ];
}

interface Asked {
  readonly sentence: string;
  /** Undefined for a name of the workbook. */
  readonly area: Area | undefined;
}

/** About slips first, then about links and numbers within formulas, as the sheet and the command have them. */
function questionsOf({ questions, hardCoded }: Checked["result"], language: Language): Asked[] {
  return [
    ...questions.map((one) => ({
      sentence: `${questionText(one, language)} ${effectText(one, language)}`,
      area: { sheet: one.sheet, range: one.range },
    })),
    ...hardCoded.map((one) => ({
      sentence: hardCodedText(one, language),
      area: one.sheet === "" ? undefined : { sheet: one.sheet, range: one.range },
    })),
  ];
}

function numberText(value: number | null, { host }: Screen): string {
  return value === null ? "–" : formatNumber(value, host.language);
}

function differenceText({ shown, calculated: now }: Outcome, screen: Screen): string {
  const said = (value: Outcome["shown"]): string => {
    if (typeof value === "number") return numberText(value, screen);
    return value === null || value === "" ? "–" : typeof value === "object" ? value.error : String(value);
  };
  return screen.text.shown(said(shown), said(now));
}

/** As a sheet with or without a sign-off; as JSON to save or to copy. */
function handOn(checked: Checked, book: Book, screen: Screen, handlers: OwnerHandlers): HTMLElement {
  const { text, host } = screen;
  const { language, version } = host;
  // Signing off is a choice of its own, whoever accepted formulas before.
  const signer: Actor = { partner: "", role: "" };
  const actor = actorPart(screen, signer, text.signStatement);
  const remark = reasonField(text.note);
  const said = element("p", { class: "mpp-quiet", role: "status" });
  const addSheet = async (): Promise<void> => {
    const by = actorText(signer);
    const words = remark.value();
    if (by !== undefined && !checked.passes && words === "") {
      said.textContent = text.signNeedsNote;
      remark.focus();
      return;
    }
    const sheets = (await book.sheets()).map(({ name }) => name);
    const sheet = freeSheetName(ownerSheetText(language).sheet(checked.result.owner), sheets);
    const cells = ownerSheet({
      ...{ language, version, sheet, set: checked.set },
      check: { ...checked.result, passes: checked.passes },
      at: new Date().toISOString(),
      signed: by === undefined ? undefined : { by, note: words },
    });
    handlers.added(sheet);
    await host.write({
      title: text.sheetTitle(sheet),
      facts: [{ kind: "sheet", sheet, exists: true, layout: OWNER_LAYOUT }, cells],
    });
  };
  return element(
    "div",
    { class: "mig-part" },
    element("h3", {}, text.signAs),
    actor.element,
    remark.element,
    element("div", { class: "mig-links" }, button(text.exportSheet, addSheet)),
    said,
    fileOffer(
      {
        name: ownerFile(checked.result.owner),
        kind: "json",
        text: () => ownerJson(checked, { language, version, at: new Date().toISOString(), by: undefined }),
      },
      host,
    ),
  );
}
