const CHANNEL = "ProgressTable.sessions";
/** Another page of this machine has answered by then. Milliseconds. */
const PATIENCE = 400;

/** What pages say to each other: who is there? and: I am. */
type Said = { readonly kind: "who" } | { readonly kind: "here"; readonly session: string };

const isSaid = (data: unknown): data is Said => typeof data === "object" && data !== null && "kind" in data && (data.kind === "who" || (data.kind === "here" && "session" in data && typeof data.session === "string"));

/**
 * This opening of the page among the others that are open on this machine: what another one works on is not offered here.
 * Where the browser lets pages not speak to each other, each is taken to be alone.
 */
export class Sessions {
  readonly mine = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  private readonly channel: BroadcastChannel | null;

  constructor() {
    this.channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
    this.channel?.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (isSaid(event.data) && event.data.kind === "who") this.say({ kind: "here", session: this.mine });
    });
  }

  /** The other openings that are there now. */
  async others(): Promise<ReadonlySet<string>> {
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
