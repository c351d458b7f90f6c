/** The stylesheet of Fluent's tokens holds what the pane and its components use, as Fluent has it. */
import { readFileSync } from "node:fs";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { describe, expect, it } from "vitest";
import { componentsUsed, TOKENS_FILE, tokensCss } from "../../scripts/fluent-tokens.mjs";

describe("src/taskpane/tokens.css", () => {
  const css = readFileSync(TOKENS_FILE, "utf8");
  const [light = "", dark = ""] = css.split('[data-theme="dark"]');

  it("is what the script makes now; node scripts/fluent-tokens.mjs writes it", () => {
    expect(css).toBe(tokensCss());
  });

  it("has the values of Fluent, light and dark", () => {
    expect(light).toContain(`--colorBrandBackground: ${webLightTheme.colorBrandBackground};`);
    expect(dark).toContain(`--colorNeutralBackground1: ${webDarkTheme.colorNeutralBackground1};`);
    expect(webDarkTheme.colorNeutralBackground1).not.toBe(webLightTheme.colorNeutralBackground1);
  });

  it("knows the components that the pane imports", () => {
    expect(componentsUsed()).toEqual(expect.arrayContaining(["badge", "button"]));
  });
});
