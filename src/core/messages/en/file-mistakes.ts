import type { FileMistake } from "../../file-mistake";

const TEXTS: { readonly [K in FileMistake["kind"]]: (mistake: FileMistake) => string } = {
  "not-json": ({ value }) => `not valid JSON${value === "" ? "" : ` (${value})`}`,
  "too-deep": () => "brackets stand too deep within each other for such a file",
  missing: ({ path }) => `“${path}” is missing`,
  "wrong-type": ({ path, value, allowed }) => `“${path}” must be of type ${allowed.join(" or ")}${value === "" ? "" : `; it is “${value}”`}`,
  "unknown-key": ({ path, value }) => `there is no “${value}”${path === "" ? "" : ` in “${path}”`}`,
  "unknown-word": ({ path, value }) => `“${path}” cannot be “${value}”`,
  "bad-id": ({ value }) => `the id “${value}” may hold small letters, digits and hyphens, and begins with a letter`,
  empty: ({ path }) => `“${path}” must not be empty`,
  "too-small": ({ path, value, allowed }) => `“${path}” cannot be less than ${allowed.join("")}; it is “${value}”`,
  "too-large": ({ path, value, allowed }) => `“${path}” cannot be more than ${allowed.join("")}; it is “${value}”`,
  "wrong-count": ({ path, allowed }) => `“${path}” must hold ${allowed.join("")} entries`,
  "wrong-order": ({ path, value }) => `the values of “${path}” are the wrong way round: “${value}”`,
  repeated: ({ path, value, allowed }) => `“${value}” stands in both “${path}” and “${allowed.join(", ")}”`,
};

/** The mistakes whose line does not say yet what may stand there. */
const CHOICE: ReadonlySet<FileMistake["kind"]> = new Set(["unknown-key", "unknown-word"]);

/** One line for a mistake: where it is, what is wrong, what may stand there. */
export function fileMistake(mistake: FileMistake): string {
  const { kind, allowed } = mistake;
  const choice = CHOICE.has(kind) && allowed.length > 0 ? `; use ${allowed.join(", ")}` : "";
  return `${TEXTS[kind](mistake)}${choice}`;
}
