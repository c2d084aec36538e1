// Runs on every page of this work, whoever is on it.
import {matrix} from './matrix.mjs';

const {bench} = globalThis;
let pictures;

globalThis.measure = {
  prepare(size) {
    const {contender} = globalThis;
    const all = [matrix(size, 7, 1), matrix(size, 77, 99)];
    pictures = contender.prepare ? all.map((one) => contender.prepare(one)) : all;
  },
  async mount() {
    const {contender} = globalThis;
    const mount = await bench.timed(() => contender.mount(bench.root(), pictures[0]), () => contender.corner() !== undefined);
    await bench.idle();
    return {mount, nodes: bench.nodes(bench.root())};
  },
  async update() {
    const {contender} = globalThis;
    const before = contender.corner();
    return {update: await bench.timed(() => contender.update(pictures[1]), () => ![undefined, before].includes(contender.corner()))};
  },
  /** Waits for the next move of the mouse, and hands out how long after it what is pointed at has been said and painted. */
  watch() {
    const before = globalThis.contender.said();
    globalThis.hovered = new Promise((resolve) => {
      addEventListener('mousemove', async ({timeStamp}) => {
        while (globalThis.contender.said() === before && performance.now() - timeStamp < 3000) await bench.frame();
        const missed = globalThis.contender.said() === before;
        await bench.frame();
        await bench.frame();
        resolve(missed ? undefined : performance.now() - timeStamp);
      }, {once: true, capture: true});
    });
  },
};
