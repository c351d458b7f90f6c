import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

const OFFICE = ["Office", "Excel", "OfficeExtension", "CustomFunctions"];
const BROWSER = ["window", "document", "localStorage", "fetch", "navigator"];
const forbid = (names, message) => ["error", ...names.map((name) => ({ name, message }))];
const namedExportsOnly = { selector: "ExportDefaultDeclaration", message: "Named exports only." };
const noUnsafeHtml = {
  selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
  message: "Cell text is data, never HTML: use textContent.",
};
const noPlainZod = {
  paths: [{ name: "zod", message: "zod/mini only: plain zod probes Function and trips the CSP." }],
};

export default tseslint.config(
  { ignores: ["dist", "coverage", "reports", "node_modules", ".stryker-tmp", "**/*.{js,cjs,mjs}"] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { project: ["./tsconfig.json"] } } },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-imports": ["error", noPlainZod],
      "no-restricted-syntax": ["error", namedExportsOnly, noUnsafeHtml],
    },
  },
  {
    files: ["src/{core,params,chain,migration,text,xlsx}/**", "src/functions/**"],
    ignores: ["src/functions/main.ts"],
    rules: {
      "no-restricted-globals": forbid(
        [...OFFICE, ...BROWSER, "process", "console", "setTimeout"],
        "The pure layers run anywhere: no host, no browser, no Node.",
      ),
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Deterministic only." },
        { object: "Date", property: "now", message: "Pass the date in." },
      ],
      "no-restricted-syntax": [
        "error",
        namedExportsOnly,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Pass the date in." },
        {
          selector: "CallExpression[callee.property.name=/^toLocale/]",
          message: "Locale data differs per engine: format by hand in src/text.",
        },
      ],
    },
  },
  { files: ["test/**", "scripts/**", "bench/**"], rules: { "max-lines-per-function": "off" } },
  // Unrolled loops, written by scripts/chain-loops.ts.
  { files: ["src/chain/loops.ts"], rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  prettier,
);
