import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import type { WordImportMessages } from "../../core/messages/word-import";

interface TablesDialogProps {
  readonly words: WordImportMessages;
  readonly cancel: string;
  /** A line a table; none: nothing is asked. */
  readonly tables: readonly string[];
  /** Null: none of them. */
  readonly onChoose: (at: number | null) => void;
}

const useStyles = makeStyles({
  surface: { padding: "16px", maxWidth: "min(560px, calc(100vw - 16px))", maxHeight: "calc(100vh - 16px)", margin: "auto" },
  list: { display: "flex", flexDirection: "column", gap: "6px", overflow: "auto", maxHeight: "min(46vh, 380px)" },
  table: { justifyContent: "flex-start", textAlign: "start", overflowWrap: "anywhere" },
});

/** A document with several tables: which of them is meant. */
export function TablesDialog({ words, cancel, tables, onChoose }: TablesDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open={tables.length > 0} modalType="modal" onOpenChange={(_, data) => !data.open && onChoose(null)}>
      <DialogSurface data-of-pane="" className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{words.choose}</DialogTitle>
          <DialogContent>
            <div role="list" aria-label={words.choose} className={styles.list}>
              {tables.map((line, at) => (
                <div key={line} role="listitem">
                  <Button className={styles.table} onClick={() => onChoose(at)}>
                    {line}
                  </Button>
                </div>
              ))}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onChoose(null)}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
