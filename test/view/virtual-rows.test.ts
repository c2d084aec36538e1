import {assert} from 'chai';
import fc from 'fast-check';
import {RowHeights} from '../../src/view/row-heights.js';
import {VirtualRows} from '../../src/view/virtual-rows.js';

describe('heights of rows', () => {
  it('add up, whichever rows were measured and however often', () => {
    const measures = fc.array(fc.tuple(fc.nat(49), fc.integer({min: 20, max: 200})), {maxLength: 40});
    fc.assert(
      fc.property(measures, (all) => {
        const heights = new RowHeights(50, 36);
        const known = new Array<number>(50).fill(36);
        for (const [row, height] of all) {
          assert.equal(heights.measured(row, height), height - known[row]!);
          known[row] = height;
        }
        let top = 0;
        for (let row = 0; row <= 50; row += 1) {
          assert.equal(heights.top(row), top);
          if (row < 50) assert.equal(heights.at(top), row);
          top += known[row] ?? 0;
        }
      }),
      {numRuns: 200},
    );
  });
});

describe('virtual rows', () => {
  let scroller: HTMLElement;
  let rows: VirtualRows;
  const rest = () => new Promise((resolve) => setTimeout(resolve, 250));
  const seen = () => {
    const {top, bottom} = scroller.getBoundingClientRect();
    return [...scroller.querySelectorAll('tr')].filter((row) => !row.hidden && row.getBoundingClientRect().bottom > top + 1 && row.getBoundingClientRect().top < bottom - 1).map((row) => Number(row.textContent)).sort((a, b) => a - b);
  };

  /** `tall`: every such row is twice as high as the others. */
  function show(count: number, tall = 0): void {
    scroller = document.createElement('div');
    const body = document.createElement('div');
    scroller.append(body);
    document.body.append(scroller);
    Object.assign(scroller.style, {height: '400px', overflow: 'auto', position: 'relative'});
    Object.assign(body.style, {position: 'relative', display: 'block'});
    rows = new VirtualRows(scroller, body, {
      make: () => {
        const row = document.createElement('tr');
        Object.assign(row.style, {position: 'absolute', display: 'block', minHeight: '36px', top: '0'});
        return row;
      },
      draw: (row, index) => {
        row.textContent = String(index);
        row.style.height = tall > 0 && index % tall === 1 ? '72px' : '';
        return tall > 0;
      },
    }, () => undefined);
    rows.show(count);
  }

  afterEach(() => {
    rows.destroy();
    scroller.remove();
  });

  for (const count of [5, 1000, 1_000_000, 5_000_000]) {
    it(`reach every one of ${count}, by bar and by wheel`, async () => {
      show(count);
      assert.equal(seen()[0], 0);
      assert.isAtMost(scroller.querySelectorAll('tr').length, 20);
      scroller.scrollTop = 1e9;
      await rest();
      assert.equal(seen().pop(), count - 1, 'the last');
      if (count < 1000) return;
      for (let step = 0; step < 20; step += 1) {
        const [first] = seen();
        scroller.scrollTop -= 72;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        assert.approximately(seen()[0]!, first! - 2, 1, 'row by row, however many there are');
      }
      await rest();
      const middle = Math.floor(count / 2);
      rows.reveal(middle);
      assert.include(seen(), middle);
      await rest();
      assert.include(seen(), middle, 'and stays there at rest');
      scroller.scrollTop = 0;
      await rest();
      assert.equal(seen()[0], 0);
    });
  }

  it('are laid out by the browser alone before they are painted, and none stands on another', async () => {
    const asked: string[] = [];
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight')!;
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {configurable: true, get() {
      asked.push(new Error().stack!);
      return own.get!.call(this) as number;
    }});
    try {
      show(1000, 3);
      assert.deepEqual(asked, [], 'nobody asks while they are put on the page');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      assert.isAtLeast(asked.length, 3, 'those that may be higher are measured when they have been laid out');
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'offsetHeight', own);
    }
    const boxes = [...scroller.querySelectorAll('tr')].filter((row) => !row.hidden).map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    for (const [at, {top}] of boxes.entries()) if (at > 0) assert.isAtLeast(top, boxes[at - 1]!.bottom - 1);
  });

  it('beyond the edges come with the first step of a scroll', async () => {
    show(1000);
    const fit = Math.ceil(400 / 36) + 1;
    await rest();
    assert.equal(scroller.querySelectorAll('tr').length, fit);
    scroller.scrollTop = 360;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    assert.equal(scroller.querySelectorAll('tr').length, fit + 4);
  });
});
