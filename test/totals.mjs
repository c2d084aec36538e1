// A reporter for `node --test`: totals, and what failed by name, for test/run.mjs to sum.
import {sep} from 'node:path';

/** The first lines of what went wrong; the whole of it stands further up in the log. */
export const shortly = (name, message = '') => [name, ...String(message).split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 3)].join('\n    ');

export default async function* totals(events) {
  const count = {passed: 0, failed: 0, skipped: 0, failures: []};
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite' || (type !== 'test:pass' && type !== 'test:fail')) continue;
    if (data.skip !== undefined || data.todo !== undefined) count.skipped += 1;
    else if (type === 'test:pass') count.passed += 1;
    else {
      const {cause, message} = data.details.error ?? {};
      count.failed += 1;
      // A file that does not load is a test of its own, which has the file's name.
      const names = [data.file, data.name].filter((name, at, all) => name && all.indexOf(name) === at);
      count.failures.push(shortly(names.map((name) => name.replace(process.cwd() + sep, '')).join(' > '), cause?.message ?? cause ?? message));
    }
  }
  yield JSON.stringify(count);
}
