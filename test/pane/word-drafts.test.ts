/** 文稿（Word） of the pane: made of the table that is read, shown with where its words are from, handed out. */
import { unzipSync } from "fflate";
import { readProse } from "../../src/files/docx/read-document";
import type { PaneShell } from "../../src/app/shell";
import { piecesOf } from "../../src/core/drafts/draft";
import { paneOn, plainShell, TOWN } from "../fixtures/joined-pane";

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function opened(desktop: string | null = null) {
  const given: Given[] = [];
  const shell: PaneShell = { ...plainShell(), download: (name, bytes) => (given.push({ name, bytes }), desktop) };
  const pane = await paneOn([TOWN], { shell });
  await pane.actions.read();
  return { pane, given };
}

const textOf = ({ bytes }: Given): string => readProse(bytes).join("\n");

test("a return list for each unit is made, looked at, handed out as one file or a file a unit; the workbook stays", async () => {
  const { pane, given } = await opened();
  const before = await pane.book.snapshot();
  await pane.actions.makeDrafts({ draft: "return-notice", due: "2025-07-20" });
  expect(pane.told()).toMatch(/^已生成：退回修改清单\d份，请核对后下载或复制。$/);
  const { drafts, tab } = pane.store.get();
  expect([tab, drafts?.drafts.map(({ unit }) => unit)]).toEqual(["reports", ["城乡建设办", "社会事务办"]]);
  await pane.actions.downloadDrafts();
  expect([given[0]?.name, pane.told()]).toEqual(["退回修改清单.docx", "已交浏览器下载：退回修改清单.docx"]);
  expect(textOf(given[0] as Given)).toMatch(/城乡建设办：[\s\S]*请于2025年7月20日前修改后重新报送。[\s\S]*社会事务办：/u);
  pane.store.dispatch({ kind: "draft-wished", wish: { separate: true } });
  expect(pane.store.get().drafts).not.toBeNull();
  await pane.actions.downloadDrafts();
  expect([given[1]?.name, Object.keys(unzipSync((given[1] as Given).bytes))]).toEqual([
    "退回修改清单.zip",
    ["退回修改清单_城乡建设办.docx", "退回修改清单_社会事务办.docx"],
  ]);
  expect(await pane.book.snapshot()).toEqual(before);
});

test("what is copied says the same as the file, with its looks and without", async () => {
  const { pane, given } = await opened();
  expect(pane.actions.draftsToCopy()).toBeNull();
  await pane.actions.makeDrafts({ draft: "supervision", each: "unit" });
  const copied = pane.actions.draftsToCopy();
  await pane.actions.downloadDrafts();
  for (const text of ["督办通知单", "因图纸审查未通过，尚未招标。", "【由督办人员补充】"]) {
    expect(copied?.html).toContain(text);
    expect(copied?.text).toContain(text);
  }
  expect(copied?.html).toMatch(/<p style="[^"]*仿宋_GB2312[^"]*mso-line-height-rule:exactly/u);
  expect(given[0]?.name).toBe("督办通知单_城乡建设办.docx");
});

test("words of a draft lead to their cell; a count to the items that it counts", async () => {
  const { pane } = await opened();
  await pane.actions.makeDrafts({ draft: "bulletin" });
  const pieces = pane.store.get().drafts?.drafts.flatMap(({ blocks }) => blocks.flatMap(piecesOf)) ?? [];
  const quoted = pieces.find((piece) => piece.kind === "quoted" && piece.text.startsWith("因图纸"));
  const counted = pieces.find((piece) => piece.kind === "counted" && piece.text === "第2项");
  if (!quoted || !counted) throw new Error("no such words");
  await pane.actions.showSource(quoted);
  expect(await pane.book.selection()).toEqual({ sheet: TOWN.name, cell: "E4" });
  await pane.actions.showSource(counted);
  expect(await pane.book.selection()).toEqual({ sheet: TOWN.name, cell: "A4" });
});

test("the notice names the report sheets that were written of this very table", async () => {
  const { pane } = await opened();
  await pane.actions.reports();
  await pane.actions.write();
  await pane.actions.makeDrafts({ draft: "bulletin" });
  const attachment = pane.store.get().drafts?.drafts[0]?.blocks.find(({ kind }) => kind === "attachment");
  const text = attachment
    ? piecesOf(attachment)
        .map((piece) => (piece.kind === "blank" ? piece.hint : piece.text))
        .join("")
    : "";
  expect(text).toMatch(/^附件：1\.云溪镇2025年重点工作上半年进度情况汇总表\n\s*2\.云溪镇2025年重点工作上半年进展滞后事项清单$/u);
});

test("a table without statuses, a unit with nothing to mend: said, and nothing is shown; WPS puts the file onto the desktop", async () => {
  const { pane } = await opened("C:\\Desktop/督查通报.docx");
  await pane.actions.makeDrafts({ draft: "return-notice", unit: "文化服务中心" });
  expect([pane.told(), pane.store.get().drafts]).toEqual(["未生成：“文化服务中心”没有需要列入的内容。", null]);
  await pane.actions.makeDrafts({ draft: "bulletin", unit: null });
  await pane.actions.downloadDrafts();
  expect(pane.told()).toBe("已保存到桌面：C:\\Desktop/督查通报.docx");
  pane.store.dispatch({ kind: "draft-wished", wish: { draft: "supervision" } });
  expect(pane.store.get().drafts).toBeNull();
});
