import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {policy} from './demo/policy.mjs';
import {args, findBrowser} from './test/browser.mjs';
import {prebundle} from './test/prebundle.mjs';
import {seed} from './test/seed.mjs';
import {shortly} from './test/totals.mjs';

/** Every test page runs under our own policy; only the runner's inline scripts are let in, each by its hash. */
const underPolicy = async (context, next) => {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  const hashes = [...context.body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)]
    .map(([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  context.set('content-security-policy', policy.replace("script-src 'self'", ["script-src 'self'", ...hashes].join(' ')));
};

/** Watches the policy from the first line of every test file, so that no author has to remember it. */
const watchPolicy = {
  name: 'watch-policy',
  transform: ({path, body}) => (path.endsWith('.test.ts') ? `import '/test/policy.ts';${body}` : undefined),
};

/** Leaves the totals, and what failed by name, where test/run.mjs sums them. */
const totals = {
  onTestRunFinished({sessions}) {
    const count = {passed: 0, failed: 0, skipped: 0, failures: []};
    const fail = (name, message) => {
      count.failed += 1;
      count.failures.push(shortly(name, message));
    };
    const add = ({tests = [], suites = []} = {}, path) => {
      for (const {name, passed, skipped, error} of tests) {
        if (skipped) count.skipped += 1;
        else if (passed) count.passed += 1;
        else fail([...path, name].join(' > '), error?.message);
      }
      for (const suite of suites) add(suite, suite.name ? [...path, suite.name] : path);
    };
    for (const {testFile, testResults, passed, errors} of sessions) {
      const before = count.failed;
      const file = relative('.', testFile);
      add(testResults, [file]);
      // A file that did not load, timed out or threw outside a test has no test of its own to fail.
      if ((!passed || errors.length > 0) && count.failed === before) fail(file, errors[0]?.message);
    }
    mkdirSync('test-results', {recursive: true});
    writeFileSync('test-results/browser.json', JSON.stringify(count));
  },
};

/** Gives every property of a file its seed, so that no author has to remember it. */
const seeded = {
  name: 'seeded',
  transform: ({path, body}) => (path.endsWith('.test.ts') && body.includes("from 'fast-check'") ? `import {configureGlobal} from 'fast-check';configureGlobal({seed: ${seed}});${body}` : undefined),
};

export default {
  files: ['test/**/*.test.ts', '!test/bench/**'],
  nodeResolve: {exportConditions: ['production', 'browser']},
  concurrency: 2,
  browsers: [playwrightLauncher({product: 'chromium', launchOptions: {executablePath: findBrowser(), args}})],
  middleware: [underPolicy],
  plugins: [watchPolicy, seeded, await prebundle(), esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2020'})],
  testFramework: {config: {ui: 'bdd', timeout: 30_000}},
  testsFinishTimeout: 300_000,
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>test</title></head>
<body><script type="module" src="${framework}"></script></body></html>`,
  reporters: [defaultReporter(), totals],
};
