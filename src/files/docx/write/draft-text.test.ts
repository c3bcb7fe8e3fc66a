import type { Draft, DraftBlock, DraftPiece } from "../../../core/drafts/draft";
import { draftsText } from "./draft-text";

const fixed = (text: string): DraftPiece => ({ kind: "fixed", text });
const draft = (...blocks: readonly DraftBlock[]): Draft => ({ draft: "bulletin", fileName: "通报", unit: null, source: "s", blocks });

test("a paragraph a line; an empty line between two drafts, and where a page ends", () => {
  const one = draft(
    { kind: "title", pieces: [fixed("关于"), fixed("通报")] },
    { kind: "page-break" },
    { kind: "body", pieces: [fixed("桥墩完工。\n桥面待铺。"), { kind: "blank", hint: "【请补充】" }] },
  );
  expect(draftsText([one, draft({ kind: "title", pieces: [fixed("附")] })])).toBe("关于通报\n\n桥墩完工。\n桥面待铺。【请补充】\n\n附");
});

test("cells of a row are parted by tabs; a break, a tab or a quote puts a cell in quotes, an empty one is room to write", () => {
  const table: DraftBlock = {
    kind: "table",
    columns: [
      { heading: "事项", width: 50, content: "prose" },
      { heading: "要求", width: 50, content: "prose" },
    ],
    rows: [
      [[fixed("修桥\n修路")], [fixed("写明“原因”")]],
      [[fixed("表\t格")], [fixed('加"引号"')]],
      [[], [{ kind: "blank", hint: "" }]],
    ],
  };
  expect(draftsText([draft(table)])).toBe('事项\t要求\n"修桥\n修路"\t写明“原因”\n"表\t格"\t"加""引号"""\n　\t　');
  const form: DraftBlock = {
    kind: "form",
    rows: [
      [
        { label: true, span: 1, pieces: [fixed("承办单位")] },
        { label: false, span: 3, pieces: [] },
      ],
    ],
  };
  expect(draftsText([draft(form)])).toBe("承办单位\t　");
});
