/** The words of the clause before a place: from the last stop, comma or line break on. */
export function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && !/[，。；;：:\n]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}
