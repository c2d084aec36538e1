import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {noChange} from 'lit';

class FilledDirective extends Directive {
  #of: unknown;

  render(..._of: readonly unknown[]): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [of, make]: [unknown, () => readonly Node[]]): unknown {
    if (of !== this.#of) element.replaceChildren(...make());
    this.#of = of;
    return noChange;
  }
}

/**
 * Fills the element it stands on with nodes that `make` makes, and again when `of` is another thing. A list in a template
 * keeps two notes to itself beside every item: on a page of a hundred gauges those are most of its nodes.
 */
export const filled = directive(FilledDirective) as (of: unknown, make: () => readonly Node[]) => unknown;

/** An element with a class, and what is in it. */
export function made(name: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...inside);
  return element;
}
