/**
 * LibreOffice Calc without a screen: an .xlsx in, the .xlsx that it makes of it out.
 * Method: one fresh profile per run that says whether formulas are recalculated on load; without it LibreOffice
 * trusts cached values. Source: LibreOffice registry schema, org.openoffice.Office.Calc/Formula/Load/OOXMLRecalcMode.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

export const HOW_TO_GET_IT = "LibreOffice Calc is missing (Debian: apt-get install libreoffice-calc-nogui)";
const RECALCULATE = { always: 0, never: 1 } as const;

/** Path of the program, if this machine has it. */
export function findSoffice(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const known = ["/usr/lib/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS"];
  return [...folders, ...known].map((folder) => join(folder, "soffice")).find((path) => existsSync(path));
}

function profile(recalculate: keyof typeof RECALCULATE): string {
  const item = `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${RECALCULATE[recalculate]}</value></prop></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${item}</oor:items>`;
}

/** @throws Error when the program fails or writes nothing */
export function throughLibreOffice(bytes: Uint8Array, recalculate: keyof typeof RECALCULATE): Uint8Array {
  const program = findSoffice();
  if (program === undefined) throw new Error(HOW_TO_GET_IT);
  const folder = mkdtempSync(join(tmpdir(), "mpp-libreoffice-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile(recalculate));
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const user = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const convert = [
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
    ];
    execFileSync(program, [user, ...convert, join(folder, "in.xlsx")], { stdio: "pipe", timeout: 120_000 });
    return new Uint8Array(readFileSync(join(folder, "out", "in.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
