/**
 * Microsoft's own CustomFunctions.Error and ErrorCode, as Excel on Windows loads them, in a bare context without a
 * page. Source: npm package @microsoft/office-js 1.1.110, dist/excel-win32-16.01.js.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

export interface GenuineRuntime {
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: Readonly<Record<"invalidValue" | "notAvailable" | "divisionByZero", string>>;
}

/** The globals of a page with Microsoft's script in it. */
export function genuinePage(): Record<string, unknown> {
  const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
  const nothing = (): void => undefined;
  const page: Record<string, unknown> = {
    console: { log: nothing, warn: nothing, error: nothing, info: nothing },
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "" },
    document: {
      URL: "https://localhost/",
      addEventListener: nothing,
      createElement: () => ({ style: {} }),
      getElementsByTagName: () => [],
    },
    location: { href: "https://localhost/", search: "", hash: "" },
    addEventListener: nothing,
    XMLHttpRequest: nothing,
  };
  page["window"] = page["self"] = page["globalThis"] = page;
  vm.runInNewContext(readFileSync(file, "utf8"), page);
  return page;
}

export function genuineRuntime(): GenuineRuntime {
  return genuinePage()["CustomFunctions"] as GenuineRuntime;
}
