// Published employers, as every contender is given them: invented, in no order, some of them published for longer than the law allows.
const {bench} = globalThis;

export const today = '2026-03-31';
export const title = '劳动保障违法行为公布名单';
export const publisher = '示例县人力资源和社会保障局';
export const phone = '12333';

const authorities = ['示例县人力资源和社会保障局', '示例市人力资源和社会保障局', '示例省人力资源和社会保障厅'];
const trades = ['建筑劳务', '装饰工程', '市政园林', '餐饮管理', '服装制造', '物流运输'];
export const kinds = {blacklist: '拖欠农民工工资失信联合惩戒名单', major_violation: '重大劳动保障违法行为'};
export const states = {active: '公布中', corrected: '已更正', objection_pending: '异议处理中'};

const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = Array.from({length: 17}, (_, at) => 3 ** at % 31);

/** A unified social credit code of no place, with the check symbol of GB 32100-2015. */
function codeOf(n) {
  const body = `91999900MA${String(n).padStart(6, '0')}X`;
  const sum = weights.reduce((sum, weight, at) => sum + weight * symbols.indexOf(body[at]), 0);
  return body + symbols[(31 - (sum % 31)) % 31];
}

const day = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const first = Date.UTC(2023, 0, 1) / 86_400_000;
const last = Date.UTC(2026, 2, 1) / 86_400_000;

/** So many entries, as they come out of a parsed document. */
export function entries(size) {
  const next = bench.random(11);
  const all = Array.from({length: size}, (_, index) => {
    const kind = next() < 0.3 ? 'major_violation' : 'blacklist';
    const from = first + Math.floor(next() * (last - first));
    const part = next();
    return {
      id: `e-${index + 1}`,
      kind,
      name: `示例第${index + 1}${trades[Math.floor(next() * trades.length)]}有限公司（演示）`,
      creditCode: codeOf(index + 1),
      address: `示例县第${1 + Math.floor(next() * 30)}街道示例路${1 + Math.floor(next() * 300)}号`,
      persons: [{name: '演示甲', role: 'legal_representative'}],
      facts: kind === 'blacklist' ? '克扣、无故拖欠农民工工资，经责令限期支付逾期未支付，数额达到认定拒不支付劳动报酬罪标准' : '拖欠劳动者工资，经责令改正拒不改正',
      people: 1 + Math.floor(next() * 200),
      amount: 1000 + Math.floor(next() * 2e6),
      ...(kind === 'major_violation' && {handling: '责令支付并处罚款二万元，已支付完毕'}),
      decisionNo: `示人社决〔${day(from).slice(0, 4)}〕${index + 1}号`,
      authority: authorities[Math.floor(next() * next() * authorities.length)],
      decisionDate: day(from - 7),
      legalBasis: kind === 'blacklist' ? '《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》第五条' : '《劳动保障监察条例》第二十六条、第三十条',
      listedFrom: day(from),
      publishUntil: day(from + 1095),
      ...(part < 0.02 ? {status: 'corrected'} : part < 0.05 ? {status: 'objection_pending'} : {}),
    };
  });
  const parsed = [];
  for (let from = 0; from < size; from += 10_000) parsed.push(...JSON.parse(JSON.stringify(all.slice(from, from + 10_000))));
  return parsed;
}

export const documentOf = (entries) => ({
  contract: 'clearboard/1',
  type: 'disclosure-list',
  visibility: 'public',
  demo: true,
  title,
  asOf: today,
  publisher: {name: publisher},
  objectionContact: {name: '示例县人力资源和社会保障局劳动保障监察科', phone: '0000-1234567', address: '示例县示例路1号'},
  supervisionPhone: phone,
  entries,
});

const sayDay = (text) => `${text.slice(0, 4)}年${Number(text.slice(5, 7))}月${Number(text.slice(8))}日`;
export const number = new Intl.NumberFormat('en-US');
export {sayDay};

/** What is said of one entry, cell by cell: labels with what stands beside them. By everybody in the same words. */
export const cellsOf = ({kind, name, creditCode, address, persons, facts, people, amount, handling, decisionNo, authority, decisionDate, legalBasis, listedFrom, publishUntil, status = 'active'}) => [
  {head: [name, kinds[kind]], lines: [['统一社会信用代码', creditCode], ['地址', address], ['法定代表人', persons[0].name]]},
  {head: [], lines: [[kind === 'blacklist' ? '列入事由' : '主要违法事实', facts], ['涉及人数', `${number.format(people)} 人`], ['欠薪金额', `${number.format(amount)} 元`]]},
  {head: [], lines: [...(handling ? [['处理情况', handling]] : []), ['决定文号', decisionNo], ['作出决定的机关', authority], ['决定日期', sayDay(decisionDate)], ['法律依据', legalBasis]]},
  {head: [`${{active: '●', corrected: '✎', objection_pending: '◷'}[status]} ${states[status]}`], lines: [['列入日期', sayDay(listedFrom)], ['公布截止', sayDay(publishUntil)]], link: '链接'},
];

/** Without white space, so that layout does not count. */
export const bare = (text) => text?.replace(/\s/g, '');

/** All words of one entry. */
export const wordsOf = (entry) => bare(cellsOf(entry).map(({head, lines, link = ''}) => head.join('') + lines.map(([label, text]) => `${label}：${text}`).join('') + link).join(''));

/** What a reader looks for, in names and codes; written as it is on a keyboard. */
export const query = '装饰工程';

/** The entries that are shown: not past their last day, the newest first; found by a query. */
export const shown = (all, query = '') =>
  all.filter(({publishUntil, name, creditCode}) => publishUntil >= today && (name.includes(query) || creditCode.includes(query))).sort((a, b) => (a.listedFrom < b.listedFrom ? 1 : a.listedFrom > b.listedFrom ? -1 : 0));
