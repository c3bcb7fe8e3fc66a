import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { WordImportMessages } from "../../core/messages/word-import";
import type { ImportActions } from "../pane-actions";

interface ImportWordProps {
  readonly words: WordImportMessages;
  readonly busy: boolean;
  readonly onFile: ImportActions["importWord"];
}

/** 导入Word表格: asks for a document. */
export function ImportWord({ words, busy, onFile }: ImportWordProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabled={busy} title={words.hint} onClick={() => input.current?.click()}>
        {words.button}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-hidden="true"
        accept=".docx,.docm,.dotx,.doc,.wps"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file may be chosen again
          event.target.value = "";
          if (file) void onFile({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
        }}
      />
    </>
  );
}
