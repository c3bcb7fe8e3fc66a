import type { ReturnedTable } from "./collection";
import { statedDay } from "./form-lines";
import { withoutEnding } from "../named-bytes";

/** What a file's name says of being the later one (发改局（修改）, 发改局2, 发改局 (1)). */
const LATER = /修改|修订|更正|更新|最新|最终|终稿|补报|重报|第?[二三2-9](?:稿|版|次)|[(（][1-9][)）]|[2-9]$/u;

/** Which of a unit's files is proposed: by the day on which it was filled in, else by its name, else the last one. */
export function laterOf(files: readonly [ReturnedTable, ...ReturnedTable[]] | readonly ReturnedTable[]): ReturnedTable {
  const [first] = files;
  if (!first) throw new RangeError("no file to choose from");
  return files.reduce((best, one) => (rank(one, best) >= 0 ? one : best), first);
}

function rank(one: ReturnedTable, other: ReturnedTable): number {
  const [a, b] = [statedDay(one) ?? "", statedDay(other) ?? ""];
  if (a !== b) return a < b ? -1 : 1;
  return Number(LATER.test(withoutEnding(one.file))) - Number(LATER.test(withoutEnding(other.file)));
}

/** As `laterOf`, of files that bear no day: by their names, else the last one. */
export function laterNamed(files: readonly string[]): string {
  const said = files.filter((file) => LATER.test(withoutEnding(file)));
  return said.at(-1) ?? files.at(-1) ?? "";
}
