import type {Chip} from '../model/light.js';
import {groupOf, type Lines} from '../model/lines.js';
import {SYMBOL} from './chip.js';

/** An element with a class, and empty words in it. */
export function piece<Name extends keyof HTMLElementTagNameMap>(name: Name, classes = '', role = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (classes !== '') element.className = classes;
  if (role !== '') element.setAttribute('role', role);
  element.append('');
  return element;
}

/** Other words in an element that has nothing but words. */
export function put(element: Element, words: string): void {
  const text = element.firstChild as Text;
  if (text.data !== words) text.data = words;
}

/** A chip's look and words; nothing where there is none. */
export function putChip(element: HTMLElement, chip: Chip | undefined): void {
  element.hidden = chip === undefined;
  if (!chip) return;
  const classes = `chip ${chip.tone}`;
  if (element.className !== classes) element.className = classes;
  put(element, SYMBOL[chip.tone] === '' ? chip.text : `${SYMBOL[chip.tone]} ${chip.text}`);
}

/** What a list of lines knows while it is drawn. */
export interface LineState {
  readonly lines: Lines;
  readonly closed: ReadonlySet<string>;
  readonly heading: (label: string, count: number) => string;
}

/** The heading of a group in a row; tells whether the row is one. */
export function putHeading(row: HTMLTableRowElement, first: HTMLElement, index: number, {lines, closed, heading}: LineState): boolean {
  const place = groupOf(lines.lines[index]!);
  const group = lines.groups[place];
  row.classList.toggle('group', group !== undefined);
  if (!group) {
    row.removeAttribute('aria-expanded');
    row.removeAttribute('aria-level');
    return false;
  }
  row.setAttribute('aria-expanded', String(!closed.has(group.key)));
  row.setAttribute('aria-level', '1');
  put(first, `${closed.has(group.key) ? '▸' : '▾'} ${heading(group.label, group.items.length)}`);
  return true;
}
