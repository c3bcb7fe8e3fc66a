/** The editor over a cell, where one is open and has the keyboard. */
function openEditor(): HTMLTextAreaElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLTextAreaElement && activeElement.closest("[role=grid]") !== null ? activeElement : null;
}

/** Takes what stands in the editor over a cell, as leaving it does. */
export function takeTyped(): void {
  openEditor()?.blur();
}

/** Whether a cell is being edited: what stands there is in no file yet. */
export const isTyping = (): boolean => openEditor() !== null;
