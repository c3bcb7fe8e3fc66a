/** What a word between digits and a measure multiplies by: 1e8 of 3.2亿元. */
export const SCALES: { readonly [word: string]: number } = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3, 百: 1e2 };

/** One of these words, as a pattern: where a heading says in what its column counts, 千瓦 is a thousand 瓦. */
export const ANY_SCALE = Object.keys(SCALES).join("|");

/** One of these words behind digits, as a pattern. 千米, 千克, 千瓦 and 百分点 are words of their own. */
export const SCALE = "万亿|亿|千万|百万|十万|万|[千百](?![分米克瓦伏卡])";
