/** Everything that follows from the specs is up to date: `npm run generate` would change nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { generatedFiles, staleFiles } from "../../scripts/generate";

describe("generated files", () => {
  it("are not stale", async () => {
    expect(await staleFiles()).toEqual([]);
  });

  it("are Excel's metadata in two languages, the references, the catalogue, the loops and the README", async () => {
    const names = [
      ...["assets/functions.json", "assets/functions.en.json", "docs/functies.md", "README.md"],
      ...["docs/parameters.md", "docs/schema/catalogue-1.json", "docs/schema/parameterset-1.schema.json"],
      "src/chain/loops.ts",
    ];
    expect([...(await generatedFiles()).keys()].sort()).toEqual(names.sort());
  });

  it("are reported when missing or changed by hand", async () => {
    const root = mkdtempSync(path.join(tmpdir(), "mpp-generate-"));
    const empty = "# MPP\n\n<!-- functies:begin -->\n<!-- functies:einde -->\n";
    writeFileSync(path.join(root, "README.md"), empty);
    const stale = await staleFiles(root);
    rmSync(root, { recursive: true });
    expect(stale).toEqual([
      "assets/functions.json",
      "assets/functions.en.json",
      "docs/functies.md",
      "docs/parameters.md",
      "docs/schema/catalogue-1.json",
      "docs/schema/parameterset-1.schema.json",
      "src/chain/loops.ts",
      "README.md",
    ]);
  });

  it("keep the rest of the README", async () => {
    const generated = (await generatedFiles()).get("README.md") ?? "";
    const readme = readFileSync("README.md", "utf8");
    const [before, after] = [
      readme.split("<!-- functies:begin -->")[0],
      readme.split("<!-- functies:einde -->")[1],
    ];
    expect(generated.startsWith(before ?? "-")).toBe(true);
    expect(generated.endsWith(after ?? "-")).toBe(true);
  });
});
