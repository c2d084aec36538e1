// Invented ledgers of an invented county.

/** What all ledgers of the stories have in common. */
export const head = {
  contract: 'clearboard/1',
  type: 'case-ledger',
  visibility: 'public',
  demo: true,
  title: '根治欠薪问题台账',
  asOf: '2021-11-30T18:00:00+08:00',
  publisher: {name: '示例县根治欠薪办'},
  definition: '冬季专项排查发现的问题和上级督办的线索；付清欠薪或达到整改目标后销号。',
};

/** An entry with whatever is different about it. */
export const problem = (more: object = {}) => ({
  item: '安置房工地拖欠农民工工资',
  kind: '线索',
  source: '专项排查',
  unit: '甲街道',
  goal: '付清核实的欠薪',
  received: '2021-11-10',
  state: 'rectifying',
  ...more,
});

/** The two lines of feedback to a letter of supervision (双轨反馈). */
const bothTracks = (territory: object, discipline: object) => [
  {name: '属地', unit: '乙镇', post: '分管副镇长', docNo: '示治欠督〔2021〕3号', sent: '2021-11-15', due: {n: 10, unit: 'workdays', basis: '督办函要求'}, ...territory},
  {name: '派驻纪检监察组', unit: '驻住建局纪检监察组', post: '副组长', docNo: '示治欠督〔2021〕3号', sent: '2021-11-15', due: {day: '2021-11-26'}, ...discipline},
];

/** Everything that can become of an entry. */
export const entries = [
  problem({
    id: '01',
    refNo: '示劳监字〔2021〕12号',
    employer: '示例建筑劳务公司（虚构）',
    post: '分管副主任',
    claimed: {people: 25, money: 268000},
    verified: {people: 22, money: {value: '251360.50'}},
    paid: {people: 10, money: 118000},
    due: {n: 10, unit: 'workdays', basis: '限期整改指令书'},
    progress: '首批 10 人已领取工资，余款待总包单位拨付。',
    internalText: '总包单位资金紧张，建议启用工资保证金。',
    evidence: [{title: '第一批工资发放公示', href: '../evidence/01-a.html', public: true}, {title: '银行回单', href: '../evidence/01-b.pdf'}],
  }),
  problem({
    id: '02',
    item: '上级督办的拖欠线索未按要求反馈',
    kind: '督办函',
    source: '上级督办',
    unit: '乙镇',
    employer: '示例置业公司（虚构）',
    post: '镇长',
    goal: '付清欠薪，两线反馈齐全',
    verified: {people: 31, money: {value: 36, unit: '万元', qualifier: 'over', raw: '36余万元'}},
    tracks: bothTracks({repliedAt: '2021-11-25', reply: '已约谈项目负责人。'}, {}),
  }),
  problem({id: '03', item: '学校扩建项目未开设工资专用账户', kind: '隐患', unit: '丙镇', goal: '开设专用账户并备案', due: {day: '2021-12-02', basis: '整改通知'}, received: '2021-11-18'}),
  problem({id: '04', item: '道路工程未落实实名制', kind: '隐患', unit: '丁镇', goal: '全员实名登记', due: {day: '2021-12-31'}, state: 'assigned'}),
  problem({id: '05', item: '电子厂两个月未足额支付工资', unit: '戊乡', source: '12345 热线', state: 'agreed', claimed: {people: 40, money: 520000}, verified: {people: 38, money: 486200}, due: {n: 3, unit: 'months', basis: '还款协议'}}),
  problem({id: '06', item: '餐饮店歇业拖欠工资', unit: '甲街道', state: 'suspended', verified: {people: 6, money: 42000}, due: {n: 30, unit: 'days', basis: '限期整改指令书'}, pauses: [{from: '2021-11-22', reason: '责任人住院，无法核对账目'}]}),
  problem({id: '07', item: '水利工程拖欠机械班组工资', unit: '己乡', state: 'in_judicial', verified: {people: 9, money: 97300}, due: {n: 60, unit: 'workdays', basis: '劳动保障监察条例第十七条'}}),
  problem({id: '08', item: '厂房工地工资已付清', unit: '丙镇', verified: {people: 14, money: 138000}, paid: {people: 14, money: 138000}, goalMet: true, due: {day: '2021-11-26'}, rectifiedAt: '2021-11-24', state: 'rectified', tracks: bothTracks({repliedAt: '2021-11-24', state: 'accepted'}, {repliedAt: '2021-11-25', state: 'accepted'})}),
  problem({
    id: '09',
    item: '公租房工地拖欠木工班组工资',
    unit: '丁镇',
    employer: '示例木业班组（虚构）',
    verified: {people: 18, money: 203500},
    paid: {people: 18, money: 203500},
    goalMet: true,
    due: {day: '2021-11-20'},
    rectifiedAt: '2021-11-19',
    writeOff: {at: '2021-11-23', by: '示例县根治欠薪办', post: '副主任', docNo: '示治欠销〔2021〕5号'},
    evidence: [{title: '工资支付凭证', href: '../evidence/09.pdf'}, {title: '销号公示', href: '../evidence/09.html', public: true}],
  }),
  problem({id: '10', item: '重复反映的拖欠线索', unit: '庚乡', claimed: {people: 3, money: 24000}, writeOff: {at: '2021-11-17', by: '示例县根治欠薪办', reason: '与 01 号为同一问题，并入办理'}}),
  problem({id: '11', item: '商铺装修拖欠工资，只付一半即销号', unit: '庚乡', verified: {people: 5, money: 61000}, paid: {people: 3, money: 30500}, due: {day: '2021-11-20'}, writeOff: {at: '2021-11-22', by: '庚乡'}}),
  problem({id: '12', item: '砖厂拖欠工资，未见支付即销号', unit: '己乡', claimed: {people: 7, money: 88000}, goalMet: false, state: 'written_off'}),
  problem({id: '13', item: '物流园维权公示牌缺失', kind: '隐患', unit: '戊乡', goal: '设置维权信息公示牌', goalMet: true, due: {day: '2021-11-15'}, rectifiedAt: '2021-11-18', writeOff: {at: '2021-11-19', by: '示例县根治欠薪办'}}),
  problem({id: '14', item: '绿化工程拖欠零工工资', unit: undefined, state: 'registered', received: '--11-28', due: {n: 10, unit: 'workdays', basis: '限期整改指令书'}, claimed: {people: {missing: 'suppressed'}, money: {missing: 'not_reported'}}}),
].map((entry) => JSON.parse(JSON.stringify(entry)) as Record<string, unknown>);

