// Runs on every page of this work, whoever is on it.
import {gauges} from './document.mjs';

const {bench} = globalThis;
let all;
let given;

globalThis.measure = {
  prepare(size) {
    all = gauges(size);
    given = globalThis.contender.prepare ? globalThis.contender.prepare(all) : all;
  },
  async mount() {
    const {contender} = globalThis;
    const mount = await bench.timed(() => contender.mount(bench.root(), given), () => contender.isThere(all));
    await bench.idle();
    return {mount, 'nodes of one': bench.nodes(bench.root()) / all.length};
  },
};
