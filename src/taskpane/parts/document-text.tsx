import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import type { WordImportMessages } from "../../core/messages/word-import";
import type { PaneState } from "../state/pane-state";
import { CopyButton } from "./copy-button";
import { ScrollFrame } from "./scroll-frame";

interface DocumentTextProps {
  readonly words: WordImportMessages;
  readonly actions: PaneMessages["actions"];
  readonly text: PaneState["documentText"];
}

const useStyles = makeStyles({
  offer: { flexShrink: 0, padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  surface: { padding: "16px", maxWidth: "min(560px, calc(100vw - 16px))", maxHeight: "calc(100vh - 16px)", margin: "auto" },
  text: { overflow: "auto", maxHeight: "min(56vh, 460px)", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  line: { margin: "0 0 6px", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

/** A document without a table: the way to what was read of it. */
export function DocumentText({ words, actions, text }: DocumentTextProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (text === null) return null;
  return (
    <div className={styles.offer}>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.showText}
      </Button>
      <Dialog open={open} modalType="modal" onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogSurface className={styles.surface} aria-describedby={undefined}>
          <DialogBody>
            <DialogTitle>{words.textOf(text.file)}</DialogTitle>
            <DialogContent>
              <ScrollFrame className={styles.text} label={words.textOf(text.file)}>
                {text.lines.length === 0
                  ? words.noText
                  : text.lines.map((line, at) => (
                      <p key={at} className={styles.line}>
                        {line}
                      </p>
                    ))}
              </ScrollFrame>
            </DialogContent>
            <DialogActions>
              {text.lines.length > 0 && <CopyButton words={actions} text={text.lines.join("\n")} />}
              <Button onClick={() => setOpen(false)}>{actions.close}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </div>
  );
}
