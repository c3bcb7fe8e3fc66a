import { REPORT_IDS } from "../core/grid/report-id";
import { cliWords } from "../core/messages/cli-words";
import { parseArguments } from "./arguments";
import { UsageError } from "./usage-error";

const line = (text: string): string[] => text.split(" ");

test.each([
  ["run a.xlsx -o b.xlsx", { command: "run", file: "a.xlsx", output: "b.xlsx", reports: ["summary", "lagging"] }],
  ["run a.xlsx -o b.xlsx --reports problems,summary", { reports: ["summary", "problems"] }],
  ["check a.xlsx --as-of 2025-06-30 --by row", { command: "check", asOf: "2025-06-30", by: "row" }],
  ["fix a.xlsx --dry-run --rules serial/missing，text/whitespace", { output: null, dryRun: true, rules: ["serial/missing", "text/whitespace"] }],
  ["--json inspect --sheet 一季度 a.xlsx --lang en", { command: "inspect", json: true, sheet: "一季度", language: "en" }],
])("%s", (text, expected) => {
  expect(parseArguments(line(text))).toMatchObject({ kind: "run", ...expected });
});

test.each([
  ["", "请指定要读取的文件"],
  ["look a.xlsx", "没有“look”这个命令"],
  ["inspect", "请指定要读取的文件"],
  ["inspect a.xlsx b.xlsx", "一次只能读取一个文件"],
  ["inspect a.xlsx --colour", "没有“--colour”这个选项"],
  ["inspect a.xlsx --sheet", "“--sheet”缺少取值"],
  ["inspect a.xlsx --as-of 2025-02-30", "“2025-02-30”不是日期"],
  ["inspect a.xlsx --lang fr", "不支持语言“fr”"],
  ["run a.xlsx", "请用 -o 指定输出文件"],
  ["fix a.xlsx", "请用 -o 指定输出文件"],
  ["run a.xlsx -o b.xlsx --reports weekly", "没有“weekly”这种报表"],
])("%s is refused in one line", (text, expected) => {
  const parse = (): unknown => parseArguments(text === "" ? [] : line(text));
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(expected);
});

test.each(["zh-CN", "en"] as const)("the usage in %s names every report that may be asked for", (language) => {
  const line =
    cliWords(language)
      .usage.split("\n")
      .find((one) => one.includes("--reports")) ?? "";
  // 退回修改清单 is asked for as what goes back
  for (const id of REPORT_IDS) expect(line).toContain(id === "return-list" ? "returns" : id);
});
