import type { DraftPiece, FormCell } from "../../../core/drafts/draft";
import { formPages, type PagedRow } from "./form-pages";

const fixed = (text: string): DraftPiece => ({ kind: "fixed", text });
const label = (text: string): FormCell => ({ label: true, span: 1, pieces: [fixed(text)] });
const content = (pieces: readonly DraftPiece[], lines?: number): FormCell => ({ label: false, span: 3, pieces, ...(lines === undefined ? {} : { lines }) });
const quoted = (text: string, row: number): DraftPiece => ({ kind: "quoted", text, from: { cell: { row, column: 1 }, start: 0, end: text.length } });
const labels = (pages: readonly (readonly PagedRow[])[]): unknown =>
  pages.map((rows) =>
    rows.map(([one]) =>
      one?.paragraphs
        .flat()
        .map((piece) => (piece.kind === "blank" ? "" : piece.text))
        .join(""),
    ),
  );
const words = (pages: readonly (readonly PagedRow[])[]): string =>
  pages
    .flat(2)
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .map((piece) => (piece.kind === "blank" ? "" : piece.text))
    .join("");
const PER_LINE = 28;
const pagesOf = (rows: readonly (readonly FormCell[])[]): readonly (readonly PagedRow[])[] => formPages(rows, 89, (span) => (span === 1 ? 6 : PER_LINE));

test("a form that fits stays on its page", () => {
  expect(
    labels(
      pagesOf([
        [label("督办事项"), content([fixed("修路。")])],
        [label("承办单位反馈"), content([], 8)],
      ]),
    ),
  ).toEqual([["督办事项", "承办单位反馈"]]);
});

test("a text over the end of a page is parted between its points, and its label is said again", () => {
  const points = Array.from({ length: 20 }, (_, at) => quoted("某".repeat(PER_LINE * 2), at + 1));
  const pages = pagesOf([
    [label("督办事项"), content([fixed("修路。")])],
    [label("目标要求"), content(points)],
    [label("督办意见"), content([], 3)],
  ]);
  expect(labels(pages)).toEqual([
    ["督办事项", "目标要求"],
    ["目标要求（续）", "督办意见"],
  ]);
  expect(words(pages).replace(/目标要求（续）|[督办事项目标要求意见修路。]/gu, "")).toBe("某".repeat(PER_LINE * 40));
});

test("one long paragraph is parted behind a sentence, over as many pages as it needs", () => {
  const sentence = `${"某".repeat(PER_LINE - 1)}。`;
  const pages = pagesOf([[label("目前进展"), content([quoted(sentence.repeat(70), 3)])]]);
  expect(labels(pages)).toEqual([["目前进展"], ["目前进展（续）"], ["目前进展（续）"]]);
  for (const [row] of pages)
    expect(
      row?.[1]?.paragraphs
        .flat()
        .map((piece) => (piece.kind === "quoted" ? piece.text : ""))
        .join(""),
    ).toMatch(/。$/u);
  const pieces = pages
    .flat(2)
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .flatMap((piece) => (piece.kind === "quoted" ? [piece] : []));
  expect(pieces.map(({ text, from }) => [from.end - from.start, text.length]).every(([a, b]) => a === b)).toBe(true);
  expect(pieces.at(-1)?.from.end).toBe(sentence.length * 70);
});

test("a row that a person writes in moves as a whole", () => {
  const points = Array.from({ length: 23 }, (_, at) => quoted("某".repeat(PER_LINE), at + 1));
  expect(
    labels(
      pagesOf([
        [label("目标要求"), content(points)],
        [label("承办单位反馈"), content([], 8)],
      ]),
    ),
  ).toEqual([["目标要求"], ["承办单位反馈"]]);
});
