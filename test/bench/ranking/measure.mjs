// Runs on every page of this work, whoever is on it.
import {firstWords, query, rows, sorts} from './table.mjs';

const {bench} = globalThis;
let given;
let expected;

globalThis.measure = {
  /** Data at hand, and the words that must be seen after each step; nothing of it counts. */
  prepare(size) {
    const all = rows(size);
    const {standsFor = {}} = globalThis.contender;
    expected = {mount: firstWords(all), search: firstWords(all, sorts.number, query)};
    for (const by of Object.keys(sorts)) expected[by] = firstWords(all, sorts[standsFor[by] ?? by]);
    given = globalThis.contender.prepare ? globalThis.contender.prepare(all) : all;
  },
  async mount() {
    const {contender} = globalThis;
    const start = performance.now();
    const figures = {};
    figures.mount = await bench.timed(() => contender.mount(bench.root(), given), () => contender.first() === expected.mount);
    // Whoever goes on working shall be done before it is asked anything.
    const late = performance.now() + 30_000;
    while (contender.isAtRest && !contender.isAtRest()) {
      await bench.frame();
      if (performance.now() > late) throw new Error('never at rest');
    }
    await bench.idle();
    if (contender.first() !== expected.mount) throw new Error(`Shows ${contender.first()} instead of ${expected.mount}`);
    figures['block after mount'] = await bench.block(start);
    figures.nodes = bench.nodes(bench.root());
    return figures;
  },
  async ask() {
    const {contender} = globalThis;
    const figures = {};
    const start = performance.now();
    for (const by of ['date', 'code', 'names', 'number']) {
      if (contender.cannot?.includes(by)) continue;
      figures[`sort ${by}`] = await bench.timed(() => contender.sort(by, sorts[by]), () => contender.first() === expected[by]);
    }
    figures.search = await bench.timed(() => contender.search(query), () => contender.first() === expected.search);
    figures['block while asking'] = await bench.block(start);
    return figures;
  },
  scroll: () => bench.scroll(globalThis.contender.scroller()),
};
