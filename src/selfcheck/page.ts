import type { Workbook } from "../app/workbook";
import type { Facts } from "../core/rules/problem";
import type { SelfCheckMessages } from "../core/messages/self-check";
import type { ExcelCheckResult } from "./excel-checks";
import { runChecks, type CheckResult } from "./run-checks";

/** Checks of one program alone, run after those of the port. */
export type MoreChecks = (sheetName: string, done: (result: ExcelCheckResult) => void) => Promise<readonly ExcelCheckResult[]>;

/** Draws the self-check into a page: what it does, a button, a line a check, and the result to copy. */
export function drawSelfCheck(root: HTMLElement, words: SelfCheckMessages, workbook: Workbook, facts: Facts, more: MoreChecks): void {
  const element = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] => {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
  };
  const [start, copy] = [element("button", words.start), element("button", words.copy)];
  const list = element("ol", "");
  const told = element("p", "");
  told.setAttribute("role", "status");
  copy.hidden = true;
  let report = "";
  start.addEventListener("click", () => {
    start.disabled = true;
    list.replaceChildren();
    const line = (result: CheckResult | ExcelCheckResult): void => list.append(element("li", lineOf(words, result)));
    void runChecks(workbook, words.sheetName, line)
      .then(async (first) => [...first, ...(await more(words.sheetName, line))])
      .then((results) => {
        told.textContent = words.summary(results.filter((result) => result.passed).length, results.length);
        report = JSON.stringify({ ...facts, results }, null, 1);
      })
      .catch((error: unknown) => {
        told.textContent = words.failed;
        report = JSON.stringify({ ...facts, error: String(error) }, null, 1);
      })
      .finally(() => {
        start.disabled = false;
        copy.hidden = false;
      });
  });
  copy.addEventListener("click", () => {
    const box = element("textarea", report);
    root.append(box);
    box.select();
    told.textContent = document.execCommand("copy") ? words.copied : words.notCopied;
  });
  const eyes = element("ul", "");
  eyes.append(...words.byEye.map((line) => element("li", line)));
  root.replaceChildren(element("h1", words.title), element("p", words.explain), start, list, told, copy, eyes);
}

const lineOf = (words: SelfCheckMessages, { id, passed, detail }: CheckResult | ExcelCheckResult): string =>
  `${words.checks[id]}：${passed ? words.passed : words.failed}${detail === "" ? "" : `（${detail}）`}`;
