import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/board.js';
import {Dozen, Normal as Bulletin} from './stat-cards.stories.js';
import {Campaign} from './clearance-gauge.stories.js';
import {Normal as Ranking} from './ranking-table.stories.js';
import {Normal as Months} from './heat-map.stories.js';
import {Three} from './case-timeline.stories.js';

/** What a story says of its board: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Boards/Board',
  component: 'cb-board',
  render: ({data, lang, audience, today, size}) => html`
    <cb-board .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-board>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A widget of another story at its place on a board: half of a row where there is room. */
const half = ({args}: {readonly args?: {readonly data?: unknown}}) => ({...(args!.data as object), layout: {span: 6}});

/** Invented, and said to be. */
const head = {contract: 'clearboard/1', type: 'board', visibility: 'public', demo: true, title: '示例县根治欠薪冬季行动', publisher: {name: '示例县根治欠薪办'}, asOf: '2021-11-30T18:00:00+08:00'};

const board = {
  ...head,
  subtitle: '每周一更新',
  sections: [
    {widgets: [Dozen.args!.data, half(Campaign), half(Months)]},
    {title: '各地与个案', text: '下面是各镇街的按期办结率，以及三件在办案件的经过。', widgets: [half(Ranking), half(Three)]},
  ],
};

export const Normal: Story = {args: {data: board, today: '2021-11-30'}};

/** Some widgets cannot be shown; each says so in its own place, and the rest stand. */
export const BadWidgets: Story = {
  args: {
    data: {
      ...head,
      title: '三处有误的看板',
      sections: [{widgets: [half(Campaign), {type: 'no-such-kind', layout: {span: 6}}, null, {...half(Months), values: [1, 2, 3]}, half(Ranking)]}],
    },
    today: '2021-11-30',
  },
};

/** One widget's document needs no board around it. */
export const OneWidget: Story = {args: {data: Bulletin.args!.data}};

/** The promised update did not come, and the board says so. */
export const Overdue: Story = {args: {data: {...head, title: '示例县月报', frequency: '月', nextUpdateDue: '2021-12-31', sections: [{widgets: [Bulletin.args!.data]}]}, today: '2022-01-20'}};

export const NoWidgets: Story = {args: {data: {...head, title: '尚无内容', sections: []}}};

export const InternalOnPublicPage: Story = {args: {data: {...board, visibility: 'internal'}}};

export const Refused: Story = {args: {data: '{“type”: “board”}'}};

/** What a page says until there is data, and where a board never comes. */
export const Nothing: Story = {args: {}, render: () => html`<cb-board><p>看板正在更新，请先看<a href="#table">数据表</a>。</p></cb-board>`};

export const English: Story = {args: {data: board, lang: 'en', today: '2021-11-30'}};
export const TraditionalChinese: Story = {args: {data: board, lang: 'zh-Hant', today: '2021-11-30'}};
export const Large: Story = {args: {data: board, size: 'large', today: '2021-11-30'}};
