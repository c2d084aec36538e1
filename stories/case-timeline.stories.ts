import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/case-timeline.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
  readonly reading?: string;
}

export default {
  title: 'Widgets/Case timeline',
  component: 'cb-case-timeline',
  render: ({data, lang, audience, today, size, reading}) => html`
    <cb-case-timeline .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing} reading=${reading ?? nothing}></cb-case-timeline>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const demo = {type: 'case-timeline', visibility: 'public', demo: true, publisher: {name: '示例县根治欠薪办'}, asOf: '2021-11-30'};
const law = '劳动保障监察条例第十七条';

/** 示例案件: paid late, a revisit to come. */
const paid = {
  id: 'a',
  label: '示例案件一',
  channel: 'national_platform',
  industry: '建筑业',
  unit: '甲街道',
  responsible: {post: '分管副县长'},
  standard: '拿到欠薪、群众满意',
  claimed: {people: 3, money: 24375},
  verified: {people: 22, money: 150172},
  paid: {people: 22, money: 150172},
  steps: [
    {kind: 'clue_received', at: '2021-11-01', people: 3, money: 24375},
    {kind: 'accepted', at: '2021-11-03', by: '甲街道人社所', due: {n: 5, unit: 'workdays', from: '2021-11-01', basis: '实施若干规定第十八条'}},
    {kind: 'filed', at: '2021-11-03'},
    {kind: 'ordered', at: '2021-11-10', text: '责令十日内付清', due: {day: '2021-11-20', basis: '责令改正通知书'}, done: '2021-11-25', docNo: '示人社监令〔2021〕12号'},
    {kind: 'paid', at: '2021-11-25', text: '现金付清，当场签领', people: 22, money: 150172},
    {kind: 'closed', at: '2021-11-26'},
    {kind: 'revisited', text: '办结后回访', due: {n: 5, unit: 'workdays', from: '2021-11-26', basis: '示例县办案规程'}},
  ],
};

/** 双交办: two tracks, one of them late. */
const dual = {
  id: 'b',
  label: '示例案件二',
  channel: 'superior_supervised',
  unit: '乙街道',
  verified: {people: 41, money: {value: '62.8', unit: '万元'}},
  steps: [
    {kind: 'clue_received', at: '2021-10-11'},
    {kind: 'dual_assigned', at: '2021-10-12', text: '属地镇街查处，行业主管部门督办'},
    {kind: 'filed', lane: 'territory', at: '2021-10-15', by: '乙街道'},
    {kind: '约谈总包单位', lane: 'industry', at: '2021-10-18', by: '县住建局'},
    {kind: 'investigating', lane: 'territory', at: '2021-10-15', due: {n: 60, unit: 'workdays', basis: law}},
    {kind: '督办反馈', lane: 'industry', due: {n: 20, unit: 'workdays', from: '2021-10-18', basis: '示例县双交办规则'}},
    {kind: 'supervised', at: '2021-11-15', text: '挂牌督办'},
  ],
};

/** Suspended, and into a year whose holidays nobody knows yet. */
const suspended = {
  id: 'c',
  label: '示例案件三',
  channel: 'hotline_12345',
  unit: '丙镇',
  claimed: {people: {value: null, missing: 'not_reported'}, money: {value: 86000, qualifier: 'over'}},
  steps: [
    {kind: 'clue_received', at: '2021-09-06'},
    {kind: 'accepted', at: '2021-09-16', due: {n: 5, unit: 'workdays', from: '2021-09-06', basis: '实施若干规定第十八条'}},
    {kind: 'filed', at: '2021-09-16'},
    {kind: 'investigating', at: '2021-09-16', due: {n: 60, unit: 'workdays', basis: law}},
    {kind: 'suspended', at: '2021-10-20', text: '等待工程结算审计结果'},
  ],
};

/** Public facts of 揭东区, as the source tells them: dates without a year have no light, and nobody who complained is named. */
export const Jiedong: Story = {
  args: {
    data: {
      type: 'case-timeline',
      visibility: 'public',
      title: '三宗欠薪线索办理情况',
      publisher: {name: '揭阳市揭东区人力资源和社会保障局'},
      period: {missing: 'redacted_in_source'},
      definition: '“根治欠薪进行时”政府投资、国企项目欠薪线索；年份原文隐去',
      reported: {cases: {value: 3, unit: '宗'}, people: 38, money: {value: '38.4832', unit: '万元'}},
      cases: [
        {
          id: 'clue-1', label: '线索①', channel: 'legacy_column', claimed: {people: 11, money: 95000}, verified: {people: 11, money: 95000}, paid: {people: 11, money: 95000},
          steps: [{kind: 'clue_received', at: '--12-20'}, {kind: 'paid', at: {date: '--01-16', yearOffset: 1}, text: '以银行卡转账方式支付完毕', people: 11, money: 95000}],
        },
        {
          id: 'clue-2', label: '线索②', channel: 'legacy_column', agreed: {people: 5, money: 139260},
          steps: [
            {kind: 'clue_received', at: '--09-11'},
            {kind: 'mediated', at: {missing: 'redacted_in_source'}, text: '由项目部代付', people: 5, money: 139260, due: {day: {event: '10月底前'}, basis: '还款协议'}},
          ],
        },
        {
          id: 'clue-3', label: '线索③', channel: 'legacy_column', claimed: {people: 3, money: 24375}, paid: {people: 22, money: 150172},
          steps: [{kind: 'clue_received', at: '--08-24', people: 3, money: 24375}, {kind: 'paid', at: '--09-15', text: '以现金方式当场一次性付清', people: 22, money: 150172}],
        },
      ],
    },
  },
};

export const One: Story = {args: {data: {...demo, title: '案件办理', cases: [paid]}, today: '2021-11-30'}};

export const Lanes: Story = {args: {data: {...demo, title: '双交办案件', cases: [dual]}, today: '2021-11-30'}};

export const Three: Story = {args: {data: {...demo, title: '案件办理', cases: [paid, dual, suspended]}, today: '2021-11-30'}};

export const Internal: Story = {args: {...Three.args, audience: 'internal'}};

/** Later the same cases are late. */
export const Overdue: Story = {args: {...Three.args, today: '2022-01-20'}};

/** Deadlines beyond the last announced holidays. */
export const Provisional: Story = {
  args: {
    data: {
      ...demo,
      asOf: '2026-12-20',
      title: '跨年案件',
      cases: [{label: '示例案件', steps: [{kind: 'filed', at: '2026-12-14'}, {kind: 'investigating', at: '2026-12-14', due: {n: 60, unit: 'workdays', basis: law}}, {kind: '公示', at: '2026-12-28', provisional: true}]}],
    },
    today: '2026-12-20',
  },
};

/** Odd orders are shown and noted, never refused. */
export const OddOrder: Story = {
  args: {
    data: {
      ...demo,
      title: '步骤先后存疑',
      cases: [
        {
          label: '示例案件',
          standard: '拿到欠薪、群众满意',
          steps: [
            {kind: 'closed', at: '2021-11-20'},
            {kind: 'filed', at: '2021-11-02', end: '2021-11-01'},
            {kind: 'filed', at: '2021-11-22'},
            {kind: '现场走访', at: '2021-11-23', text: '自定义步骤照原文显示'},
            {kind: 'written_off', at: '2021-11-24'},
          ],
        },
      ],
    },
    today: '2021-11-30',
  },
};

export const Empty: Story = {args: {data: {...demo, title: '案件办理', cases: []}}};

export const NoSteps: Story = {args: {data: {...demo, title: '案件办理', cases: [{label: '示例案件', unit: '甲街道', steps: []}]}}};

export const DoesNotAddUp: Story = {
  args: {
    data: {
      ...demo,
      title: '分项与合计不符',
      reported: {cases: {value: 2, unit: '件'}, people: 65, money: {value: 80, unit: '万元'}},
      cases: [paid, {...dual, id: 'd'}],
    },
    audience: 'internal',
    today: '2021-11-30',
  },
};

export const Refused: Story = {args: {data: {...demo, title: '案件办理', cases: [{label: '示例案件', steps: [{kind: 'filed', due: {n: 60, unit: 'weeks'}}, {at: '2021-13-01'}]}]}}};

export const LongNames: Story = {
  args: {
    data: {
      ...demo,
      title: '示例县经济技术开发区甲街道至庚乡国省干线公路改扩建工程及配套管网迁改项目农民工工资支付情况专项督办案件办理经过',
      cases: [
        {
          ...paid,
          label: '示例县经济技术开发区甲街道至庚乡国省干线公路改扩建工程第三标段劳务分包欠薪线索',
          unit: '示例县经济技术开发区人力资源和社会保障服务中心劳动保障监察大队第二中队',
          steps: [
            ...paid.steps.slice(0, 4),
            {kind: '会同住房和城乡建设、交通运输、水务、公安等部门联合约谈总承包单位、专业分包单位和劳务公司负责人', at: '2021-11-12', by: '示例县根治拖欠农民工工资工作领导小组办公室', text: '要求总承包单位先行清偿，再依法向分包单位追偿；逾期不支付的，依法移送。'},
            ...paid.steps.slice(4),
          ],
        },
      ],
    },
    today: '2021-11-30',
  },
};

const towns = ['甲街道', '乙街道', '丙镇', '丁镇', '戊镇', '己镇', '庚乡'];
const many = Array.from({length: 200}, (_, index) => {
  const source = [paid, dual, suspended][index % 3]!;
  return {...source, id: `case-${index}`, label: `示例案件 ${index + 1}`, unit: towns[index % towns.length]};
});

export const Twelve: Story = {args: {data: {...demo, title: '在办案件', cases: many.slice(0, 12)}, today: '2021-11-30'}};

export const TwoHundred: Story = {args: {data: {...demo, title: '在办案件', cases: many}, today: '2022-01-20'}};

export const English: Story = {args: {...Three.args, lang: 'en'}};

export const Traditional: Story = {args: {...Three.args, lang: 'zh-TW'}};

export const LargeType: Story = {args: {...Three.args, size: 'large'}};
