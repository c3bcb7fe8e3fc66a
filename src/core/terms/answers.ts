const YES = /^(?:是|√|✓|✔|有|对|能|可以|可|y|yes|1|true)$/iu;
const NO = /^(?:否|未|×|✗|✘|x|没有|无|不|不能|不可|n|no|0|false)$/iu;

/** Whether words say yes to what a heading asks (是否销号): 是, √. */
export const isYes = (words: string): boolean => YES.test(words);

/** Whether words say no to what a heading asks: 否, ×, 未. */
export const isNo = (words: string): boolean => NO.test(words);
