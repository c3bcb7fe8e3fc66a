/** What a title claims so many of, behind the measure word: （18个项目）, （3件任务）. As an alternation. */
export const CLAIMED_KINDS = "项目|工程|任务|事项|工作";
