import type { JoinedPane } from "../../taskpane/mount-pane";
import type { Desk } from "../desk";
import type { FilesAtWork, PageState } from "../files-at-work";
import type { PanesOfFiles } from "../panes-of-files";
import type { Watched } from "../watched";
import { choicesOf } from "./choices-of";
import { Keeper } from "./keeper";
import { KeptFiles, type KeptChoices } from "./kept-files";
import { Sessions } from "./sessions";

interface RecoveryNeeds {
  readonly desk: Desk;
  readonly page: Watched<PageState>;
  readonly panes: PanesOfFiles;
  readonly joined: JoinedPane;
  readonly files: FilesAtWork;
  readonly now: () => number;
}

/** Work that survives a crash: what is not downloaded is kept in the browser, and offered at the next opening of the page. */
export class Recovery {
  private readonly sessions = new Sessions();
  private place: KeptFiles | null = null;
  private keeper: Keeper | null = null;

  constructor(private readonly needs: RecoveryNeeds) {}

  /**
   * Begins to keep, and offers what was left; where the browser keeps nothing, the page says so.
   *
   * @param factory the browser's store; asking for it may be refused already
   */
  async start(factory: () => IDBFactory): Promise<void> {
    const { desk, page, panes, joined, now } = this.needs;
    const place = await placeIn(factory);
    if (!place) return page.set({ keepsNothing: true });
    this.place = place;
    const keeper = new Keeper({
      place,
      desk,
      session: this.sessions.mine,
      now,
      choicesOf: (key) => choicesOf(panes.of(key, desk.get().current)),
      onTrouble: (trouble) => page.set({ keepsNothing: trouble !== null }),
    });
    desk.subscribe(keeper.wake);
    joined.store.subscribe(keeper.wake);
    keeper.wake();
    // a page that is put away may not come back
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void keeper.keepNow();
    });
    this.keeper = keeper;
    await this.offer();
  }

  private async offer(): Promise<void> {
    const kept = (await this.place?.all().catch(() => [])) ?? [];
    const others = kept.filter((file) => file.session !== this.sessions.mine);
    const alive = await this.sessions.alive([...new Set(others.map((file) => file.session))]);
    const left = others.filter((file) => !alive.has(file.session));
    if (left.length > 0) this.needs.page.set({ found: left });
  }

  /** Opens everything that was offered, as it was left. Each stays kept until it is kept anew. */
  async restore(): Promise<void> {
    const { files, page } = this.needs;
    const { found } = page.get();
    page.set({ found: [] });
    for (const one of found) {
      if (!(await files.restore(one))) continue;
      for (const choices of one.choices) await this.chooseAgain(one.name, choices);
      await this.keeper?.keepNow();
      await this.place?.remove(one.key);
    }
  }

  /** Lets go of everything that was offered. */
  async discard(): Promise<void> {
    const { found } = this.needs.page.get();
    this.needs.page.set({ found: [] });
    for (const one of found) await this.place?.remove(one.key);
  }

  private async chooseAgain(name: string, { sheet, statuses }: KeptChoices): Promise<void> {
    const { desk, joined, files } = this.needs;
    const { runner, store, actions } = joined;
    const target = desk.get().sheets.find((one) => one.name === sheet);
    if (!target) return;
    await runner.free();
    await runner.quietly(
      () => "",
      () => desk.turnTo(target.id),
    );
    await actions.read();
    const now = store.get().sheet;
    if (now.kind !== "table" || now.reading.grid.sheet.id !== target.id) return;
    store.dispatch({ kind: "statuses-chosen", choices: statuses.map(([leaf, status]) => ({ leaf, status })) });
    store.dispatch({ kind: "told", text: files.restored(name) });
  }
}

async function placeIn(factory: () => IDBFactory): Promise<KeptFiles | null> {
  try {
    return await KeptFiles.open(factory());
  } catch {
    return null;
  }
}
