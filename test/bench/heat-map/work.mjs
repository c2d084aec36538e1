import {heap} from '../browser.mjs';

/** Rounds in which heaps are weighed, too. */
const WEIGHED = 3;

async function ask({page, cdp, size, round}) {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  const before = round < WEIGHED ? await heap(cdp) : undefined;
  const figures = await page.evaluate(() => globalThis.measure.mount());
  if (before) figures.heap = (await heap(cdp)).script - before.script;
  await page.mouse.move(400, 260);
  await page.waitForTimeout(200);
  const times = [];
  for (const [x, y] of [[477, 313], [554, 366], [631, 250], [708, 410], [785, 300]]) {
    await page.evaluate(() => globalThis.measure.watch());
    await page.mouse.move(x, y);
    times.push(await page.evaluate(() => globalThis.hovered));
  }
  const known = times.filter((time) => typeof time === 'number').sort((a, b) => a - b);
  if (known.length > 0) figures.hover = known[known.length >> 1];
  return {...figures, ...(await page.evaluate(() => globalThis.measure.update()))};
}

export const work = {
  name: 'heat-map',
  sizes: [372, 10_000, 124_440, 1_000_000],
  contenders: ['floor', 'clearboard'],
  peers: ['echarts'],
  onDemand: [],
  passes: [{name: 'ask', capped: false, visit: ask}],
};
