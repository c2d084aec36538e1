import {heap} from '../browser.mjs';

/** Rounds in which heaps are weighed, too. */
const WEIGHED = 3;

/** What the screen shows of the cells; the first round looks, outside of the clock, whether it is what was counted as painted. */
async function seen(page) {
  const clip = await page.evaluate(() => globalThis.measure.place());
  const shot = await page.screenshot({clip});
  const colours = await page.evaluate((address) => globalThis.measure.colours(address), `data:image/png;base64,${shot.toString('base64')}`);
  if (new Set(colours).size < 4) throw new Error('no cells on the screen');
  return colours;
}

async function ask({page, cdp, size, round}) {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  const before = round < WEIGHED ? await heap(cdp) : undefined;
  const figures = await page.evaluate(() => globalThis.measure.mount());
  if (before) figures.heap = (await heap(cdp)).script - before.script;
  const first = round === 0 ? await seen(page) : undefined;
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
  Object.assign(figures, await page.evaluate(() => globalThis.measure.update()));
  if (first) {
    const second = await seen(page);
    if (second.filter((colour, at) => colour !== first[at]).length < first.length / 2) throw new Error('the cells of before are still on the screen');
  }
  return figures;
}

export const work = {
  name: 'heat-map',
  sizes: [372, 10_000, 124_440, 1_000_000],
  contenders: ['floor', 'clearboard'],
  peers: ['echarts', 'plotly', 'plot'],
  passes: [{name: 'ask', capped: false, visit: ask}],
};
