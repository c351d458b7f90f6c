/** Words of the four steps in Dutch and English; the type makes a missing translation a compile error. */
import { type Language } from "../../text";

export type StepId = "look" | "ask" | "project" | "check";

export interface StepsText {
  readonly title: string;
  readonly label: string;
  readonly skip: string;
  readonly showCells: string;
  readonly finish: string;
  readonly done: string;
  readonly steps: Readonly<
    Record<
      StepId,
      {
        readonly name: string;
        readonly body: string;
        /** On the button that leads here. */ readonly next: string;
      }
    >
  >;
}

const nl: StepsText = {
  title: "Vier stappen",
  label: "Eerste keer: vier stappen",
  skip: "Overslaan",
  showCells: "Toon de cellen",
  finish: "Sluit de stappen",
  done: "De vier stappen zijn gesloten.",
  steps: {
    look: {
      name: "Bekijk",
      body: "In het blad staan scenario’s met hun kans. De grafiek hieronder voegt ze samen tot één kansverdeling.",
      next: "Terug naar bekijken",
    },
    ask: {
      name: "Vraag",
      body: "Versleep de grens in de grafiek of typ een getal: de kans dat de instroom groter wordt, verandert mee.",
      next: "Volgende: stel een vraag",
    },
    project: {
      name: "Reken",
      body: "De instroom gaat door de hele keten. Kies een indicator en zie wat één parameter eraan verandert.",
      next: "Volgende: reken door",
    },
    check: {
      name: "Controleer",
      body: "Hier staat of de werkmap klopt: cellen met een fout, vragen over het model en wat in orde is.",
      next: "Volgende: controleer",
    },
  },
};

const en: StepsText = {
  title: "Four steps",
  label: "First time: four steps",
  skip: "Skip",
  showCells: "Show the cells",
  finish: "Close the steps",
  done: "The four steps are closed.",
  steps: {
    look: {
      name: "Look",
      body: "The sheet holds scenarios with their chance. The chart below joins them into one distribution.",
      next: "Back to looking",
    },
    ask: {
      name: "Ask",
      body: "Drag the threshold in the chart or type a number: the chance of more inflow follows.",
      next: "Next: ask a question",
    },
    project: {
      name: "Project",
      body: "Inflow runs through the whole chain. Choose an indicator and see what one parameter changes.",
      next: "Next: project",
    },
    check: {
      name: "Check",
      body: "This part says whether the workbook is right: cells in error, questions and what is in order.",
      next: "Next: check",
    },
  },
};

export const stepsText = (language: Language): StepsText => (language === "en" ? en : nl);
