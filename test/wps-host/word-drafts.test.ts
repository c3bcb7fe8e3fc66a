import type { EtAddin } from "../../src/hosts/wps/et-addin";
import { wpsShell, type ShellPage } from "../../src/hosts/wps/wps-shell";
import { draftingPane, describeDraftWalk } from "../drafts/describe-draft-walk";
import { TOWN } from "../fixtures/joined-pane";
import { FakeClient } from "./fake-application";
import { modelOf, wpsHarness } from "./harness";

const harness = wpsHarness({ value2: "flat" });
describeDraftWalk("WPS", harness);

/** The shell of an add-in whose client writes files, or refuses to. */
function shellOf(writes: boolean) {
  const written: string[] = [];
  const client = new FakeClient({ value2: "flat" });
  client.books.push(modelOf([TOWN]));
  const addin: EtAddin = {
    CreateTaskPane: () => null,
    GetTaskPane: () => null,
    ShowDialog: () => undefined,
    PluginStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    FileSystem: {
      Exists: (path) => written.includes(path),
      writeAsBinaryString: (path) => writes && written.push(path) > 0,
    },
    Env: { GetDesktopPath: () => "C:\\桌面" },
  };
  const page: ShellPage = {
    navigator: { language: "zh-CN", userAgent: "WPS" },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  };
  return { written, shell: wpsShell(page, { application: client.application, events: null, addin }, "1", () => []) };
}

test("the file goes onto the desktop, which the sentence says; where the client writes none, it says what to look at", async () => {
  for (const writes of [true, false]) {
    const { shell, written } = shellOf(writes);
    const pane = await draftingPane(await harness.open([TOWN]), { download: (name, bytes) => shell.download(name, bytes) });
    await pane.actions.makeDrafts({ draft: "bulletin" });
    await pane.actions.downloadDrafts();
    expect([writes, pane.told()]).toEqual([
      writes,
      writes ? "已保存到桌面：C:\\桌面/督查通报.docx" : "未下载：未能把“督查通报.docx”保存到桌面。请检查桌面是否可写、磁盘是否已满。",
    ]);
    expect(written).toEqual(writes ? ["C:\\桌面/督查通报.docx"] : []);
    expect(pane.actions.draftsToCopy()?.text).toContain("总体情况");
  }
});
