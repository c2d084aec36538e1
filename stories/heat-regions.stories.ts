import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/heat-map.js';
import {codeOf, county, inset, towns} from './regions.js';

/** What a story says of its widget: the document, the map if the page gives it, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly geometry?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Heat map of regions',
  component: 'cb-heat-map',
  render: ({data, geometry, lang, audience, today, size}) => html`
    <cb-heat-map .data=${data} .geometry=${geometry} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-heat-map>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const values = [42, 31, 18, 9, 12, 0, 7, null, 4, null, 5, 16, 3, 8];

/** Invented, and said to be: the county, its figures and the number of its map. */
const map = {
  type: 'heat-map',
  visibility: 'public',
  demo: true,
  publisher: {name: '示例县根治欠薪工作领导小组办公室'},
  asOf: '2021-12-31',
  period: '2021',
  form: 'map',
  title: '各镇街欠薪线索',
  measure: '欠薪线索',
  unit: '条',
  definition: '按线索发生地统计；少于 3 条的不予显示',
  rows: {label: '镇街', items: [...towns.map(([label], index) => ({label, code: codeOf(index)})), {label: '示例群岛', code: '990101115'}]},
  columns: {items: ['2021年']},
  values: [...values, 6],
  reasons: [{at: [9, 0], missing: 'suppressed'}],
  mapApprovalNo: '演示审图号 示S(2021)000号（虚构）',
  mapSource: '演示地图，虚构的县，非真实地图',
  geometry: county,
  insets: [{label: '示例群岛', box: [...inset]}],
};

const {geometry: _geometry, ...withoutGeometry} = map;
const {mapApprovalNo: _mapApprovalNo, ...withoutApproval} = map;
const {mapSource: _mapSource, ...withoutSource} = map;

export const Normal: Story = {args: {data: map}};

/** The page gives the map, the document the figures. */
export const GivenByThePage: Story = {args: {data: withoutGeometry, geometry: county}};

/** Figures for a place that the map has not, and regions of the map without figures: both are listed. */
export const Unmatched: Story = {
  args: {data: {...map, rows: {label: '镇街', items: [...map.rows.items.slice(0, 13), {label: '新设街道', code: '990101150'}, '未编码镇']}}},
};

/** Around the average of the county: warm above, cool below. */
export const Diverging: Story = {args: {data: {...map, title: '与全县平均 10 条相比', scale: {kind: 'steps', midpoint: 10}, reasons: [], values: [42, 31, 18, 9, 12, 2, 7, 5, 4, 1, 5, 16, 3, 8, 6]}}};

export const NamedClasses: Story = {
  args: {
    data: {
      ...map,
      title: '各镇街按期办结率',
      measure: '按期办结率',
      unit: '%',
      polarity: 'higher_better',
      reasons: [],
      values: [100, 98.2, 97.5, 99, 88.4, 92.1, 95.9, 96, 79.5, 84, 90.3, null, 96.6, 58.9, 97],
      scale: {kind: 'classes', classes: [{from: 0, to: 59.9, label: '差（不足 60）'}, {from: 60, to: 79.9}, {from: 80, to: 95.9}, {from: 96, label: '达标（96 以上）'}]},
    },
  },
};

export const NothingReported: Story = {args: {data: {...map, title: '尚未报送', values: map.values.map(() => null), reasons: []}}};

/** Without its number a map is not shown; the figures are, as tiles. */
export const WithoutApproval: Story = {args: {data: withoutApproval}};

export const WithoutSource: Story = {args: {data: withoutSource}};

export const WithoutMap: Story = {args: {data: withoutGeometry}};

/** No code in common. */
export const WrongMap: Story = {args: {data: {...map, rows: {label: '镇街', items: towns.map(([label], index) => ({label, code: `88${index}`}))}, values, insets: undefined}}};

/** An outline that is not closed: a map from the page is left out, and its fault is said. */
export const OpenRingFromThePage: Story = {
  args: {data: withoutGeometry, geometry: {type: 'FeatureCollection', features: [{type: 'Feature', id: codeOf(0), geometry: {type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]]}}]}},
};

/** In a document it is a fault of the document. */
export const Refused: Story = {
  args: {data: {...map, geometry: {type: 'FeatureCollection', features: [{type: 'Feature', id: codeOf(0), geometry: {type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]]}}]}}},
};

export const LongNames: Story = {
  args: {data: {...map, title: '示例县各乡镇（街道）、开发区、产业园区拖欠农民工工资线索分布', rows: {label: '责任单位', items: map.rows.items.map(({label, code}, index) => ({label: index % 3 === 0 ? `${label}示例高新技术产业开发区管理委员会` : label, code}))}}},
};

/** Two hundred regions on a plane. */
export const ManyRegions: Story = {
  args: {
    data: {
      ...map,
      title: '二百个行政村',
      rows: {label: '行政村', items: Array.from({length: 200}, (_, index) => ({label: `第${index + 1}村`, code: `V${index}`}))},
      values: Array.from({length: 200}, (_, index) => (index % 17 === 3 ? null : (index * 37) % 60)),
      reasons: [],
      insets: undefined,
      geometry: {
        type: 'FeatureCollection',
        features: Array.from({length: 200}, (_, index) => {
          const [x, y] = [index % 20, Math.floor(index / 20)];
          const point = (i: number, j: number) => [i + 0.32 * Math.sin(i * 3.1 + j * 5.7), j + 0.32 * Math.cos(i * 4.3 + j * 2.9)];
          return {type: 'Feature', id: `V${index}`, properties: {name: `第${index + 1}村`}, geometry: {type: 'Polygon', coordinates: [[point(x, y), point(x + 1, y), point(x + 1, y + 1), point(x, y + 1), point(x, y)]]}};
        }),
      },
    },
  },
};

export const Large: Story = {args: {data: map, size: 'large'}};

export const English: Story = {
  args: {lang: 'en', data: {...map, title: 'Wage arrears: clues by town', measure: 'clues', unit: 'clues', definition: 'By place of origin; fewer than 3 are not shown', publisher: {name: 'Example County'}, mapApprovalNo: 'DEMO 000 (invented)', mapSource: 'Demonstration map of an invented county', columns: {items: ['2021']}}},
};

export const TraditionalChinese: Story = {
  args: {lang: 'zh-TW', data: {...map, title: '各鄉鎮欠薪線索', measure: '欠薪線索', unit: '件', definition: '按線索發生地統計；少於 3 件的不予顯示', publisher: {name: '示例縣根治欠薪工作領導小組辦公室'}, mapApprovalNo: '演示審圖號（虛構）', mapSource: '演示地圖，虛構的縣'}},
};
