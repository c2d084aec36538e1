// The table everybody shows: units of one province, ranked by what was paid out, in the order of their ranks. Invented.
const {bench} = globalThis;

const regions = ['广州市', '深圳市', '珠海市', '汕头市', '佛山市', '韶关市', '湛江市', '肇庆市', '江门市', '茂名市', '惠州市', '梅州市', '汕尾市', '河源市', '阳江市', '清远市', '东莞市', '中山市', '潮州市', '揭阳市', '云浮市'];
const trades = ['房屋建筑', '市政工程', '水利水电', '交通运输', '制造业', '餐饮服务', '环境卫生', '信息服务', '采矿业', '物流仓储', '教育培训', '其他'];
const states = ['已清偿', '清偿中', '已立案', '已逾期', '待核实'];

const money = new Intl.NumberFormat('zh-CN', {minimumFractionDigits: 2, maximumFractionDigits: 2});
const count = new Intl.NumberFormat('zh-CN');
const day = (text) => `${text.slice(0, 4)}年${Number(text.slice(5, 7))}月${Number(text.slice(8))}日`;
const asIs = (text) => text;

/** Ten columns, and how each cell is said: by everybody in the same words. */
export const columns = [
  {key: 'rank', title: '排名', width: 70, say: (value) => count.format(value)},
  {key: 'unit', title: '单位', width: 250, say: asIs},
  {key: 'code', title: '编号', width: 110, say: asIs},
  {key: 'region', title: '地区', width: 90, say: asIs},
  {key: 'total', title: '应清偿（元）', width: 140, say: (value) => money.format(value)},
  {key: 'paid', title: '已清偿（元）', width: 140, say: (value) => money.format(value)},
  {key: 'rate', title: '清偿率', width: 90, say: (value) => `${value.toFixed(2)}%`},
  {key: 'workers', title: '涉及人数（人）', width: 110, say: (value) => count.format(value)},
  {key: 'status', title: '状态', width: 80, say: asIs},
  {key: 'date', title: '更新日期', width: 120, say: day},
];

export const title = '清偿进度排名';

/** What a reader sorts by, which way the first click on such a heading goes, and what decides. */
export const sorts = {
  number: {key: 'total', descending: true},
  date: {key: 'date', descending: true},
  code: {key: 'code', descending: false},
  names: {key: 'unit', descending: false},
};

/** What a reader looks for, in names and codes. */
export const query = '房屋建筑';

export const collator = new Intl.Collator('zh-u-co-pinyin', {numeric: true});

/** So many rows, as they come out of a parsed document: objects of one shape, one behind the other, with flat texts. */
export function rows(size) {
  const next = bench.random(42);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const two = (number) => String(number).padStart(2, '0');
  const all = Array.from({length: size}, (_, index) => {
    const total = Math.round(next() * 5e9) / 100;
    const rate = Math.floor(next() * 1e4) / 100;
    const region = pick(regions);
    return {
      rank: 0,
      unit: `${region}${pick(trades)}第${100 + Math.floor(next() * 900)}标段工程项目`,
      code: `P${String(index + 1).padStart(7, '0')}`,
      region,
      total,
      paid: Math.round(total * rate) / 100,
      rate,
      workers: Math.floor(next() * 2000),
      status: pick(states),
      date: `2026-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`,
    };
  });
  all.sort((a, b) => b.paid - a.paid);
  all.forEach((row, index) => (row.rank = index > 0 && row.paid === all[index - 1].paid ? all[index - 1].rank : index + 1));
  const parsed = [];
  for (let from = 0; from < size; from += 10_000) parsed.push(...JSON.parse(JSON.stringify(all.slice(from, from + 10_000))));
  return parsed;
}

/** The words of the row that must stand first: by one key, and of those equal in it the first of the document. Without a key, the document's first. */
export function firstWords(all, sort, query = '') {
  let first;
  const before = (a, b) => {
    const [x, y] = [a[sort.key], b[sort.key]];
    if (sort.key === 'unit') return collator.compare(x, y) < 0;
    return sort.descending ? x > y : x < y;
  };
  for (const row of all) {
    if (query !== '' && !row.unit.includes(query) && !row.code.includes(query)) continue;
    if (!first || (sort && before(row, first))) first = row;
    if (!sort) break;
  }
  return wordsOf(first);
}

export const wordsOf = (row) => columns.map(({key, say}) => say(row[key])).join(' ');
