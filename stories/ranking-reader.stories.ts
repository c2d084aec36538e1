import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import '../src/register/ranking-table.js';
import {Normal} from './ranking-table.stories.js';

/** What a page asks of a ranking for its readers. */
interface Args {
  readonly data?: unknown;
  readonly own?: string;
  readonly wall?: string;
  readonly tools?: boolean;
  readonly keepView?: string;
  readonly lang?: string;
  readonly audience?: string;
  readonly size?: string;
}

const draw = ({data, own, wall, tools, keepView, lang, audience, size}: Args) => html`
  <cb-ranking-table .data=${data} own=${own ?? nothing} wall=${wall ?? nothing} ?tools=${tools} keep-view=${keepView ?? nothing} lang=${lang ?? nothing} audience=${audience ?? nothing} size=${size ?? nothing}></cb-ranking-table>
`;

export default {title: 'Widgets/Ranking table for readers', component: 'cb-ranking-table', render: draw} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const numbers = (count: number) => Array.from({length: count}, (_, index) => index);

/** Made-up projects with a level and a kind, written as lists of columns. */
const projects = (count: number) => ({
  contract: 'clearboard/1',
  type: 'ranking-table',
  visibility: 'public',
  demo: true,
  title: '在建项目工资专用账户拨付排名',
  population: '在建项目',
  period: '2021-11',
  asOf: '2021-11-30T18:00:00+08:00',
  publisher: {name: '示例县根治欠薪工作领导小组办公室'},
  rank: {method: 'standard', by: 'rate'},
  columns: [
    {key: 'level', label: '风险等级', kind: 'level', thresholds: [{at: '低', judgement: 'good'}, {at: '高', judgement: 'bad'}]},
    {key: 'kind', label: '工程类别', kind: 'text'},
    {key: 'open', label: '在办', kind: 'count', unit: '件'},
    {key: 'rate', label: '按时拨付率', kind: 'rate', unit: '%', polarity: 'higher_better', target: {value: 90}, bar: true, digits: 1},
  ],
  rows: {
    columns: {
      unit: numbers(count).map((index) => `${'甲乙丙丁戊己庚辛'[index % 8] ?? ''}标段${String(1 + Math.floor(index / 8))}号`),
      code: numbers(count).map((index) => `P${String(index + 1).padStart(7, '0')}`),
      level: numbers(count).map((index) => '低中中高'[(index * 7) % 11 % 4] ?? null),
      kind: numbers(count).map((index) => ['房屋建筑', '市政道路', '水利', ''][(index * 5) % 9 % 4] ?? ''),
      open: numbers(count).map((index) => (index * 31) % 17),
      rate: numbers(count).map((index) => 100 - ((index * 7919) % 9973) / 100),
    },
  },
});

/** Fifteen units with tools, the view kept in the page's address. */
export const Tools: Story = {args: {data: Normal.args!.data, own: '999901002', tools: true, keepView: 'towns'}};

/** Columns of words are filtered by their values. */
export const Filters: Story = {args: {data: projects(60), own: 'P0000042'}};

/** Far more than fit: the reader's own stays in sight at the edge it went out of. */
export const OwnPinned: Story = {args: {data: projects(1200), own: 'P0000700'}};

/** As wide as a phone; a policy without inline style lets script set it. */
const asPhone = (place: Element | undefined) => place instanceof HTMLElement && place.style.setProperty('max-width', '344px');

/** On a phone's width each unit is a card. */
export const Cards: Story = {args: {data: Normal.args!.data, own: '999901203'}, render: (args) => html`<div ${ref(asPhone)}>${draw(args)}</div>`};

/** On a wall: pages that turn by themselves until somebody stops them. */
export const Wall: Story = {args: {data: projects(60), own: 'P0000042', wall: '10'}};

/** A wall in English, for whoever reads from further away. */
export const WallEnglish: Story = {args: {data: projects(60), wall: '15', lang: 'en', size: 'large'}};

export const FiltersTraditionalChinese: Story = {args: {data: projects(60), lang: 'zh-Hant'}};
export const ToolsEnglish: Story = {args: {data: Normal.args!.data, tools: true, lang: 'en', audience: 'internal'}};
