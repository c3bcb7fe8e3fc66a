import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import { useTabStyles } from "../tabs/tab-styles";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "14px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingLeft: "1.3em", display: "flex", flexDirection: "column", gap: "6px" },
  offline: { paddingTop: "10px" },
});

/** What a person sees before anything was read: what to press, and what will not happen. */
export function FirstRunCard({
  words,
  page,
  importWord,
}: {
  readonly words: PaneMessages;
  /** It stands in a page of a browser. */ readonly page: boolean;
  readonly importWord: ReactNode;
}) {
  const tab = useTabStyles();
  const styles = useStyles();
  return (
    <div>
      <section className={styles.card} aria-label={words.firstRun.title}>
        <h2 className={tab.title}>{words.firstRun.title}</h2>
        <div>{words.firstRun.steps}</div>
        <ol className={styles.list}>
          <li>
            <strong>{words.actions.read}</strong>
            <div className={tab.small}>{words.hints.read}</div>
          </li>
          <li>
            <strong>{words.actions.check}</strong>
            <div className={tab.small}>{words.hints.check}</div>
          </li>
          <li>
            <strong>{words.actions.report}</strong>
            <div className={tab.small}>{words.hints.report}</div>
          </li>
        </ol>
        <div>{importWord}</div>
        <div className={tab.small}>{words.firstRun.promise}</div>
      </section>
      <p className={`${tab.small} ${styles.offline}`}>{words.offline(page)}</p>
    </div>
  );
}
