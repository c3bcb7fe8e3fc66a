import type { Accepted } from "../app/tag-choices";
import type { CliMessages } from "../core/messages/cli";
import { UsageError } from "./usage-error";

/**
 * What `--accept` says: `all`, `confident` or 第3项=进展滞后, several with commas between or given again; `confident` where
 * it is left out, nothing but what is said where only items are named.
 *
 * @throws UsageError
 */
export function acceptedOf(values: readonly string[] | undefined, say: CliMessages): Accepted {
  if (values === undefined) return { suggestions: "confident", said: [] };
  const taken = new Set<string>();
  const said: { item: string; word: string }[] = [];
  for (const part of values.flatMap((value) => value.split(/[,，;；]/u)).map((one) => one.trim())) {
    if (part === "") continue;
    const [item, word, ...more] = part.split(/[=＝]/u).map((one) => one.trim());
    if (part === "all" || part === "confident") taken.add(part);
    else if (item === undefined || item === "" || word === undefined || word === "" || more.length > 0) throw new UsageError(say.badAccept(part));
    else said.push({ item, word });
  }
  if (taken.size === 0 && said.length === 0) throw new UsageError(say.missingValue("--accept"));
  return { suggestions: taken.has("all") ? "all" : taken.has("confident") ? "confident" : "none", said };
}
