import type { LayoutMistake } from "../../layouts/layout";
import type { LayoutMessages } from "../layouts";

const TEXTS: { readonly [K in LayoutMistake["kind"]]: (mistake: LayoutMistake) => string } = {
  "not-json": ({ value }) => `不是有效的 JSON${value === "" ? "" : `（${value}）`}`,
  missing: ({ path }) => `缺少“${path}”`,
  "wrong-type": ({ path, value }) => `“${path}”的类型不对${value === "" ? "" : `，现为“${value}”`}`,
  "unknown-key": ({ path, value }) => `${path === "" ? "" : `“${path}”中`}没有“${value}”这一项`,
  "unknown-word": ({ path, value }) => `“${path}”不能是“${value}”`,
  "bad-id": ({ value }) => `表式名“${value}”只能用小写字母、数字和连字符，以字母开头`,
  empty: ({ path }) => `“${path}”不能为空`,
  repeated: ({ path, value, allowed }) => `“${value}”同时写在“${path}”和“${allowed.join("、")}”`,
};

export const layouts: LayoutMessages = {
  mistake: (mistake) => {
    const { kind, allowed } = mistake;
    const choice = kind === "repeated" || allowed.length === 0 ? "" : `，可用：${allowed.join("、")}`;
    return `${TEXTS[kind](mistake)}${choice}`;
  },
};
