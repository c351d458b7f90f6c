/** A copy of the open workbook without MPP formulas, handed out as a file; the workbook itself stays as it is. */
import { type BoundFunction, FreezeRefused, frozenWorkbook, placeName } from "../../engine";
import { type AccountedSet } from "../../functions/account";
import type { CopyAnswer } from "../../taskpane";
import { type Language } from "../../text";
import { type Session } from "./session";

interface Given {
  readonly functions: readonly BoundFunction[];
  readonly language: Language;
  readonly set: AccountedSet | undefined;
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** @throws XlsxError, NotWritten, RecalculationRefused; nothing is handed out then */
export async function handOutCopy(
  session: Pick<Session, "name" | "presentBytes">,
  { functions, language, set, download }: Given,
): Promise<CopyAnswer> {
  const source = { name: session.name, made: new Date().toISOString(), ...(set ? { set } : {}) };
  try {
    const bytes = session.presentBytes();
    const made = await frozenWorkbook({ bytes, functions, language, source, keepErrors: false });
    const name = copyName(session.name, language);
    download(name, made.bytes);
    const others = made.others.map(placeName);
    return { kind: "made", name, formulas: made.replaced.length, sheet: made.sheet, others };
  } catch (error) {
    if (!(error instanceof FreezeRefused)) throw error;
    const { refusal } = error;
    if (refusal.code === "no-calls") return { kind: "no-calls" };
    if (refusal.code === "names") return { kind: "names", names: refusal.names };
    const cells = refusal.cells.map(({ sheet, ref, message }) => ({ area: { sheet, range: ref }, message }));
    return { kind: "errors", cells };
  }
}

function copyName(name: string, language: Language): string {
  const rest = language === "en" ? "without-add-in" : "zonder-invoegtoepassing";
  return name.replace(/(?=\.[^.]*$)|$/, `-${rest}`);
}
