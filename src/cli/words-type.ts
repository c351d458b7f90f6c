/** Every sentence of the command line; a dictionary per language has them all. */
import type { BundleWords } from "./bundle/words";
import type { CheckWords } from "./check/words";
import type { CompareWords } from "./compare/words";
import type { FreezeWords } from "./freeze/words";
import type { MigrateWords } from "./migrate/words";
import type { ParameterWords } from "./parameters/words-type";
import type { ProjectWords } from "./project/words";
import type { ScanWords } from "./scan/words";
import type { ShadowWords } from "./shadow/words";

export interface Words {
  readonly usage: string;
  readonly unknownCommand: (name: string, nearest: string | undefined) => string;
  readonly unknownOption: (name: string) => string;
  readonly optionNeedsValue: (name: string) => string;
  readonly optionTakesNoValue: (name: string) => string;
  readonly unknownLanguage: (name: string) => string;
  readonly fileCount: (command: string, count: number | "some") => string;
  readonly foreignOption: (command: string, option: string) => string;
  readonly optionMissing: (command: string, option: string) => string;
  /** By code of the operating system, e.g. ENOENT. */
  readonly systemErrors: Readonly<Record<string, string>>;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly fileTooLarge: (file: string, limit: number) => string;
  readonly overwritesInput: (out: string) => string;
  readonly badWorkbook: (file: string, reason: string) => string;
  readonly refused: Readonly<Record<"iterative" | "date-1904", (file: string) => string>>;
  readonly summary: (counts: { formulas: number; changed: number; out: string }) => string;
  /** Of the formulas that call our functions: how many give what the file held. */
  readonly outcomes: (counts: { formulas: number; alike: number; different: number }) => string;
  readonly errorsHeading: (count: number) => string;
  readonly loopsHeading: (count: number) => string;
  readonly warningsHeading: (count: number) => string;
  readonly expected: string;
  readonly noValue: string;
  readonly externalLinks: (count: number) => string;
  readonly macros: string;
  /** @param character where the parser stopped, 1-based, when it says so */
  readonly badJson: (character: number | null) => string;
  readonly noObject: string;
  readonly noFunction: string;
  readonly argumentsNoList: string;
  readonly badArgument: (number: number) => string;
  readonly unknownFunction: (name: string, nearest: string | undefined) => string;
  readonly lineTooLong: (limit: number) => string;
  readonly internal: (reason: string) => string;
  readonly freeze: FreezeWords;
  readonly parameters: ParameterWords;
  readonly project: ProjectWords;
  readonly bundle: BundleWords;
  readonly migrate: MigrateWords;
  readonly scan: ScanWords;
  readonly compare: CompareWords;
  readonly shadow: ShadowWords;
  readonly check: CheckWords;
}
