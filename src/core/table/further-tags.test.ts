import { readText } from "../../../test/fixtures/reading";
import { dialectWords, furtherTags, worstStatus } from "./further-tags";

/** The leaf of the last row, in a table that uses 顺利推进 and 进展滞后. */
const last = (progress: string) => {
  const table = readText(`
    | 序号 | 工作任务 | 责任单位 | 进展情况 |
    | 1 | 修建东渠 | 水利站 | 【顺利推进】已衬砌。 |
    | 2 | 新建南桥 | 交通所 | 【进展滞后】因缺料，未施工。 |
    | 3 | 整治北沟 | 水利站 | ${progress} |`);
  const leaf = table.items[2]?.leaves[0];
  if (!leaf) throw new Error("no leaf");
  const words = dialectWords(table);
  return { further: furtherTags(leaf, words).map((tag) => `${String(tag.start)} ${tag.words}`), worst: worstStatus(leaf, table.dialect, words) };
};

test.each<[string, readonly string[], string]>([
  ["【顺利推进】沟道已清淤。", [], "on-track"],
  ["【顺利推进】沟道已清淤。⏎【进展滞后】护坡未施工。", ["13 进展滞后"], "lagging"],
  ["【顺利推进】沟道已清淤。⏎【顺利推进】护坡在施工。", [], "on-track"],
  ["【顺利推进】沟道已清淤。[▲进展滞后]护坡未施工。", ["12 进展滞后"], "lagging"],
  // a word that this table does not use counts right behind the tag, and nowhere else
  ["【顺利推进】【停工】沟道已清淤。", ["6 停工"], "suspended"],
  ["【顺利推进】沟道已清淤。【停工】护坡。", [], "on-track"],
  ["【顺利推进】【第二标段】沟道已清淤。", [], "on-track"],
  // brackets that a line breaks, or with too much or too little between them
  ["【顺利推进】沟道【进展⏎滞后】已清淤。", [], "on-track"],
  ["【顺利推进】沟道【进】已清淤。", [], "on-track"],
  ["沟道已清淤，护坡【进展滞后】未施工。", [], "null"],
])("%j states also %j: %s", (progress, further, worst) => {
  const read = last(progress);
  expect([read.further, String(read.worst)]).toEqual([further, worst]);
});
