// What a reader's phone fetches for the board of four: gauge, ranking, heat map and timeline.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {answer, builtSite, settled} from './visit.mjs';

/**
 * kB of 1,000 bytes, each file by `gzip -9`, as a good server sends it. The aim for a phone is 45; what is here is what
 * the code weighs now, so that it can only go down: lower the limit with every kilobyte won.
 */
const aim = 45;
const limit = 86;
/** What one widget by itself may cost one day, and what it may cost today: what it does, rounded up to half a kilobyte. */
const hopes = {'clearance-gauge': 18, 'ranking-table': 22, 'heat-map': 20, 'case-timeline': 22};
const limits = {'clearance-gauge': 36, 'ranking-table': 42.5, 'heat-map': 37.5, 'case-timeline': 38};

const example = JSON.parse(readFileSync('demo/boards/example.json', 'utf8'));
const four = example.sections.flatMap((section) => section.widgets).filter(({type}) => type in hopes);

const site = builtSite();

/** Opens a page with one tag and one document, and hands out every file of it that was asked for until the page was idle. */
async function filesFor(tag, document) {
  const {page, requests, take, close} = await site.open({locale: 'zh-CN'});
  const address = `${site.url}demo/made-up.html`;
  const data = `${site.url}demo/made-up.json`;
  const script = '<script type="module" src="../dist/embed/clearboard.js"></script>';
  await answer(page, address, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,">${script}<${tag} src="made-up.json"></${tag}>`);
  await answer(page, data, JSON.stringify(document), 'application/json');
  await page.goto(address);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const widgets = Object.fromEntries(await Promise.all(Object.keys(hopes).map(async (type) => [type, await page.locator(`cb-${type} [part~=summary]`).count()])));
  await close();
  const files = requests.filter((url) => url !== address).map((url) => ({
    name: url.slice(site.url.length),
    bytes: gzipSync(url === data ? JSON.stringify(document) : readFileSync(new URL(url).pathname.slice(1)), {level: 9}).length,
  }));
  return {files, widgets, faults: take()};
}

const isScript = ({name}) => name.startsWith('dist/embed/');
const kB = (files) => files.reduce((sum, {bytes}) => sum + bytes, 0) / 1000;
const told = (number) => `${number.toFixed(1).padStart(6)} kB`;

test(`the board of four costs ${limit} kB of scripts at most`, {timeout: 60_000}, async (t) => {
  const {files, widgets, faults} = await filesFor('cb-board', {...example, sections: [{widgets: four}]});
  assert.deepEqual(faults, []);
  assert.deepEqual(widgets, Object.fromEntries(Object.keys(hopes).map((type) => [type, 1])), 'all four are on the page');
  const scripts = files.filter(isScript).sort((a, b) => b.bytes - a.bytes);
  for (const {name, bytes} of scripts) t.diagnostic(`${told(bytes / 1000)}  ${name}`);
  t.diagnostic(`${told(kB(scripts))}  of ${limit} kB, aimed at: ${aim} kB; with the document ${told(kB(files)).trim()}`);
  assert.deepEqual(files.filter((file) => !isScript(file)).map(({name}) => name), ['demo/made-up.json'], 'nothing but the scripts and the document');
  assert.equal(scripts.some(({name}) => /\/(?:en|zh-hant|problems|explain)-/.test(name)), false, 'neither other languages nor words for errors');
  assert.equal(scripts.some(({name}) => /\/(?:echarts|lines|plot|trend)-/.test(name)), false, 'nothing to draw a chart with, where there is none');
  assert.ok(kB(scripts) <= limit, `${kB(scripts)} kB`);
});

for (const [type, hope] of Object.entries(hopes)) {
  test(`one ${type} by itself costs ${limits[type]} kB at most`, {timeout: 60_000}, async (t) => {
    const {contract, visibility, demo, asOf, publisher} = example;
    const {files, widgets, faults} = await filesFor(`cb-${type}`, {contract, visibility, demo, asOf, publisher, ...four.find((widget) => widget.type === type)});
    assert.deepEqual(faults, []);
    assert.equal(widgets[type], 1);
    const bytes = kB(files.filter(isScript));
    t.diagnostic(`${told(bytes)}  ${type}, of ${limits[type]} kB, hoped for: ${hope} kB`);
    assert.ok(bytes <= limits[type], `${bytes} kB`);
  });
}

test('data that a page asks for ahead are fetched once', {timeout: 60_000}, async () => {
  const {page, take, close} = await site.open({locale: 'zh-CN'});
  let asked = 0;
  await answer(page, `${site.url}demo/made-up.html`, '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,"><link rel="preload" as="fetch" href="made-up.json" crossorigin><script type="module" src="../dist/embed/clearboard.js"></script><cb-board src="made-up.json"></cb-board>');
  await page.route(`${site.url}demo/made-up.json`, (route) => {
    asked += 1;
    return route.fulfill({contentType: 'application/json', body: JSON.stringify({...example, sections: [{widgets: four}]})});
  });
  await page.goto(`${site.url}demo/made-up.html`);
  await page.locator('cb-clearance-gauge [part~=summary]').waitFor();
  await close();
  assert.deepEqual([asked, take()], [1, []]);
});

/** ECharts' core alone is 108; with lines, axes and the SVG painter it may be so much. */
const drawing = 185;

const trend = {...example, title: undefined, ...example.sections.flatMap((section) => section.widgets).find(({type}) => type === 'trend-chart'), sections: undefined};

test(`a trend fetches what draws it, ${drawing} kB at most, when it comes near the screen and not before`, {timeout: 60_000}, async (t) => {
  const {page, requests, take, close} = await site.open({locale: 'zh-CN'});
  const drawers = () => [...new Set(requests)].filter((url) => /\/(?:echarts|lines)-/.test(url));
  const address = `${site.url}demo/made-up.html`;
  await answer(page, `${site.url}demo/made-up.css`, 'body { padding-top: 4000px }', 'text/css');
  await answer(page, address, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,"><link rel="stylesheet" href="made-up.css"><script type="module" src="../dist/embed/clearboard.js"></script><cb-trend-chart data='${JSON.stringify(trend)}'></cb-trend-chart>`);
  await page.goto(address);
  await settled(page);
  await page.waitForLoadState('networkidle');
  assert.match(await page.locator('cb-trend-chart [part=summary]').innerText(), /受理线索/);
  assert.deepEqual(drawers(), []);
  await page.locator('cb-trend-chart').scrollIntoViewIfNeeded();
  await page.locator('cb-trend-chart svg[viewBox] text').first().waitFor();
  assert.equal(drawers().length, 2, 'what all drawings need, and what draws lines');
  const bytes = drawers().reduce((sum, url) => sum + gzipSync(readFileSync(new URL(url).pathname.slice(1)), {level: 9}).length, 0);
  t.diagnostic(`${told(bytes / 1000)}  ECharts, of ${drawing} kB`);
  assert.ok(bytes <= drawing * 1000, `${bytes}`);
  const scripts = [...new Set(requests)].filter((url) => url.includes('/dist/embed/') && !drawers().includes(url));
  t.diagnostic(`${told(scripts.reduce((sum, url) => sum + gzipSync(readFileSync(new URL(url).pathname.slice(1)), {level: 9}).length, 0) / 1000)}  words, legend, table's door and geometry before it`);
  assert.deepEqual(take(), []);
  await close();
});

test('where ECharts cannot be had, words, legend and table stay, and a line says what is lacking', {timeout: 60_000}, async () => {
  const {page, close} = await site.open({locale: 'zh-CN'});
  const address = `${site.url}demo/made-up.html`;
  await page.route(/\/echarts-/, (route) => route.abort());
  await answer(page, address, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,"><script type="module" src="../dist/embed/clearboard.js"></script><cb-trend-chart data='${JSON.stringify(trend)}'></cb-trend-chart>`);
  await page.goto(address);
  await settled(page);
  await page.locator('cb-trend-chart .failed').waitFor();
  assert.equal(await page.locator('cb-trend-chart .failed').innerText(), '图未能加载，数据请见上文和表格');
  assert.equal(await page.locator('cb-trend-chart .failed[aria-hidden]').count(), 0, 'and is heard');
  assert.match(await page.locator('cb-trend-chart [part=summary]').innerText(), /受理线索/);
  await page.locator('cb-trend-chart summary').first().click();
  await page.locator('cb-trend-chart tbody tr').first().waitFor();
  await close();
});

test('the classic script takes ECharts from the chunk beside it', {timeout: 60_000}, async () => {
  const {page, requests, take, close} = await site.open({locale: 'zh-CN'});
  const address = `${site.url}demo/made-up.html`;
  await answer(page, address, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,"><script defer src="../dist/embed/clearboard.classic.js"></script><cb-trend-chart data='${JSON.stringify(trend)}'></cb-trend-chart>`);
  await page.goto(address);
  await page.locator('cb-trend-chart svg[viewBox] text').first().waitFor();
  assert.equal(requests.filter((url) => /\/chunks\/(?:echarts|lines)-/.test(url)).length, 2);
  assert.deepEqual(take(), []);
  await close();
});
