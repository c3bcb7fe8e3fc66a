import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Language } from "../src/core/messages/language";
import { problemText, ruleText } from "../src/core/messages/problem-text";
import { REQUESTS } from "../src/core/messages/zh-CN/return-requests";
import { RULES } from "../src/core/rules/index";
import { allProblems, badProblems, goodProblems, rulePage, withTables } from "./fixtures/rule-pages";

const root = resolve(__dirname, "..");
const pages = join(root, "docs/rules");
const readme = join(root, "README.md");

/** `npm run docs:rules` sets it: write what the tests below then compare. */
if (process.env.WRITE_RULE_PAGES === "1") {
  rmSync(pages, { recursive: true, force: true });
  for (const rule of RULES) {
    const file = join(pages, `${rule.id}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, rulePage(rule));
  }
  writeFileSync(readme, withTables(readFileSync(readme, "utf8")));
}

const sources = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

test("every file in a group's folder is a registered rule named as its id, with a test beside it", () => {
  const folder = join(root, "src/core/rules");
  const files = sources(folder)
    .filter((file) => /^[a-z]+\/[a-z-]+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ""));
  expect(files.sort()).toEqual(RULES.map((rule) => rule.id).sort());
  for (const rule of RULES) {
    const beside = join(folder, `${rule.id}.test.ts`);
    // its own: a test of another rule that bears the same name in another group says nothing of it
    expect(existsSync(beside) ? readFileSync(beside, "utf8") : `no ${rule.id}.test.ts`).toContain(`from "./${rule.id.split("/")[1] ?? ""}";`);
  }
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("speaks of its bad example and not of its good one", () => {
    expect(badProblems(rule).map((problem) => problem.rule)).toContain(id);
    expect(goodProblems(rule)).toEqual([]);
  });

  test("is the only rule that speaks of its bad example, and none speaks of its good one", () => {
    const named = (which: "bad" | "good") => [...new Set(allProblems(rule, which).map((problem) => problem.rule))];
    expect({ bad: named("bad"), good: named("good") }).toEqual({ bad: [id], good: [] });
  });

  test("has words in both languages, in the tone of an office", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const words = ruleText(id, language);
      for (const problem of badProblems(rule)) expect(words?.text(problem.facts)).not.toMatch(/undefined|null|NaN|！|^$/);
      expect([words?.title, words?.why, words?.action]).not.toContain("");
    }
    for (const problem of badProblems(rule)) expect(ruleText(id, "zh-CN")?.text(problem.facts)).not.toMatch(/错误|违规|[。！]$/);
  });

  test("tells the same facts in both languages, the English one in English", () => {
    for (const problem of badProblems(rule)) {
      const told = (language: Language): readonly string[] => {
        const asked = new Set<string>();
        ruleText(id, language)?.text(new Proxy(problem.facts, { get: (facts, key) => (asked.add(String(key)), Reflect.get(facts, key)) as unknown }));
        return [...asked].sort();
      };
      expect(told("en")).toEqual(told("zh-CN"));
    }
    // what a person types stays Chinese: 无, 2024年6月30日
    const words = ruleText(id, "en");
    expect(`${words?.title ?? ""} ${words?.why ?? ""} ${words?.action ?? ""}`).not.toMatch(/[\u4e00-\u9fff]{2}/u);
  });

  test("its advice speaks of no part of the program: it is printed on lists that go to units", () => {
    const words = ruleText(id, "zh-CN");
    const advice = [words?.action ?? "", ...badProblems(rule).map((problem) => problemText(problem, "zh-CN").action)];
    for (const one of [...advice, ...badProblems(rule).map((problem) => problemText(problem, "zh-CN").text)])
      expect(one).not.toMatch(/概览|设置|“状态”|已核实|插件|本页|点击|按钮|校验|勾选/);
  });

  test("its page is as its words and examples make it (npm run docs:rules writes it)", () => {
    const file = join(pages, `${id}.md`);
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(rulePage(rule));
  });
});

test("what goes back to a unit asks for something of its own: 应改 and 待核 that units answer for", () => {
  const asking = RULES.filter(({ addressee, severity }) => addressee === "unit" && severity !== "info").map(({ id }) => id);
  expect(asking.filter((id) => !(id in REQUESTS))).toEqual([]);
  const known = new Set<string>(RULES.map(({ id }) => id));
  expect(Object.keys(REQUESTS).filter((id) => !known.has(id))).toEqual([]);
});

test("there are no pages of rules that are gone", () => {
  expect(
    sources(pages)
      .filter((file) => file.endsWith(".md"))
      .sort(),
  ).toEqual(RULES.map((rule) => `${rule.id}.md`).sort());
});

test("README lists every rule and every report as their words say (npm run docs:rules)", () => {
  const text = readFileSync(readme, "utf8");
  for (const name of ["rules", "reports"]) expect(text).toContain(`<!-- ${name} -->`);
  expect(text).toBe(withTables(text));
});
