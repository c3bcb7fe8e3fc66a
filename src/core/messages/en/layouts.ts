import type { LayoutMistake } from "../../layouts/layout";
import type { LayoutMessages } from "../layouts";

const TEXTS: { readonly [K in LayoutMistake["kind"]]: (mistake: LayoutMistake) => string } = {
  "not-json": ({ value }) => `not valid JSON${value === "" ? "" : ` (${value})`}`,
  missing: ({ path }) => `“${path}” is missing`,
  "wrong-type": ({ path, value }) => `“${path}” is of the wrong type${value === "" ? "" : `: “${value}”`}`,
  "unknown-key": ({ path, value }) => `there is no “${value}”${path === "" ? "" : ` in “${path}”`}`,
  "unknown-word": ({ path, value }) => `“${path}” cannot be “${value}”`,
  "bad-id": ({ value }) => `the id “${value}” may hold small letters, digits and hyphens, and begins with a letter`,
  empty: ({ path }) => `“${path}” must not be empty`,
  repeated: ({ path, value, allowed }) => `“${value}” stands in both “${path}” and “${allowed.join(", ")}”`,
};

export const layouts: LayoutMessages = {
  mistake: (mistake) => {
    const { kind, allowed } = mistake;
    const choice = kind === "repeated" || allowed.length === 0 ? "" : `; use ${allowed.join(", ")}`;
    return `${TEXTS[kind](mistake)}${choice}`;
  },
};
