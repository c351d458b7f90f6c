/**
 * The card "Wat als": one parameter, a slider with a mark where it stands now, and what that does to one number. The
 * slider is the browser's own: Fluent's writes styles in the page, which the page's policy forbids.
 */
import { type Language } from "../../text";
import { element } from "../dom";
import { type Lever, leverValue, parameterLabel } from "./lever";
import { shownChange, shownLever, shownValue } from "./names";
import { bareSelect, fillPick, linkButton, type PickOption } from "./parts";
import { type DoorrekeningText } from "./text";

export interface WhatIfEffect {
  /** "Medio 2030" */
  readonly asked: string;
  readonly before: number;
  readonly after: number;
  readonly unit: string;
}

export interface WhatIfChanges {
  readonly parameter: (id: string) => void;
  /** The slider moved; undefined: back to where it stood. */
  readonly moved: (value: number | undefined) => void;
}

/** Labels of the scale keep this distance from its middle label. [% of the width] */
const NEAR_END = 24;

export class WhatIfCard {
  readonly root: HTMLElement;
  private readonly text: DoorrekeningText;
  private readonly language: Language;
  private readonly changes: WhatIfChanges;
  private readonly select: HTMLSelectElement;
  private readonly body = element("div", { class: "mpp-door-lever" });
  private readonly value = element("b", {});
  private readonly effect = element("p", { class: "mpp-door-effect" });
  private readonly back: HTMLButtonElement;
  private slider: HTMLInputElement | undefined;
  private lever: Lever | undefined;
  private position = 0;

  constructor(language: Language, text: DoorrekeningText, changes: WhatIfChanges) {
    this.language = language;
    this.text = text;
    this.changes = changes;
    this.select = bareSelect(text.whatIfParameter, changes.parameter);
    this.back = linkButton(text.backToBase, () => {
      this.reset();
    });
    this.root = element(
      "section",
      { class: "mpp-door-card", "aria-labelledby": "mpp-door-what-if" },
      element(
        "div",
        { class: "mpp-door-ask" },
        element("h2", { id: "mpp-door-what-if" }, text.whatIfTitle),
        this.select,
        this.value,
      ),
      this.body,
      this.effect,
    );
  }

  /** Parameters to choose from, by owner. */
  offer(ids: readonly (readonly [id: string, owner: string])[], chosen: string): void {
    const { language } = this;
    const options = ids.map(([id, owner]): PickOption => ({
      value: id,
      text: parameterLabel(id, language),
      ...(owner === "" ? {} : { group: owner }),
    }));
    fillPick(this.select, options, chosen);
    this.select.hidden = ids.length === 0;
    if (ids.length === 0) this.empty();
  }

  private empty(): void {
    this.lever = undefined;
    this.slider = undefined;
    this.value.textContent = "";
    this.body.replaceChildren();
    this.effect.replaceChildren(this.text.noEffectOf);
  }

  /** @param value where it stands; undefined: where it is now */
  set(lever: Lever, value: number | undefined): void {
    this.lever = lever;
    const position =
      value === undefined
        ? lever.at
        : Math.min(lever.steps, Math.max(0, Math.round((value - lever.minimum) / lever.step)));
    this.position = position;
    const slider = element("input", {
      type: "range",
      class: "mpp-door-slider",
      "aria-labelledby": "mpp-door-what-if",
      min: "0",
      max: String(lever.steps),
    });
    slider.value = String(position);
    slider.addEventListener("input", () => {
      this.moved(Number(slider.value));
    });
    this.slider = slider;
    this.body.replaceChildren(slider, this.scale(lever));
    this.tell(position);
  }

  private scale(lever: Lever): HTMLElement {
    const { language, text } = this;
    const { unit, minimum, steps, at, base } = lever;
    const say = (value: number): string => shownLever(value, unit, language);
    const mark =
      base === undefined
        ? element("span", { class: "mpp-door-differs" }, text.baseDiffers)
        : element("span", { class: "mpp-door-base" }, text.baseMark(say(base)));
    const share = (100 * at) / steps;
    mark.dataset["near"] = share < NEAR_END ? "start" : share > 100 - NEAR_END ? "end" : "";
    const tick = base === undefined ? null : element("span", { class: "mpp-door-tick" });
    const scale = element(
      "div",
      { class: "mpp-door-scale" },
      element("span", {}, say(minimum)),
      mark,
      element("span", {}, say(leverValue(lever, steps))),
      tick,
    );
    scale.style.setProperty("--mpp-at", String(share / 100));
    return scale;
  }

  private moved(position: number): void {
    const { lever } = this;
    if (lever === undefined || position === this.position) return;
    this.position = position;
    this.tell(position);
    const isBase = position === lever.at && lever.base !== undefined;
    this.changes.moved(isBase ? undefined : leverValue(lever, position));
  }

  private tell(position: number): void {
    const { lever, language } = this;
    if (lever === undefined) return;
    this.value.textContent = shownLever(leverValue(lever, position), lever.unit, language);
  }

  /** What it does; undefined when it stands where it is now. */
  showEffect(effect: WhatIfEffect | undefined, refusal?: HTMLElement): void {
    const { language, lever, slider } = this;
    if (lever === undefined) return;
    if (refusal !== undefined) {
      this.effect.replaceChildren(refusal, this.back);
      this.speak(refusal.textContent);
      return;
    }
    if (effect === undefined) return;
    const { asked, before, after, unit } = effect;
    const [old, now] = [shownValue(before, unit, language), shownValue(after, unit, language)];
    const change = shownChange(after - before, unit, language);
    const isBase = slider !== undefined && this.position === lever.at;
    this.effect.replaceChildren(
      element("span", {}, `${asked}: ${old} → `, element("b", {}, now)),
      element("b", { class: "mpp-door-change" }, change),
      ...(isBase && lever.base !== undefined ? [] : [this.back]),
    );
    this.speak(`${asked} ${now}, ${change}`);
  }

  private speak(effect: string): void {
    if (this.slider === undefined) return;
    this.slider.setAttribute("aria-valuetext", `${this.value.textContent}: ${effect}`);
  }

  private reset(): void {
    const { lever, slider } = this;
    if (lever === undefined || slider === undefined) return;
    this.position = lever.at;
    slider.value = String(lever.at);
    this.tell(lever.at);
    this.changes.moved(undefined);
    slider.focus();
  }
}
