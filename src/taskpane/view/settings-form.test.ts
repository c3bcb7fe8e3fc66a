import { DEFAULT_SETTINGS } from "../../app/settings";
import { words } from "../../core/messages/zh-CN/words";
import { parseSettingsForm, settingsForm } from "./settings-form";

const form = settingsForm(DEFAULT_SETTINGS, words);

test("what is typed becomes settings, and comes back as it was typed", () => {
  const typed = { ...form, units: "农业农村办公室（张三），农业农村办\n财政所", statusWords: "如期完成 = 顺利推进\n慢了=进展滞后", bodyFont: "仿宋、宋体" };
  const { settings, mistakes } = parseSettingsForm(typed, DEFAULT_SETTINGS, words);
  expect(mistakes).toEqual({});
  expect(settings).toMatchObject({
    units: [{ full: "农业农村办公室", short: "农业农村办", leader: "张三" }, { full: "财政所" }],
    statusWords: { "on-track": ["如期完成"], lagging: ["慢了"] },
  });
  if (settings === null) throw new Error("not read");
  expect(settingsForm(settings, words)).toEqual({ ...typed, statusWords: "如期完成 = 顺利推进\n慢了 = 进展滞后" });
});

test("a line that cannot be read is named, and nothing is saved", () => {
  expect(parseSettingsForm({ ...form, statusWords: "如期完成 = 很好" }, DEFAULT_SETTINGS, words)).toEqual({
    settings: null,
    mistakes: { statusWords: "如期完成 = 很好" },
  });
  expect(parseSettingsForm({ ...form, units: "甲，乙，丙，丁" }, DEFAULT_SETTINGS, words).settings).toBeNull();
  expect(parseSettingsForm({ ...form, titleFont: " " }, DEFAULT_SETTINGS, words).settings).toBeNull();
});

test("how far behind the pace is what: numbers from 0 to 100, the wider not below the milder", () => {
  expect(form).toMatchObject({ mostlyBelow: "95", laggingBelow: "80" });
  expect(parseSettingsForm({ ...form, mostlyBelow: " ９０ ", laggingBelow: "72.5%" }, DEFAULT_SETTINGS, words).settings?.paceRatios).toEqual({
    yellow: 0.9,
    red: 0.725,
  });
  for (const laggingBelow of ["", "慢", "-3", "101", "96"]) {
    expect(parseSettingsForm({ ...form, laggingBelow }, DEFAULT_SETTINGS, words)).toEqual({ settings: null, mistakes: { laggingBelow } });
  }
  expect(parseSettingsForm({ ...form, mostlyBelow: "x" }, DEFAULT_SETTINGS, words).mistakes).toEqual({ mostlyBelow: "x" });
});
