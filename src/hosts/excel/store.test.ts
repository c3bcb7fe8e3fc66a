/** @jest-environment jsdom */
import { settingsStore } from "./store";

test("settings are there for the next pane, and a null takes them away", () => {
  const first = settingsStore(undefined);
  expect(first.get("language")).toBeNull();
  first.set("language", "en");
  first.set("json", '{"a":[1,"二"]}');
  expect([first.get("language"), first.get("json")]).toEqual(["en", '{"a":[1,"二"]}']);
  const next = settingsStore(undefined);
  expect([next.get("language"), next.get("json")]).toEqual(["en", '{"a":[1,"二"]}']);
  next.set("language", null);
  expect([next.get("language"), settingsStore(undefined).get("language")]).toEqual([null, null]);
});

test("another partition has settings of its own", () => {
  settingsStore("A").set("theme", "dark");
  expect(settingsStore("B").get("theme")).toBeNull();
  expect(settingsStore("A").get("theme")).toBe("dark");
});

test("text that looks like a day or a number stays text", () => {
  settingsStore(undefined).set("k", "2019-06-30T00:00:00.000Z");
  expect(settingsStore(undefined).get("k")).toBe("2019-06-30T00:00:00.000Z");
});

test("where the page may keep nothing, settings last as long as the pane", () => {
  const broken = jest.spyOn(globalThis.Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("blocked");
  });
  const store = settingsStore("C");
  store.set("theme", "dark");
  expect(store.get("theme")).toBe("dark");
  broken.mockRestore();
});
