import axe from 'axe-core';

/** Fails with every accessibility violation axe finds in the element; a rule is left out only with a written reason. */
export async function expectAccessible(element: Element, options: axe.RunOptions = {}): Promise<void> {
  const {violations} = await axe.run(element, {resultTypes: ['violations'], ...options});
  if (violations.length === 0) return;
  const lines = violations.map(({id, help, nodes}) => `${id}: ${help} (${nodes.map(({target, failureSummary}) => `${target.join(' ')}: ${failureSummary ?? ''}`).join('; ')})`);
  throw new Error(lines.join('\n'));
}
