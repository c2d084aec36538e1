/** What a unit is in hundredths of people or of 元, so that sums are exact to the 分. */
export const HUNDREDTHS: Readonly<Record<string, number>> = {人: 100, 名: 100, 分: 1, 元: 100, 万元: 1e6, 亿元: 1e10};
