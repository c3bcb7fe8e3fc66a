import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkbenchMessages } from "../core/messages/workbench";
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

function Asking({ open, title, children, actions, onLeave }: AskingProps) {
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
  readonly file: { readonly key: number; readonly name: string } | null;
  readonly onDownload: (key: number) => void;
  readonly onClose: (key: number) => void;
  readonly onLeave: () => void;
}

/** Asks before a file is closed that holds something not downloaded. Leaving it in any way closes nothing. */
export function ClosingDialog({ words, file, onDownload, onClose, onLeave }: ClosingDialogProps) {
  return (
    <Asking
      open={file !== null}
      title={words.closing.title(file?.name ?? "")}
      onLeave={onLeave}
      actions={
        <>
          <Button appearance="primary" onClick={() => file && onDownload(file.key)}>
            {words.closing.download}
          </Button>
          <Button onClick={() => file && onClose(file.key)}>{words.closing.close}</Button>
          <Button onClick={onLeave}>{words.closing.stay}</Button>
        </>
      }
    >
      {words.closing.why}
    </Asking>
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
    <Asking
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
    </Asking>
  );
}
