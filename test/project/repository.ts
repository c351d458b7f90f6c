/** The files of the repository as text: those that git tracks or would track. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const BINARY = /\.(png|ico|xlsx|woff2?|zip)$/;

/** Paths from the root, forward slashes. */
export function files(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
  });
  return listed.split("\0").filter((path) => path !== "" && exists(path));
}

export function textFiles(): readonly string[] {
  return files().filter((path) => !BINARY.test(path));
}

export function exists(path: string): boolean {
  return existsSync(new URL(path, root));
}

export function text(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

export function json(path: string): unknown {
  return JSON.parse(text(path));
}
