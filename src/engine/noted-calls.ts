/** Functions that note which cell called them with what, so that a copy can account for its figures. */
import type { AccountedCall } from "../functions/account";
import { prepareArguments } from "./arguments";
import type { BoundFunction } from "./function-types";

/** @returns functions that do the same, and the last call of each in each cell */
export function notedCalls(functions: readonly BoundFunction[]): {
  readonly functions: readonly BoundFunction[];
  readonly calls: () => readonly AccountedCall[];
} {
  const noted = new Map<string, () => AccountedCall | undefined>();
  return {
    functions: functions.map((bound) => ({
      ...bound,
      call: (args, invocation = {}) => {
        const { address = "", parameterAddresses: addresses = [] } = invocation;
        // Arguments are read when they are asked for: most calls are repeated.
        noted.set(JSON.stringify([address, bound.name]), () => {
          const prepared = prepareArguments(bound.metadata, args, { invocation, allowErrors: true });
          if ("error" in prepared) return undefined;
          return { cell: address, id: bound.metadata.id, args: prepared.args, addresses };
        });
        return bound.call(args, invocation);
      },
    })),
    calls: () => [...noted.values()].flatMap((call) => call() ?? []),
  };
}
