/** The functions as a host calls them: arguments padded with null, an invocation at the end, errors as messages. */
import { associateFunctions, FUNCTIONS } from "../../src/functions";
import { type Language } from "../../src/text";

export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

export const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" } as const;

type Implementation = (...args: unknown[]) => unknown;

function implementations(language: Language): ReadonlyMap<string, Implementation> {
  const found = new Map<string, Implementation>();
  associateFunctions<string>(
    { associate: (id, run) => void found.set(id, run), Error: HostError, ErrorCode },
    () => language,
  );
  return found;
}

const BY_LANGUAGE = { nl: implementations("nl"), en: implementations("en") };

/** @throws HostError as Excel would show it */
export function call(
  id: string,
  args: readonly unknown[],
  language: Language = "nl",
  invocation: object = { functionName: `MPP.${id}` },
): unknown {
  const count = FUNCTIONS.find((spec) => spec.id === id)?.parameters.length ?? 0;
  const padded = [...args, ...new Array<null>(Math.max(0, count - args.length)).fill(null)];
  const run = BY_LANGUAGE[language].get(id);
  if (run === undefined) throw new Error(`${id} is not registered`);
  return run(...padded, invocation);
}

export function matrix(id: string, args: readonly unknown[]): (number | string)[][] {
  return call(id, args) as (number | string)[][];
}

/** The message with which a call is refused. */
export function refusal(
  id: string,
  args: readonly unknown[],
  language: Language = "nl",
  invocation?: object,
): string {
  try {
    call(id, args, language, invocation);
  } catch (error) {
    if (error instanceof HostError && error.code === ErrorCode.invalidValue) return error.message;
    throw error;
  }
  throw new Error(`${id} was not refused`);
}

/** Golden block: 0.25·N(22000, 3000) + 0.45·N(30000, 4000) + 0.22·N(38000, 5000) + 0.08·N(55000, 9000). */
export const BLOCK = [
  [0.25, 22000, 3000],
  [0.45, 30000, 4000],
  [0.22, 38000, 5000],
  [0.08, 55000, 9000],
] as const;
export const EVENTS = [
  [0.3, 5000, 1500],
  [0.1, 12000, 4000],
] as const;
