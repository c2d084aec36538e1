import {THIN} from '../number.js';
import type {HeatRegionsWords} from '../zh-hans/heat-regions.js';

/** What a map of regions says beyond the phrases of tiles. */
export const heatRegions: HeatRegionsWords = {
  approval: '審圖號',
  source: '地圖來源',
  /** Why there are tiles and no map. */
  without: {
    geometry: '頁面沒有給出地圖，各地區按方塊顯示',
    approval: '地圖沒有寫明審圖號，未予顯示，各地區按方塊顯示',
    source: '地圖沒有寫明來源，未予顯示，各地區按方塊顯示',
    broken: '地圖數據有誤，未予顯示，各地區按方塊顯示',
    unmatched: '地圖與數據的區劃代碼沒有一個相同，各地區按方塊顯示',
  },
  /** Where in the map a fault is. */
  at: (path) => `（位置 ${path}）`,
  notOnMap: (names, more) => `地圖上沒有以下地區，數據見表格：${names.join('、')}${more === '' ? '' : `等共${THIN}${more}${THIN}個`}`,
  notInData: (names, more) => `地圖上的以下地區沒有數據：${names.join('、')}${more === '' ? '' : `等共${THIN}${more}${THIN}個`}`,
  /** A region by name and code, as far as it has them. */
  named: (name, code) => (name === '' ? code : code === '' ? name : `${name}（${code}）`),
  absent: '不在數據中',
  /** How many regions a class has, in the legend. */
  regions: (n) => `${n}${THIN}個`,
  /** What a sentence about cells says of regions. */
  counted: {
    zeros: (n) => `${n}${THIN}個地區為零`,
    without: (n, reason) => `${n}${THIN}個地區${reason}`,
    suppressed: (n) => `${n}${THIN}個地區因數值過小隱去`,
    extremeOfMany: (n, extreme, figure) => `${extreme}為${THIN}${figure}，共${THIN}${n}${THIN}個地區`,
    same: (figure) => `有數據的各地區均為${THIN}${figure}`,
    nothing: '各地區均無數據',
  },
  hint: '指向、點按或用方向鍵查看各地區',
  failed: '地圖未能載入，數據請見上文和表格',
  insets: (names) => `附圖：${names.join('、')}`,
};
