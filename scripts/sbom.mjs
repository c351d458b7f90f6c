/**
 * Writes dist/sbom.json: the software bill of materials (CycloneDX) of what the bundles may hold, made offline by npm
 * from the lock file. Time and serial number are left out, so that the same lock file gives the same bytes.
 * `node scripts/sbom.mjs [file]` writes it elsewhere.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const file = path.resolve(process.argv[2] ?? path.join(root, "dist/sbom.json"));
const windows = process.platform === "win32";
const bill = JSON.parse(
  execFileSync(windows ? "npm.cmd" : "npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: windows,
  }),
);

/** name@version of what is not a development tool. npm's own `--omit dev` also drops what tools happen to share. */
const { packages, name, version } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
const shipped = new Set(
  Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== "" && !dev && !devOptional)
    .map(([place, entry]) => `${place.split("node_modules/").at(-1)}@${entry.version}`),
);
bill.components = bill.components.filter((component) => shipped.has(component["bom-ref"]));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => shipped.has(ref) || ref === `${name}@${version}`)
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => shipped.has(other)) }));
delete bill.serialNumber;
delete bill.metadata.timestamp;
bill.metadata.component.name = name;
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
process.stdout.write(`${path.relative(root, file)}\n`);
