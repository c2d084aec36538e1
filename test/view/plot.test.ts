import {assert} from 'chai';
import type {LineSeriesOption, YAXisComponentOption} from 'echarts';
import type {Plot} from '../../src/model/plot.js';
import {layoutOf, widthOf} from '../../src/view/plot-layout.js';
import {plotOption} from '../../src/view/plot.js';

const room = (em: number) => ({width: 40 * em, height: 12 * em, em, family: 'sans-serif'});

/** A stock that should fall by one a day for a hundred days, with lines from top to bottom at some of them. */
const falling = (...at: readonly number[]): Plot => ({
  from: 0,
  to: 100,
  ticks: [],
  panels: [{unit: '件', low: 0, high: 100, step: 20}],
  lines: [{manner: 'target', panel: 0, series: 0, points: Array.from({length: 101}, (_, day) => [day, 100 - day] as const), label: '时序线'}],
  uprights: at.map((x) => ({x, kind: 'today', text: '今天'})),
  remarks: [],
});

const seriesOf = (plot: Plot, em = 14) => plotOption(plot, room(em)).series as readonly LineSeriesOption[];
const labelled = (plot: Plot) => {
  const [point] = seriesOf(plot).map(({data}) => data?.[0] as {readonly value: readonly number[]; readonly label?: {readonly formatter: () => string}} | undefined).filter((one) => one?.label?.formatter() === '时序线');
  return point!.value[0]!;
};

describe('a drawing', () => {
  it('has the words of a target above its slope, where no line from top to bottom runs through them', () => {
    assert.equal(labelled(falling()), 55);
    for (const today of [54, 55, 58, 60]) {
      const {x, small} = layoutOf(falling(today), room(14));
      const begin = labelled(falling(today));
      assert.isFalse(x(today) >= x(begin) && x(today) <= x(begin) + widthOf('时序线', small), `${today} runs through the words at ${begin}`);
    }
    assert.equal(labelled(falling(58, 78)), 30, 'both usual places are taken');
  });

  it('has lines and dashes that grow with its type', () => {
    const styles = (em: number) => seriesOf(falling(50), em).map(({lineStyle}) => [lineStyle?.width ?? 0, lineStyle?.type] as const);
    const [usual, twice] = [styles(14), styles(28)];
    usual.forEach(([width, dash], index) => {
      assert.closeTo(twice[index]![0], 2 * width, 1e-9);
      if (Array.isArray(dash)) assert.deepEqual(twice[index]![1], dash.map((length) => 2 * Number(length)));
    });
    assert.isTrue(usual.some(([, dash]) => Array.isArray(dash)));
  });

  it('has all of a unit that is longer than its figures', () => {
    const align = (unit: string) => {
      const [axis] = plotOption({...falling(), panels: [{unit, low: 0, high: 10, step: 5}]}, room(14)).yAxis as readonly YAXisComponentOption[];
      return axis!.nameTextStyle?.align;
    };
    assert.deepEqual([align('件'), align('件每百万元')], ['right', 'left']);
  });
});
