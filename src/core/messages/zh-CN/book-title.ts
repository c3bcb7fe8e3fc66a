/** A title in its marks; marks within it become single ones: 《2025年〈政府工作报告〉重点任务表》 (GB/T 15834—2011, 4.15). */
export const bookTitle = (title: string): string => `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
