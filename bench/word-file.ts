import { readDocument } from "../src/files/docx/read-document";
import { openWord } from "../src/hosts/xlsx/open-word";
import { cell, level, list, model, numbered, paragraph, row, table, wordFile } from "../test/fixtures/word-file";

/** How long a Word document of 10,000 rows of real-sized text takes: `npm run bench word-file [ROWS]`. The aim is 1.5 s until it is a workbook. */
const rows = Number(process.argv[2] ?? "10000");
const RUNS = 3;

const serial = cell(paragraph("", numbered(1)));
const TEXT = "已完成管网改造3.2公里，累计完成投资1200万元，占年度计划的65.4%。\n因部分路段用地未批，剩余1.1公里尚未开工。";
const body =
  paragraph("岚岭县2025年重点工作进展情况表") +
  table(
    row(["序号", "工作任务", "责任单位", "年度目标", "进展情况", "下一步计划"]),
    ...Array.from({ length: rows }, (_, at) =>
      row([
        serial,
        `改造第${at + 1}片区老旧管网`,
        "住建局\n水务局",
        `年内完成第${at + 1}片区管网改造4.3公里`,
        `【进展滞后】第${at + 1}片区${TEXT}`,
        "加快用地报批，9月底前全部开工。",
      ]),
    ),
  );
const bytes = wordFile({ body, numbering: model(1, level(0, "decimal", "%1")) + list(1, 1) });

const clock = (): { readonly wall: number; readonly cpu: number } => ({
  wall: performance.now(),
  cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1000,
});

async function main(): Promise<void> {
  console.log(`${rows} rows, ${(body.length / 1e6).toFixed(1)} million characters of XML`);
  for (let run = 0; run < RUNS; run++) {
    let from = clock();
    const since = (): string => {
      const [before, now] = [from, (from = clock())];
      return `${(now.wall - before.wall).toFixed(0)} ms (${(now.cpu - before.cpu).toFixed(0)} of processor time)`;
    };
    const source = readDocument("表.docx", bytes, () => "表");
    const read = since();
    const book = await openWord(bytes, "表.docx");
    const opened = since();
    const grid = await book.read("active");
    console.log(
      `tables read ${read}; opened as a workbook ${opened}; its sheet read ${since()}; ${source.grids[0]?.values.length ?? 0} = ${grid.values.length} rows`,
    );
  }
}

void main();
