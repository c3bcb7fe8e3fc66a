import { describe, expect, test } from "@jest/globals";
import { fileMistake } from "../core/messages/zh-CN/file-mistakes";
import { DEFAULT_SETTINGS, parseSettings } from "./settings";

/** What a person is told of a settings file. */
function told(settings: object | string): readonly string[] {
  const result = parseSettings(typeof settings === "string" ? settings : JSON.stringify(settings));
  return result.ok ? [] : result.mistakes.map(fileMistake);
}

describe("a settings file", () => {
  test("an empty one, with or without a byte order mark, is the default", () => {
    expect(parseSettings("{}")).toEqual({ ok: true, settings: DEFAULT_SETTINGS, strays: [] });
    expect(parseSettings("\ufeff{}")).toEqual({ ok: true, settings: DEFAULT_SETTINGS, strays: [] });
  });

  test.each([
    [{ units: [{ full: " " }] }, "“units[0].full”不能为空"],
    [{ units: [{ short: "发改局" }] }, "缺少“units[0].full”"],
    [{ theme: "blue" }, "“theme”不能是“blue”，可用：auto、light、dark"],
    [{ welcomed: "是" }, "“welcomed”应为 true 或 false，现为“是”"],
    [{ statusWords: { late: ["滞后"] } }, "“statusWords”中没有“late”这一项，可用：completed、"],
    [{ paceCurve: [0.1, 0.2] }, "“paceCurve”应有 12 项"],
    [{ paceCurve: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.2] }, "“paceCurve[11]”不能大于 1，现为“1.2”"],
    [{ paceRatios: { yellow: -1, red: 0 } }, "“paceRatios.yellow”不能小于 0，现为“-1”"],
    [{ paceRatios: { yellow: 0.7, red: 0.8 } }, "“paceRatios”前后大小颠倒"],
    [{ reports: { nameUpTo: 2.5 } }, "“reports.nameUpTo”应为整数，现为“2.5”"],
    [{ reports: { fonts: { title: [] } } }, "“reports.fonts.title”不能为空"],
    [
      { layouts: [{ id: "own", name: "自用", required: ["task"], colour: "red", dialect: { form: "bracket", words: {} } }] },
      "“layouts[0]”中没有“colour”这一项",
    ],
  ])("%j", (settings, line) => {
    expect(told(settings).join()).toContain(line);
  });

  test("keys that mean nothing are named, wherever they stand, and the rest is read", () => {
    const result = parseSettings(
      '{"theme":"dark","thema":1,"units":[{"full":"县发改局","head":"某"}],"rules":{"own/rule":{"any":1}},"reports":{"fonts":{"titel":[]}}}',
    );
    expect(result.ok && result.settings.theme).toBe("dark");
    expect(result.ok ? result.strays.map(({ path, value }) => `${path}: ${value}`) : null).toEqual([": thema", "units[0]: head", "reports.fonts: titel"]);
  });

  test("text that is no JSON", () => {
    expect(told("{").join()).toMatch(/^不是有效的 JSON（/);
  });

  test("every line is in the reader's language", () => {
    // what the schema library says of itself is English
    expect(told({ units: 3, theme: 1, paceCurve: ["x"], reports: { paper: "A5", nameUpTo: -1 } }).join()).not.toMatch(/Invalid|expected|Too|received/i);
  });
});
