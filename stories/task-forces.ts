import type {TaskForcesDocument} from '../src/contract/task-forces.js';

/** Everybody and everything here but 登封 and 中山 is invented. */
const invented = {
  type: 'task-forces',
  visibility: 'public',
  demo: true,
  asOf: '2021-12-23T18:00:00+08:00',
  publisher: {name: '示例县根治欠薪办'},
} as const;

const unit = (key: string, name: string, kind = '县级部门') => ({key, name, kind});

/** A fictitious county. One leads three forces; the human-resources bureau has a part in all of them. */
export const county: TaskForcesDocument = {
  ...invented,
  title: '示例县根治欠薪工作专班',
  leaders: [
    {key: 'L1', post: '县委常委、常务副县长'},
    {key: 'L2', post: '副县长（分管住建）'},
    {key: 'L3', post: '副县长（分管工业）'},
    {key: 'L4', post: '县人社局局长'},
    {key: 'L5', post: '县委政法委副书记'},
  ],
  units: [
    unit('renshe', '县人社局'), unit('zhujian', '县住建局'), unit('fagai', '县发展改革委'), unit('caizheng', '县财政局'), unit('jiaotong', '县交通局'), unit('shuili', '县水利局'),
    unit('gongxin', '县工信局'), unit('jiaoyu', '县教育局'), unit('gongan', '县公安局'), {key: 'towns', name: '各乡镇（街道）', kind: '镇街', collective: true},
  ],
  measures: [{label: '在办案件', unit: '件'}, {label: '已办结', unit: '件'}, {label: '涉及金额', unit: '万元'}],
  total: [86, 51, {value: '612.4'}],
  forces: [
    {key: 'F1', no: '一', name: '工程建设领域', leaders: ['L1'], deputies: ['L4'], lead: ['zhujian', 'renshe'], members: ['fagai', 'caizheng', 'gongan', 'towns'], duties: ['排查在建项目，督促落实五项制度'], covers: [{label: '房屋市政', kind: 'sector'}, {label: '城东安置房项目案', kind: 'case'}, {label: '环城路标段案', kind: 'case'}], counts: [34, 22, {value: '268.0'}]},
    {key: 'F2', no: '二', name: '政府投资项目', leaders: ['L1'], deputies: ['L4'], lead: ['fagai', 'caizheng'], members: ['renshe', 'towns'], duties: ['核对拨款，逐项清零'], counts: [12, 9, {value: '143.5'}]},
    {key: 'F3', no: '三', name: '交通水利项目', leaders: ['L2'], lead: ['jiaotong', 'shuili'], members: ['renshe', 'caizheng'], duties: ['督促施工总承包单位先行清偿'], covers: [{label: '甲街道'}, {label: '乙镇'}], counts: [15, 8, {value: '97.6'}]},
    {key: 'F4', no: '四', name: '工业企业', leaders: ['L3'], lead: ['gongxin'], members: ['renshe', 'gongan'], duties: ['预警停产、搬迁企业'], covers: [{label: '丙镇'}, {label: '丁镇'}], counts: [13, 6, {value: '61.3'}]},
    {key: 'F5', no: '五', name: '教育培训机构', leaders: ['L3'], lead: ['jiaoyu'], members: ['renshe'], counts: [5, 3, {value: '22.0'}]},
    {key: 'F6', no: '六', name: '重点欠薪积案', kind: '包案组', leaders: ['L1'], lead: ['renshe'], members: ['gongan', 'towns'], duties: ['一案一策，不解决不销账'], covers: [{label: '某商业综合体案', kind: 'case'}], counts: [4, 1, {value: '18.0'}]},
    {key: 'rest', name: '县治欠办', rest: true, lead: ['renshe'], duties: ['承接其余行业、领域的欠薪问题'], counts: [3, 2, {value: '2.0'}]},
  ],
};

const rest = ['renshe', 'departments', 'towns'];

