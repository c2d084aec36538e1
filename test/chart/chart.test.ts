import {assert} from 'chai';
import {html, nothing, render} from 'lit';
import {chart, type Make} from '../../src/chart/chart.js';
import {until} from '../until.js';

interface Line {
  readonly values: readonly number[];
}

/** Every drawing asked for: the room it was for. */
let asked: {readonly width: number; readonly height: number}[] = [];

const make: Make<Line> = ({values}, room) => {
  asked.push(room);
  return {
    grid: {left: 0, right: 0, top: 0, bottom: 0},
    xAxis: {type: 'value', show: false},
    yAxis: {type: 'value', show: false},
    series: [{type: 'line', data: values.map((value, index) => [index, value]), lineStyle: {color: 'var(--line)'}}],
  };
};

describe('a chart', () => {
  let place: HTMLElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.room { width: 300px; height: 100px; --line: rgb(1, 2, 3); } .far { margin-top: 5000px; }');
  beforeEach(() => {
    asked = [];
    document.adoptedStyleSheets = [sheet];
    place = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    render(nothing, place);
    place.remove();
    document.adoptedStyleSheets = [];
  });

  const show = (line: Line | undefined, kind = '') => {
    render(line ? html`<div class="room ${kind}" ${chart(line, make, '图未能加载')}></div>` : nothing, place);
    return place.querySelector<HTMLElement>('.room')!;
  };
  const drawn = async (node: HTMLElement) => {
    await until(() => 'drawn' in node.dataset);
    return node.querySelector('svg')!;
  };
  const frames = async (n = 3) => {
    for (let frame = 0; frame < n; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  it('is drawn in the room it has, in colours that the page may change', async () => {
    const svg = await drawn(show({values: [3, 1, 2]}));
    assert.equal(svg.getAttribute('viewBox'), '0 0 300 100');
    const line = svg.querySelector('path[stroke="var(--line)"]')!;
    assert.equal(getComputedStyle(line).stroke, 'rgb(1, 2, 3)');
  });

  it('is drawn once for a subject and a room, and again for another', async () => {
    const line = {values: [3, 1, 2]};
    const node = show(line);
    await drawn(node);
    await frames();
    const once = asked.length;
    show(line);
    await frames();
    assert.lengthOf(asked, once);
    show({values: [1]});
    assert.lengthOf(asked, once + 1);
    node.style.setProperty('width', '200px');
    await until(() => asked.length > once + 1);
    assert.equal(asked[asked.length - 1]?.width, 200);
    assert.equal(node.querySelector('svg')?.getAttribute('width'), '200');
  });

  it('waits until it comes near the screen', async () => {
    const node = show({values: [1, 2]}, 'far');
    await frames(6);
    assert.isEmpty(asked);
    node.scrollIntoView();
    await drawn(node);
    window.scrollTo(0, 0);
  });

  it('is drawn before the page is printed, wherever it is', async () => {
    const node = show({values: [1, 2]}, 'far');
    await frames(6);
    assert.isEmpty(asked);
    window.dispatchEvent(new Event('beforeprint'));
    await drawn(node);
  });

  it('is drawn far off the screen where a picture is taken', async () => {
    const holder = place.appendChild(document.createElement('div'));
    holder.dataset.picture = '';
    const root = holder.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    render(html`<div class="room far" ${chart({values: [1]}, make, '')}></div>`, root);
    await drawn(root.querySelector<HTMLElement>('.room')!);
    render(nothing, root);
  });

  it('without room waits for it', async () => {
    place.hidden = true;
    const node = show({values: [1]});
    await frames(6);
    assert.isEmpty(asked);
    place.hidden = false;
    await drawn(node);
  });

  it('gives everything back when it goes, and is drawn again where it comes back', async () => {
    const node = show({values: [1]});
    await drawn(node);
    assert.isNotNull(node.getAttribute('_echarts_instance_'));
    show(undefined);
    assert.isEmpty(node.children, 'the drawing is gone');
    assert.equal(node.getAttribute('_echarts_instance_'), '');
    const count = asked.length;
    node.style.setProperty('width', '200px');
    place.append(node);
    await frames();
    assert.lengthOf(asked, count, 'nothing listens any more');
    await drawn(show({values: [2]}));
  });

  it('leaves nothing behind when it has come and gone a hundred times', async function () {
    this.timeout(60_000);
    const open = {listeners: 0};
    const kept: (() => void)[] = [];
    const count = (target: object, add: string, remove: string, key: keyof typeof open) => {
      for (const [name, step] of [[add, 1], [remove, -1]] as const) {
        const real = Reflect.get(target, name) as (...args: unknown[]) => unknown;
        kept.push(() => Reflect.set(target, name, real));
        Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
          open[key] += step;
          return real.apply(this, args);
        });
      }
    };
    await drawn(show({values: [0]}));
    show(undefined);
    count(window, 'addEventListener', 'removeEventListener', 'listeners');
    try {
      const nodes = document.querySelectorAll('*').length;
      for (let cycle = 1; cycle <= 100; cycle += 1) {
        const node = show({values: [cycle]});
        await drawn(node);
        show(undefined);
        assert.isEmpty(node.children);
      }
      assert.equal(open.listeners, 0);
      assert.equal(document.querySelectorAll('*').length, nodes);
      assert.equal(asked.length, 101, 'each was drawn once');
    } finally {
      kept.forEach((restore) => restore());
    }
  });
});
