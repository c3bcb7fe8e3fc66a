import { DRAFT_FONTS } from "./page";
import { fontTableXml, stylesXml } from "./styles";

/** A style as a line: its font where it has one, the points of its characters, then how its paragraphs stand, lengths in points. */
function line(xml: string): string {
  const value = (pattern: RegExp): string => pattern.exec(xml)?.[1] ?? "";
  const points = (pattern: RegExp): string => (value(pattern) === "" ? "" : String(Number(value(pattern)) / 20));
  const said = [
    value(/w:eastAsia="([^"]+)"/u),
    value(/<w:sz w:val="(\d+)"/u) === "" ? "" : `${String(Number(value(/<w:sz w:val="(\d+)"/u)) / 2)}pt`,
    ...(["before", "after", "line"] as const).map((name) =>
      points(new RegExp(`w:${name}="(\\d+)"`, "u")) === "" ? "" : `${name} ${points(new RegExp(`w:${name}="(\\d+)"`, "u"))}`,
    ),
    value(/<w:jc w:val="([a-z]+)"/u),
    value(/w:firstLineChars="(\d+)"/u) === "" ? "" : `first ${String(Number(value(/w:firstLineChars="(\d+)"/u)) / 100)} (${points(/w:firstLine="(\d+)"/u)})`,
    value(/w:rightChars="(\d+)"/u) === "" ? "" : `right ${String(Number(value(/w:rightChars="(\d+)"/u)) / 100)} (${points(/w:right="(\d+)"/u)})`,
    xml.includes("<w:keepNext/>") ? "with the next" : "",
    value(/<w:outlineLvl w:val="(\d)"/u) === "" ? "" : `level ${value(/<w:outlineLvl w:val="(\d)"/u)}`,
  ];
  return `${value(/w:styleId="([^"]+)"/u)}: ${said.filter((one) => one !== "").join(", ")}`;
}

test("every style of a draft, as an official letter has it", () => {
  const styles = stylesXml(DRAFT_FONTS).split("<w:style ").slice(1);
  expect(styles.map(line)).toEqual([
    "Normal: ",
    "Title: 方正小标宋简体, 22pt, before 0, after 28, line 33, center",
    "Number: line 28, right",
    "Addressee: line 28",
    "Heading1: 黑体, line 28, first 2 (32), with the next, level 0",
    "Heading2: 楷体_GB2312, line 28, first 2 (32), with the next, level 1",
    "BodyText: line 28, both, first 2 (32)",
    "Attachment: before 28, line 28, first 2 (32)",
    "Issuer: before 56, line 28, right, right 4 (64), with the next",
    "Date: line 28, right, right 4 (64)",
    "TableText: 10.5pt, line 16",
    "TableHead: 黑体, 10.5pt, line 16, center, with the next",
    "TableCentre: 10.5pt, line 16, center",
    "FormText: 12pt, line 20",
    "FormLabel: 黑体, 12pt, line 20, center",
    "Footer: 宋体, 14pt",
  ]);
  expect(stylesXml(DRAFT_FONTS)).toContain('<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"');
});

test("each font has its other names, for machines that lack it", () => {
  const fonts = [...fontTableXml(DRAFT_FONTS).matchAll(/w:name="([^"]+)">(?:<w:altName w:val="([^"]+)")?/gu)].map(
    ([, name, others = ""]) => `${name ?? ""}: ${others}`,
  );
  expect(fonts).toEqual(["方正小标宋简体: 方正小标宋_GBK,华文中宋,宋体", "黑体: SimHei", "楷体_GB2312: 楷体,KaiTi", "仿宋_GB2312: 仿宋,FangSong"]);
});
