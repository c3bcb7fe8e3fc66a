import type { Language } from "../../core/messages/language";
import { messages } from "../../core/messages/messages";

/** Stands where a part of the pane could not be fetched; the rest of the pane stays. */
export function PartMissing({ language }: { readonly language: Language }) {
  return <p role="note">{messages(language).hostErrors["not-loaded"]({})}</p>;
}
