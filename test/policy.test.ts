import {assert} from 'chai';
import {LitElement, css, html, render} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expectAccessible} from './accessible.js';
import {takeViolations} from './policy.js';

const directives = async () => (await takeViolations()).map(({directive}) => directive);

describe('the policy of the test page', () => {
  let host: HTMLElement;
  beforeEach(() => {
    host = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    host.remove();
  });

  it('lets a Lit element with its own styles through', async () => {
    class Plain extends LitElement {
      static override styles = css`p { color: rgb(1, 2, 3); }`;
      override render() {
        return html`<p>text</p>`;
      }
    }
    customElements.define('test-plain', Plain);
    const element = host.appendChild(new Plain());
    await element.updateComplete;
    assert.equal(getComputedStyle(element.renderRoot.querySelector('p')!).color, 'rgb(1, 2, 3)');
    assert.deepEqual(await directives(), []);
  });

  it('catches styleMap on first render', async () => {
    render(html`<p style=${styleMap({color: 'red'})}>text</p>`, host);
    assert.include(await directives(), 'style-src-attr');
  });

  it('catches a style attribute inside a shadow root', async () => {
    const root = host.attachShadow({mode: 'open'});
    root.appendChild(document.createElement('p')).setAttribute('style', 'color: red');
    assert.include(await directives(), 'style-src-attr');
  });

  it('catches a script written into the page', async () => {
    const script = document.createElement('script');
    assert.throws(() => {
      script.textContent = 'window.never = 1';
    }, TypeError);
    host.append(script);
    assert.include(await directives(), 'require-trusted-types-for');
  });

  it('refuses a string as markup', async () => {
    assert.throws(() => {
      host.innerHTML = '<b>text</b>';
    }, TypeError);
    assert.deepEqual(await directives(), ['require-trusted-types-for']);
  });

  it('refuses eval', async () => {
    assert.throws(() => { (0, eval)('1'); }, Error);
    assert.isNotEmpty(await directives());
  });

  it('lets axe work', async () => {
    host.append('text');
    await expectAccessible(host);
    const image = host.appendChild(document.createElement('img'));
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    let message = '';
    await expectAccessible(host).catch((error: unknown) => {
      message = String(error);
    });
    assert.include(message, 'image-alt');
  });
});
