import { Button } from "@fluentui/react-components";
import type { PaneMessages } from "../../core/messages/pane";
import { useCardStyles } from "./card-styles";

/** Where an entry stands in its list, and the way on from it. */
export interface Walk {
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** 上一条 and 下一条: to the entry before and after, and its cell. */
export function WalkButtons({ words, walk }: { readonly words: PaneMessages["walk"]; readonly walk: Walk }) {
  const styles = useCardStyles();
  return (
    <div className={styles.actions}>
      <Button size="small" appearance="subtle" disabled={walk.at <= 1} aria-keyshortcuts="p" title={words.backHint} onClick={() => walk.onStep(-1)}>
        {words.back}
      </Button>
      <Button size="small" appearance="subtle" disabled={walk.at >= walk.of} aria-keyshortcuts="n" title={words.nextHint} onClick={() => walk.onStep(1)}>
        {words.next}
      </Button>
      <span className={styles.meta}>{words.place(walk.at, walk.of)}</span>
    </div>
  );
}
