import "../hosts/wps/older-browser";
import { wpsWords } from "../core/messages/wps-words";
import { findClient } from "../hosts/wps/find-client";
import { languageOfPage } from "../hosts/wps/wps-shell";
import { lineOf, reportOf, runWpsChecks } from "./run-wps-checks";

declare const VERSION: string;

const words = wpsWords(languageOfPage(window));
const root = document.getElementById("root");
const client = findClient(window);

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

if (root && !client) root.textContent = words.notInWps;
if (root && client) {
  const said = element("p", "");
  said.setAttribute("role", "status");
  const result = element("textarea", "");
  result.readOnly = true;
  result.rows = 24;
  result.setAttribute("aria-label", words.selfCheck.result);
  const line = element("input", "");
  line.readOnly = true;
  line.setAttribute("aria-label", words.selfCheck.line);
  const copyLine = element("button", words.selfCheck.copyLine);
  copyLine.disabled = true;
  const start = element("button", words.selfCheck.run);
  const copy = element("button", words.selfCheck.copy);
  copy.disabled = true;
  start.onclick = () => {
    start.disabled = true;
    const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
    runWpsChecks(client, words.selfCheck.sheet, () => performance.now(), wait)
      .then((outcomes) => {
        if (outcomes === null) {
          said.textContent = words.selfCheck.noWorkbook;
          return;
        }
        const { Name: name, Version: version, Build: build } = client.application;
        const facts = { addin: VERSION, client: `${name} ${version} ${String(build)}`, browser: navigator.userAgent };
        line.value = lineOf(outcomes, facts);
        result.value = reportOf(outcomes, facts);
        const passed = outcomes.filter((one) => one.passed).length;
        said.textContent = words.selfCheck.done(passed, outcomes.length - passed);
        copy.disabled = false;
        copyLine.disabled = false;
      })
      .catch((error: unknown) => {
        line.value = String(error);
        result.value = String(error);
        copy.disabled = false;
        copyLine.disabled = false;
      })
      .finally(() => {
        start.disabled = false;
      });
  };
  const copied = (box: HTMLInputElement | HTMLTextAreaElement) => (): void => {
    // the clipboard's newer interface is refused to pages from file:
    box.select();
    document.execCommand("copy");
    said.textContent = words.selfCheck.copied;
  };
  copyLine.onclick = copied(line);
  copy.onclick = copied(result);
  // as narrow as a docked pane
  root.style.cssText = "padding: 12px; font-size: 14px; line-height: 1.5";
  const title = element("h1", words.selfCheck.title);
  title.style.cssText = "margin: 0; font-size: 16px";
  for (const box of [line, result]) box.style.cssText = "display: block; box-sizing: border-box; width: 100%; margin: 8px 0; font: 12px/1.4 monospace";
  root.append(title, element("p", words.selfCheck.intro), start, said, line, copyLine, result, copy);
}
