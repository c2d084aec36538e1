/** How names stand in order: by their sound (音序), by the strokes of their characters (笔画), or as their codes do (代码). */
export type NameOrder = 'pinyin' | 'stroke' | 'code';

/**
 * Places whose first or second character is not read as dictionaries order it, each with characters of the right sound:
 * 长沙 under c, 厦门 under x, 乐清 under y, 单县 under s (中国地名; 现代汉语词典附录).
 */
const READINGS = '长沙常沙 长春常春 长治常治 长葛常葛 长兴常兴 长乐常勒 厦门夏门 乐清月清 乐亭涝亭 乐陵涝陵 单县善县 重庆虫庆 六安路安 六合路合 台州胎州 丽水离水 番禺潘禺 东阿东婀 浚县训县 尉犁玉犁 枞阳宗阳 莘县申县 洪洞洪同 任丘人丘 任城人城 任县人县 应县英县 涡阳锅阳 朝阳潮阳 盛泽圣泽 华县画县 曾都增都 蚌埠蹦埠 大城代城 解州谢州 铅山盐山 郫县皮县 会理惠理 都江堰嘟江堰 什邡时邡';

const exceptions = new Map(READINGS.split(' ').map((pair) => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)]));
const exception = new RegExp([...exceptions.keys()].join('|'), 'g');

/** By a character's number: 1 for those that exceptions begin with; most names have none of them. */
export const beginnings = new Uint8Array(0x10000);
for (const place of exceptions.keys()) beginnings[place.charCodeAt(0)] = 1;

/** A name with its exceptional characters put as they sound, each by one. */
export function asRead(name: string): string {
  for (let at = 0; at < name.length; at += 1) if (beginnings[name.charCodeAt(at)] === 1) return name.replace(exception, (place) => exceptions.get(place)!);
  return name;
}
