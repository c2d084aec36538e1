/** Cases, clocks or entries of a ledger that stand together under one heading. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly items: Uint32Array;
}

/** Lines of a list as they stand: a number from nought up is an item, one below it the heading of a group. */
export interface Lines {
  readonly groups: readonly Group[];
  readonly lines: Int32Array;
  readonly items: number;
}

/** The group whose heading a line is; −1 where it is an item. */
export const groupOf = (line: number): number => (line < 0 ? -line - 1 : -1);

/** Groups with their headings; of a closed one, the heading alone. One group without a name has none. */
export function linesOf(groups: readonly Group[], closed: ReadonlySet<string>): Lines {
  const items = groups.reduce((sum, group) => sum + group.items.length, 0);
  const headed = groups.length > 1 || groups[0]?.label !== '';
  const lines = new Int32Array(items + groups.length);
  let at = 0;
  groups.forEach((group, index) => {
    if (headed) lines[at++] = -index - 1;
    if (headed && closed.has(group.key)) return;
    lines.set(group.items, at);
    at += group.items.length;
  });
  return {groups, lines: lines.subarray(0, at), items};
}
