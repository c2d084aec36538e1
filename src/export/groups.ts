import {plain} from '../language/number.js';
import type {Column} from '../model/described.js';

/** Neighbouring columns under one heading; a column by itself has an empty one. */
export interface Group {
  readonly label: string;
  readonly first: number;
  readonly span: number;
}

/** The upper row of a heading with two; `undefined` where no column belongs to a group. */
export function groupsOf(columns: readonly Column[]): readonly Group[] | undefined {
  if (columns.every(({group}) => group === undefined)) return undefined;
  const groups: Group[] = [];
  columns.forEach(({group = ''}, at) => {
    const last = groups[groups.length - 1];
    if (last && group !== '' && last.label === plain(group)) groups[groups.length - 1] = {...last, span: last.span + 1};
    else groups.push({label: plain(group), first: at, span: 1});
  });
  return groups;
}

/** A column as it stands below its group, whose name it need not repeat. */
export function withoutGroup(column: Column): Column {
  const {label, group = ''} = column;
  return label.startsWith(group) && label !== group ? {...column, label: label.slice(group.length).trim()} : column;
}
