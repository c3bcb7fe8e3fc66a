import { readFileSync } from "node:fs";
import { join } from "node:path";
import swc from "@swc/jest";
import { root } from "../stale.mjs";

/**
 * Jest's transformer, with texts that stand in for files: MUTATE_STANDING_IN names a JSON file of path (from the root) to text.
 * The files themselves are not touched: what jest knows of the tree holds, each source that is not changed comes from its
 * cache (the key is made from the text), and whoever else reads the checkout sees it as it is.
 */
export function createTransformer(options) {
  const base = swc.createTransformer(options);
  const named = process.env.MUTATE_STANDING_IN;
  const texts = new Map(Object.entries(named ? JSON.parse(readFileSync(named, "utf8")) : {}).map(([path, text]) => [join(root, path), text]));
  const standing = (text, path) => texts.get(path) ?? text;
  return {
    ...base,
    process: (text, path, rest) => base.process(standing(text, path), path, rest),
    getCacheKey: (text, path, rest) => base.getCacheKey(standing(text, path), path, rest),
  };
}

export default { createTransformer };
