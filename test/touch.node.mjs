// Two fingers on a phone, as the browser itself makes them: what is pinched comes nearer, and the page stays as it is.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {build} from 'esbuild';
import {answer, builtSite, settled} from './visit.mjs';

const site = builtSite();

const items = (count, word) => ({items: Array.from({length: count}, (_, index) => `${word}${index + 1}`)});
const envelope = {contract: 'clearboard/1', type: 'heat-map', visibility: 'public', demo: true, title: '线索', unit: '条'};
const matrix = {...envelope, rows: items(60, '行'), columns: items(60, '列'), values: Array.from({length: 3600}, (_, index) => index % 47)};

/** The map of the stories. */
async function regions() {
  const {outputFiles: [{text}]} = await build({stdin: {contents: "export {county, towns, codeOf} from './stories/regions.ts';", resolveDir: '.'}, bundle: true, format: 'esm', write: false});
  const {county, towns, codeOf} = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return {...envelope, form: 'map', rows: {items: towns.map(([label], index) => ({label, code: codeOf(index)}))}, columns: {items: ['2021年']}, values: towns.map((_, index) => index), geometry: county, mapApprovalNo: '演示（虚构）', mapSource: '演示'};
}

/** Opens a document on a phone and hands out the sheet's width and a way to touch it. */
async function onPhone(document) {
  const {page, take, close} = await site.open({locale: 'zh-CN', viewport: {width: 390, height: 800}, isMobile: true, hasTouch: true, deviceScaleFactor: 2});
  const address = `${site.url}demo/made-up.html`;
  await answer(page, address, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>页面</title><link rel="icon" href="data:,"><script type="module" src="../dist/embed/clearboard.js"></script><cb-heat-map data='${JSON.stringify(document)}'></cb-heat-map>`);
  await page.goto(address);
  await settled(page);
  const sheet = page.locator('cb-heat-map .sheet');
  await sheet.waitFor();
  await sheet.scrollIntoViewIfNeeded();
  const cdp = await page.context().newCDPSession(page);
  const touch = (type, ...points) => cdp.send('Input.dispatchTouchEvent', {type, touchPoints: points.map(([x, y], id) => ({x, y, id}))});
  /** Two fingers, first one and then the other, that move apart or together. */
  const pinch = async (from, to) => {
    const {x, y, width, height} = await sheet.evaluate((node) => {
      const box = (node.closest('.cells') ?? node.closest('.regions')).getBoundingClientRect();
      return {x: box.x, y: Math.max(0, box.y), width: box.width, height: Math.min(box.height, innerHeight - Math.max(0, box.y))};
    });
    const fingers = (apart) => [[x + width / 2 - apart / 2, y + height / 2], [x + width / 2 + apart / 2, y + height / 2]];
    await touch('touchStart', fingers(from)[0]);
    await touch('touchStart', ...fingers(from));
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', ...fingers(from + ((to - from) * step) / 8));
    await touch('touchEnd');
  };
  const zoom = () => sheet.evaluate((node) => node.offsetWidth / node.parentElement.clientWidth);
  const until = (test) => page.waitForFunction(([low, high]) => {
    const node = document.querySelector('cb-heat-map').shadowRoot.querySelector('.sheet');
    const zoom = node.offsetWidth / node.parentElement.clientWidth;
    return zoom >= low && zoom <= high;
  }, test);
  const scale = () => page.evaluate(() => visualViewport.scale);
  return {page, pinch, touch, zoom, until, scale, sheet, take, close};
}

for (const [what, given] of [['a matrix', () => matrix], ['a map', regions]]) {
  test(`two fingers bring ${what} nearer from the first touch, take it farther again, and leave the page as it is`, {timeout: 120_000}, async () => {
    const {pinch, until, scale, take, close} = await onPhone(await given());
    await pinch(80, 240);
    await until([1.8, 20]);
    assert.equal(await scale(), 1, 'the page itself is not zoomed');
    await pinch(240, 60);
    await until([1, 1.3]);
    assert.equal(await scale(), 1);
    assert.deepEqual(take(), []);
    await close();
  });

  test(`a tap on ${what} says what it hit`, {timeout: 120_000}, async () => {
    const {page, touch, sheet, take, close} = await onPhone(await given());
    const {x, y, width, height} = await sheet.boundingBox();
    const at = [x + width * 0.4, Math.max(0, y) + Math.min(height, 700) * 0.45];
    await touch('touchStart', at);
    await touch('touchEnd');
    await page.waitForFunction(() => /：/.test(document.querySelector('cb-heat-map').shadowRoot.querySelector('.line').textContent));
    assert.deepEqual(take(), []);
    await close();
  });
}

test('what is printed while it is zoomed is all of it', {timeout: 120_000}, async () => {
  for (const given of [matrix, await regions()]) {
    const {page, pinch, until, zoom, take, close} = await onPhone(given);
    await pinch(60, 240);
    await until([1.8, 20]);
    const before = await zoom();
    await page.emulateMedia({media: 'print'});
    await until([0.98, 1.02]);
    const whole = await page.locator('cb-heat-map').evaluate(({shadowRoot}) => {
      const box = (node) => node.getBoundingClientRect();
      const [window, drawing] = [shadowRoot.querySelector('.cells, .regions'), shadowRoot.querySelector('.sheet > canvas, .room svg')].map(box);
      return Math.abs(window.width - drawing.width) < 2 && Math.abs(window.height - drawing.height) < 2 && getComputedStyle(shadowRoot.querySelector('.tools')).display === 'none';
    });
    assert.equal(whole, true);
    await page.emulateMedia({media: 'screen'});
    await until([before - 0.05, before + 0.05]);
    assert.deepEqual(take(), []);
    await close();
  }
});
