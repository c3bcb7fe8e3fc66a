import { Button } from "@fluentui/react-components";
import type { Language } from "../../core/messages/language";
import { messages } from "../../core/messages/messages";

/** Stands where a part of the pane could not be fetched, with a way to try again; the rest of the pane stays. */
export function PartMissing({ language, onRetry }: { readonly language: Language; readonly onRetry: () => void }) {
  const words = messages(language);
  return (
    <div role="alert">
      <p>{words.hostErrors["not-loaded"]({})}</p>
      <Button size="small" onClick={onRetry}>
        {words.pane.actions.retry}
      </Button>
    </div>
  );
}
