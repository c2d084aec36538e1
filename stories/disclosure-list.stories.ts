import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/disclosure-list.js';
import {full, head, listed, many, violating} from './disclosure-lists.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Disclosure list',
  component: 'cb-disclosure-list',
  args: {today: '2026-03-31'},
  render: ({data, lang, audience, today, size}) => html`
    <cb-disclosure-list .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-disclosure-list>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Both lists, and everything that can become of an entry. */
export const Normal: Story = {args: {data: full}};

/** In English; names and codes stay as they are. */
export const English: Story = {args: {data: full, lang: 'en'}};

export const TraditionalChinese: Story = {args: {data: full, lang: 'zh-Hant'}};

/** Nothing is published and nothing has ended. */
export const Empty: Story = {args: {data: {...head, entries: []}}};

export const OneEntry: Story = {args: {data: {...head, title: '拖欠农民工工资失信联合惩戒名单', entries: [listed(1)]}}};

/** Whatever is left has ended: a number, and no name. */
export const AllEnded: Story = {args: {data: {...head, entries: [listed(1, {publishUntil: '2026-03-30'}), listed(2, {revoked: {at: '2026-03-01', reason: '列入决定被撤销', docNo: '示府复决〔2026〕1号'}})], withdrawn: [{id: 'b-0', how: 'removed', at: '2026-01-05', reason: '经申请提前移出', docNo: '示人社移决〔2025〕9号'}]}}};

/** The last day of an entry: shown until midnight in Shanghai. */
export const LastDay: Story = {args: {data: {...head, entries: [listed(1, {publishUntil: '2026-03-31'}), listed(2)]}}};

/** A withdrawal without its reason takes effect all the same; its author hears of it. */
export const RevokedWithoutReason: Story = {args: {data: {...head, entries: [listed(1), listed(2, {revoked: {at: '2026-03-01'}})]}}};

/** The last symbol is not what the others make it. */
export const WrongCode: Story = {args: {data: {...head, entries: [listed(1), listed(2, {creditCode: '91350100M000100Y4Z'})]}}};

/** What the law has published and the file leaves out. */
export const LeftOut: Story = {args: {data: {...head, entries: [violating(1, {creditCode: undefined, address: undefined, persons: undefined, handling: undefined, decisionNo: undefined, legalBasis: undefined, people: undefined, amount: {missing: 'redacted_in_source'}}), listed(2, {people: {missing: 'not_reported'}, amount: {value: 360, unit: '万元', qualifier: 'over', raw: '360余万元'}})].map((entry) => JSON.parse(JSON.stringify(entry)) as object)}}};

/** Fewer than three are suppressed; nought is nought. */
export const SmallNumbers: Story = {args: {data: {...head, suppressBelow: 3, entries: [listed(1, {people: 2}), listed(2, {people: 3}), listed(3, {people: 0})]}}};

/** Only those whom the law publishes are named; others are for internal readers. */
export const Persons: Story = {
  args: {
    data: {
      ...head,
      entries: [
        listed(1, {
          persons: [
            {name: '演示甲', role: 'legal_representative'},
            {name: '欧阳演示', role: 'other', post: '班组长'},
            {name: '演示丁', role: 'official', post: '监察员', source: 'https://example.gov.cn/1'},
            {name: '演示戊', role: 'official'},
          ],
        }),
      ],
    },
  },
};

/** Every word of what is long. */
export const LongNames: Story = {args: {data: {...head, title: '示例自治州示例县人力资源和社会保障局依法公布的拖欠农民工工资失信联合惩戒名单和重大劳动保障违法行为', entries: [listed(1, {name: `${'示例'.repeat(90)}有限公司（演示）`, address: 'A'.repeat(150), facts: '无故拖欠。'.repeat(200)}), listed(2)]}}};

/** Many entries: those in sight are on the page. */
export const ManyEntries: Story = {args: {data: many(2000)}};

/** A person's address has no place here, and days follow each other. */
export const Refused: Story = {args: {data: {...head, entries: [listed(1, {subjectKind: 'person'}), listed(2, {publishUntil: '2020-01-01'}), listed(2)]}}};

/** Without its last day no entry is published. */
export const WithoutLastDay: Story = {args: {data: {...head, entries: [{...listed(1), publishUntil: undefined}].map((entry) => JSON.parse(JSON.stringify(entry)) as object)}}};

/** Not marked as public. */
export const Internal: Story = {args: {data: {...full, visibility: 'internal'}}};

/** Large type for elderly readers. */
export const Large: Story = {args: {data: full, size: 'large'}};

/** Newer data were promised by now: said beside the title, and below the list. */
export const Stale: Story = {args: {data: {...full, nextUpdateDue: '2026-03-15'}}};

/** All that official papers say of themselves. */
export const PaperData: Story = {
  args: {
    data: {
      ...full,
      issueNo: '2026年第3期',
      docNo: '示人社发〔2026〕12号',
      indexNo: '005303449/2026-00031',
      madeOn: '2026-03-28',
      publishedAt: '2026-03-30',
      openness: '主动公开',
      validity: '有效',
      frequency: '月',
      nextUpdateDue: '2026-04-30',
      approvals: [{by: '示例县人力资源和社会保障局分管副局长', at: '2026-03-29'}],
    },
  },
};

/** Fewer than three, where the document names no other bound. */
export const SmallNumbersByDefault: Story = {args: {data: {...head, suppressBelow: true, entries: [listed(1, {people: 2}), listed(2, {people: 3}), listed(3, {people: 0})]}}};
