import {heap} from '../browser.mjs';

/** Rounds in which heaps are weighed, too; collecting garbage takes longer than all else, and hardly differs. */
const WEIGHED = 2;

async function ask({page, cdp, size, round}) {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  const before = round < WEIGHED ? await heap(cdp) : undefined;
  const figures = await page.evaluate(() => globalThis.measure.mount());
  if (before) figures.heap = (await heap(cdp)).script - before.script;
  Object.assign(figures, await page.evaluate(() => globalThis.measure.ask()));
  return figures;
}

/** Who has no list to be scrolled names no `scroller`, and has no figure here. */
const scroll = async ({page, size}) => {
  if (!(await page.evaluate(() => 'scroller' in globalThis.contender))) return {};
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  await page.evaluate(() => globalThis.measure.mount());
  return page.evaluate(() => globalThis.measure.scroll());
};

/** Cases of ten steps each. */
export const work = {
  name: 'timeline',
  sizes: [1000, 10_000, 100_000],
  contenders: ['floor', 'clearboard'],
  peers: ['vaadin-virtual-list', 'vis-timeline'],
  passes: [
    {name: 'ask', capped: false, visit: ask},
    {name: 'scroll', capped: true, sizes: [10_000], visit: scroll},
  ],
};
