import {THIN} from '../number.js';

/** What a map of regions says beyond the phrases of tiles. */
export const heatRegions = {
  approval: '审图号',
  source: '地图来源',
  /** Why there are tiles and no map. */
  without: {
    geometry: '页面没有给出地图，各地区按方块显示',
    approval: '地图没有写明审图号，未予显示，各地区按方块显示',
    source: '地图没有写明来源，未予显示，各地区按方块显示',
    broken: '地图数据有误，未予显示，各地区按方块显示',
    unmatched: '地图与数据的区划代码没有一个相同，各地区按方块显示',
  } as Readonly<Record<'geometry' | 'approval' | 'source' | 'broken' | 'unmatched', string>>,
  /** Where in the map a fault is. */
  at: (path: string) => `（位置 ${path}）`,
  notOnMap: (names: readonly string[], more: string) => `地图上没有以下地区，数据见表格：${names.join('、')}${more === '' ? '' : `等共${THIN}${more}${THIN}个`}`,
  notInData: (names: readonly string[], more: string) => `地图上的以下地区没有数据：${names.join('、')}${more === '' ? '' : `等共${THIN}${more}${THIN}个`}`,
  /** A region by name and code, as far as it has them. */
  named: (name: string, code: string) => (name === '' ? code : code === '' ? name : `${name}（${code}）`),
  absent: '不在数据中',
  /** How many regions a class has, in the legend. */
  regions: (n: string) => `${n}${THIN}个`,
  /** What a sentence about cells says of regions. */
  counted: {
    zeros: (n: string) => `${n}${THIN}个地区为零`,
    without: (n: string, reason: string) => `${n}${THIN}个地区${reason}`,
    suppressed: (n: string) => `${n}${THIN}个地区因数值过小隐去`,
    extremeOfMany: (n: string, extreme: string, figure: string) => `${extreme}为${THIN}${figure}，共${THIN}${n}${THIN}个地区`,
    same: (figure: string) => `有数据的各地区均为${THIN}${figure}`,
    nothing: '各地区均无数据',
  },
  hint: '指向、点按或用方向键查看各地区',
  failed: '地图未能加载，数据请见上文和表格',
  insets: (names: readonly string[]) => `附图：${names.join('、')}`,
};

export type HeatRegionsWords = typeof heatRegions;
