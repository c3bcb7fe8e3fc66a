/** What stands on a handout: it goes to units, and is Chinese in either language. */
export const handoutTexts = {
  sheetName: "填报表",
  unit: {
    lead: (unit: string) => `填报单位：${unit}`,
    section: (section: string) => `填报板块：${section}`,
    leader: (leader: string) => `分管领导：${leader}`,
  },
  due: (date: string) => `报送时限：${date}`,
  note: (remarks: boolean) =>
    `填报说明：白色栏由你单位填写，灰色栏请勿改动${remarks ? "；如需调整任务、目标，请写在“备注”栏" : "；如需调整任务、目标，请另行说明"}。`,
  footer: "填报人：　　　　　　　　联系电话：　　　　　　　　审核人：　　　　　　　　填报日期：",
  statusHeading: "状态",
  support: "配合事项（供了解，不填报）",
  listPrompt: (words: readonly string[]) => `请从列表中选择：${words.join("、")}`,
  listError: (words: readonly string[]) => `请填写：${words.join("、")}`,
  numberPrompt: "请填写数字，不带单位。",
  dateError: "请填写日期，如 2025-06-30。",
} as const;
