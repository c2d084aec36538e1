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

const total = {passed: 0, failed: 0, skipped: 0, failures: []};
const add = (name, {passed, failed, skipped = 0, failures = []}) => {
  console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  total.failures.push(...(failed > 0 && failures.length === 0 ? [`${name}: see above`] : failures));
};

/** A runner's own report; a runner that ended badly without naming a failure is one itself. */
const run = (name, command, report) => {
  const {status} = spawnSync(process.execPath, command, {stdio: 'inherit'});
  const count = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {passed: 0, failed: 0};
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
  counts.push(run('browser', ['node_modules/@web/test-runner/dist/bin.js', '--files', ...browser], `${results}/browser.json`));
}
if (node.length > 0) {
  const report = `${results}/node.json`;
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./test/totals.mjs', `--test-reporter-destination=${report}`];
  counts.push(run('node', ['--test', ...reporters, ...node], report));
}
console.log('');
for (const [name, count] of counts) add(name, count);
for (const failure of total.failures) console.log(`failed: ${failure}`);
writeFileSync(`${results}/summary.json`, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
