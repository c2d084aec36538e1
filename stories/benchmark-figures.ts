import {html, nothing, render, type TemplateResult} from 'lit';
import '../src/register/ranking-table.js';
import {held} from './benchmark-aims.js';
import {distinct, growthOf, nameOf, rows, runs, sizeOf, unitOf, type Row} from './benchmark-rows.js';

// Tables and plots of the bench's figures, drawn by our own widgets from the file that the bench writes.

const newest = runs.reduce((latest, {date}) => (date > latest ? date : latest), '2026-11-23');

const envelope = (title: string, dates: readonly string[], definition: string) => ({
  contract: 'clearboard/1',
  type: 'ranking-table',
  visibility: 'public',
  title,
  asOf: [...dates].sort().reverse()[0] ?? newest,
  publisher: {name: 'npm run bench'},
  definition,
  population: 'contenders',
});

/** Sizes that have no growth of their own first, then all of them in their order. */
const bySize = (a: Row['size'], b: Row['size']) => (typeof a === 'number' && typeof b === 'number' ? a - b : 0);

const beside = 'Median, over rounds, of a contender divided by the floor in the same round; the floor is 1. Fewer is better.';

/** One metric of one work: contenders ranked by how they stand beside the floor at the greatest size, with how they go over the sizes. */
function plotOf(work: string, metric: string): object | undefined {
  const all = rows.filter((row) => row.work === work && row.metric === metric && row.size !== 'all');
  const sizes = distinct(all.map(({size}) => size)).slice().sort(bySize);
  const contenders = distinct(all.map(({contender}) => contender));
  const last = sizes[sizes.length - 1];
  const ratios = all.some(({ratio}) => ratio !== null);
  const unit = unitOf(metric);
  if (last === undefined || contenders.length < 2) return undefined;
  const at = (contender: string, size: Row['size']) => all.find((row) => row.contender === contender && row.size === size);
  const column = (size: Row['size']) => ({key: `s${sizes.indexOf(size)}`, label: ratios ? `× floor at ${sizeOf(size)}` : `${sizeOf(size)}`, kind: 'count', digits: 2, polarity: 'lower_better', ...(size === last && {bar: true})});
  return {
    ...envelope(`${work}: ${metric}`, all.map(({run}) => run.date), ratios ? beside : `Median over rounds${unit && `, in ${unit}`}.`),
    rank: {method: 'standard', by: `s${sizes.length - 1}`, direction: 'asc'},
    columns: [
      ...sizes.map(column),
      ...(sizes.length > 2 ? [{key: 'over', label: 'over the sizes', kind: 'trend'}] : []),
      {key: 'median', label: `median at ${sizeOf(last)}`, kind: 'count', digits: unit === 'bytes' ? 0 : 1, ...(unit && {unit})},
      ...(sizes.length > 2 ? [{key: 'growth', label: 'exponent over the sizes', kind: 'count', digits: 2}] : []),
    ],
    rows: contenders.map((contender) => {
      const figures = sizes.map((size) => (ratios ? at(contender, size)?.ratio : at(contender, size)?.median) ?? null);
      return {
        unit: nameOf(contender),
        ...(figures[figures.length - 1] === null && {unranked: {reason: 'no figure'}}),
        ...Object.fromEntries(figures.map((figure, place) => [`s${place}`, figure])),
        ...(sizes.length > 2 && {over: figures, growth: growthOf(work, metric, contender) ?? null}),
        median: at(contender, last)?.median ?? null,
      };
    }),
  };
}

/** A work whose sizes are kinds of widgets: each kind is a line, each contender a column. */
function kindsOf(work: string, metric: string): object {
  const all = rows.filter((row) => row.work === work && row.metric === metric);
  const contenders = ['clearboard', 'floor'].filter((contender) => all.some((row) => row.contender === contender));
  const others = all.filter(({contender}) => !contenders.includes(contender));
  const unit = unitOf(metric);
  const per = unit === 'bytes' ? 1000 : 1;
  const shown = unit === 'bytes' ? 'kB' : unit;
  return {
    ...envelope(`${work}: ${metric}`, all.map(({run}) => run.date), `Median over rounds${shown && `, in ${shown}`}. Fewer is better.`),
    population: 'pages',
    rank: {method: 'standard', by: 'clearboard', direction: 'asc'},
    columns: [
      ...contenders.map((contender) => ({key: contender, label: nameOf(contender), kind: 'count', digits: 1, ...(shown && {unit: shown}), ...(contender === 'clearboard' && {bar: true, polarity: 'lower_better'})})),
      {key: 'ratio', label: 'Clearboard × floor', kind: 'count', digits: 2},
      ...(others.length > 0 ? [{key: 'others', label: `others${shown && ` (${shown})`}`, kind: 'text'}] : []),
    ],
    rows: distinct(all.map(({size}) => size)).map((size) => ({
      unit: sizeOf(size),
      ...Object.fromEntries(contenders.map((contender) => [contender, divided(all.find((row) => row.size === size && row.contender === contender)?.median, per)])),
      ratio: all.find((row) => row.size === size && row.contender === 'clearboard')?.ratio ?? {missing: 'not_applicable'},
      others: others.filter((row) => row.size === size).map(({contender, median}) => `${nameOf(contender)} ${(median / per).toFixed(1)}`).join(', ') || {missing: 'not_applicable'},
    })),
  };
}