/** 登封市欠薪治理工作方案, as published: posts, lead and member units. Deputies are named there without their posts, and so left out. */
export const dengfeng: TaskForcesDocument = {
  type: 'task-forces',
  title: '登封市欠薪治理七个工作专班',
  visibility: 'public',
  publisher: {name: '登封市人民政府'},
  docNo: '登政办〔2021〕35号',
  indexNo: '005303449/2021-00238',
  madeOn: '2021-12-15',
  publishedAt: '2021-12-23',
  validity: '有效',
  called: '工作专班',
  leaders: [
    {key: 'mayor', post: '市委副书记、市长（召集人）'},
    {key: 'executive', post: '市委常委、常务副市长'},
    {key: 'standing', post: '市委常委、副市长'},
    {key: 'vice1', post: '副市长'},
    {key: 'vice2', post: '副市长'},
    {key: 'vice3', post: '副市长'},
    {key: 'police', post: '副市长、市公安局局长'},
    {key: 'renshe_head', post: '市人社局局长'},
  ],
  units: [
    {key: 'renshe', name: '市人社局'}, {key: 'zhujian', name: '市住建局'}, {key: 'fagai', name: '市发展改革委'}, {key: 'caizheng', name: '市财政局'}, {key: 'chengguan', name: '市城管局'},
    {key: 'jiaoyu', name: '市教育局'}, {key: 'yingji', name: '市应急局'}, {key: 'guozi', name: '市国资服务中心'}, {key: 'gongxin', name: '市工信局'}, {key: 'shangwu', name: '市商务局'},
    {key: 'group', name: '市根治拖欠农民工工资工作领导小组各成员单位', collective: true}, {key: 'departments', name: '市政府有关部门', collective: true}, {key: 'towns', name: '各乡镇（街道）人民政府', collective: true},
  ],
  forces: [
    {key: 'f1', no: '一', name: '根治拖欠农民工工资问题', leaders: ['executive'], deputies: ['renshe_head'], lead: ['renshe', 'zhujian'], members: ['group', 'departments', 'towns']},
    {key: 'f2', no: '二', name: '政府投资项目、事业单位欠薪问题', leaders: ['executive'], lead: ['fagai', 'caizheng'], members: rest},
    {key: 'f3', no: '三', name: '公共服务单位欠薪问题', leaders: ['standing'], lead: ['chengguan'], members: ['caizheng', ...rest]},
    {key: 'f4', no: '四', name: '教育培训机构欠薪问题', leaders: ['vice1'], lead: ['jiaoyu'], members: rest},
    {key: 'f5', no: '五', name: '煤炭企业欠薪问题', leaders: ['executive'], lead: ['yingji'], members: rest},
    {key: 'f6', no: '六', name: '国有企业项目欠薪问题', leaders: ['executive'], lead: ['guozi'], members: ['caizheng', ...rest]},
    {key: 'f7', no: '七', name: '民企中小企业、招商引资政策兑现及“万人助万企”反映欠薪问题', leaders: ['vice3'], lead: ['gongxin', 'shangwu'], members: ['caizheng', 'renshe', 'guozi', 'departments', 'towns']},
    {key: 'office', name: '联席会议办公室', rest: true, lead: ['renshe'], duties: ['上述专班之外的行业、领域欠薪问题，由联席会议办公室研判后交相应职能部门、相应乡镇（街道）调查处理']},
  ],
  notes: [{text: '方案所列副组长大多只有姓名、没有职务，此处只列载明职务的；各专班的案件数量，方案未载明。'}],
};

/** 中山 2023, as published. The source names neither the 23 units nor who is paired with whom. */
export const zhongshan: TaskForcesDocument = {
  type: 'task-forces',
  title: '“一对一”包干',
  visibility: 'public',
  publisher: {name: '中山市人力资源和社会保障局'},
  publishedAt: '2023-04-17',
  forces: [],
  pairing: {label: '“一对一”包干', rule: 'one_to_one', rows: {label: '镇街', units: [], stated: 23}, columns: {label: '成员单位', units: [], stated: 23}},
  notes: [{text: '对敏感时间、重要节点进行督导检查，对重大线索、舆情信息、欠薪案件等全程督办，适时开展明察暗访和“回头看”活动。'}],
};

const stems = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥元';

/** A fictitious town of a city that has 23. */
export const town = (at: number) => ({key: `t${at}`, name: `${stems[at] ?? ''}${at < 8 ? '街道' : '镇'}`, code: `9999010${String(at + 1).padStart(2, '0')}`, kind: '镇街'});

const offices = '发展改革 教育 科技 工信 公安 民政 司法 财政 人社 自然资源 生态环境 住建 交通 水务 农业农村 商务 文旅 卫健 应急 国资 市场监管 信访 城管'.split(' ');

/** A department of that city. */
export const department = (at: number) => ({key: `d${at}`, name: `市${offices[at] ?? ''}局`, code: `D${String(at + 1).padStart(2, '0')}`, kind: '市级部门'});

const all = Array.from({length: 23}, (_, at) => at);

/** 23 × 23, one to one, of the form that 中山 has published. Every pair is invented. */
export const pairedCity: TaskForcesDocument = {
  ...invented,
  title: '示例市“一对一”包干',
  publisher: {name: '示例市治欠办'},
  units: [...all.map(town), ...all.map(department)],
  forces: [],
  pairing: {
    label: '“一对一”包干',
    rule: 'one_to_one',
    rows: {label: '镇街', units: all.map((at) => town(at).key), stated: 23},
    columns: {label: '成员单位', units: all.map((at) => department(at).key), stated: 23},
    pairs: all.map((at) => ({row: town(at).key, column: department((at * 5 + 2) % 23).key})),
  },
};
