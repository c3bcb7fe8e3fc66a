import { HostError } from "../core/host-error";
import type { NamedBytes } from "../core/named-bytes";
import type { FileShop } from "./file-shop";
import type { ReturnedFile } from "./read-returns";

/** So many files, and so many bytes of them, are collected at once. */
export const MOST_RETURNS = 500;
export const MOST_RETURN_MEGABYTES = 200;

/** A file that was chosen, and how its bytes come. */
export interface ChosenReturn {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * The files that a person chose, each as one that can be opened; a zip file stands for those in it, two of the same name are
 * told apart. What cannot be read is found out, and named, when it is opened.
 *
 * @throws HostError `too-large`
 */
export async function returnedFiles(chosen: readonly ChosenReturn[], { open, unzip }: Pick<FileShop, "open" | "unzip">): Promise<readonly ReturnedFile[]> {
  checkSize(
    chosen.length,
    chosen.reduce((sum, { size }) => sum + size, 0),
  );
  const files: ReturnedFile[] = [];
  const names = new Map<string, number>();
  const add = (name: string, load: () => Promise<Uint8Array>): void => {
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    const own = times === 1 ? name : name.replace(/(\.[^.]*)?$/u, ` (${times})$1`);
    files.push({ name: own, open: async () => open(await load(), name) });
  };
  for (const { name, bytes } of chosen) {
    if (!/\.zip$/iu.test(name)) add(name, bytes);
    else {
      const inside = await unzipped(name, bytes, unzip);
      if (inside === null) add(name, bytes);
      else for (const one of inside) add(one.name, () => Promise.resolve(one.bytes));
    }
  }
  checkSize(files.length, 0);
  return files;
}

/** The files of a zip file; null where it is none that can be read: it is then named as a file among the others. */
async function unzipped(name: string, bytes: () => Promise<Uint8Array>, unzip: FileShop["unzip"]): Promise<readonly NamedBytes[] | null> {
  try {
    return unzip(await bytes(), name);
  } catch (error) {
    if (error instanceof HostError && error.code === "too-large") throw error;
    return null;
  }
}

/** @throws HostError `too-large` */
export function checkSize(files: number, bytes: number): void {
  if (files > MOST_RETURNS) throw new HostError("too-large", { facts: { limit: String(MOST_RETURNS), unit: "files" } });
  if (bytes > MOST_RETURN_MEGABYTES * 1024 * 1024) throw new HostError("too-large", { facts: { limit: String(MOST_RETURN_MEGABYTES), unit: "megabytes" } });
}
