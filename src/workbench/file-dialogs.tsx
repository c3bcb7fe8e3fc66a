import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkbenchMessages } from "../core/messages/workbench";
import type { ClosingFile } from "./files-at-work";
import type { KeptFile } from "./kept/kept-files";

const useStyles = makeStyles({
  surface: { padding: "16px", maxWidth: "min(480px, calc(100vw - 16px))", maxHeight: "calc(100vh - 16px)", margin: "auto" },
  content: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  list: { margin: "8px 0", paddingInlineStart: "20px" },
});

interface AskingProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onLeave: () => void;
}

function AskingDialog({ open, title, children, actions, onLeave }: AskingProps) {
  const styles = useStyles();
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_, data) => !data.open && onLeave()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ClosingDialogProps {
  readonly words: WorkbenchMessages;
  readonly file: ClosingFile | null;
  readonly onDownload: (key: number) => void;
  readonly onClose: (key: number) => void;
  readonly onLeave: () => void;
}

/** Asks before a file is closed that holds something not downloaded, or not yet written. Leaving it in any way closes nothing. */
export function ClosingDialog({ words, file, onDownload, onClose, onLeave }: ClosingDialogProps) {
  const { closing } = words;
  const { name = "", unsaved = true, chosen = 0 } = file ?? {};
  return (
    <AskingDialog
      open={file !== null}
      title={unsaved ? closing.title(name) : closing.chosenTitle(name)}
      onLeave={onLeave}
      actions={
        <>
          {unsaved && (
            <Button appearance="primary" onClick={() => file && onDownload(file.key)}>
              {closing.download}
            </Button>
          )}
          <Button onClick={() => file && onClose(file.key)}>{unsaved ? closing.close : closing.closeOnly}</Button>
          <Button onClick={onLeave}>{closing.stay}</Button>
        </>
      }
    >
      {unsaved && <div>{closing.why}</div>}
      {chosen > 0 && <div>{closing.chosen(chosen)}</div>}
    </AskingDialog>
  );
}

interface RecoveryDialogProps {
  readonly words: WorkbenchMessages;
  readonly found: readonly KeptFile[];
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
  /** Neither: what was found stays kept, and is offered at the next opening. */
  readonly onLater: () => void;
}

/** Offers what an earlier opening of the page left: changes that were never downloaded. */
export function RecoveryDialog({ words, found, onRestore, onDiscard, onLater }: RecoveryDialogProps) {
  const styles = useStyles();
  return (
    <AskingDialog
      open={found.length > 0}
      title={words.recovery.title}
      onLeave={onLater}
      actions={
        <>
          <Button appearance="primary" onClick={onRestore}>
            {words.recovery.restore}
          </Button>
          <Button onClick={onDiscard}>{words.recovery.discard}</Button>
          <Button onClick={onLater}>{words.recovery.later}</Button>
        </>
      }
    >
      <div>{words.recovery.why}</div>
      <ul className={styles.list}>
        {found.map((file) => (
          <li key={file.key}>{words.recovery.file(file.name, new Date(file.at))}</li>
        ))}
      </ul>
    </AskingDialog>
  );
}
