/**
 * Who accepts, and how much at once: partner and role from closed lists, never from an account, and the reason when
 * numbers change. What was chosen stays for as long as the page is open.
 */
import { PARTNERS } from "../../params";
import { type Scope } from "./choose";
import { element } from "../dom";
import { labelled, type Option, pick, type Screen } from "./parts";

export interface Actor {
  partner: string;
  role: string;
}

/** Chosen in this page; nobody is chosen at first. */
const chosen: Actor = { partner: "", role: "" };

/** "COA · dossierhouder"; undefined while one of them is not chosen. */
export function actorText({ partner, role }: Actor = chosen): string | undefined {
  return partner === "" || role === "" ? undefined : `${partner} · ${role}`;
}

export interface ActorPart {
  readonly element: HTMLElement;
  /** The first of the two that is not chosen yet. */
  readonly focus: () => void;
}

/** @param actor what is chosen is kept in it; without it what is remembered for accepting */
export function actorPart(
  { text }: Screen,
  actor: Actor = chosen,
  statement: string = text.statement,
): ActorPart {
  const options = (values: readonly string[]): Option[] => [
    { value: "", label: text.choose },
    ...values.map((value) => ({ value, label: value })),
  ];
  const partner = pick(options(PARTNERS.map(({ id }) => id)), actor.partner, (value) => {
    actor.partner = value;
  });
  const role = pick(options(text.roles), actor.role, (value) => {
    actor.role = value;
  });
  return {
    element: element(
      "div",
      { class: "mig-who" },
      element("div", { class: "mig-pair" }, labelled(text.partner, partner), labelled(text.role, role)),
      element("p", { class: "mpp-quiet" }, statement),
    ),
    focus: () => {
      (partner.value === "" ? partner : role).focus();
    },
  };
}

export interface ReasonField {
  readonly element: HTMLElement;
  readonly value: () => string;
  readonly focus: () => void;
}

export function reasonField(label: string, start = ""): ReasonField {
  const field = element("textarea", { rows: "2", class: "mig-text", maxlength: "2000" });
  field.value = start;
  return {
    element: labelled(label, field),
    value: () => field.value.replace(/\r\n?/g, "\n").trim(),
    focus: () => {
      field.focus();
    },
  };
}

/** Nothing to choose from when the wider choices hold no more than this proposal. */
export function scopePart(
  counts: Readonly<Record<Scope, number>>,
  kind: string,
  scope: Scope,
  { text, number }: Screen,
  changed: (scope: Scope) => void,
): HTMLElement | null {
  const options: Option[] = [{ value: "one", label: text.scopeOne }];
  if (counts.kind > counts.one)
    options.push({ value: "kind", label: text.scopeKind(number(counts.kind), kind) });
  if (counts.sheet > Math.max(counts.one, counts.kind))
    options.push({ value: "sheet", label: text.scopeSheet(number(counts.sheet)) });
  if (options.length < 2) return null;
  const value = options.some((each) => each.value === scope) ? scope : "one";
  return labelled(
    text.scope,
    pick(options, value, (next) => {
      changed(next as Scope);
    }),
  );
}
