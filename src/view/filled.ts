import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {noChange} from 'lit';

class FilledDirective extends Directive {
  #of: unknown;

  render(..._of: readonly unknown[]): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [of, make]: [unknown, () => readonly Node[]]): unknown {
    const old = this.#of;
    this.#of = of;
    // A model made anew often says the same: then nothing that a reader has marked or listens to is taken away.
    if (old === undefined || (old !== of && JSON.stringify(old) !== JSON.stringify(of))) element.replaceChildren(...make());
    return noChange;
  }
}

/**
 * Fills the element it stands on with nodes that `make` makes, and again when `of`, plain data, says another thing. A
 * list in a template keeps two notes to itself beside every item, and every place one: on a page of a hundred gauges
 * those are most of its nodes.
 */
export const filled = directive(FilledDirective) as (of: unknown, make: () => readonly Node[]) => unknown;

/** An element with a class, and what is in it. */
export function made(name: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...inside);
  return element;
}

/** The same with its attributes; one that is `undefined` is left out. */
export function given<Of extends Element>(element: Of, attributes: Readonly<Record<string, string | number | undefined>>): Of {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, String(value));
  return element;
}
