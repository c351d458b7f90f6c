/**
 * The question box: the chance of more than a typed or dragged threshold, and the reverse, the inflow at a typed chance.
 * The numbers are those of OVERSCHRIJDING and KWANTIEL. What cannot be read as a number leaves no answer.
 */
import { type Mixture } from "../../core";
import { formatNumber, type Language } from "../../text";
import { element } from "../dom";
import { inflowText } from "./chart-tables";
import { chanceText, oddsText, percentText } from "./chance-text";
import { type ForecastText } from "./text";
import { typedChance, typedNumber } from "./typed-number";

export interface Question {
  readonly element: HTMLElement;
  /** The threshold was set elsewhere: by the line in the chart, or anew. */
  readonly show: (threshold: number, mixture: Mixture) => void;
}

interface QuestionInput {
  readonly language: Language;
  readonly text: ForecastText;
  /** A threshold was typed, or follows from a typed chance. */
  readonly onThreshold: (value: number) => void;
  readonly announce: (message: string) => void;
}

/** As much of fluent-text-input as is used. */
type TextInput = HTMLElement & { value: string };

const EXAMPLE = { number: 45_000, chance: 10 };

export function createQuestion(input: QuestionInput): Question {
  const box = new QuestionBox(input);
  return {
    element: box.element,
    show: (threshold, mixture) => {
      box.show(threshold, mixture);
    },
  };
}

class QuestionBox {
  readonly element: HTMLElement;
  private readonly input: QuestionInput;
  private readonly line = element("p", { class: "mpp-question-line" });
  private readonly answer = element("b");
  private readonly beside = element("small");
  private readonly fault = element("p", { class: "mpp-question-fault", role: "alert" });
  private readonly turn: HTMLButtonElement;
  private field: TextInput;
  private isReverse = false;
  private threshold = 0;
  private mixture: Mixture | undefined;

  constructor(input: QuestionInput) {
    this.input = input;
    const { text } = input;
    this.turn = element("button", { type: "button", class: "mpp-turn" }, text.reverse);
    this.turn.addEventListener("click", () => {
      this.isReverse = !this.isReverse;
      this.field = this.drawField();
      this.refresh();
    });
    this.field = this.drawField();
    this.element = element(
      "section",
      { class: "mpp-question" },
      this.line,
      this.fault,
      element(
        "div",
        { class: "mpp-answer" },
        // The slider and the field say the answer themselves; a live region would say it at every step of a drag.
        element("output", { "aria-live": "off" }, this.answer, this.beside),
        this.turn,
      ),
    );
  }

  show(threshold: number, mixture: Mixture): void {
    this.threshold = threshold;
    this.mixture = mixture;
    // The workbook changed while somebody types: their text stays.
    if (document.activeElement === this.field) this.typed(false);
    else this.refresh();
  }

  /** Field and answer from the threshold. */
  private refresh(): void {
    const { language } = this.input;
    const chance = this.mixture?.sf(this.threshold);
    if (chance === undefined) return;
    this.field.value = this.isReverse
      ? percentText(chance, language)
      : thresholdText(this.threshold, language);
    this.showAnswer(chance);
  }

  private showAnswer(chance: number): void {
    const { language, text } = this.input;
    this.fault.textContent = "";
    this.answer.textContent = this.isReverse
      ? inflowText(this.threshold, language)
      : chanceText(chance, language);
    this.beside.textContent = this.isReverse ? text.perYear : oddsText(chance, language);
  }

  private drawField(): TextInput {
    const { text } = this.input;
    const words = this.isReverse ? text.reverseQuestion : text.question;
    const label = this.isReverse ? text.reverseLabel : text.question;
    const field = element(
      "fluent-text-input",
      { class: "mpp-question-field", "control-size": "small", autocomplete: "off" },
      label,
    ) as TextInput;
    field.addEventListener("input", () => {
      this.typed(false);
    });
    field.addEventListener("change", () => {
      this.typed(true);
    });
    this.line.replaceChildren(
      element("span", { "aria-hidden": "true" }, `${words} `),
      element(
        "span",
        { class: "mpp-question-end" },
        field,
        element("span", { "aria-hidden": "true" }, this.isReverse ? " % ?" : " ?"),
      ),
    );
    return field;
  }

  /** @param isDone the user left the field or pressed Enter */
  private typed(isDone: boolean): void {
    const { language, onThreshold, announce } = this.input;
    const threshold = this.typedThreshold();
    if (threshold === undefined) {
      this.answer.textContent = "";
      this.beside.textContent = "";
      if (isDone) this.fault.textContent = this.hint();
      return;
    }
    this.threshold = threshold;
    this.showAnswer(this.mixture?.sf(threshold) ?? 0);
    onThreshold(threshold);
    if (isDone) announce(`${this.answer.textContent}, ${this.beside.textContent}`.replace(/, $/, ""));
    if (isDone && !this.isReverse) this.field.value = thresholdText(threshold, language);
  }

  private typedThreshold(): number | undefined {
    const { language } = this.input;
    if (!this.isReverse) return typedNumber(this.field.value, language);
    const chance = typedChance(this.field.value, language);
    try {
      return chance === undefined ? undefined : this.mixture?.quantile(1 - chance);
    } catch {
      // So many events that the tail is not known this far out.
      return undefined;
    }
  }

  private hint(): string {
    const { language, text } = this.input;
    return this.isReverse
      ? text.typeChance(`${formatNumber(EXAMPLE.chance, language)}%`)
      : text.typeNumber(formatNumber(EXAMPLE.number, language));
  }
}

/** As typed: what has decimals keeps two. */
const thresholdText = (value: number, language: Language): string =>
  formatNumber(Number(value.toFixed(2)), language);
