import {heap} from '../browser.mjs';

/** Rounds in which heaps are weighed, too; collecting garbage takes longer than all else, and hardly differs. */
const WEIGHED = 3;

/** Counted from the collected heap before the table came. */
const bytes = (after, before) => after.script - before.script;

/** Opens the table, asks everything of it, and hands out milliseconds, bytes and nodes. */
async function ask({page, cdp, size, round}) {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  const before = round < WEIGHED ? await heap(cdp) : undefined;
  const figures = await page.evaluate(() => globalThis.measure.mount());
  if (before) {
    const after = await heap(cdp);
    figures.heap = bytes(after, before);
    figures['heap of the page'] = after.page - before.page;
  }
  Object.assign(figures, await page.evaluate(() => globalThis.measure.ask()));
  if (before) figures['heap after asking'] = bytes(await heap(cdp), before);
  return figures;
}

const scroll = async ({page, size}) => {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  await page.evaluate(() => globalThis.measure.mount());
  return page.evaluate(() => globalThis.measure.scroll());
};

export const work = {
  name: 'ranking',
  sizes: [100, 10_000, 100_000, 1_000_000],
  contenders: ['floor', 'clearboard'],
  peers: ['ag-grid', 'vaadin-grid', 'regular-table', 'tanstack'],
  passes: [
    {name: 'ask', capped: false, visit: ask},
    {name: 'scroll', capped: true, sizes: [100_000], visit: scroll},
  ],
};
