import * as z from "../../core/schema";

/** What panes on one workbook tell each other. */
const messageSchema = z.object({
  /** The workbook's address. */
  document: z.string(),
  from: z.string(),
  /** A sheet whose cells were written or taken back; a button of the ribbon that was pressed. */
  wrote: z.optional(z.string()),
  task: z.optional(z.enum(["check", "reports"])),
});

/** A button of the ribbon. */
export type RibbonTask = "check" | "reports";

/** The other panes on the same workbook: a double click opens two on the web, and where there is no shared runtime the ribbon has a page of its own. */
export interface Peers {
  wrote(sheet: string): void;
  ask(task: RibbonTask): void;
  onWrote: (sheet: string) => void;
  onTask: (task: RibbonTask) => void;
}

/** As much of a BroadcastChannel as is used here. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "onmessage">;

/**
 * Joins this pane to the others on the same workbook. A workbook that was never saved has no address: then nothing is told.
 *
 * @param own tells this pane from the others
 */
export function joinPeers(channel: Channel | null, document: string, own: string): Peers {
  const tell = (message: { readonly wrote?: string; readonly task?: RibbonTask }): void => {
    if (document !== "") channel?.postMessage({ document, from: own, ...message });
  };
  const peers: Peers = {
    wrote: (sheet) => tell({ wrote: sheet }),
    ask: (task) => tell({ task }),
    onWrote: () => undefined,
    onTask: () => undefined,
  };
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = messageSchema.safeParse(data);
      if (!message.success || message.data.document !== document || message.data.from === own) return;
      const { wrote, task } = message.data;
      if (wrote !== undefined) peers.onWrote(wrote);
      if (task !== undefined) peers.onTask(task);
    };
  }
  return peers;
}
