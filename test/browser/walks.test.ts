import type { Page } from "playwright-core";
import { describeInBrowser } from "./chromium";
import { listDrawn } from "./drawn-list";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

/** Presses keys one by one and counts them; after each the keyboard must be somewhere in the page, never on its body. */
function keys(page: Page) {
  let pressed = 0;
  return {
    get count() {
      return pressed;
    },
    press: async (key: string, ...told: readonly string[]): Promise<void> => {
      pressed++;
      await page.keyboard.press(key);
      if (told.length === 0) return;
      await page.waitForFunction((starts) => starts.some((start) => document.querySelector("[role=status]")?.textContent?.startsWith(start)), told);
      await page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body);
    },
  };
}

/** Clicks and counts. */
function clicks() {
  let made = 0;
  return {
    get count() {
      return made;
    },
    on: async (target: { click(): Promise<void> }): Promise<void> => {
      made++;
      await target.click();
    },
  };
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
const settled = async (workbench: WorkbenchPage): Promise<void> => workbench.preview().waitFor({ state: "detached" });

describeInBrowser("three people's walks through the pane", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("经办: three problems corrected and one status tagged in at most 14 clicks", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    const click = clicks();
    const write = async (): Promise<string> => {
      await click.on(workbench.preview().getByRole("button", { name: "写入", exact: true }));
      await settled(workbench);
      return workbench.told("已写入", "未写入");
    };
    await click.on(workbench.button("开始校验"));
    await workbench.told("已校验");
    const before = Number(await workbench.problems().first().getAttribute("aria-setsize"));
    for (let turn = 0; turn < 3; turn++) {
      const fixable = workbench.problems().filter({ hasText: "可修正" }).first();
      await listDrawn(page);
      // the list draws what is on the screen; a person scrolls
      for (let down = 0; down < 40 && (await fixable.count()) === 0; down++) {
        await page.evaluate((top) => document.querySelector("[role=tabpanel]")?.scrollTo(0, top), down * 300);
        await listDrawn(page);
      }
      const entry = page.getByRole("list", { name: "问题" }).locator(`[aria-posinset="${(await fixable.getAttribute("aria-posinset")) ?? ""}"]`);
      // the next one stands open already where it is of the kind
      if ((await entry.locator("[data-entry]").getAttribute("aria-expanded")) === "false") await click.on(entry.locator("[data-entry]"));
      await click.on(entry.getByRole("button", { name: "修正", exact: true }));
      expect(await write()).toMatch(/^已写入：\d+个单元格。/);
      // the entry that is gone is said with it
      await page.waitForFunction(() => /^已写入：.*已不在列表中。$/.test(document.querySelector("[role=status]")?.textContent ?? ""));
      // and the next one is brought into view, with the keyboard
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
    }
    await soon(async () => expect(Number(await workbench.problems().first().getAttribute("aria-setsize"))).toBeLessThanOrEqual(before - 3));
    await click.on(page.getByRole("tab", { name: /^状态/ }));
    await click.on(page.getByRole("list", { name: "事项" }).getByRole("button", { name: "采用建议" }).first());
    expect(await workbench.told("已选定")).toMatch(/^已选定：第\d+项“.+”/);
    await click.on(workbench.button("标注状态"));
    expect(await write()).toBe("已写入：1个单元格。");
    expect(click.count).toBeLessThanOrEqual(14);
  });

  test("审核: twenty problems settled by keyboard alone in at most 45 keys, each with its cell, and the keyboard never lost", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    const walk = keys(page);
    await walk.press("F6");
    await soon(async () => expect(await focused(page)).toMatch(/^读取当前表/));
    await walk.press("Enter", "已读取");
    await soon(async () => expect(await focused(page)).toMatch(/^开始校验/));
    await walk.press("Enter", "已校验");
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-entry"));
    await walk.press("Enter");
    const seen = new Set<string>();
    for (let turn = 0; turn < 20; turn++) {
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
      const problem = await focused(page);
      // number, task and unit stand above the problem
      expect(problem).toMatch(/^(第.+项|.+—\d+|.+等\d+项|全表)/);
      expect(seen).not.toContain(problem);
      seen.add(problem);
      await walk.press("h");
      await soon(async () => expect(await focused(page)).toBe("核实说明"));
      await walk.press("Enter");
      await page.waitForFunction((text) => (document.activeElement?.textContent ?? "") !== "" && document.activeElement?.textContent !== text, problem);
      await soon(async () => expect(await page.getByRole("status").textContent()).toMatch(/^已核实：/));
    }
    await soon(async () =>
      expect(
        await page
          .getByRole("group", { name: "类别" })
          .getByRole("button", { name: /^已核实/ })
          .textContent(),
      ).toBe("已核实 20"),
    );
    expect(walk.count).toBeLessThanOrEqual(45);
    // to the cell of the problem that is next, and back
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
    const next = await focused(page);
    await page.keyboard.press("F6");
    // the sheet may be on its way to the cell still
    await soon(async () =>
      expect(
        await page.evaluate(
          () => document.activeElement?.getAttribute("data-cell") ?? document.activeElement?.querySelector("[data-cell]")?.getAttribute("data-cell"),
        ),
      ).toBe(await workbench.selected()),
    );
    await page.keyboard.press("F6");
    await soon(async () => expect(await focused(page)).toBe(next));
    expect(await workbench.violations()).toEqual([]);
  });

  test("统筹: reports in at most 5 clicks, and the keyboard is on the way to them", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    const click = clicks();
    await click.on(workbench.button("读取当前表"));
    await workbench.told("已读取");
    await click.on(workbench.button("生成报表"));
    await workbench.preview().waitFor();
    await soon(async () => expect(await workbench.preview().textContent()).toContain("将新建2张报表"));
    await click.on(workbench.preview().getByRole("button", { name: "写入", exact: true }));
    expect(await workbench.told("已写入", "未写入")).toBe("已写入：汇总表、滞后事项清单。");
    await page.waitForFunction(() => document.activeElement?.textContent === "打开汇总表");
    await click.on(page.getByRole("button", { name: "打开汇总表" }));
    await page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: "汇总表", selected: true }).waitFor();
    expect(click.count).toBeLessThanOrEqual(5);
  });

  test("a dialog that is closed gives the keyboard back; 已核实 goes to its reason; n and p walk; a group closes", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    await workbench.button("全部修正").press("Enter");
    await workbench.preview().waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "写入");
    await soon(async () => expect(await workbench.preview().getByRole("checkbox").count()).toBeGreaterThan(1));
    await page.keyboard.press("Escape");
    await workbench.told("未写入");
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("全部修正"));

    const first = workbench.problems().first();
    await first.locator("[data-entry]").click();
    await first.getByRole("button", { name: "已核实", exact: true }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "核实说明");
    await page.keyboard.press("Escape");
    const opened = await first.locator("[data-entry]").textContent();
    const cell = await soon(async () => {
      const at = await workbench.selected();
      expect(await first.textContent()).toContain(at);
      return at;
    });
    await first.locator("[data-entry]").focus();
    await page.keyboard.press("n");
    await page.waitForFunction(
      (text) => document.activeElement?.getAttribute("aria-expanded") === "true" && document.activeElement.textContent !== text,
      opened,
    );
    await soon(async () => expect(await workbench.selected()).not.toBe(cell));
    await page.keyboard.press("p");
    await page.waitForFunction((text) => document.activeElement?.textContent === text, opened);
    await soon(async () => expect(await workbench.selected()).toBe(cell));

    const all = Number(await first.getAttribute("aria-setsize"));
    const group = workbench
      .problems()
      .getByRole("button", { name: /（\d+条）$/ })
      .first();
    const name = ((await group.textContent()) ?? "").replace("▾", "");
    await group.click();
    await soon(async () => expect(await workbench.problems().getByRole("button", { name }).getAttribute("aria-expanded")).toBe("false"));
    await soon(async () => expect(Number(await first.getAttribute("aria-setsize"))).toBeLessThan(all));
    expect(await workbench.violations()).toEqual([]);
    await workbench.problems().getByRole("button", { name }).click();
    await workbench.problems().filter({ hasText: name }).getByRole("button", { name: "整组核实" }).click();
    await page.getByRole("textbox", { name: "核实说明" }).fill("已与各单位核对");
    await page.keyboard.press("Enter");
    expect(await workbench.told("已核实")).toMatch(/^已核实：\d+条。$/);
  });

  test("a status that was chosen stays over an edit in the sheet, and is what is written", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.tab("状态");
    const entries = page.getByRole("list", { name: "事项" }).getByRole("listitem");
    await entries.filter({ hasText: "第49项" }).getByRole("combobox", { name: "状态" }).selectOption({ label: "进展滞后" });
    await workbench.cell("D8").click();
    await page.keyboard.type("7月改");
    await page.keyboard.press("Enter");
    await page.getByText("表格已有改动，以下内容可能不是最新。").waitFor();
    await workbench.button("标注状态").click();
    await workbench.preview().waitFor();
    await soon(async () => expect(await workbench.preview().getByRole("listitem").allTextContents()).toEqual([expect.stringContaining("【进展滞后】")]));
    await workbench.preview().getByRole("listitem").getByRole("checkbox").uncheck();
    await soon(async () => expect(await workbench.preview().getByRole("button", { name: "写入", exact: true }).isDisabled()).toBe(true));
    await workbench.preview().getByRole("button", { name: "取消" }).click();
    await workbench.told("未写入");
    await soon(async () =>
      expect(
        await page
          .getByRole("group", { name: "范围" })
          .getByRole("button", { name: /^已选定/ })
          .textContent(),
      ).toBe("已选定 1"),
    );
  });

  test("one search and one unit in 校验 and 状态, remembered; the figures of 概览 lead to their items", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    await page.getByRole("searchbox", { name: "搜索问题" }).fill("第41项");
    await page.waitForFunction(() => document.querySelectorAll("[role=list][aria-label=问题] [role=listitem]").length < 4);
    await soon(async () => expect(await workbench.problems().filter({ hasNotText: "第41项" }).count()).toBe(0));
    await workbench.tab("状态");
    const items = page.getByRole("list", { name: "事项" }).getByRole("listitem");
    await items.filter({ hasText: "第41项" }).first().waitFor();
    await soon(async () => expect(await items.filter({ hasNotText: "第41项" }).count()).toBe(0));
    await page.getByRole("searchbox", { name: "搜索事项" }).fill("");
    await items.filter({ hasNotText: "第41项" }).first().waitFor();
    const all = Number(await items.first().getAttribute("aria-setsize"));
    await page.getByRole("combobox", { name: "只看本单位" }).selectOption("城乡建设办");
    const mine = await soon(async () => {
      const now = Number(await items.first().getAttribute("aria-setsize"));
      expect(now).toBeLessThan(all);
      return now;
    });
    await page.reload();
    await workbench.told("已打开");
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.tab("状态");
    await items.first().waitFor();
    await soon(async () => expect(Number(await items.first().getAttribute("aria-setsize"))).toBe(mine));
    await soon(async () => expect(await page.getByRole("combobox", { name: "只看本单位" }).inputValue()).toBe("城乡建设办"));
    await page.getByRole("combobox", { name: "只看本单位" }).selectOption("");
    await workbench.tab("概览");
    const tile = page.getByRole("button", { name: /^9.*进展滞后/ });
    await tile.click();
    await page.getByText("只显示“进展滞后”的事项").waitFor();
    await soon(async () => expect(Number(await items.first().getAttribute("aria-setsize"))).toBeGreaterThanOrEqual(9));
    expect(await workbench.violations()).toEqual([]);
  });
});
