/**
 * 200% zoom loses nothing: a page of half the width and height in CSS pixels, with two device pixels for each. Text may
 * wrap and the page may scroll; no text is cut off and every control can be brought into sight and hit.
 * Source: WCAG 2.2, success criterion 1.4.4 (resize text up to 200%).
 */
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cutOff } from "./pane-page";
import { openView, viewHost } from "./pane-views";
import { openWorkbook, sharedHost } from "./workbook-page";

const CONTROLS =
  "button, input, select, textarea, summary, a[href], fluent-button, [role=tab], [role=slider]";

/** Controls below an element that cannot be scrolled to, or that something else lies over. */
function outOfReach(page: Page, below: string): Promise<string[]> {
  return page.evaluate(
    ([root, controls]) => {
      const seen = [...document.querySelectorAll<HTMLElement>(`${root} :is(${controls})`)].filter(
        (each) => each.checkVisibility({ visibilityProperty: true }) && each.closest(".mpp-hidden") === null,
      );
      const lost = seen.filter((each) => {
        each.scrollIntoView({ block: "center", inline: "center" });
        const { x, y, width, height } = each.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        const label = hit?.closest("label")?.control;
        return hit === null || !(each.contains(hit) || hit.contains(each) || label === each);
      });
      if (seen.length === 0) return ["no controls at all"];
      return lost.map(({ localName, className, textContent }) => `${localName}.${className} ${textContent}`);
    },
    [below, CONTROLS] as const,
  );
}

/** The narrowest pane of Excel for the web and of the browser workbook (320 and 350 px wide) at 200%. */
const WIDTHS = [160, 175];
const VIEWS = ["prognose", "parameters", "doorrekening", "controle", "delen"];

describe("the pane at 200%", () => {
  const host = viewHost();

  it.each(VIEWS.flatMap((view) => WIDTHS.map((width) => [view, width] as const)))(
    "%s, %i px wide: no text is cut off, every control is in reach",
    async (view, width) => {
      const viewport = { width, height: 360 };
      const { page } = await openView(host(), view, { viewport, deviceScaleFactor: 2 });
      await page.locator(".mpp-view:not([hidden]) :is(table, svg, li)").first().waitFor();
      expect(await outOfReach(page, ".mpp-pane")).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    },
  );

  it("sees what is cut off and what is out of reach", async () => {
    const viewport = { width: 160, height: 360 };
    const { page } = await openView(host(), "delen", { book: "empty", viewport, deviceScaleFactor: 2 });
    await page.evaluate(`{
      const place = document.querySelector(".mpp-view:not([hidden])");
      const cut = document.createElement("p");
      cut.textContent = "een lange zin die niet past";
      Object.assign(cut.style, { width: "60px", overflow: "hidden", whiteSpace: "nowrap" });
      const away = document.createElement("button");
      Object.assign(away.style, { position: "fixed", left: "-200px" });
      place.append(cut, away);
    }`);
    expect(await cutOff(page)).not.toEqual([]);
    expect(await outOfReach(page, ".mpp-pane")).toHaveLength(1);
  });
});

describe("the browser workbook at 200%", () => {
  const host = sharedHost();

  it("has every control of its own in reach on a screen of 1024 × 768", async () => {
    const { page, faults } = await openWorkbook(
      host(),
      { viewport: { width: 512, height: 384 }, deviceScaleFactor: 2 },
      "small sample",
    );
    expect(await outOfReach(page, ".top")).toEqual([]);
    expect(await outOfReach(page, "#pane")).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
