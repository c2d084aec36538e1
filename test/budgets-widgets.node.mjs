// What gauge, heat map, timeline, published employers and a board of four cost in counts that are the same on every machine.
// A ceiling stands just above what was counted; it can only go down.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {counting, scrolled, within} from './counting.mjs';
import {builtSite} from './visit.mjs';

const site = builtSite();

const head = {contract: 'clearboard/1', visibility: 'public', demo: true, asOf: '2026-03-31', publisher: {name: '示例县'}};
const today = 'today="2026-03-31"';

const gauge = (cleared) => ({
  data: {...head, type: 'clearance-gauge', title: '清零进度', stocks: [{scope: '存量案件', unit: '件', start: 120, cleared, left: 120 - cleared, goal: {kind: 'zero'}}]},
  shown: {shows: ['.dial svg'], says: `余 ${120 - cleared} 件`.replace(/ /g, '\u202f')},
});

test('a gauge draws other figures in the nodes it has', {timeout: 60_000}, async (t) => {
  const {give, mount, take, close} = await counting(site, 'cb-clearance-gauge', today);
  const first = await mount(gauge(70).data, gauge(70).shown);
  within(t, 'gauge, mount', first, {nodes: 68, layouts: 2, styles: 2, listeners: 3, requests: 0, allocated: 210});
  await give(gauge(80).data, gauge(80).shown);
  const other = await give(gauge(90).data, gauge(90).shown);
  within(t, 'gauge, other data', other, {nodes: first.nodes, layouts: 2, styles: 2, listeners: 0, requests: 0, allocated: 170});
  assert.deepEqual(take(), []);
  await close();
});

const matrix = (rows, columns, most) => ({
  data: {...head, type: 'heat-map', title: '清偿率', measure: '清偿率', unit: '%', rows: {items: Array.from({length: rows}, (_, row) => `行${row + 1}`)}, columns: {items: Array.from({length: columns}, (_, column) => `列${column + 1}`)}, values: Array.from({length: rows * columns}, (_, at) => (at === 0 ? most : (at * 7919) % 90))},
  shown: {shows: ['.sheet > canvas', '.legend button'], says: `${most}`},
});

test('a heat map has no more nodes for more cells, and draws other data in the same canvas', {timeout: 120_000}, async (t) => {
  const found = [];
  for (const [rows, columns] of [[340, 366], [700, 700]]) {
    const {page, spent, give, mount, take, close} = await counting(site, 'cb-heat-map', today);
    // Fourteen bytes a cell were counted, the figures of the document among them.
    const allocated = 2500 + (20 * rows * columns) / 1000;
    const first = await mount(matrix(rows, columns, 97).data, matrix(rows, columns, 97).shown);
    within(t, `heat map of ${rows} × ${columns}, mount`, first, {nodes: 350, layouts: 3, styles: 3, listeners: 18, requests: 0, allocated});
    await give(matrix(rows, columns, 98).data, matrix(rows, columns, 98).shown);
    const other = await give(matrix(rows, columns, 99).data, matrix(rows, columns, 99).shown);
    within(t, `heat map of ${rows} × ${columns}, other data`, other, {nodes: first.nodes, layouts: 2, styles: 2, listeners: 1, requests: 0, allocated});
    const {x, y} = await page.locator('cb-heat-map .sheet').boundingBox();
    // The first place makes the line below say something, once.
    await page.mouse.move(x + 5, y + 5);
    const places = 20;
    const pointed = await spent(async () => {
      for (let place = 1; place <= places; place += 1) await page.mouse.move(x + 5 + 20 * place, y + 5 + 10 * place);
    });
    within(t, `heat map of ${rows} × ${columns}, ${places} places pointed at`, pointed, {layouts: places + 2, styles: places + 2, listeners: 2, requests: 0, allocated: 350});
    found.push(first.nodes);
    assert.deepEqual(take(), []);
    await close();
  }
  // Smaller cells have fewer labels.
  assert.ok(found[1] <= found[0], `${found[0]} and ${found[1]} nodes`);
});