/** The ledger of the stories. */
export const full = {...head, items: entries, reported: {items: 14, writtenOff: 4}};

const units = ['甲街道', '乙镇', '丙镇', '丁镇', '戊乡', '己乡', '庚乡'];
const states = ['registered', 'assigned', 'rectifying', 'agreed', 'in_judicial', 'rectified'];

/** A ledger of many entries, each made from its number. */
export const many = (count: number) => ({
  ...head,
  title: `根治欠薪问题台账（${count} 项）`,
  items: Array.from({length: count}, (_, n) => {
    const day = (n * 7) % 60;
    const received = new Date(Date.UTC(2021, 8, 20) + day * 86_400_000).toISOString().slice(0, 10);
    const done = n % 3 === 0;
    const money = 10_000 + ((n * 7919) % 400_000);
    return problem({
      id: String(n + 1).padStart(5, '0'),
      item: `第 ${n + 1} 号项目拖欠工资`,
      kind: n % 5 === 0 ? '隐患' : n % 7 === 0 ? '督办函' : '线索',
      unit: units[n % units.length],
      received,
      verified: {people: 3 + (n % 40), money},
      ...(done ? {paid: {people: 3 + (n % 40), money: n % 30 === 0 ? Math.floor(money / 2) : money}, goalMet: true, writeOff: {at: '2021-11-25', by: '示例县根治欠薪办'}} : {state: states[n % states.length]}),
      due: {n: 10 + (n % 50), unit: 'workdays', basis: '限期整改指令书'},
      ...(n % 4 === 0 && {tracks: bothTracks({repliedAt: '2021-11-22'}, n % 8 === 0 ? {repliedAt: '2021-11-24'} : {})}),
    });
  }),
});
