import { heavyInSteps } from "../../src/app/heavy-work";
import type { PaneShell } from "../../src/app/shell";
import { piecesOf, type DraftPiece } from "../../src/core/drafts/draft";
import { draftFiles } from "../../src/files/docx/write/draft-files";
import { readProse } from "../../src/files/docx/read-document";
import { openSource } from "../../src/files/open-source";
import { fileShop } from "../../src/hosts/xlsx/file-shop";
import { inSteps } from "../../src/taskpane/actions/in-steps";
import { joinPane } from "../../src/taskpane/mount-pane";
import type { ContractHarness, OpenBook } from "../contract/harness";
import { plainShell, TOWN } from "../fixtures/joined-pane";

/** The pane joined to a host's workbook, with what its shell hands out. */
export async function draftingPane(book: OpenBook, shell: Partial<PaneShell> = {}) {
  const given: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const whole: PaneShell = { ...plainShell(), download: (name, bytes) => (given.push({ name, bytes }), null), ...shell };
  const joined = joinPane({
    workbook: book.workbook,
    heavy: heavyInSteps(inSteps),
    shell: whole,
    clock: { today: () => "2025-07-10", time: () => "09:30" },
    openSource,
    fileShop: () => Promise.resolve(fileShop),
    draftFiles: () => Promise.resolve(draftFiles),
  });
  await joined.actions.read();
  return { ...joined, given, told: () => joined.store.get().told };
}

/** 文稿（Word） in the pane of a host: each kind made, its words led back to their cells there, handed out, copied; the workbook stays. */
export function describeDraftWalk(name: string, harness: ContractHarness): void {
  describe(`文稿（Word） in ${name}`, () => {
    test("each kind is made, leads to its cells, is downloaded and copied, and changes nothing", async () => {
      const book = await harness.open([TOWN, { name: "说明", rows: [["填报说明"]] }]);
      const pane = await draftingPane(book);
      const before = JSON.stringify(await book.snapshot());
      for (const draft of ["return-notice", "supervision", "bulletin", "work-summary"] as const) {
        await pane.actions.makeDrafts({ draft, due: "2025-07-20", issued: "2025-07-10" });
        expect([draft, pane.told()]).toEqual([draft, expect.stringMatching(/^已生成：/u)]);
        const made = pane.store.get().drafts?.drafts ?? [];
        const quoted = made
          .flatMap(({ blocks }) => blocks.flatMap(piecesOf))
          .filter((piece): piece is DraftPiece & { readonly kind: "quoted" } => piece.kind === "quoted" && piece.from.cell.row > 2);
        expect([draft, quoted.length > 0]).toEqual([draft, true]);
        // another sheet stands in front: the click brings the right one
        await book.activate("说明");
        for (const piece of quoted.slice(0, 3)) {
          await pane.actions.showSource(piece);
          const { sheet, cell } = await book.selection();
          expect(sheet).toBe(TOWN.name);
          expect((await book.look(sheet, cell)).value).toEqual(expect.stringContaining(piece.text));
        }
        await pane.actions.downloadDrafts();
        expect(pane.told()).toMatch(/^已交浏览器下载：.*\.docx$/u);
        const copied = pane.actions.draftsToCopy();
        const written = readProse(pane.given.at(-1)?.bytes ?? new Uint8Array());
        for (const line of written
          .map((text) => text.split("\n")[0]?.trim() ?? "")
          .filter((text) => text !== "")
          .slice(0, 4))
          expect(copied?.text.replace(/\s/gu, "")).toContain(line.replace(/\s/gu, ""));
        expect(copied?.html).toContain("</p>");
      }
      expect(pane.given.map((file) => file.name)).toEqual(["退回修改清单.docx", expect.stringMatching(/^督办通知单/u), "督查通报.docx", "工作总结.docx"]);
      expect(JSON.stringify(await book.snapshot())).toBe(before);
    });

    test("a file that cannot be handed out: the sentence says so, and the text can still be copied", async () => {
      const book = await harness.open([TOWN]);
      const pane = await draftingPane(book, {
        download: () => {
          throw new Error("refused");
        },
      });
      await pane.actions.makeDrafts({ draft: "bulletin" });
      await pane.actions.downloadDrafts();
      expect(pane.told()).toMatch(/^未下载：/u);
      expect(pane.actions.draftsToCopy()?.text).toContain("总体情况");
    });
  });
}
