import type { PaneShell } from "../app/shell";
import type { OpenedFile, Work } from "../app/workbook";
import type { WorkbenchMessages } from "../core/messages/workbench";
import type { JoinedPane } from "../taskpane/mount-pane";
import type { Desk } from "./desk";
import { choicesOf } from "./kept/choices-of";
import type { KeptFile } from "./kept/kept-files";
import type { PanesOfFiles } from "./panes-of-files";
import type { Watched } from "./watched";

/** A file that holds something that closing it would lose. */
export interface ClosingFile {
  readonly key: number;
  readonly name: string;
  /** It holds changes that were not downloaded. */
  readonly unsaved: boolean;
  /** How many statuses were chosen and not yet written. */
  readonly chosen: number;
}

/** What the page says of itself, beside what lies on the desk. */
export interface PageState {
  /** Files are opened and judged in the page's own thread: the browser refused a worker. */
  readonly alone: boolean;
  /** Files that wait until what runs is done, by name. */
  readonly waiting: readonly string[];
  /** The file that is asked about before it is closed. */
  readonly closing: ClosingFile | null;
  /** What an earlier opening of the page left and nobody works on. */
  readonly found: readonly KeptFile[];
  /** The browser keeps nothing: changes are lost with the page. */
  readonly keepsNothing: boolean;
}

interface FilesNeeds {
  readonly desk: Desk;
  readonly page: Watched<PageState>;
  readonly panes: PanesOfFiles;
  readonly joined: JoinedPane;
  readonly shell: PaneShell;
  readonly words: () => WorkbenchMessages;
  readonly openFile: (bytes: Uint8Array, name: string, work: Work) => Promise<OpenedFile>;
}

/** What a person does with files: open, bring in front, download, close. One after the other, and none while a job runs. */
export class FilesAtWork {
  private turn: Promise<void> = Promise.resolve();
  /** The sample, until a person opened a file of his own. */
  private sample: number | null = null;

  constructor(private readonly needs: FilesNeeds) {}

  /** Opens a file beside those that are open. One that comes while something runs waits its turn. The sample makes room for it. */
  open(name: string, load: () => Promise<Uint8Array>): Promise<void> {
    return this.inTurn(name, async (work) => {
      await this.place(name, await load(), work, false);
      const gone = await this.withoutSample();
      return gone ? `${this.opened()}${this.needs.words().sampleClosed}` : this.opened();
    });
  }

  /**
   * Opens the sample.
   *
   * @param load its bytes; null where there are none to be had
   */
  openSample(name: string, load: () => Promise<Uint8Array | null>): Promise<void> {
    const { words } = this.needs;
    return this.inTurn(name, async (work) => {
      const bytes = await load();
      if (bytes === null) return words().notOpened(words().noSample);
      this.sample = await this.place(name, bytes, work, false);
      return this.opened();
    });
  }

  /** Closes the sample behind a file of a person's own, unless something was done with it; whether that was done. */
  private async withoutSample(): Promise<boolean> {
    const { desk, panes } = this.needs;
    const { sample } = this;
    this.sample = null;
    const { files, current } = desk.get();
    const file = files.find(({ key }) => key === sample);
    if (!file || file.unsaved || file.revision > 0 || panes.of(file.key, current).sheet.kind === "table") return false;
    await desk.close(file.key);
    panes.forget(file.key);
    return true;
  }

  /** Opens a file that an earlier opening of the page left; whether that was done. */
  async restore({ name, bytes }: KeptFile): Promise<boolean> {
    let done = false;
    await this.inTurn(name, async (work) => {
      await this.place(name, bytes, work, true);
      done = true;
      return this.restored(name);
    });
    return done;
  }

  /** What is told of a file that was taken up again. */
  restored(name: string): string {
    return this.needs.words().restored(name);
  }

  /** Brings an open file in front. */
  bringUp(key: number): Promise<void> {
    const { desk } = this.needs;
    return key === desk.get().current
      ? Promise.resolve()
      : this.inTurn(null, async () => {
          await this.changing(() => desk.bringUp(key));
          return this.opened();
        });
  }

  /** Closes a file; one that holds something not downloaded, or chosen and not yet written, is asked about first. */
  close(key: number): void {
    const { desk, page, panes } = this.needs;
    const { files, current } = desk.get();
    const file = files.find((one) => one.key === key);
    if (!file) return;
    const chosen = file.writable ? choicesOf(panes.of(key, current)).reduce((sum, { statuses }) => sum + statuses.length, 0) : 0;
    if (file.unsaved || chosen > 0) page.set({ closing: { key, name: file.name, unsaved: file.unsaved, chosen } });
    else void this.closeNow(key);
  }

  /** Closes a file, whatever it holds. */
  closeNow(key: number): Promise<void> {
    const { desk, page, panes, words } = this.needs;
    const file = desk.get().files.find((one) => one.key === key);
    page.set({ closing: null });
    return this.inTurn(null, async () => {
      await this.changing(() => desk.close(key));
      panes.forget(key);
      const { name } = desk.get();
      return words().closed(file?.name ?? "", name);
    });
  }

  async downloadAndClose(key: number): Promise<void> {
    await this.bringUp(key);
    if (await this.download()) await this.closeNow(key);
    else this.needs.page.set({ closing: null });
  }

  /** Hands the file in front to the browser; whether that was done. */
  async download(): Promise<boolean> {
    const { desk, joined, shell, words } = this.needs;
    let done = false;
    await joined.runner.quietly(words().notDownloaded, async () => {
      const { name } = desk.get();
      if (name === null) return;
      const bytes = await desk.save();
      // macros under another ending are refused by Excel
      const as = name.replace(/\.[^.]*$/, "") + (/\.xl[st]m$/i.test(name) ? ".xlsm" : ".xlsx");
      shell.download(as, bytes);
      done = true;
      joined.store.dispatch({ kind: "told", text: words().downloaded(as) });
    });
    return done;
  }

  private async place(name: string, bytes: Uint8Array, work: Work, restored: boolean): Promise<number> {
    const { desk, openFile } = this.needs;
    const file = await openFile(bytes, name, work);
    try {
      return await this.changing(() => desk.place(name, file, work, restored));
    } catch (error) {
      file.close?.();
      throw error;
    }
  }

  /** The pane of the file that was in front waits; that of the one that comes is taken up. */
  private async changing<T>(change: () => Promise<T>): Promise<T> {
    const { desk, panes } = this.needs;
    await desk.settled();
    const before = desk.get().current;
    panes.leave(before);
    try {
      return await change();
    } finally {
      const { current } = desk.get();
      if (current === before && before !== null) panes.forget(before);
      else panes.arrive(current);
    }
  }

  private opened(): string {
    const { desk, words } = this.needs;
    const { name, sheets } = desk.get();
    return words().opened(name ?? "", sheets.length);
  }

  private inTurn(waits: string | null, body: (work: Work) => Promise<string>): Promise<void> {
    const { joined, page, words } = this.needs;
    const name = waits === null ? [] : [waits];
    page.set({ waiting: [...page.get().waiting, ...name] });
    this.turn = this.turn.then(async () => {
      await joined.runner.free();
      if (waits !== null) page.set({ waiting: page.get().waiting.filter((_, at, all) => at !== all.indexOf(waits)) });
      await joined.runner.run("open", words().notOpened, body);
    });
    return this.turn;
  }
}
