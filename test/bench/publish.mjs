// The figures that the documentation draws: runs, each with the conditions it was made under and its rows.
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg, release, totalmem, type} from 'node:os';

/** Versions of peers, those on demand included, by the name of their package. */
const versions = Object.fromEntries(
  ['package.json', 'on-demand/package.json'].flatMap((file) => Object.entries(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).dependencies)),
);

/** What a reader has to know of the machine before believing a figure; `before` is its load when the run began. */
export const conditions = ({browser, rounds, before}) => ({
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
  browser: `Chromium ${browser}, headless, software drawing`,
  node: process.version,
  load: [before, loadavg()[0]].map((load) => Math.round(load * 10) / 10),
  rounds,
  versions,
});

const same = (a, b) => ['work', 'size', 'metric', 'contender'].every((key) => a[key] === b[key]);

/** So much of a figure as its spread is worth. */
const rounded = (value) => (typeof value !== 'number' ? value : Number.isInteger(value) ? value : Number(value.toPrecision(4)));

/** Puts the rows of a run into a file: what they measure anew is taken out of the runs before, and a run with no row left goes. */
export function publish(path, run, rows) {
  let runs = [];
  try {
    ({runs} = JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const kept = runs.map((one) => ({...one, rows: one.rows.filter((row) => !rows.some((fresh) => same(fresh, row)))})).filter((one) => one.rows.length > 0);
  const told = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)])));
  const all = [...kept, {...run, rows: told}];
  // A line for a row, so that a change of the file can be read.
  const text = all.map(({rows, ...run}) => `${JSON.stringify(run).slice(0, -1)},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}`).join(',\n');
  writeFileSync(path, `{"runs":[\n${text}\n]}\n`);
}
