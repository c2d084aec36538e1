import {assert} from 'chai';
import type {LineSeriesOption, YAXisComponentOption} from 'echarts';
import type {Plot} from '../../src/model/plot.js';
import {labelLines, layoutOf, widthOf} from '../../src/view/plot-layout.js';
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

  it('breaks words beside a last point in the middle where there is no room for one line, and cuts what two cannot hold', () => {
    const [phone, wide] = [{width: 320, height: 200, em: 14, family: ''}, {width: 900, height: 200, em: 14, family: ''}];
    assert.deepEqual(labelLines('累计排查隐患', wide, 12), ['累计排查隐患']);
    assert.deepEqual(labelLines('累计排查隐患', phone, 12), ['累计排', '查隐患']);
    assert.deepEqual(labelLines('Hazards found', phone, 12), ['Hazards', 'found']);
    assert.deepEqual(labelLines('在建工程项目累计排查隐患数', phone, 12), ['在建工程项', '目累计排…']);
    for (const label of ['', '甲', 'Unbreakable-in-every-way', '在建 project 累计']) for (const line of labelLines(label, phone, 12)) assert.isAtMost(widthOf(line, 12), 5.5 * 12, label);
  });

  it('keeps words of two lines apart from their neighbours, and above the axis', () => {
    const lines = ['累计排查隐患', '累计整改隐患', '累计销号'].map((label, series) => ({manner: 'data' as const, panel: 0, series, points: [[0, 0], [100, 2]] as const, label}));
    const plot = {...falling(), lines};
    const small = layoutOf(plot, {...room(14), width: 320}).small;
    const ends = (plotOption(plot, {...room(14), width: 320}).series as readonly LineSeriesOption[]).flatMap(({data}) => (data?.[0] as {readonly label?: {readonly offset: readonly number[]; readonly formatter: () => string}} | undefined)?.label ?? []).map(({offset, formatter}) => ({at: offset[1]!, tall: formatter().split('\n').length * 1.15 * small})).sort((a, b) => a.at - b.at);
    assert.deepEqual(ends.map(({tall}) => Math.round(tall / small)), [2, 2, 1]);
    ends.slice(1).forEach(({at, tall}, index) => assert.isAtLeast(at - ends[index]!.at, (tall + ends[index]!.tall) / 2));
    assert.isBelow(ends[2]!.at, 0.1 * small);
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
