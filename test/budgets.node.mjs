// What a ranking costs in counts that are the same on every machine: nodes, listeners, requests, and how often the browser
// had to find out styles and lay the page out. A ceiling stands just above what was counted; it can only go down.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {counting, scrolled, within} from './counting.mjs';
import {builtSite} from './visit.mjs';

const site = builtSite();

const columns = ['编号', '地区', '应清偿', '已清偿', '清偿率', '涉及人数', '状态', '更新日期'].map((label, at) => ({key: `c${at}`, label, kind: ['text', 'text', 'count', 'count', 'rate', 'count', 'text', 'date'][at], ...(at === 4 && {unit: '%'})}));

/** Opens a page with one ranking of so many rows, ten plain columns, and waits until it has been looked through. */
async function opened(rows) {
  const {give, mount, ...rest} = await counting(site, 'cb-ranking-table');
  const shown = (mark) => ({shows: ['tbody tr', '.tools'], says: `${mark}1号项目`});
  return {...rest, first: await mount(documentOf(rows, '甲'), shown('甲')), again: () => give(documentOf(rows, '乙'), shown('乙'))};
}

const documentOf = (rows, mark) => ({
  contract: 'clearboard/1', type: 'ranking-table', visibility: 'public', demo: true, title: '清偿进度排名', period: '2026', asOf: '2026-12-31', publisher: {name: '示例省厅'}, rank: {method: 'standard', by: 'c2', given: true}, columns,
  rows: Array.from({length: rows}, (_, at) => ({unit: `${mark}${at + 1}号项目`, code: String(at + 1).padStart(7, '0'), rank: at + 1, c0: `P${at}`, c1: `${at % 21}区`, c2: rows - at, c3: at % 977, c4: at % 100, c5: at % 2000, c6: '清偿中', c7: '2026-03-09'})),
});

test('a ranking has no more nodes for more rows, and asks for its code once', {timeout: 120_000}, async (t) => {
  const found = [];
  for (const rows of [10_000, 100_000]) {
    const {first, take, close} = await opened(rows);
    within(t, `${rows} rows`, first, {nodes: 590, requests: 12, layouts: 6, styles: 12});
    found.push(first.nodes);
    assert.deepEqual(take(), []);
    await close();
  }
  assert.equal(found[0], found[1]);
});

test('other data costs a ranking few layouts and no request', {timeout: 120_000}, async (t) => {
  const {again, nodes, close} = await opened(20_000);
  await again();
  const before = await nodes();
  within(t, 'other data', await again(), {layouts: 4, styles: 6, listeners: 1, requests: 0, allocated: 22_000});
  assert.equal(await nodes(), before);
  await close();
});

test('a step of scrolling costs one layout, and rows are used again', {timeout: 120_000}, async (t) => {
  const {cost, nodes, close} = await opened(100_000);
  // Rows beyond the edges come with the first step, once.
  await cost(scrolled, {tag: 'cb-ranking-table', selector: '.ranks', steps: 1, by: 90});
  const before = await nodes();
  const steps = 40;
  within(t, `${steps} steps`, await cost(scrolled, {tag: 'cb-ranking-table', selector: '.ranks', steps, by: 90}), {layouts: 42, styles: 42, listeners: 0, requests: 0, allocated: 1400});
  assert.equal(await nodes(), before);
  await close();
});
