/**
 * Who acts: partner and role from closed lists, so that no name of a person gets into the log; and why. Roles that the log
 * of the set knows are offered too. Source: MPP process (partner and role, statements, not signatures).
 */
import { PARTNERS } from "../../params";
import { element } from "../dom";
import { labelled, pick } from "./parts";
import { type Screen } from "./screen";
import { type Actor } from "./steps";

export interface ActorFields {
  readonly element: HTMLElement;
  readonly actor: () => Actor;
  readonly remark: () => string;
}

export interface ActorChoice {
  /** Without it the last actor. */
  readonly partner?: string | undefined;
  /** Partners to choose from; without it all. */
  readonly partners?: readonly string[];
  readonly needsRemark?: boolean;
  readonly changed?: (partner: string) => void;
}

export function actorFields(screen: Screen, choice: ActorChoice = {}): ActorFields {
  const { text, actor: last, actAs } = screen;
  const partners = choice.partners ?? PARTNERS.map(({ id }) => id);
  const chosen = choice.partner ?? last.partner;
  const partner = pick(asOptions(partners), partners.includes(chosen) ? chosen : (partners[0] ?? ""), () => {
    keep();
    choice.changed?.(partner.value);
  });
  const role = pick(asOptions(rolesOf(screen)), last.role, () => {
    keep();
  });
  const remark = element("textarea", { rows: "2", class: "par-text", maxlength: "2000" });
  const keep = (): void => {
    actAs({ partner: partner.value, role: role.value });
  };
  return {
    element: element(
      "div",
      { class: "par-actor" },
      element("div", { class: "par-pair" }, labelled(text.partner, partner), labelled(text.role, role)),
      element("p", { class: "mpp-quiet" }, text.statement),
      labelled(choice.needsRemark === true ? text.remark : text.remarkOptional, remark),
    ),
    actor: () => ({ partner: partner.value, role: role.value }),
    remark: () => remark.value.replace(/\r\n?/g, "\n").trim(),
  };
}

const asOptions = (values: readonly string[]): { value: string; label: string }[] =>
  values.map((value) => ({ value, label: value }));

function rolesOf({ text, state }: Screen): readonly string[] {
  const logged = (state.set?.logboek ?? []).map(({ door }) => door.split(" · ")[1] ?? "");
  return [...new Set([...text.roles, ...logged.filter((role) => role !== "")])];
}
