import { HANDOUT_MEMORY } from "../core/handout/handout-mark";
import type { Handout } from "../core/handout/make-handouts";
import type { FileShop } from "./file-shop";
import { handoutSheet } from "./handout-sheet";
import { carryOut, planLaidOut } from "./write-plan";

/** A handout as the bytes of a workbook of its own, with its mark in it. */
export async function handoutFile(handout: Handout, { create }: Pick<FileShop, "create">): Promise<Uint8Array> {
  const workbook = create();
  await carryOut(workbook, await planLaidOut(workbook, [handoutSheet(handout)]));
  await workbook.memory.set(HANDOUT_MEMORY, JSON.stringify(handout.mark));
  return workbook.save();
}
