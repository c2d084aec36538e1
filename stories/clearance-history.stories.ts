import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/clearance-gauge.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Clearance gauge with its history',
  component: 'cb-clearance-gauge',
  render: ({data, lang, audience, today, size}) => html`
    <cb-clearance-gauge .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-clearance-gauge>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Invented, and said to be. */
const example = {type: 'clearance-gauge', visibility: 'public', demo: true, title: '清零进度', publisher: {name: '示例县根治欠薪工作领导小组办公室'}, asOf: '2021-12-10'};

/** Days three or four apart, as a campaign's bulletins come. */
const days = ['2021-11-10', '2021-11-15', '2021-11-19', '2021-11-22', '2021-11-26', '2021-11-29', '2021-12-03', '2021-12-06', '2021-12-10'];

const historyOf = (...left: readonly unknown[]) => left.map((value, index) => ({at: days[index], left: value}));

const stock = {
  scope: '国家平台转办',
  unit: '件',
  baseline: '2021-11-10',
  start: 120,
  goal: {kind: 'zero'},
  deadline: '2021-12-31',
  pace: {basis: 'workdays', from: '2021-11-10'},
  forecast: {method: 'theil_sen'},
};

const documentOf = (left: number, history: readonly unknown[], more: object = {}) => ({...example, stocks: [{...stock, cleared: 120 - left, left, history, ...more}]});

const good = historyOf(120, 104, 92, 85, 73, 66, 52, 43, 31);
const slow = historyOf(120, 114, 110, 106, 101, 97, 92, 88, 83);

export const OnTrack: Story = {args: {audience: 'internal', today: '2021-12-10', data: documentOf(31, good)}};

export const Behind: Story = {args: {audience: 'internal', today: '2021-12-10', data: documentOf(83, slow)}};

/** After the deadline, with some left. */
export const Missed: Story = {
  args: {audience: 'internal', today: '2022-01-05', data: {...documentOf(9, [...slow.slice(0, 5), {at: '2021-12-20', left: 34}, {at: '2021-12-28', left: 15}, {at: '2022-01-04', left: 9}]), asOf: '2022-01-04'}},
};

/** No forecast of what does not fall. */
export const Growing: Story = {args: {audience: 'internal', today: '2021-12-10', data: documentOf(131, historyOf(120, 118, 121, 122, 124, 125, 128, 130, 131), {cleared: 20, reopened: 31})}};

/** No forecast of a handful of points. */
export const TooFew: Story = {args: {audience: 'internal', today: '2021-12-10', data: documentOf(85, good.slice(0, 4))}};

/** The public is shown the course, and never a forecast. */
export const Public: Story = {args: {today: '2021-12-10', data: documentOf(83, slow)}};

/** Missing, suppressed and nought are three different things; a forecast uses exact figures alone. */
export const Gaps: Story = {args: {audience: 'internal', today: '2021-12-10', data: documentOf(31, historyOf(120, 104, null, 85, {missing: 'suppressed'}, 66, {value: 52, qualifier: 'over', raw: '50余件'}, 43, 31))}};

/** Out of order, two figures for one day, one after the day the data are as of, and a last figure that is not what is left. */
export const Doubtful: Story = {args: {audience: 'internal', today: '2021-12-10', data: documentOf(31, [...good.slice(3), ...good.slice(0, 3), {at: '2021-12-10', left: 33}, {at: '2021-12-13', left: 30}])}};

export const Reached: Story = {args: {audience: 'internal', today: '2021-12-10', data: documentOf(0, historyOf(120, 104, 85, 66, 40, 22, 9, 2, 0))}};

/** A deadline in a year whose holidays are not announced: 暂定. */
export const Provisional: Story = {
  args: {
    audience: 'internal',
    today: '2030-12-10',
    data: {...example, asOf: '2030-12-10', stocks: [{...stock, baseline: '2030-11-10', cleared: 37, left: 83, deadline: '2031-01-20', pace: {basis: 'workdays', from: '2030-11-10'}, history: slow.map(({at, left}) => ({at: at!.replace('2021', '2030'), left}))}]},
  },
};

/** Several stocks of one campaign, of which two have a history. */
export const Several: Story = {
  args: {
    audience: 'internal',
    today: '2021-12-10',
    data: {
      ...example,
      stocks: [
        {...stock, cleared: 89, left: 31, history: good},
        {...stock, scope: '信访转办', start: 64, cleared: 30, left: 34, goal: {kind: 'as_required'}, pace: {basis: 'days', from: '2021-11-10'}, history: historyOf(64, 60, 57, 53, 50, 46, 42, 38, 34)},
        {scope: '新增线索', start: 0, new: 36, cleared: 29, left: 7, overdue: 1, goal: {kind: 'dynamic', within: {n: 15, unit: 'workdays'}}},
      ],
    },
  },
};

export const English: Story = {args: {audience: 'internal', lang: 'en', today: '2021-12-10', data: documentOf(83, slow)}};
export const TraditionalChinese: Story = {args: {audience: 'internal', lang: 'zh-Hant-TW', today: '2021-12-10', data: documentOf(83, slow)}};
export const Large: Story = {args: {audience: 'internal', size: 'large', today: '2021-12-10', data: documentOf(83, slow)}};
