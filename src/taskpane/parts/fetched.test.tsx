/** @jest-environment jsdom */
import { act, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../../core/messages/language";
import { fetched } from "./fetched";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface Named {
  readonly language: Language;
  readonly name: string;
}

const Part: ComponentType<Named> = ({ name }) => <span>{`这里是${name}`}</span>;

/** Shows a part on a page of its own; what the page says. */
async function shown(One: ComponentType<Named>, language: Language = "zh-CN") {
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  await act(() => Promise.resolve(root.render(<One language={language} name="收发" />)));
  return {
    text: () => page.textContent,
    press: (name: string) => act(() => Promise.resolve([...page.querySelectorAll("button")].find((button) => button.textContent === name)?.click())),
    close: () => act(() => Promise.resolve(root.unmount())),
  };
}

test("a part is shown once it is there, and is not fetched again", async () => {
  let tries = 0;
  const One = fetched<Named>(() => Promise.resolve((tries++, Part)));
  const first = await shown(One);
  expect(first.text()).toBe("这里是收发");
  await first.close();
  expect([(await shown(One)).text(), tries]).toEqual(["这里是收发", 1]);
});

test("where it cannot be fetched that is said in its place, and pressing 重试 tries again, as often as one likes", async () => {
  let tries = 0;
  const One = fetched<Named>(() => (++tries < 3 ? Promise.reject(new Error("offline")) : Promise.resolve(Part)));
  const page = await shown(One);
  expect(page.text()).toMatch(/^本页的部分文件未能载入.*重试$/u);
  await page.press("重试");
  expect([page.text()?.endsWith("重试"), tries]).toEqual([true, 2]);
  await page.press("重试");
  expect([page.text(), tries]).toEqual(["这里是收发", 3]);
});

test("in English too", async () => {
  const page = await shown(
    fetched<Named>(() => Promise.reject(new Error("offline"))),
    "en",
  );
  expect(page.text()).toMatch(/could not be loaded.*Try again$/u);
});
