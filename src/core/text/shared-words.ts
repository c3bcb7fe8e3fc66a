/** Whether two texts have so many characters in a row in common: 城镇新增就业 of 全年城镇新增就业数 and 我县城镇新增就业. */
export function shareWords(a: string, b: string, length: number): boolean {
  for (let at = 0; at + length <= a.length; at++) {
    const part = a.slice(at, at + length);
    if (/^[\u4e00-\u9fff]+$/u.test(part) && b.includes(part)) return true;
  }
  return false;
}
