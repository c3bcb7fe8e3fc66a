import type { Desk } from "../desk";
import type { FileOnDesk } from "../desk-state";
import type { KeptChoices, KeptFile } from "./kept-files";

/** Where the keeper puts files. */
export interface KeepingPlace {
  put(file: KeptFile): Promise<void>;
  remove(key: string): Promise<void>;
}

interface KeeperNeeds {
  readonly place: KeepingPlace;
  readonly desk: Pick<Desk, "get" | "copyOf">;
  readonly session: string;
  readonly now: () => number;
  /** What was chosen for a file and not yet written. */
  readonly choicesOf: (key: number) => readonly KeptChoices[];
  /** What could not be kept; null where it can again. */
  readonly onTrouble: (trouble: unknown) => void;
}

/** After the last change, and at the latest after the first: so long nothing is kept. Milliseconds. */
const QUIET = 400;
const LONGEST = 2000;

/**
 * Keeps every file that holds something not downloaded, as it stands, soon after each change; and lets go of it once it was
 * downloaded or closed. One at a time; what changes while one is kept is kept next.
 */
export class Keeper {
  /** What is kept of each file: its revision and choices, as text. */
  private readonly kept = new Map<number, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since: number | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly needs: KeeperNeeds) {}

  /** Something may have changed. */
  readonly wake = (): void => {
    if (this.stale().length === 0 && this.gone().length === 0) return;
    const now = this.needs.now();
    this.since ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keepNow(), Math.max(0, Math.min(QUIET, this.since + LONGEST - now)));
  };

  /** Keeps what is not kept yet, at once. */
  keepNow(): Promise<void> {
    clearTimeout(this.timer);
    this.since = null;
    this.running = this.running.then(() => this.keep());
    return this.running;
  }

  private async keep(): Promise<void> {
    const { place, desk, session, now, choicesOf, onTrouble } = this.needs;
    try {
      for (const key of this.gone()) {
        await place.remove(this.nameOf(key));
        this.kept.delete(key);
      }
      for (const file of this.stale()) {
        const mark = this.markOf(file);
        const bytes = await desk.copyOf(file.key);
        if (bytes === null) continue;
        await place.put({ key: this.nameOf(file.key), session, name: file.name, at: now(), bytes, choices: choicesOf(file.key) });
        this.kept.set(file.key, mark);
      }
      onTrouble(null);
    } catch (trouble) {
      onTrouble(trouble);
    }
  }

  /** Files that hold something that is not kept as it stands. */
  private stale(): readonly FileOnDesk[] {
    return this.needs.desk.get().files.filter((file) => this.worthKeeping(file) && this.kept.get(file.key) !== this.markOf(file));
  }

  /** Files that are kept and hold nothing any more that is not downloaded, or are closed. */
  private gone(): readonly number[] {
    const { files } = this.needs.desk.get();
    return [...this.kept.keys()].filter((key) => !files.some((file) => file.key === key && this.worthKeeping(file)));
  }

  private worthKeeping(file: FileOnDesk): boolean {
    return file.writable && (file.unsaved || this.needs.choicesOf(file.key).length > 0);
  }

  private markOf({ key, revision, unsaved }: FileOnDesk): string {
    return JSON.stringify([revision, unsaved, this.needs.choicesOf(key)]);
  }

  private nameOf(key: number): string {
    return `${this.needs.session}/${key}`;
  }
}
