// `npm run bench`: how fast our widgets are beside other libraries and beside the least anybody can do by hand.
//   npm run bench -- --only ranking,read --rounds 9 --sizes 100,10000 --peers perspective --json FILE
// --peers takes `none`, or names beside the usual ones, also of on-demand/; --contenders takes exactly those it names;
// --passes those of a work's passes; --patience so many seconds a visit may take. --json writes the rows of this run;
// --into puts them among those a file has, with their conditions: stories/benchmarks.json is what the documentation draws.
// --from takes the rows of a file instead of measuring. --folder keeps what was built, and takes what was built there before.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Installed on first use, and again when the lock has changed. */
function install(place) {
  const lock = readFileSync(join(place, 'package-lock.json'), 'utf8');
  const stamp = join(place, 'node_modules/.bench-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: place, stdio: 'inherit', shell: process.platform === 'win32'});
  writeFileSync(stamp, lock);
}
install(here);

const {bundlePages, buildLibrary, isOnDemand, pageOf} = await import('./bundle.mjs');
const {launch, open, serve, within} = await import('./browser.mjs');
const {growthOf, rowsOf, told, turned} = await import('./rounds.mjs');
const {conditions, publish} = await import('./publish.mjs');

/** Every kind of work; each is a folder of its own with its contenders. */
const all = (await Promise.all(['ranking', 'gauge', 'heat-map', 'timeline', 'disclosure', 'read', 'weight', 'cold', 'board'].map((name) => import(`./${name}/work.mjs`)))).map(({work}) => work);

const {values: asked} = parseArgs({options: {only: {type: 'string'}, rounds: {type: 'string', default: '7'}, sizes: {type: 'string'}, peers: {type: 'string', default: ''}, contenders: {type: 'string'}, passes: {type: 'string'}, patience: {type: 'string', default: '240'}, json: {type: 'string'}, into: {type: 'string'}, from: {type: 'string'}, folder: {type: 'string'}}});
const listed = (text) => text?.split(',').filter((name) => name !== '');
const works = all.filter(({name}) => listed(asked.only)?.includes(name) ?? true);
const most = Number(asked.rounds);
const say = (text) => process.stderr.write(`${text}\n`);

const before = loadavg()[0];

// Signals end the run whole, with its browser and what bundles its pages: without the one the other is of no use.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const contendersOf = ({contenders, peers}) => listed(asked.contenders) ?? (asked.peers === 'none' ? contenders : [...new Set([...contenders, ...peers, ...listed(asked.peers)])]);

const unknown = [...listed(asked.peers), ...(listed(asked.contenders) ?? [])].filter((name) => name !== 'none' && !all.some(({name: work, contenders, peers}) => [...contenders, ...peers].includes(name) || pageOf(work, name)));
if (unknown.length > 0) {
  say(`no page for ${unknown.join(', ')}`);
  process.exit(1);
}

/** So long may one visit take, in milliseconds. */
const limit = 1000 * Number(asked.patience);

/** All rounds of one pass at one size: a list of contender → metric → figure. Who fails once is not asked again. */
async function measure(url, {name}, {capped, visit}, size, contenders) {
  const rounds = Array.from({length: most}, () => ({}));
  const failed = new Set();
  let browser = await launch({capped});
  for (const [round, figures] of rounds.entries()) {
    for (const contender of turned(contenders, round)) {
      if (failed.has(contender)) continue;
      let opened;
      try {
        await within(limit, (async () => {
          opened = await open(browser, `${url}/${name}/${contender}/`);
          figures[contender] = await visit({...opened, size, round, contender});
        })());
      } catch (error) {
        failed.add(contender);
        delete figures[contender];
        say(`${name} ${size} ${contender}: no figure. ${error.message.split('\n')[0]} ${opened?.faults.join(' ') ?? ''}`);
      }
      await within(10_000, opened?.close() ?? Promise.resolve()).catch(async () => {
        await browser.close().catch(() => undefined);
        browser = await launch({capped});
      });
    }
    say(`${name} ${size}: round ${round + 1} of ${most}`);
  }
  const version = browser.version();
  await browser.close();
  return {rounds, version};
}

const folder = asked.folder ? resolve(asked.folder) : await mkdtemp(join(tmpdir(), 'clearboard-bench-'));
if (!asked.folder) process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
const rows = [];
let version = 'unknown';

/** Told as soon as they are there, and written after each: a long run that is given up has not been for nothing. */
function keep(more) {
  if (more.length === 0) return;
  rows.push(...more);
  console.log(told(more));
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (asked.into) publish(asked.into, conditions({browser: version, rounds: most, before}), rows);
}

/** All sizes of one work, in the passes it is made of. */
async function runPasses(work) {
  const contenders = contendersOf(work).filter((name) => pageOf(work.name, name));
  await bundlePages(folder, work.name, contenders);
  const server = await serve(folder, work.strict ? [work.name] : []);
  const measured = [];
  const sizes = work.sizes.filter((size) => listed(asked.sizes)?.includes(String(size)) ?? true);
  await work.before?.({folder, url: server.url, sizes});
  for (const size of sizes) {
    const merged = Array.from({length: most}, () => ({}));
    for (const pass of work.passes) {
      if (pass.sizes && !pass.sizes.includes(size)) continue;
      if (asked.passes && !listed(asked.passes).includes(pass.name)) continue;
      const {rounds, version: found} = await measure(server.url, work, pass, size, contenders);
      version = found;
      rounds.forEach((round, at) => Object.entries(round).forEach(([contender, figures]) => (merged[at][contender] = {...merged[at][contender], ...figures})));
    }
    measured.push({size, rounds: merged});
    keep(rowsOf(work.name, size, merged));
  }
  await server.close();
  return measured;
}

if (asked.from) {
  keep(JSON.parse(readFileSync(asked.from, 'utf8')));
  process.exit(0);
}
if (works.some(({name, ...work}) => contendersOf(work).some((contender) => isOnDemand(name, contender)))) install(join(here, 'on-demand'));
for (const mode of new Set(works.flatMap(({builds = ['npm']}) => builds))) if (!existsSync(join(folder, mode))) await buildLibrary(folder, mode);
for (const work of works) {
  if (work.run) {
    const measured = (size, rounds, browser) => {
      version = browser;
      keep(rowsOf(work.name, size, rounds));
    };
    await work.run({folder, contenders: contendersOf(work), sizes: listed(asked.sizes), rounds: most, say, measured});
  } else keep(growthOf(work.name, await runPasses(work)));
}

say(`Chromium ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}, load ${before.toFixed(1)} to ${loadavg()[0].toFixed(1)}`);
