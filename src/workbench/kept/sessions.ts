const NAME = "ProgressTable.sessions";
/** A page that lives has answered by then; one that is being closed has let go of its lock. Milliseconds. */
const PATIENCE = 1500;

/** What pages say to each other: who is there? and: I am. */
type Said = { readonly kind: "who" } | { readonly kind: "here"; readonly session: string };

const isSaid = (data: unknown): data is Said =>
  typeof data === "object" &&
  data !== null &&
  "kind" in data &&
  (data.kind === "who" || (data.kind === "here" && "session" in data && typeof data.session === "string"));

/**
 * This opening of the page among the others that are open on this machine: what another one works on is not offered here.
 * Each holds a lock of its name as long as it lives, however busy it is; the browser lets go of it when the page is gone.
 * Where a browser has no locks (a page from http:// of another machine) the pages ask each other; where they cannot speak
 * to each other either, each is taken to be alone.
 */
export class Sessions {
  readonly mine = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  private readonly locks: LockManager | undefined = "locks" in navigator ? navigator.locks : undefined;
  private readonly channel: BroadcastChannel | null;

  constructor() {
    // refused, this opening looks as if it were gone: its changes are offered to the next one, and nothing is lost
    this.locks?.request(lockOf(this.mine), () => new Promise(() => undefined)).catch(() => undefined);
    this.channel = this.locks || typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(NAME);
    this.channel?.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (isSaid(event.data) && event.data.kind === "who") this.say({ kind: "here", session: this.mine });
    });
  }

  /** Those of these openings that are there still. */
  async alive(sessions: readonly string[]): Promise<ReadonlySet<string>> {
    const { locks } = this;
    if (!locks) return this.answering();
    const held = await Promise.all(sessions.map(async (session) => ((await isHeld(locks, session)) ? [session] : [])));
    return new Set(held.flat());
  }

  private async answering(): Promise<ReadonlySet<string>> {
    const there = new Set<string>();
    if (!this.channel) return there;
    const listen = (event: MessageEvent<unknown>): void => {
      if (isSaid(event.data) && event.data.kind === "here") there.add(event.data.session);
    };
    this.channel.addEventListener("message", listen);
    this.say({ kind: "who" });
    await new Promise((done) => setTimeout(done, PATIENCE));
    this.channel.removeEventListener("message", listen);
    return there;
  }

  private say(said: Said): void {
    this.channel?.postMessage(said);
  }
}

const lockOf = (session: string): string => `${NAME}/${session}`;

/** Whether an opening holds its lock for as long as one that is being closed may take. */
async function isHeld(locks: LockManager, session: string): Promise<boolean> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    await locks.request(lockOf(session), { signal: patience.signal }, () => undefined);
    return false;
  } catch (error) {
    // any other refusal tells nothing of it
    if (!(error instanceof DOMException && error.name === "AbortError")) return false;
    // the patience is at an end. Where this page itself was too busy to hear of the lock it came to no word: what is held now is asked
    return (await locks.query()).held?.some(({ name }) => name === lockOf(session)) === true;
  } finally {
    clearTimeout(timer);
  }
}
