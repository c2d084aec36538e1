export const SVG = 'http://www.w3.org/2000/svg';

/** One shape of a picture that is drawn again and again with the elements it has. */
export interface Shape {
  readonly name: 'line' | 'circle' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** A text at a part of a hundred of the width, or one that ends there. */
export const words = (name: string, at: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start', dx = ''): Shape => ({
  name: 'text',
  attributes: {class: name, x: `${at}%`, ...(dx !== '' && {dx}), y: `${y}em`, ...(anchor !== 'start' && {'text-anchor': anchor})},
  text,
});

/** What was drawn last with an element: to ask the page costs more than to remember. */
const drawn = new WeakMap<Element, Shape>();

/** Gives a picture these shapes and no others, with the elements it has as far as they serve. */
export function shape(svg: Element, all: readonly Shape[]): void {
  all.forEach((one, index) => {
    const {name, attributes, text = ''} = one;
    let element = svg.children[index];
    if (element?.localName !== name) {
      const made = document.createElementNS(SVG, name);
      if (element) element.replaceWith(made);
      else svg.append(made);
      element = made;
    }
    const before = drawn.get(element);
    if (before) for (const key of Object.keys(before.attributes)) if (!(key in attributes)) element.removeAttribute(key);
    for (const [key, value] of Object.entries(attributes)) if (before?.attributes[key] !== value || key === 'class') element.setAttribute(key, value);
    if (name === 'text' && before?.text !== text) element.textContent = text;
    drawn.set(element, one);
  });
  while (svg.children.length > all.length) svg.lastElementChild!.remove();
}
