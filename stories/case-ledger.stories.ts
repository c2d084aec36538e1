import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/case-ledger.js';
import {entries, full, head, many, problem} from './case-ledgers.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Case ledger',
  component: 'cb-case-ledger',
  args: {today: '2021-11-30'},
  render: ({data, lang, audience, today, size}) => html`
    <cb-case-ledger .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-case-ledger>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Every state of an entry: open ones first, by light and deadline, then what is in doubt, put right, written off. */
export const Normal: Story = {args: {data: full}};

/** The same for internal readers: employers, posts, papers, and evidence that is not public. */
export const Internal: Story = {args: {data: {...full, visibility: 'internal'}, audience: 'internal'}};

/** In English; what the document says stays as it is. */
export const English: Story = {args: {data: full, lang: 'en'}};

export const TraditionalChinese: Story = {args: {data: full, lang: 'zh-Hant'}};

/** Nothing in the ledger. */
export const Empty: Story = {args: {data: {...head, items: []}}};

/** One entry needs no tools. */
export const One: Story = {args: {data: {...head, items: [entries[0]]}}};

/** 双轨反馈: two lines with a deadline each; one answered in time, one late, one accepted, one sent back. */
export const Tracks: Story = {
  args: {
    data: {
      ...head,
      title: '督办函反馈台账',
      items: [
        entries[1],
        problem({id: 'd2', item: '督办函二', kind: '督办函', tracks: [{name: '行业主管部门', unit: '县住建局', sent: '2021-11-22', due: {n: 5, unit: 'workdays', basis: '督办函要求'}, repliedAt: '2021-11-30', state: 'returned'}, {name: '属地', unit: '丁镇', sent: '2021-11-22', due: {n: 5, unit: 'workdays', basis: '督办函要求'}, repliedAt: '2021-11-26', state: 'accepted'}]}),
        problem({id: 'd3', item: '督办函三', kind: '督办函', tracks: [{name: '行业主管部门', sent: '2021-11-29', due: {n: 24, unit: 'hours', basis: '急件'}, state: 'waiting'}, {name: '属地', repliedAt: '2021-11-26', due: {day: '2021-11-24'}}]}),
      ],
    },
  },
};

/** 不解决不销账: each of them is called written off, and none of them looks it but the last two. */
export const Doubtful: Story = {
  args: {
    data: {
      ...head,
      title: '销号核查',
      items: [
        problem({id: '1', item: '支付少于核实', verified: {people: 5, money: 61000}, paid: {people: 3, money: 30500}, writeOff: {at: '2021-11-22'}}),
        problem({id: '2', item: '支付未载明', verified: {money: 61000}, writeOff: {at: '2021-11-22'}}),
        problem({id: '3', item: '没有支付', claimed: {money: 8000}, paid: {money: 0}, writeOff: {at: '2021-11-22'}}),
        problem({id: '4', item: '目标未达到', goalMet: false, writeOff: {at: '2021-11-22'}}),
        problem({id: '5', item: '什么也没有载明', writeOff: {at: {missing: 'redacted_in_source'}}}),
        problem({id: '6', item: '付清了，反馈未齐', verified: {money: 61000}, paid: {money: 61000}, tracks: [{name: '属地', state: 'returned'}], writeOff: {at: '2021-11-22'}}),
        problem({id: '7', item: '还在法院', state: 'in_judicial', goalMet: true, writeOff: {at: '2021-11-22'}}),
        problem({id: '8', item: '销号早于登记', goalMet: true, writeOff: {at: '2021-11-09'}}),
        problem({id: '9', item: '付清后销号', verified: {money: {value: '6.1', unit: '万元'}}, paid: {money: 61000}, writeOff: {at: '2021-11-22'}}),
        problem({id: '10', item: '有理由', claimed: {money: 61000}, writeOff: {at: '2021-11-22', reason: '经查不属实'}}),
      ],
    },
  },
};

/** Limits of the law by name, a limit of hours, a deadline beyond the calendar, dates that are not whole. */
export const Deadlines: Story = {
  args: {
    data: {
      ...head,
      title: '期限',
      timeLimits: 'national',
      items: [
        problem({id: 'k1', item: '依法定期限计算', due: {after: 'filed'}}),
        problem({id: 'k2', item: '按小时计算', received: '2021-11-30T09:00:00+08:00', due: {n: 24, unit: 'hours', basis: '移送公安'}}),
        problem({id: 'k3', item: '跨入尚未公布放假安排的年份', received: '2027-12-01', due: {n: 60, unit: 'workdays', basis: '劳动保障监察条例第十七条'}}),
        problem({id: 'k4', item: '起算日没有年份', received: '--11-20', due: {n: 10, unit: 'workdays', basis: '整改通知'}}),
        problem({id: 'k5', item: '春节前', due: {day: {event: '春节前', resolved: '2022-01-31'}}}),
        problem({id: 'k6', item: '今天到期', due: {day: '2021-11-30'}}),
        problem({id: 'k7', item: '没有期限'}),
      ],
    },
  },
};

/** Figures that are missing, suppressed, nought or qualified. */
export const MissingFigures: Story = {args: {data: {...head, items: [problem({id: '1', claimed: {people: 0, money: {value: 360, unit: '万元', qualifier: 'over'}}, verified: {people: {missing: 'suppressed'}, money: null}, paid: {money: {missing: 'not_yet_due'}}}), problem({id: '2', unit: undefined, goal: undefined, received: undefined})].map((one) => JSON.parse(JSON.stringify(one)) as object)}}};

/** What the source states of all is not what the ledger bears out. */
export const DoesNotAddUp: Story = {args: {data: {...full, unit: '件', reported: {items: 16, writtenOff: 6}}}};

/** Every word of what is long. */
export const LongNames: Story = {args: {data: {...head, title: '示例自治州示例县根治拖欠农民工工资工作领导小组办公室冬季专项行动问题清单和整改台账', items: [problem({id: '1', item: `${'示例'.repeat(60)}项目拖欠农民工工资`, unit: '示例县经济技术开发区管理委员会规划建设和安全生产监督管理局', goal: '付清欠薪。'.repeat(60), progress: '正在核对。'.repeat(60), tracks: [{name: '县住房和城乡建设局会同属地街道联合工作专班', unit: '示例县住房和城乡建设局建筑市场监管科', due: {day: '2021-12-10'}}]}), problem({id: '2'})]}}};

/** Two hundred entries: those in sight are on the page. */
export const ManyEntries: Story = {args: {data: many(200)}};

/** No two entries share an id, and a limit is whole. */
export const Refused: Story = {args: {data: {...head, items: [problem({id: '1'}), problem({id: '1', due: {n: 10, unit: 'workdays'}})]}}};

/** Not marked as public. */
export const NotPublic: Story = {args: {data: {...full, visibility: undefined}}};

/** Large type for elderly readers. */
export const Large: Story = {args: {data: full, size: 'large'}};
