import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/scorecard.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Scorecard',
  component: 'cb-scorecard',
  render: ({data, lang, audience, today, size}) => html`
    <cb-scorecard .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-scorecard>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Two scales with the same letters: A of an assessment is a government's, A of credit is an employer's. */
const scales = [
  {key: 'assessment', name: '保障农民工工资支付工作考核等级', short: '政府考核', basis: '国办发〔2023〕33号', grades: [{value: 'A', meaning: '工作成效明显且得分靠前'}, {value: 'B', meaning: '其他'}, {value: 'C', meaning: '工作不力且得分靠后，或发生规定情形'}]},
  {key: 'credit', name: '企业劳动保障守法诚信等级', short: '企业诚信', basis: '人社部规〔2016〕1号', grades: [{value: 'A', meaning: '未因违法被查处'}, {value: 'B', meaning: '被查处但未达 C 级'}, {value: 'C', meaning: '一年内三次以上违法等'}]},
];

/** Invented, and said to be. */
const example = {type: 'scorecard', visibility: 'public', demo: true, title: '示例县年度考核', period: '2021', asOf: '2021-12-31', publisher: {name: '示例市根治欠薪办'}, subject: '示例县', scales};

const rate = (label: string, value: unknown, score: number, full: number, more: object = {}) => ({label, figure: value, unit: '%', polarity: 'higher_better', target: {value: 96}, score, full, ...more});

/** 7类17项 as the bulletin counts them; what they are is invented. */
const groups = [
  {no: '1', label: '组织领导', full: 10, score: 10, indicators: [{label: '主要负责人每年专题研究', answer: 'yes', expects: 'yes', score: 5, full: 5, evidence: '会议纪要 2 份'}, {label: '工作专班实体运行', answer: 'yes', expects: 'yes', score: 5, full: 5}]},
  {no: '2', label: '制度落实', full: 30, score: 27.5, indicators: [rate('实名制管理率', 99.2, 8, 8), rate('专用账户开设率', {numerator: 157, denominator: 157, basis: '占在建项目'}, 8, 8, {target: {value: 100}}), rate('总包代发率', 95.1, 5.5, 8, {deductions: [{points: 2.5, reason: '3 个项目未代发'}]}), rate('工资保证金存储率', {value: 97.4}, 6, 6, {change: {kind: 'yoy', value: 1.2, unit: 'points', reported: true}})]},
  {no: '3', label: '案件办理', full: 20, score: 18, indicators: [rate('按期结案率', {value: 96, qualifier: 'gt'}, 10, 10, {definition: '按期办结数 ÷ 应办结数'}), rate('群众满意率', 91.5, 8, 10, {target: {value: 95}, deductions: [{points: 2, reason: '低于目标 3.5 个百分点'}]})]},
  {no: '4', label: '源头治理', full: 15, score: 15, indicators: [rate('人工费用按月拨付率', 98, 10, 10), {label: '政府投资项目零拖欠', answer: 'yes', expects: 'yes', score: 5, full: 5}]},
  {no: '5', label: '执法监督', full: 10, score: 9, indicators: [{label: '双随机检查', figure: 426, unit: '户次', score: 5, full: 5}, {label: '企业诚信评为最低等级', figure: 10, unit: '家', grade: {scale: 'credit', value: 'C'}, score: 4, full: 5, deductions: [{points: 1, reason: '1 家未按时公布'}]}]},
  {no: '6', label: '宣传培训', full: 5, score: 5, indicators: [{label: '集中宣传', figure: 12, unit: '场', score: 2, full: 2}, {label: '劳资专管员培训覆盖', figure: 100, unit: '%', score: 3, full: 3}]},
  {no: '7', label: '底线要求', full: 10, score: 10, indicators: [{label: '发生 50 人以上群体性事件', answer: 'no', expects: 'no', score: 5, full: 5, veto: {triggered: false, reason: '发生即否决'}}, {label: '发生极端事件', answer: 'no', expects: 'no', score: 5, full: 5, veto: {triggered: false}}, {label: '信息报送', answer: 'partly', expects: 'yes'}]},
];

const full = {...example, stated: {groups: 7, indicators: 17}, groups, total: {score: 95.5, full: 100, deductions: [{points: 1, reason: '材料逾期 2 日'}], bonuses: [{points: 2, reason: '经验做法获推广'}], grades: [{scale: 'assessment', value: 'A'}], rank: {n: 2, of: 10}}};

export const Normal: Story = {args: {data: full}};
export const Internal: Story = {args: {data: {...full, visibility: 'internal'}, audience: 'internal'}};

/** 平顶山市 2020 as its bulletin has it: two scales, how many groups and indicators, and not which. */
const pingdingshan = {
  contract: 'clearboard/1',
  type: 'scorecard',
  visibility: 'public',
  title: '考核与评级',
  period: '2020',
  final: true,
  publisher: {name: '平顶山市根治拖欠农民工工资工作领导小组办公室'},
  issueNo: '工作简报第2期',
  subject: '平顶山市',
  scales: scales.map(({basis: _basis, ...scale}) => ({...scale, grades: scale.grades.map(({value}) => ({value}))})),
  groups: [{label: '工作结果', indicators: [{label: '被评为 C 级的企业', figure: 10, unit: '家', grade: {scale: 'credit', value: 'C'}}, {label: '设立工资专用账户的在建项目', figure: {numerator: 157, denominator: 157}, unit: '个'}]}],
  total: {grades: [{scale: 'assessment', value: 'A'}]},
  notes: [{text: '县（市、区）政府考核指标 7类17项，行业监管部门考核指标 6类16项，原文未列出各项。'}],
};
export const Pingdingshan: Story = {args: {data: pingdingshan}};

/** 贺兰县: the report speaks of eight rates and names none; eight empty slots are not eight noughts. */
export const EightRates: Story = {
  args: {data: {contract: 'clearboard/1', type: 'scorecard', visibility: 'public', title: '“八率”监控指标', publisher: {name: '贺兰县'}, groups: [{label: '八率', slots: 8, indicators: []}], notes: [{text: '原文提到“八率”监控指标，未列出各项。'}]}},
};

/** Eight slots of a fictitious county, one of them not there and one not reported. No list of eight is official. */
export const EightSlots: Story = {
  args: {
    data: {
      ...example,
      title: '示例县八率',
      scales: [],
      notes: [{text: '“八率”没有统一的公开定义，各项由本县自列，仅供演示。'}],
      groups: [{label: '八率', slots: 8, indicators: [
        ['劳动合同签订率', 98.4], ['实名制管理率', 99.2], ['专用账户开设率', 100], ['人工费用按月拨付率', 93.8], ['总包代发率', null], ['工资保证金存储率', 97.4], ['维权信息告示牌设立率', 0],
      ].map(([label, figure]) => ({label, figure, unit: '%', polarity: 'higher_better', target: {value: 96}}))}],
    },
  },
};

/** A yes-or-no list; what is not asked for is not judged. */
export const Checklist: Story = {
  args: {
    data: {
      ...example,
      title: '示例镇工地检查清单',
      scales: [],
      groups: [
        {label: '五项制度', indicators: [
          {label: '工资专用账户', answer: 'yes', expects: 'yes'}, {label: '实名制', answer: 'yes', expects: 'yes'}, {label: '总包代发', answer: 'no', expects: 'yes', evidence: '现场照片 3 张'},
          {label: '工资保证金', answer: 'partly', expects: 'yes'}, {label: '维权信息公示', answer: null, expects: 'yes'},
        ]},
        {label: '其他', indicators: [{label: '设有劳资专管员', answer: 'yes'}, {label: '存在层层分包', answer: 'no', expects: 'no'}, {label: '冬季停工', answer: 'not_applicable'}]},
      ],
    },
  },
};

/** Weights instead of full scores: the whole is a mean by weight. */
export const Weighted: Story = {
  args: {
    data: {
      ...example,
      title: '示例县加权考核',
      groups: [
        {label: '制度落实', weight: 40, score: 92.5, indicators: [{label: '实名制', weight: 50, score: 95}, {label: '总包代发', weight: 50, score: 90}]},
        {label: '案件办理', weight: 60, score: 88, indicators: [{label: '按期结案', weight: 70, score: 88}, {label: '满意', weight: 30, score: 88}]},
      ],
      total: {score: 89.8, full: 100, grades: [{scale: 'assessment', value: 'B'}], rank: {n: 4}},
    },
  },
};

/** One fact that decides the whole: score, grade and veto stand side by side. */
export const Veto: Story = {
  args: {
    data: {
      ...example,
      groups: [{label: '底线要求', full: 10, indicators: [{label: '发生 50 人以上群体性事件', answer: 'yes', expects: 'no', score: 0, full: 10, veto: {triggered: true, reason: '9 月发生 1 起'}}]}],
      total: {score: {value: '86.0'}, full: 100, veto: {triggered: true, reason: '发生 50 人以上群体性事件'}, grades: [{scale: 'assessment', value: 'C'}], rank: {n: 10, of: 10}},
    },
  },
};

/** Several units side by side. */
const towns = ['甲街道', '乙街道', '丙镇', '丁镇', '戊镇', '己乡'];
export const Matrix: Story = {
  args: {
    data: {
      ...example,
      title: '示例县各镇街考核',
      subject: '示例县',
      units: towns.map((name, at) => ({name, code: `T${at}`})),
      groups: [
        {label: '制度落实', full: 40, indicators: [
          {label: '实名制管理率', unit: '%', target: {value: 96}, full: 20, marks: [99, 97.2, 95, null, 98, 96].map((figure, at) => ({figure, ...(figure !== null && {score: [20, 19, 17, 0, 20, 18][at]})}))},
          {label: '总包代发', expects: 'yes', full: 20, marks: (['yes', 'yes', 'no', 'partly', 'not_applicable', 'yes'] as const).map((answer, at) => ({answer, score: [20, 20, 0, 10, 20, 20][at]}))},
        ]},
        {label: '案件办理', full: 60, slots: 2, indicators: [{label: '按期结案', full: 60, marks: [60, 58, 50, {missing: 'suppressed'}, 55, 41].map((score, at) => ({score, ...(at === 5 && {deductions: [{points: 19, reason: '逾期 3 件'}], veto: {triggered: true, reason: '瞒报'}})}))}]},
      ],
      totals: [[100, 'A'], [97, 'A'], [67, 'C'], [null, 'B'], [95, 'A'], [80, 'C']].map(([score, value], at) => ({score, full: 100, grades: [{scale: 'assessment', value}], rank: {n: at + 1}})),
    },
  },
};

/** Parts that do not come to their whole: shown as stated, doubted in one line, and in full for internal readers. */
const odd = {...full, total: {...full.total, score: 97}, groups: groups.map((group, at) => (at === 1 ? {...group, score: 29, slots: 3} : at === 2 ? {...group, full: 25} : group))};
export const DoesNotAddUp: Story = {args: {data: odd}};
export const DoesNotAddUpInternal: Story = {args: {data: odd, audience: 'internal'}};

/** A share over a hundred in the source's words, more points than there are, figures that are missing for a reason. */
export const MissingFigures: Story = {
  args: {
    data: {
      ...example,
      groups: [{label: '专项行动', indicators: [
        rate('专用账户', {value: 100, qualifier: 'gte', raw: '100%以上'}, 5, 5), rate('实名制', {value: 104.2, raw: '100%以上'}, 6, 5),
        {label: '受理案件', figure: {missing: 'redacted_in_source', raw: 'xx件'}, unit: '件'}, {label: '移送公安机关', figure: {missing: 'suppressed'}, unit: '件'}, {label: '年度满意率', figure: {missing: 'not_yet_due'}, unit: '%', target: {value: 95}},
        {label: '逾期案件', figure: 0, unit: '件', target: {value: 0, qualifier: 'lte'}, polarity: 'lower_better'}, {label: '尚无任何数据的指标'},
      ]}],
      total: {score: null, full: 100},
    },
  },
};

export const NoIndicators: Story = {args: {data: {...example, groups: []}}};

export const LongNames: Story = {
  args: {
    data: {
      ...full,
      title: '示例市对示例县保障农民工工资支付工作年度考核指标完成情况及评分情况汇总（含行业监管部门指标）',
      groups: groups.map((group) => ({...group, label: `${group.label}（对政府投资工程项目和国有企业项目欠薪问题专项整治情况）`, indicators: group.indicators.map((one) => ({...one, label: `${one.label}：按月足额支付农民工工资并通过农民工工资专用账户发放的在建工程项目占应当设立专用账户项目的比例`, evidence: 'Donaudampfschifffahrtsgesellschaftskapitän'}))})),
    },
  },
};

/** A grade of a scale that nobody described; a share over a hundred; an internal document. */
export const Refused: Story = {args: {data: {...example, groups: [{label: '评级', indicators: [{label: '企业', grade: {scale: 'star', value: 'A'}}, {label: '县', grade: {scale: 'credit', value: 'D'}}, {label: '覆盖率', figure: 101, unit: '%'}]}]}}};
export const InternalOnPublicPage: Story = {args: {data: {...full, visibility: 'internal'}}};

export const English: Story = {args: {data: full, lang: 'en'}};
export const TraditionalChinese: Story = {args: {data: full, lang: 'zh-Hant-TW'}};
export const Large: Story = {args: {data: full, size: 'large'}};
