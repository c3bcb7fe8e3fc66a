import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench } from "./workbench-page";

describeInBrowser("the search over the problems", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("in the narrowest pane the search still shows its sign that empties it", async () => {
    const workbench = await bench.page({ viewport: { width: 270, height: 640 } });
    const { page } = workbench;
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    const search = page.getByRole("searchbox", { name: "搜索问题" });
    await search.fill("城乡建设办公室和产业园管理办公室");
    await soon(async () => {
      const field = await search.locator("xpath=..").boundingBox();
      const clear = await workbench.button("清除搜索").boundingBox();
      expect((clear?.x ?? 0) + (clear?.width ?? 999)).toBeLessThanOrEqual((field?.x ?? 0) + (field?.width ?? 0));
    });
    await workbench.button("清除搜索").click();
    await soon(async () => expect(await search.inputValue()).toBe(""));
  });
});
