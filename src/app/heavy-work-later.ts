import { fetchedPart } from "./fetched-part";
import type { HeavyWork } from "./heavy-work";

/**
 * Heavy work whose code is fetched when it is first needed, or before by `ready` (reading and judging; the rules, fixes and
 * report sheets come when they are asked for): it is no part of what a pane shows first. A part that cannot be fetched fails with `not-loaded`, and is asked for again next time.
 */
export function heavyWorkLater(load: () => Promise<HeavyWork>): { readonly heavy: HeavyWork; readonly ready: () => Promise<void> } {
  let loading: Promise<HeavyWork> | null = null;
  const loaded = async (): Promise<HeavyWork> => {
    try {
      return await (loading ??= fetchedPart(load()));
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  return {
    heavy: {
      read: async (grid, options, work) => (await loaded()).read(grid, options, work),
      judge: async (table, judgement) => (await loaded()).judge(table, judgement),
      problems: async (table, work) => (await loaded()).problems(table, work),
      contradictions: async (table, work) => (await loaded()).contradictions(table, work),
      fixes: async (table, choice, known, work) => (await loaded()).fixes(table, choice, known, work),
      compare: async (now, earlier, decisions) => (await loaded()).compare(now, earlier, decisions),
      together: async (first, parts, options) => (await loaded()).together(first, parts, options),
      tidy: async (reading, options, name) => (await loaded()).tidy(reading, options, name),
      drafts: async (table, wanted) => (await loaded()).drafts(table, wanted),
      sheets: async (table, wanted, work) => (await loaded()).sheets(table, wanted, work),
    },
    ready: async () => {
      await loaded();
    },
  };
}
