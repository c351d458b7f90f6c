/** Which set it is: five steps with the present one, version, fingerprint, and the three-way check in one line. */
import {
  type ParameterSet,
  sealFingerprint,
  type SetReference,
  type SetStatus,
  shortFingerprint,
} from "../../params";
import { statusText } from "../../text";
import { copyText } from "../clipboard";
import { element, icon, outline } from "../dom";
import { type Agreement, type Form } from "./agreement";
import { note } from "./parts";
import { type Screen } from "./screen";
import { type ParametersText } from "./text-type";

/** The steps of the process, each with the statuses in which a set stands there. */
const STEPS: readonly (readonly SetStatus[])[] = [
  ["concept"],
  ["ter akkoord"],
  ["akkoord werkgroep"],
  ["voorgelegd A", "voorgelegd B"],
  ["vastgesteld", "niet vastgesteld", "bijgesteld"],
];
const FORMS: readonly Form[] = ["sheet", "file", "mark"];
const COPY =
  "M7 6.500V4.500a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-2M4 7.500a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z";

export function identityCard(screen: Screen, set: ParameterSet): HTMLElement {
  const { text, state } = screen;
  const { ronde, variant, soort } = set;
  return element(
    "section",
    { class: "par-card", "aria-label": text.statusOf },
    stepList(set.status, text),
    element(
      "p",
      { class: "par-status" },
      element("b", {}, text.versioned(text.status[set.status], set.versie)),
      element("span", {}, stepText(set.status, screen)),
    ),
    element("p", { class: "par-name" }, text.setName(ronde, variant, text.kinds[soort])),
    ...relations(set, text),
    element(
      "dl",
      {},
      element("dt", {}, text.fingerprint),
      element("dd", {}, ...fingerprint(screen, set)),
      element("dt", { class: "par-wide" }, text.equalIn),
      element(
        "dd",
        { class: "par-three par-wide" },
        ...FORMS.map((form) => formState(form, state.agreement, text)),
      ),
    ),
    ...differences(state.agreement, text),
  );
}

/** The sets that this one comes from and gave way to. */
function relations(
  { gebaseerdOp, bijgesteldDoor }: ParameterSet,
  text: ParametersText,
): readonly HTMLElement[] {
  const nameOf = ({ ronde, variant, versie }: SetReference): string => `${ronde} · ${variant} · v${versie}`;
  const lines = [
    gebaseerdOp && text.basedOn(nameOf(gebaseerdOp)),
    bijgesteldDoor && text.revisedBy(nameOf(bijgesteldDoor)),
  ];
  return lines.flatMap((line) => (line ? [element("p", { class: "mpp-quiet par-name" }, line)] : []));
}

function stepList(status: SetStatus, text: ParametersText): HTMLElement {
  const at = STEPS.findIndex((statuses) => statuses.includes(status));
  return element(
    "ol",
    { class: "par-steps", "aria-label": text.statusOf },
    ...STEPS.map((statuses, index) => {
      const [first = "concept"] = statuses;
      const name = index === at ? status : first;
      return element(
        "li",
        { class: index <= at ? "par-past" : undefined, "aria-current": index === at ? "step" : undefined },
        element("span", { class: "mpp-hidden" }, text.status[name]),
      );
    }),
  );
}

/** "A" or "B" behind "voorgelegd": the step is the same. */
const ROUTE = / [AB]$/;

function stepText(status: SetStatus, { text, language }: Screen): string {
  const at = STEPS.findIndex((statuses) => statuses.includes(status));
  const [next] = STEPS[at + 1] ?? [];
  return text.stepOf(at + 1, next && statusText(next, language).replace(ROUTE, ""));
}

function fingerprint({ text, host }: Screen, set: ParameterSet): readonly Node[] {
  const code = element("code", { title: sealFingerprint(set.zegel) }, shortFingerprint(set.zegel.inhoud));
  const copy = element("button", { type: "button", class: "par-icon", "aria-label": text.copyFingerprint });
  copy.append(outline(COPY, 16));
  copy.addEventListener("click", () => {
    void copyText(code.textContent, code).then((copied) => {
      host.announce(copied ? text.copied : text.notCopied);
      copy.title = copied ? text.copied : text.notCopied;
    });
  });
  return [code, copy];
}

function formState(form: Form, { differs }: Agreement, text: ParametersText): HTMLElement {
  const isEqual = !differs.has(form);
  return element(
    "span",
    {},
    icon(isEqual ? "good" : "bad"),
    text.forms[form],
    element("span", { class: "mpp-hidden" }, ` ${isEqual ? text.formEqual : text.formDiffers}`),
  );
}

/** Each form that differs in its own sentence. */
function differences({ differs, typed }: Agreement, text: ParametersText): readonly HTMLElement[] {
  return [...differs.values()].map((way) =>
    note(
      "bad",
      way === "sheet-typed" ? text.typed(typed.cells, typed.added, typed.removed) : text.difference[way],
    ),
  );
}
