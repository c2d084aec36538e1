/**
 * Rows of an order with the lines of groups and of all among them. The line of all units has the number behind the last
 * row (`base`), the line of group g that of `base + 1 + g`. Rows keep their order within their group, groups keep theirs;
 * a group without a row in the order has no line, a closed one no rows. An order of nobody has no lines at all.
 */
export function linesOf(order: Uint32Array, closed: ReadonlySet<number>, of: Uint32Array | undefined, groups: number, base: number, totals: 'first' | 'last' | undefined): Uint32Array {
  if (order.length === 0) return order;
  const sizes = new Uint32Array(groups);
  if (of) for (let place = 0; place < order.length; place += 1) sizes[of[order[place]!]!]! += 1;
  const starts = new Uint32Array(groups);
  let length = totals === 'first' ? 1 : 0;
  for (let group = 0; group < groups; group += 1) {
    starts[group] = length;
    if (sizes[group]! > 0) length += 1 + (closed.has(group) ? 0 : sizes[group]!);
  }
  const rows = of ? 0 : order.length;
  const lines = new Uint32Array(length + rows + (totals === 'last' ? 1 : 0));
  if (totals === 'first') lines[0] = base;
  if (totals === 'last') lines[lines.length - 1] = base;
  if (!of) {
    lines.set(order, length);
    return lines;
  }
  const next = starts.map((start, group) => {
    if (sizes[group]! > 0) lines[start] = base + 1 + group;
    return start + 1;
  });
  const isClosed = Array.from(sizes, (_, group) => closed.has(group));
  for (let place = 0; place < order.length; place += 1) {
    const group = of[order[place]!]!;
    if (isClosed[group]) continue;
    lines[next[group]!] = order[place]!;
    next[group]! += 1;
  }
  return lines;
}
