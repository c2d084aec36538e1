import type {Meta, StoryObj} from '@storybook/web-components-vite';
import meta, {Three, TwoHundred} from './case-timeline.stories.js';

/** Many cases, and what rules of law make of one; apart from the stories of a few cases in full. */
export default {...meta, title: 'Widgets/Case timeline/Readings'} satisfies Meta;

type Story = StoryObj;

const demo = {type: 'case-timeline', visibility: 'public', demo: true, publisher: {name: '示例县根治欠薪办'}, asOf: '2021-11-30'};
const today = '2021-11-30';
const rows = (TwoHundred.args!.data as {cases: readonly object[]}).cases;

/** Twelve cases on a common axis: two lanes where a case was assigned twice, deadlines, what stands still, what is late. */
export const TimeAxis: Story = {args: {data: {...demo, title: '在办案件', cases: rows.slice(0, 12)}, today, reading: 'rows'}};

export const WhatIsDue: Story = {args: {...TimeAxis.args, reading: 'due'}};

export const CaseByCase: Story = {args: {...TimeAxis.args, reading: 'full'}};

/** Three cases, read in full unless the reader looks otherwise. */
export const FewOnAxis: Story = {args: {...Three.args, reading: 'rows'}};

export const TimeAxisEnglish: Story = {args: {...TimeAxis.args, lang: 'en'}};

export const WhatIsDueTraditional: Story = {args: {...WhatIsDue.args, lang: 'zh-TW'}};

export const TimeAxisLarge: Story = {args: {...TimeAxis.args, size: 'large'}};

/** Deadlines that rest on holidays nobody knows yet stand by themselves. */
export const ProvisionalDue: Story = {
  args: {
    data: {
      ...demo,
      asOf: '2026-12-20',
      title: '跨年案件',
      cases: [5, 20, 60].flatMap((n) => [1, 2].map((no) => ({label: `示例案件 ${n}-${no}`, unit: '甲街道', steps: [{kind: 'filed', at: '2026-12-14', due: {n, unit: 'workdays', basis: '示例县办案规程'}}]}))),
    },
    today: '2026-12-20',
    reading: 'due',
  },
};

/** Steps that state no limit of their own run by the law's. */
export const StatutoryLimits: Story = {
  args: {
    data: {
      ...demo,
      title: '按法定期限办理',
      timeLimits: 'national',
      cases: [
        {
          label: '示例案件',
          unit: '甲街道',
          steps: [
            {kind: 'clue_received', at: '2021-08-02'},
            {kind: 'accepted', at: '2021-08-06'},
            {kind: 'filed', at: '2021-08-06'},
            {kind: 'extended', at: '2021-10-20', text: '经负责人批准'},
            {kind: 'fed_back', at: '2021-10-22', by: '甲街道', text: '向交办单位反馈进展'},
            {kind: 'transferred_police', at: '2021-11-28'},
          ],
        },
      ],
    },
    today,
  },
};

/** A minimum must last; police send a case back; a revisit that fails opens it again. */
export const Reopened: Story = {
  args: {
    data: {
      ...demo,
      title: '回访后重新办理',
      cases: [
        {
          label: '示例案件',
          unit: '乙街道',
          standard: '拿到欠薪、群众满意',
          conclusion: '部分属实',
          responsible: {post: '分管副县长（领导包案）'},
          steps: [
            {kind: 'filed', at: '2021-08-02'},
            {kind: 'transferred_police', at: '2021-08-20'},
            {kind: 'police_returned', at: '2021-08-23', outcome: '数额未达追诉标准'},
            {kind: 'ordered', at: '2021-08-25', due: {day: '2021-09-10', basis: '责令改正通知书'}, done: '2021-09-09'},
            {kind: 'listed', at: '2021-09-01'},
            {kind: 'paid', at: '2021-09-09', people: 4, money: 32000},
            {kind: 'closed', at: '2021-09-12'},
            {kind: 'revisited', at: '2021-09-20', satisfied: false, text: '工人反映数额不足'},
            {kind: 'reopened', at: '2021-09-22'},
            {kind: 'paid', at: '2021-10-11', people: 4, money: 6000},
            {kind: 'closed', at: '2021-10-12'},
            {kind: 'revisited', at: '2021-10-20', satisfied: true},
            {kind: 'replied', at: '2021-10-21', text: '答复交办单位'},
            {kind: 'written_off', at: '2021-10-25'},
            {kind: '公示', at: '2021-11-25', text: '拟移出名单公示', due: {n: 5, unit: 'days', basis: '示例县公示办法', least: true}},
          ],
        },
      ],
    },
    today,
  },
};

/** Walks that differ in nothing but their day are told once. */
export const Repeated: Story = {
  args: {
    data: {...demo, title: '多次走访', cases: [{label: '示例案件', steps: [{kind: 'filed', at: '2021-10-08'}, ...Array.from({length: 6}, (_, index) => ({kind: '现场走访', at: `2021-10-1${index}`, by: '甲街道'})), {kind: 'closed', at: '2021-11-01'}]}]},
    today,
  },
};

/** Dates that the axis cannot hold, or only just. */
export const OddDates: Story = {
  args: {
    data: {
      ...demo,
      title: '日期特殊的案件',
      cases: [
        {label: '示例案件 甲', steps: [{kind: 'filed', at: '1900-01-01'}, {kind: 'closed', at: '2999-12-31'}]},
        {label: '示例案件 乙', steps: [{kind: 'clue_received', at: '--12-20'}, {kind: 'paid', at: {date: '--01-16', yearOffset: 1}}]},
        {label: '示例案件 丙', steps: [{kind: 'filed', at: '2021-11-10T09:30:00+08:00'}, {kind: 'ordered', at: '2021-11-10T09:30:00+08:00', end: '2021-11-09'}, {kind: 'filed', at: '2021-10-01'}]},
        {label: '示例案件 丁', steps: []},
      ],
    },
    today,
  },
};

/** Five thousand steps in one case among others. */
export const ManySteps: Story = {
  args: {
    data: {
      ...demo,
      title: '步骤很多的案件',
      cases: [{label: '示例案件', steps: Array.from({length: 5000}, (_, index) => ({kind: index % 2 === 0 ? '约谈' : '走访', at: new Date(Date.UTC(2008, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)}))}, ...rows.slice(0, 5)],
    },
    today,
  },
};

/** Thousands of cases: only those in sight are on the page. */
export const Thousands: Story = {
  args: {
    data: {...demo, title: '全县在办案件', cases: Array.from({length: 3000}, (_, index) => ({...rows[index % rows.length], id: `t-${index}`, label: `示例案件 ${index + 1}`}))},
    today,
  },
};
