import {heap} from '../browser.mjs';

/** Rounds in which heaps are weighed, too; collecting garbage takes longer than all else, and hardly differs. */
const WEIGHED = 3;

async function ask({page, cdp, size, round}) {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  const before = round < WEIGHED ? await heap(cdp) : undefined;
  const figures = await page.evaluate(() => globalThis.measure.mount());
  if (before) figures.heap = (await heap(cdp)).script - before.script;
  return {...figures, ...(await page.evaluate(() => globalThis.measure.search()))};
}

const scroll = async ({page, size}) => {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  await page.evaluate(() => globalThis.measure.mount());
  return page.evaluate(() => globalThis.measure.scroll());
};

/** Entries of a list of published employers. */
export const work = {
  name: 'disclosure',
  sizes: [100, 10_000, 100_000],
  contenders: ['floor', 'clearboard'],
  peers: ['vaadin-virtual-list'],
  passes: [
    {name: 'ask', capped: false, visit: ask},
    {name: 'scroll', capped: true, sizes: [10_000], visit: scroll},
  ],
};
