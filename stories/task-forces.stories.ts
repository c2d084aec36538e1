import {html, nothing} from 'lit';
import type {TaskForcesDocument} from '../src/contract/task-forces.js';
import '../src/register/task-forces.js';
import {county, department, dengfeng, pairedCity, town, zhongshan} from './task-forces.js';

type Data = Omit<TaskForcesDocument, 'type'> & {readonly type: string};

interface Args {
  readonly data: Data;
  readonly reading?: string;
  readonly audience?: string;
  readonly lang?: string;
  readonly size?: string;
}

interface Story {
  readonly args: Args;
}

export default {
  title: 'Widgets/Task forces',
  component: 'cb-task-forces',
  parameters: {page: {today: '2021-12-23'}},
  render: ({data, reading, audience, lang, size}: Args) =>
    html`<cb-task-forces .data=${data} reading=${reading ?? nothing} audience=${audience ?? nothing} lang=${lang ?? nothing} size=${size ?? nothing}></cb-task-forces>`,
};

/** A fictitious county: six forces, counts with their total, one bucket for all else. */
export const Normal: Story = {args: {data: county}};

/** The same from the side of leaders: one person leads three. */
export const ByLeader: Story = {args: {data: county, reading: 'leaders'}};

/** The same from the side of units. */
export const ByUnit: Story = {args: {data: county, reading: 'units'}};

/** 登封 2021, as published: seven forces, one person leading four, two deputy conveners who lead none. By posts. */
export const Dengfeng: Story = {args: {data: dengfeng}};
export const DengfengByLeader: Story = {args: {data: dengfeng, reading: 'leaders'}};

/** 中山 2023, as published: 23 member units one to one with 23 towns; the source does not say which with which. */
export const Zhongshan: Story = {args: {data: zhongshan}};

/** A pairing of that form in a fictitious city: 23 departments, 23 towns, one to one. */
export const Matrix: Story = {args: {data: pairedCity}};

/** One town without a partner, one with two, one department with nobody: each is said, and seen in shape. */
const pairs = pairedCity.pairing!.pairs!;
export const MatrixWithGaps: Story = {
  args: {
    data: {
      ...pairedCity,
      title: '示例市“一对一”包干（有缺漏）',
      pairing: {...pairedCity.pairing!, rows: {...pairedCity.pairing!.rows, stated: 24}, pairs: [...pairs.filter(({row}) => row !== town(3).key && row !== town(8).key), {row: town(5).key, column: department(8).key, note: '由两个部门共同包干'}]},
    },
  },
};

/** The same as a list, as phones and large type have it. */
export const PairsInLargeType: Story = {args: {data: pairedCity, size: 'large'}};

/** Leaders answer for towns (领导包联): a pairing of posts with towns that is not one to one. */
export const LeadersOfTowns: Story = {
  args: {
    data: {
      ...county,
      title: '示例县领导包联镇街',
      measures: [],
      total: undefined,
      forces: [],
      units: [...(county.units ?? []), ...Array.from({length: 7}, (_, at) => town(at))],
      pairing: {
        label: '领导包联',
        rows: {label: '镇街', units: Array.from({length: 7}, (_, at) => town(at).key)},
        columns: {label: '领导', units: (county.leaders ?? []).map(({key}) => key)},
        pairs: [0, 1, 2, 3, 4, 5].map((at) => ({row: town(at).key, column: ['L1', 'L2', 'L2', 'L3', 'L1', 'L4'][at]!})),
      },
    },
  },
};

/** Persons stand behind their posts where a published source names them, and nowhere else. Everybody here is invented. */
export const NamedLeaders: Story = {
  args: {
    data: {
      ...county,
      leaders: [
        {key: 'L1', post: '县委常委、常务副县长', person: {name: '欧阳示例', role: 'official', source: '示例政办〔2021〕1号'}},
        {key: 'L2', post: '副县长', person: {name: '赵示例', role: 'official', source: '示例政办〔2021〕1号'}},
        {key: 'L3', post: '副县长', person: {name: '钱示例', role: 'official'}},
        {key: 'L4', post: '县人社局局长'},
      ],
    },
  },
};