const kinds = ['clue_received', 'assigned', 'accepted', 'filed', 'investigating', 'ordered', 'paid', 'closed'];
const day = (n) => new Date(Date.UTC(2025, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

const cases = (size, mark) => ({
  data: {
    ...head,
    type: 'case-timeline',
    title: '在办案件',
    cases: Array.from({length: size}, (_, at) => ({id: `c${at}`, label: `${mark}案${at + 1}`, unit: `第${at % 30}街道`, steps: kinds.slice(0, 3 + (at % 6)).map((kind, step) => ({kind, at: day((at % 300) + 9 * step), ...(kind === 'ordered' && {due: {day: day((at % 300) + 60), basis: '责令改正通知书'}})}))})),
  },
  shown: {shows: ['.many tbody tr'], says: [`${mark}案1`, '已超期']},
});

test('a timeline has no more nodes for more cases, and scrolls in the rows it has', {timeout: 120_000}, async (t) => {
  const found = [];
  for (const size of [2000, 20_000]) {
    const {cost, give, mount, nodes, take, close} = await counting(site, 'cb-case-timeline', today);
    const first = await mount(cases(size, '甲').data, cases(size, '甲').shown);
    within(t, `timeline of ${size} cases, mount`, first, {nodes: 495, layouts: 7, styles: 9, listeners: 27, requests: 10});
    await give(cases(size, '乙').data, cases(size, '乙').shown);
    const other = await give(cases(size, '丙').data, cases(size, '丙').shown);
    within(t, `timeline of ${size} cases, other data`, other, {layouts: 8, styles: 8, listeners: 1, requests: 0});
    // Rows beyond the edges come with the first step, once.
    await cost(scrolled, {tag: 'cb-case-timeline', selector: '.many', steps: 1, by: 90});
    const before = await nodes();
    const steps = 40;
    within(t, `timeline of ${size} cases, ${steps} steps`, await cost(scrolled, {tag: 'cb-case-timeline', selector: '.many', steps, by: 90}), {layouts: 64, styles: 65, listeners: 2, requests: 0, allocated: 3000});
    assert.ok(Math.abs((await nodes()) - before) < 100, `${await nodes()} nodes after ${before}`);
    found.push(first.nodes);
    assert.deepEqual(take(), []);
    await close();
  }
  assert.ok(Math.abs(found[0] - found[1]) < 60, `${found[0]} and ${found[1]} nodes`);
});

const published = (size, mark) => ({
  data: {
    ...head,
    type: 'disclosure-list',
    title: '公布名单',
    entries: Array.from({length: size}, (_, at) => ({id: `e${at}`, kind: 'blacklist', name: `${mark}第${at + 1}劳务有限公司（演示）`, registrationNo: `9${at}`, address: '示例路1号', facts: '拖欠工资', people: 1 + (at % 90), amount: 1000 + at, authority: `示例局${at % 3}`, decisionDate: '2025-01-02', listedFrom: day(400 - (at % 300)), publishUntil: '2028-02-29'})),
  },
  shown: {shows: ['input[type=search]', '.list.far tbody tr', 'select'], says: '现公布'},
});

test('a list of published employers has no more nodes for more entries, and searches in the rows it has', {timeout: 120_000}, async (t) => {
  const found = [];
  for (const size of [2000, 20_000]) {
    const {page, cost, mount, nodes, take, close} = await counting(site, 'cb-disclosure-list', today);
    const first = await mount(published(size, '甲').data, published(size, '甲').shown);
    // The search comes after the first painting, and is made in parts: in up to three frames more.
    within(t, `${size} entries, mount`, first, {nodes: 905, layouts: 6, styles: 8, listeners: 11, requests: 5});
    const search = await cost((query) => {
      const {shadowRoot} = document.querySelector('cb-disclosure-list');
      const input = shadowRoot.querySelector('input[type=search]');
      input.value = query;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
      return new Promise((resolve) => {
        const look = () => (shadowRoot.querySelector('.found').textContent.includes('找到') ? resolve() : requestAnimationFrame(look));
        look();
      });
    }, '第1');
    within(t, `${size} entries, search`, search, {layouts: 5, styles: 8, listeners: 2, requests: 0, allocated: 1600});
    // Rows beyond the edges come with the first step, once.
    await cost(scrolled, {tag: 'cb-disclosure-list', selector: '.list', steps: 1, by: 60});
    const before = await nodes();
    const steps = 40;
    within(t, `${size} entries, ${steps} steps`, await cost(scrolled, {tag: 'cb-disclosure-list', selector: '.list', steps, by: 60}), {layouts: 32, styles: 32, listeners: 0, requests: 0, allocated: 1050});
    assert.ok((await nodes()) - before < 300, `${await nodes()} nodes after ${before}`);
    assert.equal(await page.locator('cb-disclosure-list .list tbody tr').count() < 40, true);
    found.push(first.nodes);
    assert.deepEqual(take(), []);
    await close();
  }
  assert.ok(Math.abs(found[0] - found[1]) < 60, `${found[0]} and ${found[1]} nodes`);
});

const example = JSON.parse(readFileSync('demo/boards/example.json', 'utf8'));
const four = ['clearance-gauge', 'ranking-table', 'heat-map', 'case-timeline'];
const widgets = example.sections.flatMap((section) => section.widgets).filter(({type}) => four.includes(type));
const board = (title) => ({data: {...example, title, sections: [{widgets}]}, shown: {shows: ['.dial svg', '.ranks tbody tr', '.sheet > canvas', '.cases'], says: ''}});

test('a board of four asks for its code once, and draws other data in the nodes it has', {timeout: 60_000}, async (t) => {
  const {give, mount, take, close} = await counting(site, 'cb-board', today);
  const first = await mount(board('甲县').data, board('甲县').shown);
  within(t, 'board of four, mount', first, {nodes: 3000, layouts: 6, styles: 9, listeners: 40, requests: 8, allocated: 4000});
  await give(board('乙县').data, board('乙县').shown);
  const other = await give(board('丙县').data, board('丙县').shown);
  within(t, 'board of four, other data', other, {nodes: first.nodes, layouts: 2, styles: 4, listeners: 0, requests: 0, allocated: 3500});
  assert.deepEqual(take(), []);
  await close();
});
