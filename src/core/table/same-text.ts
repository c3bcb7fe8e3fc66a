/** A text as it is compared with another: width folded, white space, punctuation, point numbers and brackets' kind off. */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(^|\n)\s*(?:[(]?\d{1,2}[).、]|[①-⑳])(?!\d)/g, "$1")
    .replace(/[\s\p{P}]+/gu, "");
}
