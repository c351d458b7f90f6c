/**
 * LibreOffice Calc without a screen: an .xlsx in, the .xlsx that it makes of it out.
 * Method: one fresh profile per run that says whether formulas are recalculated on load; without it LibreOffice
 * trusts cached values. Source: LibreOffice registry schema, org.openoffice.Office.Calc/Formula/Load/OOXMLRecalcMode.
 */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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

/** The .xlsx that LibreOffice makes of one. @throws Error when the program fails or writes nothing */
export function throughLibreOffice(bytes: Uint8Array, recalculate: keyof typeof RECALCULATE): Uint8Array {
  const file = converted(bytes, recalculate, "xlsx:Calc MS Excel 2007 XML").get("in.xlsx");
  if (!file) throw new Error("LibreOffice wrote no file");
  return file;
}

/** Every file that LibreOffice writes when it converts one, by name. @param format as its `--convert-to` takes it */
export function converted(
  bytes: Uint8Array,
  recalculate: keyof typeof RECALCULATE,
  format: string,
): Map<string, Uint8Array> {
  const program = findSoffice();
  if (program === undefined) throw new Error(HOW_TO_GET_IT);
  const folder = mkdtempSync(join(tmpdir(), "mpp-libreoffice-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile(recalculate));
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const user = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const convert = ["--headless", "--convert-to", format, "--outdir", out];
    execFileSync(program, [user, ...convert, join(folder, "in.xlsx")], { stdio: "pipe", timeout: 120_000 });
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
