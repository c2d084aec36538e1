import {checkSymbol} from '../src/contract/credit-code.js';

// Invented employers of an invented county; the codes have right check symbols and a division (9999) that no place has.

/** The nth invented credit code. */
export const codeOf = (n: number): string => {
  const body = `91999900MA${String(n).padStart(6, '0')}X`;
  return body + checkSymbol(body)!;
};

const contacts = {objectionContact: {name: '示例县人力资源和社会保障局劳动保障监察科', phone: '0000-1234567', address: '示例县示例路1号'}, supervisionPhone: '12333'};

/** What all lists of the stories have in common. */
export const head = {
  contract: 'clearboard/1',
  type: 'disclosure-list',
  visibility: 'public',
  demo: true,
  title: '劳动保障违法行为公布名单',
  publisher: {name: '示例县人力资源和社会保障局'},
  asOf: '2026-03-31',
  definition: '依据《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》和《重大劳动保障违法行为社会公布办法》公布，公布期限以决定书为准',
  licence: {name: '注明来源可自由使用'},
  revisions: [{at: '2026-03-20', what: '更正一条的决定文号'}],
  ...contacts,
};

/** An entry of the blacklist, with whatever is different about it. */
export const listed = (n: number, more: object = {}) => ({
  id: `b-${n}`,
  kind: 'blacklist',
  name: `示例第${n}建筑劳务有限公司（演示）`,
  creditCode: codeOf(n),
  address: '示例县甲街道示例路1号',
  persons: [{name: '演示甲', role: 'legal_representative'}],
  facts: '克扣、无故拖欠农民工工资，经责令限期支付逾期未支付，数额达到认定拒不支付劳动报酬罪标准',
  people: 13,
  amount: 310790,
  decisionNo: `示人社列决〔2026〕${n}号`,
  authority: '示例县人力资源和社会保障局',
  decisionDate: '2026-02-20',
  legalBasis: '《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》第五条',
  listedFrom: '2026-02-27',
  publishUntil: '2029-02-26',
  ...more,
});

/** An entry of the major violations. */
export const violating = (n: number, more: object = {}) => ({
  ...listed(n),
  id: `v-${n}`,
  kind: 'major_violation',
  name: `示例第${n}制造有限公司（演示）`,
  facts: '拖欠劳动者工资，经责令改正拒不改正',
  handling: '责令支付并处罚款二万元，已支付完毕',
  decisionNo: `示人社罚决〔2026〕${n}号`,
  authority: '示例市人力资源和社会保障局',
  legalBasis: '《劳动保障监察条例》第二十六条、第三十条',
  ...more,
});

/** Amounts are written in full where a story asks for them. */
export const money = (value: string) => ({value});

/** The published magnitudes of one city in 2022 (125 人 2,330,555 元 …) under invented names, with everything that can become of an entry. */
export const full = {
  ...head,
  entries: [
    listed(1, {people: 125, amount: money('2330555'), listedFrom: '2026-03-12', decisionDate: '2026-03-05', publishUntil: '2029-03-11', persons: [{name: '演示甲', role: 'legal_representative'}, {name: '演示乙', role: 'in_charge', post: '项目负责人'}]}),
    listed(2, {people: 13, amount: money('310790')}),
    listed(3, {people: 3, amount: money('42293'), listedFrom: '2025-09-01', decisionDate: '2025-08-25', publishUntil: '2028-08-31', status: 'objection_pending', objectionContact: {name: '示例市人力资源和社会保障局', phone: '0000-7654321转8001'}}),
    listed(4, {people: 27, amount: money('1091800'), listedFrom: '2024-06-03', decisionDate: '2024-05-27', publishUntil: '2027-06-02', status: 'corrected', correction: {at: '2024-07-01', what: '更正地址'}}),
    listed(5, {subjectKind: 'person', name: '演示丙', creditCode: undefined, address: undefined, persons: undefined, people: 8, amount: money('96000'), listedFrom: '2025-03-01', decisionDate: '2025-02-20', publishUntil: '2028-02-29'}),
    violating(6, {people: 41, amount: money('525000'), listedFrom: '2026-01-15', decisionDate: '2026-01-08', publishUntil: '2026-12-31'}),
    violating(7, {people: 6, amount: money('38000'), listedFrom: '2025-11-20', decisionDate: '2025-11-10', publishUntil: '2026-11-19'}),
    listed(8, {revoked: {at: '2026-03-18', reason: '行政复议决定撤销示例第8建筑劳务有限公司（演示）的列入决定', docNo: '示府复决〔2026〕3号'}}),
    listed(9, {removed: {at: '2026-03-25', reason: '已改正并履行义务满六个月，经申请提前移出', docNo: '示人社移决〔2026〕1号'}}),
    listed(10, {listedFrom: '2022-12-01', decisionDate: '2022-11-20', publishUntil: '2025-11-30'}),
  ].map((entry) => JSON.parse(JSON.stringify(entry)) as object),
};

/** As many entries as one likes, over years and authorities. */
export const many = (n: number) => ({
  ...head,
  entries: Array.from({length: n}, (_, i) => {
    const year = 2026 - (i % 3);
    const month = String(1 + (i % 3 === 0 ? i % 2 : i % 12)).padStart(2, '0');
    const make = i % 4 === 0 ? violating : listed;
    return make(i + 1, {
      authority: ['示例县人力资源和社会保障局', '示例市人力资源和社会保障局', '甲区人力资源和社会保障局'][i % 3],
      people: 1 + (i % 90),
      amount: 10000 + 37 * i,
      decisionDate: `${year}-${month}-05`,
      listedFrom: `${year}-${month}-12`,
      publishUntil: `${year + 3}-${month}-11`,
      ...(i % 7 === 0 && {facts: '克扣、无故拖欠农民工工资，经责令限期支付逾期未支付，数额达到认定拒不支付劳动报酬罪标准；另查明该单位未按规定实名登记、未按月考核农民工工作量并编制工资支付表，未在施工现场醒目位置设立维权信息告示牌'}),
    });
  }),
});
