/** What a bracket in a task names units as: （牵头单位：…）, （联系部门：…）. */
const ROLES = "(?:牵头|责任|主办|联系|配合|协办)(?:单位|部门)[：:]";

/** Such a bracket with the white space around it; names in it may have brackets of their own. */
export const LEAD_BRACKET = new RegExp(`\\s*[（(]${ROLES}[^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*[)）]\\s*`, "gu");

/** What ends a task ahead of such a bracket, or of nothing: its last stop. */
export const STOP_BEFORE_LEAD = new RegExp(`[。；;.\\s]+(?=(?:\\s*[（(]${ROLES}[\\s\\S]*)?$)`, "u");

/** A task without the brackets that name its units. */
export const withoutLead = (task: string): string => task.replace(LEAD_BRACKET, "");
