// The layers of docs/besluiten/0001-lagen.md: what each folder under src may import.
const LAYERS = {
  core: [],
  params: ["core"],
  chain: ["core", "params"],
  migration: ["core", "params", "chain"],
  text: ["core", "params", "chain", "migration"],
  functions: ["core", "params", "chain", "migration", "text"],
  workbook: ["core", "params", "text"],
  replacement: ["core", "params", "chain", "migration", "text", "functions", "workbook"],
  xlsx: [],
  engine: ["core", "text", "functions", "xlsx"],
  taskpane: ["core", "params", "chain", "migration", "text", "functions", "workbook", "replacement"],
  demo: [
    "core",
    "params",
    "chain",
    "migration",
    "text",
    "functions",
    "workbook",
    "replacement",
    "xlsx",
    "engine",
    "taskpane",
  ],
  cli: [
    "core",
    "params",
    "chain",
    "migration",
    "text",
    "functions",
    "workbook",
    "replacement",
    "xlsx",
    "engine",
  ],
};
const PACKAGES = {
  core: "simple-statistics",
  params: "zod|@noble/hashes",
  chain: "simple-statistics",
  migration: "@borgar/fx",
  text: null,
  functions: null,
  xlsx: "fflate|saxes",
};
const layer = ([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import only ${[name, ...allowed].join(", ")}`,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: `^src/(${[name, ...allowed].join("|")})/` },
});
const packages = ([name, allowed]) => ({
  name: `${name}-packages`,
  comment: `src/${name} may use only these packages: ${allowed ?? "none"}`,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: {
    dependencyTypes: ["npm", "npm-dev", "core", "npm-no-pkg", "unknown"],
    ...(allowed ? { pathNot: `^(node_modules/)?(${allowed})(/|$)` } : {}),
  },
});

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(layer),
    ...Object.entries(PACKAGES).map(packages),
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "only-through-index",
      comment: "other layers enter core, params, chain, migration, text, xlsx and engine through index.ts",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/(core|params|chain|migration|text|xlsx|engine)/",
        pathNot: ["^src/(core|params|chain|migration|text|xlsx|engine)/index\\.ts$", "^src/$1/"],
      },
    },
    {
      name: "excel-adapter-only-in-excel",
      severity: "error",
      from: { path: "^src/(cli|demo|engine)/" },
      to: { path: "^src/workbook/excel/" },
    },
    { name: "no-test-in-src", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "(/main\\.ts$|\\.d\\.ts$|/no-hyphenation\\.ts$)" },
      to: {},
    },
    {
      name: "not-to-dev-dep",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
