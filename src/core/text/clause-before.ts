import { endsSegment } from "./clauses";

/** The words of the segment before a place. */
export function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && !endsSegment(text, start - 1)) start--;
  return text.slice(start, at);
}
