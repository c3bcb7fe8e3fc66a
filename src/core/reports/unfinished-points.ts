import { mainPoints } from "../text/text-points";

/** A numbered point of a text: its number, and the whole of it, number included; half-open offsets. */
interface NumberedPoint {
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pointsOf = (text: string): readonly NumberedPoint[] =>
  mainPoints(text).map(({ number, start, end }) => ({ number, text: text.slice(start, end).trim(), start, end }));

const BEHIND = /未|正在|(?<![初草])拟|待|暂|停|缺|流标|废标|重新|延期|推迟|滞后|投诉|(?:仅|只)完成/u;
/** Behind even beside words for done: 已完成草案，待审批. */
const STILL_OPEN = /未|暂|重新|停|流标|等待|待(?:审|批|省|市|县|镇)/u;
const DONE = /已(?:全部|全面|基本)?(?:完成|完工|竣工|办结|印发|通过|落实)|完工|竣工/u;

/** The points of an item's target and progress that are behind. */
export interface PointsBehind {
  readonly target: readonly NumberedPoint[];
  readonly progress: readonly NumberedPoint[];
}

/**
 * The points that are behind: those whose progress says so, and those of the target that the progress leaves out. Null
 * where points do not match by number or none is behind.
 */
export function pointsBehind(target: string, progress: string): PointsBehind | null {
  const wanted = pointsOf(target);
  const done = pointsOf(progress);
  const behind = done.filter((point) => BEHIND.test(point.text) && (STILL_OPEN.test(point.text) || !DONE.test(point.text)));
  if (wanted.length < 2 || done.length < 2 || behind.length === 0) return null;
  const answered = new Set(done.map((point) => point.number));
  const numbers = new Set(behind.map((point) => point.number));
  const left = wanted.filter((point) => numbers.has(point.number) || !answered.has(point.number));
  return left.length === 0 ? null : { target: left, progress: behind };
}

/** The target and the progress of an item with only the points that are behind; both as they are where that cannot be told. */
export function unfinishedPoints(target: string, progress: string): { readonly target: string; readonly progress: string } {
  const behind = pointsBehind(target, progress);
  if (behind === null) return { target, progress };
  return { target: behind.target.map((point) => point.text).join("\n"), progress: behind.progress.map((point) => point.text).join("\n") };
}
