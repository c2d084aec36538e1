// Put into a page before anything of its own: looks at it in every frame, and keeps when its first sentence, nearly all of its
// words, and its last change were there. The same for every contender; a peer, which says less, tells itself what it has painted.

/** @param {{sentences: readonly string[], characters: number}} expected */
export function watch({sentences, characters}) {
  /** Nodes and characters of the page, shadow trees included; its text, where it is asked for. */
  const look = (withText) => {
    let [nodes, count, text] = [0, 0, ''];
    const open = [document.documentElement];
    while (open.length > 0) {
      const node = open.pop();
      nodes += 1;
      if (node.nodeType === 3) {
        const bare = node.data.replace(/\s+/g, '');
        count += bare.length;
        if (withText) text += bare;
      }
      if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT' || node.nodeName === 'TITLE') continue;
      for (let child = (node.shadowRoot ?? node).lastChild; child; child = child.previousSibling) open.push(child);
    }
    return {nodes, count, text};
  };
  globalThis.watched = new Promise((resolve) => {
    const figures = {};
    let [seen, changed, at] = ['', 0, 0];
    const step = () => {
      const now = performance.now();
      // What was there a frame ago has been painted by now.
      for (const name of Object.keys(figures)) if (figures[name] === 0) figures[name] = now;
      if (changed === 0 && seen !== '') changed = now;
      if (document.documentElement) {
        const {isPainted} = globalThis;
        const {nodes, count, text} = look(figures['first content'] === undefined && !isPainted);
        if (figures['first content'] === undefined && (isPainted ? isPainted() : sentences.some((sentence) => text.includes(sentence)))) figures['first content'] = 0;
        if (figures.whole === undefined && figures['first content'] !== undefined && (isPainted || count >= 0.95 * characters)) figures.whole = 0;
        if (`${nodes} ${count}` !== seen) [seen, changed, at] = [`${nodes} ${count}`, 0, now];
      }
      if (figures.whole > 0 && now - at > 1500) return resolve({...figures, settled: changed});
      if (now > 60_000) return resolve(undefined);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
