// Runs on every page of this work, whoever is on it.
import {matrix} from './matrix.mjs';

const {bench} = globalThis;
let pictures;
let moving = 0;

/**
 * A page on which nothing moves gives its frames by the screen's clock, cap or none, and one that animates gives them as
 * fast as it can: who draws a tooltip that glides would be ahead by that alone. So something moves on every page alike.
 */
function move() {
  const spot = document.body.appendChild(Object.assign(document.createElement('div'), {textContent: '·'}));
  spot.style.cssText = 'position:fixed;right:0;bottom:0';
  const step = () => {
    spot.style.opacity = spot.style.opacity === '1' ? '0.5' : '1';
    moving = requestAnimationFrame(step);
  };
  step();
}

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
    cancelAnimationFrame(moving);
    const before = contender.corner();
    return {update: await bench.timed(() => contender.update(pictures[1]), () => ![undefined, before].includes(contender.corner()))};
  },
  /** Where its cells are on the page, as far as they can be seen. */
  place() {
    const [cells, root] = [globalThis.contender.cells(), bench.root().getBoundingClientRect()];
    const [x, y] = [Math.ceil(Math.max(cells.x, root.x)), Math.ceil(Math.max(cells.y, root.y))];
    return {x, y, width: Math.floor(Math.min(cells.right, root.right)) - x, height: Math.floor(Math.min(cells.bottom, root.bottom)) - y};
  },
  /** Colours of a screenshot at places that no number of cells falls in step with. */
  async colours(address) {
    const image = await createImageBitmap(await (await fetch(address)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const at = (x, y) => context.getImageData(Math.floor(x * image.width), Math.floor(y * image.height), 1, 1).data.join();
    return Array.from({length: 300}, (_, index) => at((index * 0.618034 + 0.013) % 1, (index * 0.754878 + 0.027) % 1));
  },
  /** Waits for the next move of the mouse, and hands out how long after it what is pointed at has been said and painted. */
  watch() {
    if (moving === 0) move();
    const before = globalThis.contender.said();
    // Who takes words away has said nothing yet.
    const waits = () => ['', before].includes(globalThis.contender.said());
    globalThis.hovered = new Promise((resolve) => {
      addEventListener('mousemove', async ({timeStamp}) => {
        while (waits() && performance.now() - timeStamp < 3000) await bench.frame();
        const missed = waits();
        await bench.frame();
        await bench.frame();
        resolve(missed ? undefined : performance.now() - timeStamp);
      }, {once: true, capture: true});
    });
  },
};
