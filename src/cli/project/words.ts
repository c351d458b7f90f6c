/** What `mpp project` says, in Dutch and English. */

export interface ProjectWords {
  readonly unknownModel: (name: string, known: string) => string;
  readonly traceForm: (text: string) => string;
  readonly inflowKind: (file: string) => string;
  readonly oneOutput: string;
  /** Heading of the table for people. */
  readonly unit: string;
  readonly scenario: (name: string, grain: "jaar" | "maand") => string;
  /** Without a column scenario. */
  readonly unnamed: string;
  /** A line of a trace that was opened before. */
  readonly above: string;
}

export const PROJECT_NL: ProjectWords = {
  unknownModel: (name, known) => `Onbekend model: ${name}; mogelijk zijn ${known}.`,
  traceForm: (text) => `--trace ${text}: geef indicator@periode, zoals coa.bezetting@2028.`,
  inflowKind: (file) => `${file}: de instroom is een CSV-bestand met jaar;scenario;waarde.`,
  oneOutput: "Kies --csv of --json, niet allebei.",
  unit: "eenheid",
  scenario: (name, grain) => `Scenario ${name}, per ${grain}`,
  unnamed: "(zonder naam)",
  above: "(zie boven)",
};

export const PROJECT_EN: ProjectWords = {
  unknownModel: (name, known) => `Unknown model: ${name}; possible are ${known}.`,
  traceForm: (text) => `--trace ${text}: give indicator@period, such as coa.bezetting@2028.`,
  inflowKind: (file) => `${file}: the inflow is a CSV file with jaar;scenario;waarde.`,
  oneOutput: "Choose --csv or --json, not both.",
  unit: "unit",
  scenario: (name, grain) => `Scenario ${name}, per ${grain === "jaar" ? "year" : "month"}`,
  unnamed: "(unnamed)",
  above: "(see above)",
};
