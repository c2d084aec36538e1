// Runs on every page of this work, whoever is on it.
import {entries, query, shown, wordsOf} from './entries.mjs';

const {bench} = globalThis;
let given;
let expected;

globalThis.measure = {
  /** Data at hand, and the words that must be seen after each step; nothing of it counts. */
  prepare(size) {
    const all = entries(size);
    const found = shown(all, query);
    expected = {mount: wordsOf(shown(all)[0]), search: wordsOf(found[0]), found: found.length};
    given = globalThis.contender.prepare ? globalThis.contender.prepare(all) : all;
  },
  async mount() {
    const {contender} = globalThis;
    const start = performance.now();
    const figures = {};
    figures.mount = await bench.timed(() => contender.mount(bench.root(), given), () => contender.first() === expected.mount);
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
  async search() {
    const {contender} = globalThis;
    const start = performance.now();
    const isFound = () => contender.first() === expected.search && contender.found().replace(/\D+/g, ' ').trim().split(' ')[0] === String(expected.found);
    const search = await bench.timed(() => contender.search(query), isFound);
    return {search, 'block while asking': await bench.block(start)};
  },
  scroll: () => bench.scroll(globalThis.contender.scroller()),
};
