// `npm test`: every test, in the browser and in Node. `npm test -- rank` runs the files whose path has "rank" in it.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {ensureBuilt} from '../demo/build.mjs';
import {findBrowser} from './browser.mjs';

const wanted = process.argv.slice(2);
const files = (ending) => readdirSync('test', {recursive: true}).map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith(ending) && !path.startsWith('test/bench/') && (wanted.length === 0 || wanted.some((part) => path.includes(part)))).sort();

const results = 'test-results';
rmSync(results, {recursive: true, force: true});
mkdirSync(results);

try {
  // The runners and the tests that start a browser of their own all take this one.
  process.env.CHROME_PATH = findBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const total = {passed: 0, failed: 0, skipped: 0};
const add = (name, count) => {
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`);
  for (const key of Object.keys(total)) total[key] += count[key] ?? 0;
};

/** A runner's own report; a runner that ended badly without naming a failure is one itself. */
const run = (name, command, report, read) => {
  const {status} = spawnSync(process.execPath, command, {stdio: 'inherit'});
  const count = existsSync(report) ? read(readFileSync(report, 'utf8')) : {passed: 0, failed: 0};
  if (status !== 0 && count.failed === 0) count.failed = 1;
  return [name, count];
};

const browser = files('.test.ts');
const node = files('.node.mjs');
const counts = [];
// Only the checks in Node look at what was built.
if (node.length > 0) {
  const count = {passed: 0, failed: 0};
  try {
    await ensureBuilt(['npm', 'embed', 'schema']);
    count.passed = 1;
  } catch (error) {
    console.error(error.message);
    count.failed = 1;
  }
  counts.push(['build', count]);
}
if (browser.length > 0) {
  counts.push(run('browser', ['node_modules/@web/test-runner/dist/bin.js', '--files', ...browser], `${results}/browser.json`, JSON.parse));
}
if (node.length > 0) {
  const tap = `${results}/node.tap`;
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tap}`];
  counts.push(run('node', ['--test', ...reporters, ...node], tap, (text) => {
    const of = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return {passed: of('pass'), failed: of('fail') + of('cancelled'), skipped: of('skipped') + of('todo')};
  }));
}
console.log('');
for (const [name, count] of counts) add(name, count);
writeFileSync(`${results}/summary.json`, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
