import { fileMistake } from "../core/messages/zh-CN/file-mistakes";
import { officeFileOf, parseOfficeFile } from "./office-file";
import { officeLayer } from "./office-settings";
import { DEFAULT_SETTINGS } from "./settings";

const UNITS = [{ full: "泽禾镇经济发展和科技统计局", short: "经发局", aliases: ["经贸办"], contact: "张三 0101" }, { full: "泽禾镇财政所" }];

const officeOf = (text: string) => {
  const result = parseOfficeFile(text);
  if (!result.ok) throw new Error(result.mistakes.map(fileMistake).join("；"));
  return result;
};

test("what holds is the machine's own part, else the office's, else the program's; the rest of the machine stays", () => {
  const { office, passedOver } = officeOf(JSON.stringify({ units: UNITS, statusWords: { lagging: ["慢了"] } }));
  expect(passedOver).toEqual([]);
  const own = { ...DEFAULT_SETTINGS, theme: "dark" as const, statusWords: { "on-track": ["如期"] } };
  expect(officeLayer(office).held(own)).toEqual({ ...own, units: UNITS });
});

test("what is kept on the machine leaves out what is the office's: the file may change", () => {
  const { office } = officeOf(JSON.stringify({ units: UNITS }));
  const { held, kept } = officeLayer(office);
  const holds = held(DEFAULT_SETTINGS);
  expect(kept({ ...holds, theme: "dark" })).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
  const own = [{ full: "泽禾镇财政所" }];
  expect(kept({ ...holds, units: own }).units).toEqual(own);
});

test.each([
  ['{"units":[{"full":""}]}', "“units[0].full”不能为空"],
  ['{"units":[{"short":"经发局"}]}', "缺少“units[0].full”"],
  ['{"units":"经发局"}', "“units”应为方括号列表，现为“经发局”"],
  ["<html>", "不是有效的 JSON"],
])("a fault is said in a sentence, and nothing is thrown: %s", (text, said) => {
  const result = parseOfficeFile(text);
  expect(result.ok ? [] : result.mistakes.map(fileMistake)).toEqual([expect.stringContaining(said)]);
});

test("names that two units have, and words that mean nothing, are told; the rest is used", () => {
  const { office, passedOver } = officeOf(JSON.stringify({ units: [...UNITS, { full: "泽禾镇投资促进局", aliases: ["经发局"] }], unit: [] }));
  expect(office.units).toHaveLength(3);
  expect(passedOver.map(fileMistake)).toEqual([expect.stringContaining("没有“unit”这一项"), "“经发局”同时写在“units[2].aliases[0]”和“units[0].short”"]);
});

test("the file that is exported is read again as it was set", () => {
  const office = officeLayer(officeOf(JSON.stringify({ units: UNITS })).office).held({ ...DEFAULT_SETTINGS, paceRatios: { yellow: 0.9, red: 0.7 } });
  const text = officeFileOf(office);
  expect(Object.keys(JSON.parse(text) as object)).toEqual(["units", "paceRatios"]);
  expect(officeOf(text).office).toMatchObject({ units: UNITS, paceRatios: { yellow: 0.9, red: 0.7 } });
});
