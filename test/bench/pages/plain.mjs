// Runs in the page of ours, once it is settled: writes out what is on it as plain HTML, for the page that somebody would
// write by hand who knew every word and every shape already. Shadow trees, custom elements and what cannot be seen are gone.

/** Everything that plain HTML needs to show the same. */
const kept = ['aria-label', 'class', 'colspan', 'cx', 'cy', 'd', 'height', 'href', 'pathLength', 'placeholder', 'points', 'preserveAspectRatio', 'r', 'role', 'rowspan', 'scope', 'tabindex', 'transform', 'type', 'viewBox', 'width', 'x', 'x1', 'x2', 'y', 'y1', 'y2'];

/** Shapes say how they are painted, so that no style sheet of ours is needed. */
const painted = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'];
const usual = {fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', stroke: 'none', 'stroke-width': '1px', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt'};

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const empty = ['br', 'hr', 'img', 'input'];

function written(node) {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.data.replace(/[\n\r\t ]+/g, ' '));
  if (node.nodeType !== Node.ELEMENT_NODE || ['style', 'script', 'slot', 'template'].includes(node.localName)) return '';
  const inside = () => [...(node.shadowRoot ?? node).childNodes].map(written).join('');
  if (!node.checkVisibility()) return '';
  if (node.localName.startsWith('cb-')) return `<section>${inside()}</section>`;
  if (node.localName === 'canvas') {
    const {width, height} = node.getBoundingClientRect();
    return `<img class="${node.className}" alt="" width="${Math.round(width)}" height="${Math.round(height)}" src="${node.toDataURL()}">`;
  }
  const attributes = kept.filter((name) => node.hasAttribute(name) && node.getAttribute(name).trim() !== '').map((name) => ` ${name}="${escaped(node.getAttribute(name).trim())}"`);
  if (node instanceof SVGElement) {
    const style = getComputedStyle(node);
    if (node.localName === 'svg') attributes.push(...['width', 'height'].filter((name) => !node.hasAttribute(name)).map((name) => ` ${name}="${Math.round(parseFloat(style[name]))}"`));
    else attributes.push(...painted.filter((name) => style.getPropertyValue(name) !== usual[name]).map((name) => ` ${name}="${style.getPropertyValue(name)}"`));
  }
  return `<${node.localName}${attributes.join('')}>${empty.includes(node.localName) ? '' : `${inside()}</${node.localName}>`}`;
}

/** The text of everything below, shadow trees included. */
function words(root) {
  let text = '';
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    if (['STYLE', 'SCRIPT'].includes(node.nodeName)) continue;
    for (let child = (node.shadowRoot ?? node).lastChild; child; child = child.previousSibling) open.push(child);
  }
  return text.replace(/\s+/g, '');
}

const deep = (root, selector) => [...root.querySelectorAll('*')].flatMap((element) => [...(element.matches(selector) ? [element] : []), ...(element.shadowRoot ? deep(element.shadowRoot, selector) : [])]);

globalThis.writeOut = () => {
  const root = document.getElementById('root');
  const html = [...root.childNodes].map(written).join('');
  const page = document.createElement('div');
  page.innerHTML = html;
  const sentences = deep(root, '[part~=summary]').map((element) => element.textContent.replace(/\s+/g, ''));
  return {html, sentences, characters: words(page).length, images: page.querySelectorAll('img').length};
};
