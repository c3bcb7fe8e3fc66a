/** A place where two texts differ; either side may be empty. Both are letter for letter from their texts. */
export interface ChangedWords {
  readonly before: string;
  readonly now: string;
}

/** Longer texts are not gone through sign by sign. */
const LONGEST = 600;
/** Between two differences, so few equal characters are no reason to tell them apart. */
const LEAST_BETWEEN = 2;
/** More differences than this, or longer ones, and both texts say more than a list of their differences. */
const MOST = 4;
const LONGEST_PIECE = 40;

/**
 * The words that differ between two texts, in their order; figures are told whole (20 and 35, not 2 and 3). Empty where
 * the texts are equal, and where so much was rewritten that a list of differences would say less than the two texts.
 */
export function changedWords(before: string, now: string): readonly ChangedWords[] {
  const [a, b] = [tokensOf(before), tokensOf(now)];
  if (before === now || a.length > LONGEST || b.length > LONGEST) return [];
  const found: ChangedWords[] = [];
  let [left, right, between] = ["", "", ""];
  /** The sign before the difference that is being gathered. */
  let sign = "";
  const close = (): void => {
    // one sign for another is told with the one before it, which makes it a word: 工作 and 工程建设
    const word = HAN.test(sign) && [left, right].some((side) => [...side].length === 1 && HAN.test(side)) && left !== "" && right !== "" ? sign : "";
    if (left !== "" || right !== "") found.push({ before: word + left, now: word + right });
    [left, right, between] = ["", "", ""];
  };
  for (const step of stepsOf(a, b)) {
    if (step.kind === "equal") {
      between += step.text;
      if (between.length > LEAST_BETWEEN && (left !== "" || right !== "")) {
        const kept = between;
        close();
        between = kept;
      }
      continue;
    }
    if (left !== "" || right !== "") [left, right] = [left + between, right + between];
    else sign = [...between].at(-1) ?? sign;
    between = "";
    if (step.kind === "before") left += step.text;
    else right += step.text;
  }
  close();
  const told = found.map((one) => ({ before: one.before.trim(), now: one.now.trim() })).filter((one) => one.before !== one.now);
  return told.length > MOST || told.some((one) => Math.max(one.before.length, one.now.length) > LONGEST_PIECE) ? [] : told;
}

const HAN = /^\p{Script=Han}$/u;

/** Figures and Latin words whole, everything else sign by sign. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*%?|[A-Za-z]+|[^]/gu) ?? [];
}

interface WordDifference {
  readonly kind: "equal" | "before" | "now";
  readonly text: string;
}

/** The shortest way from one text to the other: a longest common subsequence, then back through its table. */
function* stepsOf(a: readonly string[], b: readonly string[]): Generator<WordDifference> {
  const width = b.length + 1;
  const longest = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right, both] = [longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0, longest[(i + 1) * width + j + 1] ?? 0];
      longest[i * width + j] = a[i] === b[j] ? both + 1 : Math.max(down, right);
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left = "", right = ""] = [a[i], b[j]];
    if (i < a.length && j < b.length && left === right) {
      yield { kind: "equal", text: left };
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))) {
      yield { kind: "before", text: left };
      i++;
    } else {
      yield { kind: "now", text: right };
      j++;
    }
  }
}
