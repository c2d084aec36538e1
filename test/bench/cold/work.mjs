// A page as a reader opens it for the first time: nothing in the cache, the processor four times slower, the network free.
import {launch, painted, serve} from '../browser.mjs';
import {documents} from '../pages/documents.mjs';
import {makePages} from '../pages/pages.mjs';
import {turned} from '../rounds.mjs';
import {watch} from './watch.mjs';

/** How much slower the processor is. */
const THROTTLE = 4;

async function visit(browser, url, expected, look) {
  const context = await browser.newContext({viewport: {width: 1280, height: 720}, locale: 'zh-CN'});
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', {cacheDisabled: true});
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: THROTTLE});
    await page.addInitScript(watch, expected);
    await page.goto(url);
    const figures = await page.evaluate(() => globalThis.watched);
    if (!figures) throw new Error('its words never came');
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: 1});
    if (look) await painted(page);
    return figures;
  } finally {
    await context.close();
  }
}

async function run({folder, contenders, sizes = Object.keys(documents), rounds: most, say}) {
  const server = await serve(folder, []);
  const browser = await launch({capped: true});
  const expected = await makePages(folder, browser, server.url, sizes);
  const measured = sizes.map((size) => ({size, rounds: Array.from({length: most}, () => ({}))}));
  const failed = new Set();
  for (let round = 0; round < most; round += 1) {
    for (const {size, rounds} of measured) {
      for (const contender of turned(contenders, round)) {
        if (failed.has(`${size} ${contender}`)) continue;
        try {
          rounds[round][contender] = await visit(browser, `${server.url}/pages/${size}/${contender}/`, expected[size], round === 0);
        } catch (error) {
          failed.add(`${size} ${contender}`);
          say(`cold ${size} ${contender}: no figure. ${error.message.split('\n')[0]}`);
        }
      }
    }
    say(`cold: round ${round + 1} of ${most}`);
  }
  const version = browser.version();
  await browser.close();
  await server.close();
  return {measured, browser: version};
}

export const work = {name: 'cold', contenders: ['floor', 'clearboard'], peers: ['static'], builds: ['embed'], run};
