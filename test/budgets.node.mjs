// What a ranking costs in counts that are the same on every machine: nodes, listeners, requests, and how often the browser
// had to find out styles and lay the page out. A ceiling stands just above what was counted; it can only go down.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answer, builtSite, settled} from './visit.mjs';

const site = builtSite();

const columns = ['编号', '地区', '应清偿', '已清偿', '清偿率', '涉及人数', '状态', '更新日期'].map((label, at) => ({key: `c${at}`, label, kind: ['text', 'text', 'count', 'count', 'rate', 'count', 'text', 'date'][at], ...(at === 4 && {unit: '%'})}));

/** Opens a page with one ranking of so many rows, ten plain columns, and waits until it has been looked through. */
async function opened(rows) {
  const {page, requests, take, close} = await site.open({locale: 'zh-CN', viewport: {width: 1280, height: 720}});
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const address = `${site.url}demo/made-up.html`;
  await answer(page, address, '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,"><script type="module" src="../dist/embed/clearboard.js"></script><cb-ranking-table></cb-ranking-table>');
  await page.goto(address);
  await settled(page, {bare: true});
  const counted = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const {metrics} = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return {styles: of('RecalcStyleCount'), layouts: of('LayoutCount'), listeners: of('JSEventListeners')};
  };
  /** What an act costs; it runs in the page, and its promise is waited for. */
  const cost = async (act, argument) => {
    const [before, asked] = [await counted(), requests.length];
    await page.evaluate(act, argument);
    const after = await counted();
    return {styles: after.styles - before.styles, layouts: after.layouts - before.layouts, listeners: after.listeners - before.listeners, requests: requests.length - asked};
  };
  /** Gives the ranking a document, and waits for its first row, its sentence and its search. */
  const give = ({rows, columns, mark}) => {
    const units = Array.from({length: rows}, (_, at) => ({unit: `${mark}${at + 1}号项目`, code: String(at + 1).padStart(7, '0'), rank: at + 1, c0: `P${at}`, c1: `${at % 21}区`, c2: rows - at, c3: at % 977, c4: at % 100, c5: at % 2000, c6: '清偿中', c7: '2026-03-09'}));
    const element = document.querySelector('cb-ranking-table');
    element.data = {contract: 'clearboard/1', type: 'ranking-table', visibility: 'public', demo: true, title: '清偿进度排名', period: '2026', asOf: '2026-12-31', publisher: {name: '示例省厅'}, rank: {method: 'standard', by: 'c2', given: true}, columns, rows: units};
    const isThere = () => {
      const {shadowRoot} = element;
      const says = (selector) => (shadowRoot.querySelector(selector)?.textContent ?? '').includes(`${mark}1号项目`);
      return says('tbody tr') && says('[part=summary]') && shadowRoot.querySelector('.tools') !== null && !element.isUpdatePending;
    };
    return new Promise((resolve) => {
      const look = () => (isThere() ? resolve() : requestAnimationFrame(look));
      look();
    });
  };
  const first = await cost(give, {rows, columns, mark: '甲'});
  return {page, cost, first, again: () => cost(give, {rows, columns, mark: '乙'}), take, close};
}

/** Every node of the ranking, its shadow tree included. */
const nodesOf = (page) => page.evaluate(() => {
  const count = (node) => [...node.childNodes].reduce((sum, child) => sum + count(child), 1) + (node.shadowRoot ? count(node.shadowRoot) : 0);
  return count(document.querySelector('cb-ranking-table'));
});

/** Holds a count against its ceilings, and tells all of it. */
function within(t, name, count, ceilings) {
  t.diagnostic(`${name}: ${Object.entries(count).map(([what, number]) => `${what} ${number}`).join(', ')}`);
  for (const [what, ceiling] of Object.entries(ceilings)) assert.ok(count[what] <= ceiling, `${name}: ${count[what]} ${what}, at most ${ceiling}`);
}

test('a ranking has no more nodes for more rows, and asks for its code once', {timeout: 120_000}, async (t) => {
  const found = [];
  for (const rows of [10_000, 100_000]) {
    const {page, first, take, close} = await opened(rows);
    const nodes = await nodesOf(page);
    within(t, `${rows} rows`, {nodes, ...first}, {nodes: 700, requests: 12, layouts: 12, styles: 22});
    found.push(nodes);
    assert.deepEqual(take(), []);
    await close();
  }
  assert.equal(found[0], found[1]);
});

test('other data costs a ranking few layouts and no request', {timeout: 120_000}, async (t) => {
  const {page, again, close} = await opened(20_000);
  await again();
  const nodes = await nodesOf(page);
  within(t, 'other data', await again(), {layouts: 8, styles: 8, listeners: 1, requests: 0});
  assert.equal(await nodesOf(page), nodes);
  await close();
});

test('a step of scrolling costs one layout, and rows are used again', {timeout: 120_000}, async (t) => {
  const {page, cost, close} = await opened(100_000);
  const nodes = await nodesOf(page);
  const steps = 40;
  const spent = await cost(async (steps) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const scroller = document.querySelector('cb-ranking-table').shadowRoot.querySelector('.ranks');
    // What is done at rest is not part of a step, and a slow machine would rest between steps.
    const {setTimeout} = window;
    window.setTimeout = () => 0;
    for (let step = 1; step <= steps; step += 1) {
      scroller.scrollTop = step * 90;
      await frame();
    }
    await frame();
    window.setTimeout = setTimeout;
  }, steps);
  within(t, `${steps} steps`, spent, {layouts: 42, styles: 42, listeners: 0, requests: 0});
  assert.equal(await nodesOf(page), nodes);
  await close();
});
