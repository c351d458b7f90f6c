/** What the pages of an import share: the footer that writes, and one line about the values of the file. */
import { cancelTo, note, showFooter } from "./parts";
import { type Screen, type SetWrite } from "./screen";
import { type ParametersText } from "./text-type";

/** The footer that writes; what stands in the way comes in its place. @param request or a sentence why not yet */
export function offer(screen: Screen, target: string, request: SetWrite | (() => SetWrite | string)): void {
  const { text } = screen;
  const foot = (error?: string): void => {
    showFooter(screen, {
      note: error ?? target,
      ...(error === undefined ? {} : { tone: "bad" as const }),
      primary: { label: text.imports.putIn, run: submit },
      other: cancelTo(screen),
    });
  };
  const submit = async (): Promise<void> => {
    const wanted = typeof request === "function" ? request() : request;
    if (typeof wanted === "string") {
      foot(wanted);
      return;
    }
    const written = await screen.write(wanted);
    if (!written.done && written.sentence !== "") foot(written.sentence);
  };
  foot();
}

export function valueFindings(
  findings: readonly { readonly severity: string }[],
  { imports }: ParametersText,
): readonly HTMLElement[] {
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  const [errors, incomplete] = [count("error"), count("incomplete")];
  return errors + incomplete === 0 ? [] : [note("warn", imports.findings(errors, incomplete))];
}
