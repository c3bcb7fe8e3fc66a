const ERROR = /^\s*#(?:N\/A|[A-Z/0]+[!?])\s*$/u;

/** Whether a text is what a formula that went wrong shows (#REF!, #N/A), and nobody's own. */
export const isErrorText = (text: string): boolean => text.includes("#") && ERROR.test(text);
