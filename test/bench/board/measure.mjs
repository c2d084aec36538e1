// Runs on every page of this work, whoever is on it.
const {bench} = globalThis;
let given;
let written;

/** Characters below, shadow trees included; or all of its text. */
function words(root) {
  let text = '';
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node.nodeType === 3) text += node.data;
    if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') continue;
    for (let child = (node.shadowRoot ?? node).lastChild; child; child = child.previousSibling) open.push(child);
  }
  return text.replace(/\s+/g, '');
}

globalThis.measure = {
  async prepare(size) {
    const [document, out] = await Promise.all(['document', 'written'].map(async (name) => (await fetch(`/pages/${size}/${name}.json`)).json()));
    written = out;
    given = globalThis.contender.prepare({document, written});
  },
  /** Until all sentences and nearly all words are there; then until nothing changes any more. */
  async mount() {
    bench.root().style.overflow = 'auto';
    const start = performance.now();
    const isThere = () => {
      const text = words(bench.root());
      return text.length >= 0.95 * written.characters && written.sentences.every((sentence) => text.includes(sentence));
    };
    const mount = await bench.timed(() => globalThis.contender.mount(bench.root(), given), isThere);
    let [before, calm] = ['', 0];
    while (calm < 20) {
      await bench.frame();
      const now = `${bench.nodes(bench.root())} ${words(bench.root()).length}`;
      calm = now === before ? calm + 1 : 0;
      before = now;
    }
    await bench.idle();
    return {mount, 'block after mount': await bench.block(start), nodes: bench.nodes(bench.root())};
  },
};
