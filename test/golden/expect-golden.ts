import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares a text with the file of this folder that holds what it was; UPDATE_GOLDEN=1 writes it there. */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, `${name}.txt`);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : `no ${name}.txt`);
}
