/** The bundler's entry: registers the functions and leaves their version where the pane looks for it. */
import { associateFunctions } from "./associate";

const page = typeof document === "undefined" ? undefined : document.documentElement;

// Without Office.js (blocked, or outside Excel) nobody calls the functions; the pane says so.
if (typeof CustomFunctions !== "undefined") {
  associateFunctions(CustomFunctions, () =>
    page?.lang.toLowerCase().startsWith("en") === true ? "en" : "nl",
  );
  if (page !== undefined) page.dataset["mppFunctions"] = __MPP_VERSION__;
}
