import {heap, launch, painted} from '../browser.mjs';
import {makePages} from '../pages/pages.mjs';

/** Rounds in which heaps are weighed, too. */
const WEIGHED = 3;

const counts = async (cdp) => {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return ['RecalcStyleCount', 'LayoutCount'].map((name) => metrics.find((metric) => metric.name === name).value);
};

async function mount({page, cdp, size, round}) {
  await page.evaluate((size) => globalThis.measure.prepare(size), size);
  await cdp.send('Performance.enable');
  const before = round < WEIGHED ? await heap(cdp) : undefined;
  const [styles, layouts] = await counts(cdp);
  const figures = await page.evaluate(() => globalThis.measure.mount());
  const [stylesAfter, layoutsAfter] = await counts(cdp);
  if (round === 0) await painted(page);
  if (before) figures.heap = (await heap(cdp)).script - before.script;
  return {...figures, 'style recalculations': stylesAfter - styles, layouts: layoutsAfter - layouts};
}

/** The floor is written out of the page of ours, so that it says the same. */
async function before({folder, url, sizes}) {
  const browser = await launch({capped: true});
  await makePages(folder, browser, url, sizes);
  await browser.close();
}

export const work = {
  name: 'board',
  sizes: ['board-of-four'],
  contenders: ['floor', 'clearboard'],
  peers: [],
  builds: ['npm', 'embed'],
  before,
  passes: [{name: 'mount', capped: false, visit: mount}],
};
