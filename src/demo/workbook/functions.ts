/**
 * The function bundle that Excel loads, in this page: the stand-in for CustomFunctions first, then the script, then
 * its metadata. Whatever does not fit together is refused here, not in a cell.
 */
import {
  type BoundFunction,
  bindFunctions,
  type FunctionsMetadata,
  installCustomFunctions,
} from "../../engine";
import { NAMESPACE } from "../../functions";

export async function loadFunctions(): Promise<BoundFunction[]> {
  const implementations = installCustomFunctions(window);
  await loadScript("functions.js");
  const response = await fetch("functions.json");
  if (!response.ok) throw new Error(`functions.json: ${response.status}`);
  return bindFunctions(NAMESPACE, (await response.json()) as FunctionsMetadata, implementations);
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", () => {
      reject(new Error(src));
    });
    document.head.append(script);
  });
}
