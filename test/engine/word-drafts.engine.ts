/**
 * Every draft opened by LibreOffice Writer, in one call, and the pages that it makes of them: margins, the pitch of lines,
 * page numbers, nothing lost and nothing outside of the page. What is missing on a machine fails; nothing is passed over.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DRAFT_IDS, makeDrafts, type Draft } from "../../src/core/drafts";
import { piecesOf } from "../../src/core/drafts/draft";
import { writeDocument } from "../../src/files/docx/write/write-document";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { draftInputOf } from "../fixtures/draft-input";

const SOFFICE = [process.env.SOFFICE, "/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"].find((path) => path !== undefined && existsSync(path));
const MILLIMETRE = 72 / 25.4;
const PAGE = {
  width: 210 * MILLIMETRE,
  height: 297 * MILLIMETRE,
  top: 37 * MILLIMETRE,
  bottom: 35 * MILLIMETRE,
  left: 28 * MILLIMETRE,
  right: 26 * MILLIMETRE,
};

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of each page of a PDF with where they stand, in points. */
function pagesOf(pdf: string): readonly (readonly Word[])[] {
  const html = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  return html
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/gu)].map(
        ([, left, top, right, bottom, text = ""]) => ({
          text: text
            .replace(/&amp;/gu, "&")
            .replace(/&lt;/gu, "<")
            .replace(/&gt;/gu, ">")
            .replace(/&quot;/gu, '"'),
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
        }),
      ),
    );
}

const isNumber = ({ top }: Word): boolean => top > PAGE.height - PAGE.bottom;

describe("drafts in LibreOffice Writer", () => {
  const folder = mkdtempSync(join(tmpdir(), "word-drafts-"));
  const pages = new Map<string, readonly (readonly Word[])[]>();
  const drafts = new Map<string, readonly Draft[]>();

  beforeAll(async () => {
    if (SOFFICE === undefined) throw new Error("there is no soffice (libreoffice-writer)");
    const [grid] = await readGrids(new Uint8Array(readFileSync(join(__dirname, "../../samples/zehe-2025-h1.xlsx"))));
    if (!grid) throw new Error("no sheet");
    const input = draftInputOf(grid, "2025-07-10");
    for (const id of DRAFT_IDS) {
      for (const each of id === "supervision" ? (["item", "unit"] as const) : (["item"] as const)) {
        const made = makeDrafts(id, input, each);
        if (!made.ok) throw new Error(made.reason);
        drafts.set(`${id}-${each}`, made.drafts);
      }
    }
    const files = [...drafts].map(([name, all]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, writeDocument(all));
      return file;
    });
    // one start of the program for all of them
    execFileSync(
      SOFFICE,
      [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, ...files],
      { stdio: "pipe" },
    );
    for (const name of drafts.keys()) pages.set(name, pagesOf(join(folder, `${name}.pdf`)));
    const kept = process.env.DRAFT_PAGES;
    if (kept !== undefined) {
      mkdirSync(kept, { recursive: true });
      for (const name of drafts.keys()) execFileSync("pdftoppm", ["-r", "50", "-png", join(folder, `${name}.pdf`), join(kept, name)]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("every document is opened, each draft of it on pages of its own", () => {
    expect([...pages.keys()]).toEqual(["return-notice-item", "supervision-item", "supervision-unit", "bulletin-item", "work-summary-item"]);
    for (const [name, all] of pages) expect(all.length).toBeGreaterThanOrEqual(drafts.get(name)?.length ?? Infinity);
  });

  test("text keeps inside of the margins, and the page number stands below it, — 1 —, on the outer side", () => {
    for (const [name, all] of pages) {
      all.forEach((words, index) => {
        const number = words.filter(isNumber);
        expect([name, index + 1, number.map(({ text }) => text).join("")]).toEqual([name, index + 1, `—${String(index + 1)}—`]);
        const middle = number.reduce((sum, { left, right }) => sum + (left + right) / 2, 0) / number.length;
        expect([name, index + 1, middle > PAGE.width / 2]).toEqual([name, index + 1, index % 2 === 0]);
        const outside = words.filter(
          (word) =>
            !isNumber(word) &&
            (word.left < PAGE.left - 2 || word.right > PAGE.width - PAGE.right + 18 || word.top < PAGE.top - 6 || word.bottom > PAGE.height - PAGE.bottom + 2),
        );
        expect([name, index + 1, outside]).toEqual([name, index + 1, []]);
      });
    }
  });

  test("lines of a letter stand 28 points apart", () => {
    const body = (pages.get("bulletin-item") ?? [])[1] ?? [];
    const tops = [...new Set(body.filter((word) => !isNumber(word)).map(({ top }) => Math.round(top * 10) / 10))].sort((a, b) => a - b);
    const steps = tops
      .slice(1)
      .map((top, at) => top - (tops[at] ?? 0))
      .filter((step) => step > 5);
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(Math.abs(step / 28 - Math.round(step / 28)) * 28).toBeLessThan(2);
  });

  test("no sign of a draft is lost on its pages: no cell of a form or a table is cut off", () => {
    for (const [name, all] of pages) {
      const count = (text: string): ReadonlyMap<string, number> => {
        const counts = new Map<string, number>();
        for (const sign of text.replace(/\s/gu, "")) counts.set(sign, (counts.get(sign) ?? 0) + 1);
        return counts;
      };
      const there = count(all.flatMap((words) => words.map(({ text }) => text)).join(""));
      const said = count(
        (drafts.get(name) ?? [])
          .flatMap(({ blocks }) => blocks.flatMap(piecesOf))
          .map((piece) => (piece.kind === "blank" ? piece.hint : piece.text))
          .join(""),
      );
      const lost = [...said]
        .filter(([sign, times]) => /[\p{L}\p{N}]/u.test(sign) && (there.get(sign) ?? 0) < times)
        .map(([sign, times]) => `${sign} ${String(there.get(sign) ?? 0)}/${String(times)}`);
      expect([name, lost]).toEqual([name, []]);
    }
  });
});
