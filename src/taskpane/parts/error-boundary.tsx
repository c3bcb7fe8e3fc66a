import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import { CopyButton } from "./copy-button";

interface Trouble {
  readonly words: PaneMessages["trouble"];
  readonly actions: PaneMessages["actions"];
  readonly report: string;
  readonly onGoOn: () => void;
}

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "10px", padding: "16px", minWidth: 0 },
  report: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "180px",
    overflow: "auto",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** An unexpected failure: a sentence, a report to copy, and the way on. */
export function TroubleCard({ words, actions, report, onGoOn }: Trouble) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={words.title}>
      <strong>{words.title}</strong>
      <span>{words.text}</span>
      <pre className={styles.report} role="region" aria-label={words.copy} tabIndex={0}>
        {report}
      </pre>
      <div className={styles.actions}>
        <CopyButton words={actions} label={words.copy} text={report} appearance="primary" />
        <Button onClick={onGoOn}>{words.goOn}</Button>
      </div>
    </section>
  );
}

interface BoundaryProps {
  readonly words: PaneMessages["trouble"];
  readonly actions: PaneMessages["actions"];
  readonly reportOf: (error: unknown) => string;
  readonly children: ReactNode;
}

/** Catches what drawing throws, so that a defect of one tab does not take the pane with it. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly error: unknown; readonly failed: boolean }> {
  override state = { error: null as unknown, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <TroubleCard
        words={this.props.words}
        actions={this.props.actions}
        report={this.props.reportOf(this.state.error)}
        onGoOn={() => this.setState({ error: null, failed: false })}
      />
    );
  }
}