/** What an internal reader sees besides: the cases in a leader's charge by name, and the arithmetic. */
export const Internal: Story = {args: {data: {...county, visibility: 'internal', total: [90, 50, {value: '612.4'}]}, audience: 'internal'}};

/** Figures that are missing, suppressed, nought, qualified; forces without leaders and units. */
export const MissingFigures: Story = {
  args: {
    data: {
      ...county,
      total: [null, {value: 40, qualifier: 'over'}, {missing: 'redacted_in_source'}],
      forces: (county.forces).map((force, at) => ({
        ...force,
        counts: [[0, {missing: 'suppressed' as const}, null], [{value: 20, qualifier: 'over' as const, raw: '20余件'}, {missing: 'not_applicable' as const}, {value: '96.5', qualifier: 'approx' as const}], [{missing: 'not_yet_due' as const}, 3, 4]][at % 3]!,
        ...(at === 1 && {leaders: [], deputies: []}),
        ...(at === 2 && {lead: [], members: []}),
      })),
    },
  },
};

/** Figures that do not come to their total: shown as stated, with a doubt. */
export const DoesNotAddUp: Story = {args: {data: {...county, total: [90, 50, {value: '612.4'}]}}};

/** Two hundred forces, each in the charge of one of forty leaders. */
export const Many: Story = {
  args: {
    data: {
      ...county,
      title: '示例市在建项目包保责任',
      called: '包保组',
      leaders: Array.from({length: 40}, (_, at) => ({key: `M${at}`, post: `示例市第${at + 1}包保领导（副处级）`})),
      units: Array.from({length: 60}, (_, at) => ({key: `U${at}`, name: `示例部门${at + 1}`, kind: at % 2 === 0 ? '市级部门' : '镇街'})),
      total: undefined,
      forces: Array.from({length: 200}, (_, at) => ({
        key: `P${at}`,
        no: String(at + 1),
        name: `演示项目${at + 1}包保组`,
        leaders: [`M${(at * 7) % 40}`],
        lead: [`U${at % 60}`],
        members: [`U${(at * 11 + 1) % 60 === at % 60 ? (at + 1) % 60 : (at * 11 + 1) % 60}`],
        counts: [(at * 13) % 9, (at * 5) % 4, {value: String((at * 37) % 90)}],
      })),
    },
  },
};

export const NoForces: Story = {args: {data: {...county, forces: [], leaders: [], units: [], total: undefined}}};

/** A pairing whose sides are empty. */
export const EmptyPairing: Story = {args: {data: {...pairedCity, pairing: {rows: {label: '镇街', units: []}, columns: {label: '成员单位', units: []}, pairs: []}}}};

export const LongNames: Story = {
  args: {
    data: {
      ...county,
      leaders: (county.leaders ?? []).map((leader) => ({...leader, post: `${leader.post}、示例县根治拖欠农民工工资工作领导小组副组长兼办公室主任`})),
      units: (county.units ?? []).map((unit) => ({...unit, name: `${unit.name}（劳动保障监察综合行政执法大队、Donaudampfschifffahrtsgesellschaft）`})),
      forces: (county.forces).map((force) => ({...force, name: `${force.name}：政府投资工程项目、国有企业项目及招商引资企业拖欠农民工工资问题专项整治工作`})),
    },
  },
};

/** A leader and a unit that nobody has listed, a unit twice, a unit paired with itself: each problem by its place. */
export const Refused: Story = {
  args: {
    data: {
      ...pairedCity,
      forces: [{key: 'F1', name: '示例专班', leaders: ['nobody'], lead: ['nowhere', department(0).key, department(0).key]}],
      pairing: {...pairedCity.pairing!, columns: {label: '成员单位', units: [town(0).key, department(1).key]}, pairs: [{row: town(0).key, column: town(0).key}, {row: town(1).key, column: department(9).key}]},
    },
  },
};
export const InternalOnPublicPage: Story = {args: {data: {...county, visibility: 'internal'}}};

export const English: Story = {args: {data: county, lang: 'en'}};
export const EnglishMatrix: Story = {args: {data: pairedCity, lang: 'en'}};
export const TraditionalChinese: Story = {args: {data: county, lang: 'zh-Hant-TW'}};
export const Large: Story = {args: {data: county, size: 'large'}};