const divided = (figure: number | undefined, per: number) => (figure === undefined ? {missing: 'not_applicable'} : figure / per);

/** All rows of a work as they were measured. */
const tableOf = (work: string): object => {
  const all = rows.filter((row) => row.work === work && row.size !== 'all');
  return {
    ...envelope(`${work}: all figures`, all.map(({run}) => run.date), 'Median, least and greatest over the rounds; × floor is the median of the ratios within rounds.'),
    rank: {method: 'none'},
    columns: [
      {key: 'size', label: 'size', kind: 'text'},
      {key: 'metric', label: 'metric', kind: 'text'},
      {key: 'median', label: 'median', kind: 'count', digits: 2},
      {key: 'min', label: 'least', kind: 'count', digits: 2},
      {key: 'max', label: 'greatest', kind: 'count', digits: 2},
      {key: 'ratio', label: '× floor', kind: 'count', digits: 2},
      {key: 'n', label: 'rounds', kind: 'count'},
      {key: 'counted', label: 'counted in', kind: 'text'},
      {key: 'measured', label: 'measured', kind: 'date'},
    ],
    rows: all.map(({size, metric, contender, median, min, max, ratio, n, run}) => ({unit: nameOf(contender), size: sizeOf(size), metric, median, min, max, ratio: ratio ?? {missing: 'not_applicable'}, n, counted: unitOf(metric), measured: run.date})),
  };
};

const drawn = (data: object): TemplateResult => html`<cb-ranking-table lang="en" audience="public" .data=${data}></cb-ranking-table>`;

const kindWorks = ['weight', 'cold', 'board'];

/** `<benchmark-figures work="gauge" metrics="mount,heap of one">`: the plots of these metrics, and a door to all figures of the work. */
class BenchmarkFigures extends HTMLElement {
  connectedCallback(): void {
    const work = this.getAttribute('work') ?? '';
    const metrics = (this.getAttribute('metrics') ?? '').split(',').filter((metric) => rows.some((row) => row.work === work && row.metric === metric));
    const plots = metrics.flatMap((metric) => (kindWorks.includes(work) ? [kindsOf(work, metric)] : (plotOf(work, metric) ?? [])));
    const any = rows.some((row) => row.work === work);
    render(any ? html`${plots.map(drawn)}<details><summary>All figures of this work</summary>${drawn(tableOf(work))}</details>` : nothing, this);
  }
}

/** `<benchmark-aims>`: every aim with what was measured, or that nothing was. */
class BenchmarkAims extends HTMLElement {
  connectedCallback(): void {
    const count = (verdict: string) => held.filter((one) => one.verdict === verdict).length;
    const data = {
      ...envelope('Aims, and what was measured', [], 'An aim is held against the median of the ratios within rounds, unless it says otherwise.'),
      subtitle: `${count('met')} met, ${count('behind')} behind, ${count('not measured')} not measured`,
      population: 'aims',
      rank: {method: 'none'},
      columns: [
        {key: 'size', label: 'size', kind: 'text'},
        {key: 'limit', label: 'aim', kind: 'text'},
        {key: 'measured', label: 'measured', kind: 'text'},
        {key: 'verdict', label: 'verdict', kind: 'level', thresholds: [{at: 'behind', judgement: 'bad'}, {at: 'met', judgement: 'good'}]},
        {key: 'spread', label: 'least · median · greatest', kind: 'text'},
      ],
      rows: held.map(({what, ...one}) => ({unit: what, ...one})),
    };
    render(drawn(data), this);
  }
}

/** `<benchmark-runs>`: machine, versions and date of every run whose figures are shown. */
class BenchmarkRuns extends HTMLElement {
  connectedCallback(): void {
    const where = distinct(runs.map(({machine, browser, node}) => `${machine}; ${browser}; Node ${node}`));
    const versions = distinct(runs.flatMap((run) => Object.entries(run.versions).map(([name, version]) => `${name} ${version}`)));
    const sizes = ({rows}: (typeof runs)[number], work: string) => distinct(rows.filter((row) => row.work === work && row.size !== 'all').map(({size}) => sizeOf(size))).join(', ');
    const line = (run: (typeof runs)[number]) => html`<li><strong>${run.date}</strong>: ${distinct(run.rows.map(({work}) => work)).map((work) => `${work} (${sizes(run, work)})`).join('; ')}; ${run.rounds} rounds, load of the machine ${run.load.join(' to ')}</li>`;
    render(html`<p>${where.join(' · ')}</p><ul>${runs.map(line)}</ul><p>Others: ${versions.join(', ')}.</p>`, this);
  }
}

/** Makes the tags above known to the page; a call, since the package says that only its registrations have side effects. */
export function defineFigures(): void {
  for (const [tag, element] of [['benchmark-figures', BenchmarkFigures], ['benchmark-aims', BenchmarkAims], ['benchmark-runs', BenchmarkRuns]] as const) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
