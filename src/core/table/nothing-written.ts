/** Whether a cell says nothing: empty, blanks, a stroke, 无, 暂无. */
export function isNothing(text: string): boolean {
  return /^[\s\u200b\ufeff]*(?:[-—–_/\\／·.。]*|暂?无[。.]?)[\s\u200b\ufeff]*$/u.test(text);
}
