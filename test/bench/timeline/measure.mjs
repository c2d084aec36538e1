// Runs on every page of this work, whoever is on it.
import {cases} from './cases.mjs';

let given;
let expected;

globalThis.measure = {
  /** Data at hand, and the words that must be seen; nothing of it counts. */
  prepare(size) {
    const all = cases(size);
    expected = all[0].label;
    given = globalThis.contender.prepare ? globalThis.contender.prepare(all) : all;
  },
  async mount() {
    const {contender} = globalThis;
    const start = performance.now();
    const figures = {};
    figures.mount = await globalThis.bench.timed(() => contender.mount(globalThis.bench.root(), given), () => contender.first() === expected);
    while (contender.isAtRest && !contender.isAtRest()) await globalThis.bench.frame();
    await globalThis.bench.idle();
    if (contender.first() !== expected) throw new Error(`Shows ${contender.first()} instead of ${expected}`);
    figures['block after mount'] = await globalThis.bench.block(start);
    figures.nodes = globalThis.bench.nodes(globalThis.bench.root());
    return figures;
  },
  /** One look closer; the floor writes all its rows anew. */
  async ask() {
    const {contender} = globalThis;
    if (!contender.zoom) return {};
    const figures = {};
    let seen = contender.look();
    const times = [];
    for (let turn = 0; turn < 5; turn += 1) {
      times.push(await globalThis.bench.timed(() => contender.zoom(), () => contender.look() !== seen));
      seen = contender.look();
    }
    figures.zoom = times.sort((a, b) => a - b)[2];
    return figures;
  },
  scroll: () => globalThis.bench.scroll(globalThis.contender.scroller()),
};
