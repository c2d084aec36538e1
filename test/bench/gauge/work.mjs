import {heap} from '../browser.mjs';

async function mount({page, cdp, size, round}) {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  const before = round < 3 ? await heap(cdp) : undefined;
  const figures = await page.evaluate(() => globalThis.measure.mount());
  if (!before) return figures;
  const after = await heap(cdp);
  return {...figures, 'heap of one': (after.script - before.script) / size, 'heap of the page of one': (after.page - before.page) / size};
}

export const work = {
  name: 'gauge',
  sizes: [1, 20, 100],
  contenders: ['floor', 'clearboard'],
  peers: ['echarts-svg', 'echarts-canvas'],
  passes: [{name: 'mount', capped: false, visit: mount}],
};
