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

async function run({folder, contenders, sizes = Object.keys(documents), rounds: most, say, measured}) {
  const server = await serve(folder, []);
  const browser = await launch({capped: true});
  const expected = await makePages(folder, browser, server.url, sizes);
  for (const size of sizes) {
    const rounds = Array.from({length: most}, () => ({}));
    const failed = new Set();
    const here = contenders.filter((contender) => expected[size].contenders.includes(contender));
    for (const [round, figures] of rounds.entries()) {
      for (const contender of turned(here, round).filter((one) => !failed.has(one))) {
        try {
          figures[contender] = await visit(browser, `${server.url}/pages/${size}/${contender}/`, expected[size], round === 0);
        } catch (error) {
          failed.add(contender);
          say(`cold ${size} ${contender}: no figure. ${error.message.split('\n')[0]}`);
        }
      }
      say(`cold ${size}: round ${round + 1} of ${most}`);
    }
    measured(size, rounds, browser.version());
  }
  await browser.close();
  await server.close();
}

export const work = {name: 'cold', contenders: ['floor', 'clearboard'], peers: ['static', 'echarts', 'lit-virtual', 'vis-timeline'], builds: ['embed'], run};
