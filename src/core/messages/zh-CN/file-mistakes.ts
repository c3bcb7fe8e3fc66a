import type { FileMistake } from "../../file-mistake";

const TYPES: { readonly [type: string]: string } = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: " true 或 false",
  array: "方括号列表",
  object: "花括号对象",
  record: "花括号对象",
};

const TEXTS: { readonly [K in FileMistake["kind"]]: (mistake: FileMistake) => string } = {
  "not-json": ({ value }) => `不是有效的 JSON${value === "" ? "" : `（${value}）`}`,
  "too-deep": () => "括号嵌套过深，不是设置文件应有的内容",
  missing: ({ path }) => `缺少“${path}”`,
  "wrong-type": ({ path, value, allowed }) => `“${path}”应为${allowed.map((type) => TYPES[type] ?? type).join("或")}${value === "" ? "" : `，现为“${value}”`}`,
  "unknown-key": ({ path, value }) => `${path === "" ? "" : `“${path}”中`}没有“${value}”这一项`,
  "unknown-word": ({ path, value }) => `“${path}”不能是“${value}”`,
  "bad-id": ({ value }) => `表式名“${value}”只能用小写字母、数字和连字符，以字母开头`,
  empty: ({ path }) => `“${path}”不能为空`,
  "too-small": ({ path, value, allowed }) => `“${path}”不能小于 ${allowed.join("")}，现为“${value}”`,
  "too-large": ({ path, value, allowed }) => `“${path}”不能大于 ${allowed.join("")}，现为“${value}”`,
  "wrong-count": ({ path, allowed }) => `“${path}”应有 ${allowed.join("")} 项`,
  "wrong-order": ({ path, value }) => `“${path}”前后大小颠倒，现为“${value}”`,
  repeated: ({ path, value, allowed }) => `“${value}”同时写在“${path}”和“${allowed.join("、")}”`,
};

/** The mistakes whose line does not say yet what may stand there. */
const CHOICE: ReadonlySet<FileMistake["kind"]> = new Set(["unknown-key", "unknown-word"]);

/** One line for a mistake: where it is, what is wrong, what may stand there. */
export function fileMistake(mistake: FileMistake): string {
  const { kind, allowed } = mistake;
  const choice = CHOICE.has(kind) && allowed.length > 0 ? `，可用：${allowed.join("、")}` : "";
  return `${TEXTS[kind](mistake)}${choice}`;
}
