/** View Prognose as its users have it: by mouse and by keyboard, on the sample workbook in memory. */
import { describe, expect, it } from "vitest";
import { axeFindings, cutOff } from "./pane-page";
import { viewHost } from "./pane-views";
import {
  calculated,
  EVENTS,
  four,
  openForecast,
  percent,
  SCENARIOS,
  select,
  value,
  whole,
} from "./prognose-page";

const host = viewHost();

describe("the distribution", () => {
  it("shows the four values of the block on the sheet in sight, and which of them is sensitive", async () => {
    const { page, faults } = await openForecast(host());
    await page.locator(".mpp-four-values").waitFor();
    expect(await four(page)).toEqual(["21.733", "30.269", "33.771", "41.748"]);
    expect(await page.locator(".mpp-forecast > div .mpp-note p").innerText()).toBe(
      "Maximum is gevoelig: 1 procentpunt kans scheelt tot 700 (bij de mediaan 197).",
    );
    expect(await page.getByRole("group", { name: "Kansverdeling" }).getAttribute("aria-label")).toBe(
      "Kansverdeling: Eerste asielinstroom. minimum 21.733, mediaan 30.269, medio 33.771, maximum 41.748.",
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it("is that of the year and the events that are chosen", async () => {
    const { page } = await openForecast(host());
    await page.getByLabel("Gebeurtenissen").selectOption("Prognose!A11:D13");
    await page.getByText(whole(calculated("KWANTIEL", 0.875, SCENARIOS, EVENTS)), { exact: true }).waitFor();
    await page.getByLabel("Scenarioblok").selectOption("Instroom!A6:E26");
    await page.getByLabel("Gebeurtenissen").selectOption("");
    await page.getByLabel("Jaar").focus();
    await page.keyboard.type("2028");
    await page.getByText("Eerste asielinstroom 2028").waitFor();
    const year = [
      [0.25, 20_000, 3_400],
      [0.45, 31_000, 5_000],
      [0.22, 40_000, 6_000],
      [0.08, 57_000, 10_000],
    ];
    expect((await four(page))[3]).toBe(whole(calculated("KWANTIEL", 0.875, year)));
    expect(await page.evaluate("document.activeElement.dataset.choice")).toBe("year");
    await page.close();
  });

  it("follows the selection into another block, and a change of its cells", async () => {
    const { page } = await openForecast(host());
    await page.locator(".mpp-four-values").waitFor();
    await select(page, "Instroom", "C8");
    await page.getByText("Eerste asielinstroom 2026").waitFor();
    await select(page, "Prognose", "B6");
    await page.getByText("21.733").waitFor();
    await page.evaluate(`model.put({ sheet: "Prognose", range: "C5" }, [[22500]])`);
    await page.getByText("21.733").waitFor({ state: "detached" });
    const changed = SCENARIOS.map((row) => (row[1] === 22_000 ? [row[0], 22_500, row[2]] : row));
    expect((await four(page))[0]).toBe(whole(calculated("KWANTIEL", 0.125, changed)));
    await page.close();
  });

  it("has its numbers as tables behind a button, with names from cells as text", async () => {
    const { page, faults } = await openForecast(host());
    await page.locator(".mpp-four-values").waitFor();
    await page.evaluate(
      `model.put({ sheet: "Prognose", range: "A5" }, [["<img src=x onerror=alert(1)> =HYPERLINK(1)"]])`,
    );
    const show = page.getByRole("button", { name: "Toon de grafiek als tabel" });
    await show.focus();
    await page.keyboard.press("Enter");
    await page.getByText("A: <img src=x onerror=alert(1)> =HYPERLINK(1)").waitFor();
    expect(await page.locator("#pane img").count()).toBe(0);
    const row = page.locator("#mpp-forecast-table tr", { hasText: "45.000" });
    expect(await row.locator("td").first().innerText()).toBe(
      percent(calculated("OVERSCHRIJDING", 45_000, SCENARIOS)),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Verberg de tabel" }).click();
    expect(await page.locator("#mpp-forecast-table").isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("has texts that meet no other text, measured as they are drawn, at every width", async () => {
    const { page } = await openForecast(host());
    for (const width of [270, 320, 400, 700]) {
      await page.setViewportSize({ width, height: 720 });
      await page.waitForTimeout(200);
      const meeting = await page.evaluate<string[]>(`{
        const texts = [...document.querySelectorAll(".mpp-chart text")].filter((each) => each.getAttribute("visibility") !== "hidden");
        const boxes = texts.map((each) => [each.textContent, each.getBoundingClientRect()]);
        boxes.flatMap(([a, x], i) => boxes.slice(i + 1)
          .filter(([, y]) => x.left < y.right && y.left < x.right && x.top + 3 < y.bottom && y.top + 3 < x.bottom)
          .map(([b]) => a + " meets " + b));
      }`);
      expect(meeting).toEqual([]);
    }
    await page.close();
  });
});

describe("the threshold", () => {
  it("moves by keys: 500, 5.000, to the ends; text, answer and what is spoken move with it", async () => {
    const { page, slider, field, answer } = await openForecast(host());
    await slider.focus();
    const press = async (...keys: string[]): Promise<string[]> => {
      for (const key of keys) await page.keyboard.press(key);
      return [await value(field), await answer.innerText()];
    };
    const at = (x: number): string[] => [whole(x), percent(calculated("OVERSCHRIJDING", x, SCENARIOS))];
    expect(await press()).toEqual(at(45_000));
    expect(await press("ArrowRight", "ArrowUp")).toEqual(at(46_000));
    expect(await press("ArrowLeft", "PageDown")).toEqual(at(40_500));
    expect(await press("PageUp", "PageUp")).toEqual(at(50_500));
    expect(await slider.getAttribute("aria-valuetext")).toBe("50.500: kans op meer 5,7%");
    expect(await page.locator(".mpp-density-handle text").textContent()).toBe("50.500");
    const end = Number(await press("End").then(([shown]) => shown?.replace(".", "")));
    expect(end).toBeLessThanOrEqual(Number(await slider.getAttribute("aria-valuemax")));
    await page.close();
  });

  it("is dragged by its pill, does not jump when grabbed, and keeps to steps of 500", async () => {
    const { page, field, answer } = await openForecast(host());
    const pill = page.locator(".mpp-density-handle rect:not(.mpp-density-ring)");
    await pill.waitFor();
    const box = await pill.boundingBox();
    if (box === null) throw new Error("no pill");
    const [x, y] = [box.x + 8, box.y + 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 1, y);
    expect(await value(field)).toBe("45.000");
    await page.mouse.move(x + 60, y);
    const dragged = Number((await value(field)).replace(".", ""));
    await page.mouse.up();
    await page.mouse.move(x, y);
    expect(Number((await value(field)).replace(".", ""))).toBe(dragged);
    expect(dragged).toBeGreaterThan(50_000);
    expect(dragged % 500).toBe(0);
    expect(await answer.innerText()).toBe(percent(calculated("OVERSCHRIJDING", dragged, SCENARIOS)));
    await page.close();
  });

  it("is typed: the line moves along, beyond the chart there is an answer and no line", async () => {
    const { page, field, answer, slider } = await openForecast(host());
    await field.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("38250");
    expect(await answer.innerText()).toBe(percent(calculated("OVERSCHRIJDING", 38_250, SCENARIOS)));
    expect(await slider.getAttribute("aria-valuenow")).toBe("38250");
    await page.keyboard.press("Enter");
    expect(await value(field)).toBe("38.250");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("900000");
    expect(await answer.innerText()).toBe("minder dan 0,0001%");
    expect(await page.locator(".mpp-density-rule").getAttribute("visibility")).toBe("hidden");
    await page.close();
  });

  it("that is no number leaves no answer, and says what would be right", async () => {
    const { page, field, answer } = await openForecast(host());
    await field.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("45,000");
    expect(await answer.innerText()).toBe("");
    await page.keyboard.press("Tab");
    expect(await page.getByRole("alert").innerText()).toBe("Typ een getal, bijvoorbeeld 45.000.");
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it("follows from a typed chance when the question is turned round, and turns back", async () => {
    const { page, field, answer } = await openForecast(host());
    await page.getByRole("button", { name: "Omgekeerd" }).click();
    expect(await value(field)).toBe(
      (calculated("OVERSCHRIJDING", 45_000, SCENARIOS) * 100).toFixed(2).replace(".", ","),
    );
    await field.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("10%");
    const at = calculated("KWANTIEL", 0.9, SCENARIOS);
    expect(await answer.innerText()).toBe(whole(at));
    expect(await page.locator(".mpp-density-handle text").textContent()).toBe(whole(at));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("100");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("alert").innerText()).toBe(
      "Typ een kans tussen 0 en 100%, bijvoorbeeld 10%.",
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Omgekeerd" }).click();
    expect(await answer.innerText()).toBe("10%");
    await page.close();
  });
});

describe("for everyone", () => {
  it.each([
    ["dark", { theme: "dark", colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
    ["English", { lang: "en" }],
  ] as const)(
    "nothing is cut off and axe finds nothing with table, year and events: %s",
    async (_name, options) => {
      const { page } = await openForecast(host(), options);
      await page.locator("select[data-choice=block]").selectOption("Instroom!A6:E26");
      await page.locator("select[data-choice=events]").selectOption("Prognose!A11:D13");
      await page.locator(".mpp-icon-button").click();
      for (const width of [270, 320, 400]) {
        await page.setViewportSize({ width, height: 720 });
        await page.waitForTimeout(150);
        expect(await axeFindings(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
      }
      await page.close();
    },
  );

  it("shows the primary action and the whole chart in a pane of 378 px high", async () => {
    const { page } = await openForecast(host(), { viewport: { width: 350, height: 378 } });
    await page.locator(".mpp-chart").waitFor();
    const chart = await page.locator(".mpp-chart").boundingBox();
    const act = await page.locator(".mpp-act:not([hidden])").boundingBox();
    expect((chart?.y ?? 0) + (chart?.height ?? 0)).toBeLessThanOrEqual(act?.y ?? 0);
    expect((act?.y ?? 0) + (act?.height ?? 0)).toBeLessThanOrEqual(378);
    await page.close();
  });

  it("shows all of the view at 320 × 720", async () => {
    const { page } = await openForecast(host(), { viewport: { width: 320, height: 720 } });
    await page.locator(".mpp-chart").waitFor();
    const scroll = page.locator(".mpp-scroll");
    expect(await scroll.evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
