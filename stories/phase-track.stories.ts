import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/phase-track.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Phase track',
  component: 'cb-phase-track',
  render: ({data, lang, audience, today, size}) => html`
    <cb-phase-track .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-phase-track>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The plan of 登封, made and published when its first phase had begun. */
const dengfeng = {
  contract: 'clearboard/1',
  type: 'phase-track',
  visibility: 'public',
  title: '四个工作阶段',
  publisher: {name: '登封市人民政府'},
  docNo: '登政办〔2021〕35号',
  indexNo: '005303449/2021-00238',
  madeOn: '2021-12-15',
  publishedAt: '2021-12-23',
  phases: [
    {
      no: 1,
      name: '集中治理',
      from: '2021-11-10',
      to: '2021-12-31',
      goals: ['国家、省和郑州市农民工欠薪平台转办、督办案件清零', '交办涉灾利益群体信访案件按要求办结', '市本级受理的其他领域欠薪案件基本解决完毕'],
      milestones: [{label: '开展一次全方位、无死角欠薪隐患排查', at: {event: '12月底之前', resolved: '2021-12-31'}}],
    },
    {
      no: 2,
      name: '巩固提升',
      from: '2022-01-01',
      to: '2022-02-06',
      goals: ['加强双节期间值班值守和应急处置', '及时办理新发欠薪案件和少数存量案件', '确保不发生突破社会底线的极端讨薪事件'],
      milestones: [{label: '力争实现存量清零', at: {event: '2022年春节前', resolved: '2022-01-31'}}],
    },
    {no: 3, name: '动态清零', from: '2022-02-07', to: '2022-03-31', goals: ['加强“两会”期间值班值守和应急处置', '快速办理新发案件，确保各类欠薪案件及时动态清零']},
    {no: 4, name: '总结规范', from: '2022-04-01', to: '2022-04-30', goals: ['分别组织欠薪治理工作总结，及时修订完善各项制度规定', '表彰全市欠薪治理工作先进单位和个人']},
  ],
};

/** Invented, and said to be. */
const example = {type: 'phase-track', visibility: 'public', demo: true, title: '示例县专项行动阶段安排', publisher: {name: '示例县根治欠薪工作领导小组办公室'}};

export const Normal: Story = {args: {data: dengfeng, today: '2021-12-23'}};
export const BeforeItBegins: Story = {args: {data: dengfeng, today: '2021-11-01'}};
export const LastDay: Story = {args: {data: dengfeng, today: '2021-12-31'}};
export const Over: Story = {args: {data: dengfeng, today: '2022-05-01'}};

/** The plan says 为期60天 and not from when: days of the campaign, no dates. */
export const RelativeLengths: Story = {
  args: {
    today: '2021-12-01',
    data: {
      ...example,
      phases: [
        {no: 1, name: '动员部署', length: {n: 60, unit: 'days'}, goals: ['摸清底数']},
        {no: 2, name: '集中整治', length: {n: 30, unit: 'days'}, goals: ['逐案销号']},
      ],
    },
  },
};

/** Ends that are events: one that comes to a day, and one that does not and has no countdown. */
export const Events: Story = {
  args: {
    today: '2022-01-20',
    data: {
      ...example,
      phases: [
        {name: '集中攻坚', from: '2021-11-10', to: {event: '春节前', resolved: '2022-01-31'}, goals: ['存量清零']},
        {name: '巩固提升', from: {event: '春节后'}, to: {event: '全国两会闭幕'}, goals: ['新发案件动态清零']},
      ],
    },
  },
};

/** Days whose year the source masks or leaves to the reader. */
export const MaskedDates: Story = {
  args: {
    today: '2022-01-20',
    data: {
      ...example,
      phases: [
        {name: '全面排查', from: '--11-10', to: '--12-20'},
        {name: '集中办理', from: '--12-21', to: {date: '--01-16', yearOffset: 1}, milestones: [{label: '报送小结', at: '--12-30'}]},
        {name: '总结'},
      ],
    },
  },
};

/** A length that its own days contradict. */
export const DoesNotAddUp: Story = {args: {today: '2021-12-01', data: {...example, phases: [{name: '集中治理', from: '2021-11-10', to: '2021-12-31', length: {n: 60, unit: 'days'}}]}}};

/** Beyond the holidays announced so far, and phases at the same time. */
export const Provisional: Story = {
  args: {
    today: '2027-11-15',
    data: {
      ...example,
      phases: [
        {name: '摸底', from: '2027-11-01', length: {n: 20, unit: 'workdays'}},
        {name: '督导', from: '2027-11-10', to: '2028-01-31', milestones: [{label: '中期通报', at: '2027-12-15'}]},
        {name: '整改', from: '2027-12-01', length: {n: 2, unit: 'months'}},
      ],
    },
  },
};

export const NoPhases: Story = {args: {data: {...example, phases: []}}};

export const LongNames: Story = {
  args: {
    today: '2022-01-20',
    data: {
      ...example,
      title: '示例县根治拖欠农民工工资冬季专项行动及政府投资工程项目和国有企业项目欠薪问题集中整治阶段安排',
      phases: [
        {no: 1, name: '对政府投资工程项目、国有企业项目开展拖欠农民工工资问题全面摸底排查和自查自纠', from: '2021-11-10', to: '2022-01-09', goals: ['各成员单位按照职责分工，对本行业本领域在建项目逐一建立台账，做到底数清、情况明、责任实，并于每周五下班前报送进展'.repeat(2)]},
        {no: 2, name: 'Donaudampfschifffahrtsgesellschaftskapitän', from: '2022-01-10', to: '2022-01-12'},
        {no: 3, name: '巩固', from: '2022-01-13', to: '2022-04-30'},
      ],
    },
  },
};

/** A closed plan is judged at its own time. */
export const Final: Story = {args: {data: {...dengfeng, final: true, asOf: '2022-01-31'}}};

/** What became of goals and milestones, as reported: met, met late, in part, missed, and what nobody reports. Invented. */
export const Outcomes: Story = {
  args: {
    today: '2022-01-10',
    data: {
      ...example,
      asOf: '2022-01-10',
      phases: [
        {
          no: 1,
          name: '集中治理',
          from: '2021-11-10',
          to: '2021-12-31',
          goals: [{text: '平台转办案件清零', outcome: 'met', metOn: '2021-12-30'}, {text: '其他领域欠薪案件基本解决完毕', outcome: 'partly'}, '台账逐案销号'],
          milestones: [{label: '完成欠薪隐患排查', at: '2021-11-30', metOn: '2021-12-03'}, {label: '完成重点企业约谈', at: '2021-12-15', outcome: 'missed'}, {label: '报送阶段小结', at: '2021-12-31'}],
        },
        {no: 2, name: '巩固提升', from: '2022-01-01', to: '2022-02-06', goals: ['及时办理新发欠薪案件'], milestones: [{label: '力争实现存量清零', at: {event: '2022年春节前', resolved: '2022-01-31'}}]},
      ],
    },
  },
};
export const OutcomesInEnglish: Story = {args: {...Outcomes.args, lang: 'en'}};

/** A wrong order of days; an internal plan. */
export const Refused: Story = {args: {data: {...example, phases: [{name: '集中治理', from: '2021-12-31', to: '2021-11-10'}]}}};
export const InternalOnPublicPage: Story = {args: {data: {...example, visibility: 'internal', phases: []}}};

export const English: Story = {args: {data: dengfeng, today: '2021-12-23', lang: 'en'}};
export const TraditionalChinese: Story = {args: {data: dengfeng, today: '2021-12-23', lang: 'zh-Hant-TW'}};
export const Large: Story = {args: {data: dengfeng, today: '2021-12-23', size: 'large'}};
