import {assert} from 'chai';
import fc from 'fast-check';
import {china} from '../../src/calendar/china.js';
import type {Geometry} from '../../src/contract/geometry.js';
import type {HeatMapDocument} from '../../src/contract/heat-map.js';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {contains, planeOf, spansAt} from '../../src/model/geography.js';
import {heatMapModel} from '../../src/model/heat-map.js';
import {regionRows} from '../../src/model/region-rows.js';
import {regionsOf} from '../../src/model/regions.js';
import {regionLabel} from '../../src/view/region-labels.js';

/** A square of four, its lower left corner at a point. */
const square = (x: number, y: number, side = 4) => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
const feature = (code: string, ...polygons: readonly (readonly number[][])[][]) => ({type: 'Feature' as const, properties: {code, name: `名${code}`}, geometry: {type: 'MultiPolygon' as const, coordinates: polygons as unknown as number[][][][]}});

/** Two above two, and an island of the last; 1000 wide so that nobody takes it for degrees. */
const geometry: Geometry = {type: 'FeatureCollection', features: [feature('1', [square(0, 500, 500)]), feature('2', [square(500, 500, 500)]), feature('3', [square(0, 0, 500)]), feature('4', [square(500, 0, 500), square(600, 100, 100)], [square(1050, 0, 50)])]};

const document: HeatMapDocument = {
  type: 'heat-map',
  form: 'map',
  title: '线索',
  unit: '条',
  rows: {items: ['甲', '乙', '丙', '丁'].map((name, index) => ({label: `${name}镇`, code: `${index + 1}`}))},
  columns: {items: ['2021年']},
  values: [6, 3, null, 0],
  mapApprovalNo: '演示000号',
  mapSource: '演示地图',
  insets: [{label: '小图', box: [700, 0, 1000, 300]}],
};
const setting = {language: languageOf('zh-CN')!, now: Date.parse('2022-01-05T12:00:00+08:00'), calendar: china, audience: 'public'} as const;
const found = (more: Partial<HeatMapDocument> = {}, given: Geometry | undefined = geometry, language = setting.language) => {
  const whole = {...document, ...more};
  return regionsOf(heatMapModel(whole, {...setting, language}), whole, given, [], {...setting, language});
};
const notes = (one: ReturnType<typeof found>) => one.notes.map(({text, kind}) => `${kind}: ${plain(text)}`);

describe('a map', () => {
  it('is shown with the number of its approval and its source, which stand before all other lines', () => {
    const {map, lines} = found();
    assert.isDefined(map);
    assert.deepEqual(lines, [{label: '审图号', text: '演示000号'}, {label: '地图来源', text: '演示地图'}]);
  });

  for (const [what, more, given, why] of [
    ['the page gives none', {}, 'none', 'remark: 页面没有给出地图，各地区按方块显示'],
    ['it has no approval number', {mapApprovalNo: undefined}, 'one', 'remark: 地图没有写明审图号，未予显示，各地区按方块显示'],
    ['it has no source', {mapSource: undefined}, 'one', 'remark: 地图没有写明来源，未予显示，各地区按方块显示'],
  ] as const) {
    it(`is not shown when ${what}, and that is said`, () => {
      const {[Object.keys(more)[0] as 'mapSource']: _gone, ...rest} = document;
      const one = regionsOf(heatMapModel(rest, setting), rest, given === 'one' ? geometry : undefined, [], setting);
      assert.isUndefined(one.map);
      assert.deepEqual(one.lines, []);
      assert.deepEqual(notes(one), [why]);
    });
  }

  it('whose data are faulty is not shown', () => {
    assert.deepEqual(notes(regionsOf(heatMapModel(document, setting), document, undefined, [{code: 'open_ring', path: '/geometry/features/0'}], setting)), ['doubt: 地图数据有误，未予显示，各地区按方块显示（位置 /geometry/features/0）']);
  });

  it('that shares no code with the figures is not shown', () => {
    const one = found({rows: {items: ['甲镇', '乙镇', '丙镇', '丁镇']}});
    assert.isUndefined(one.map);
    assert.equal(notes(one)[0], 'doubt: 地图与数据的区划代码没有一个相同，各地区按方块显示');
  });

  it('lists what either side lacks, by name and code', () => {
    const one = found({rows: {items: [{label: '甲镇', code: '1'}, {label: '乙镇', code: '2'}, {label: '新镇', code: '9'}, '无码镇']}});
    assert.deepEqual(notes(one).slice(0, 2), ['doubt: 地图上没有以下地区，数据见表格：新镇（9）、无码镇', 'doubt: 地图上的以下地区没有数据：名3（3）、名4（4）']);
    assert.deepEqual(one.map!.signs!.map(({label, count}) => plain(`${label} ${count}`)), ['不在数据中 2个']);
  });

  it('counts the rest of a long list', () => {
    const many: Geometry = {type: 'FeatureCollection', features: [...geometry.features, ...Array.from({length: 50}, (_, index) => feature(`x${index}`, [square(0, 0, 5)]))]};
    assert.match(notes(found({}, many)).join(), /等共50个/);
  });

  it('says regions by their names, with the share of all, and counts regions, not cells', () => {
    const {map, said} = found();
    const cells = map!.rows.flatMap((_, row) => map!.columns.flatMap((_, column) => (map!.levels[row * map!.columns.length + column] === 255 ? [] : [plain(map!.sentence(row, column))])));
    assert.deepEqual([...cells].sort(), ['丁镇：0条，占全部已显示数0%', '丙镇：未报送', '乙镇：3条，占全部已显示数33.3%', '甲镇：6条，占全部已显示数66.6%'].sort());
    assert.equal(plain(said!.summary), '甲镇最多（6条）；1个地区为零；1个地区未报送。');
    assert.equal(said!.classes.reduce((sum, {count}) => sum + Number(/^(\d+)个$/.exec(plain(count))![1]), 0), 4);
  });

  it('has the region under a point, none in a hole, and a small one when the point is near', () => {
    const {map} = found();
    const at = (x: number, y: number, reach = 0) => {
      const place = map!.cellAt([(x + 13.2) / 1126.4, (1000 - y + 13.2) / 1126.4], reach);
      return place && map!.at(...place)[0];
    };
    assert.deepEqual([at(100, 900), at(900, 900), at(100, 100), at(900, 100)], [0, 1, 2, 3]);
    assert.isUndefined(at(650, 150), 'a hole is nobody’s');
    assert.equal(at(1075, 25), 3, 'an island is its region’s');
    assert.isUndefined(at(1030, 200));
  });

  it('is said in the other languages too', async () => {
    for (const lang of ['en', 'zh-TW']) {
      const language = await loadLanguage(lang);
      const one = found({rows: {items: [{label: '甲', code: '1'}, {label: '乙', code: '2'}, {label: '丙', code: '3'}, {label: '丁', code: '9'}]}}, geometry, language);
      assert.lengthOf(one.notes, 3);
      assert.notMatch(lang === 'en' ? one.notes.map(({text}) => text).join() + one.said!.summary.replace(/[甲乙丙丁条]/g, '') : '', /地图|未报送/);
    }
  });
});

describe('a plane', () => {
  it('has degrees in their true shape at the middle parallel, and leaves a plane as it is', () => {
    const box = (west: number, south: number, east: number, north: number): Geometry => ({type: 'FeatureCollection', features: [{type: 'Feature', geometry: {type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]]}}]});
    assert.closeTo(planeOf(box(100, 59, 101, 61)).height, 4, 0.3, 'a degree of longitude is half as wide at 60° as one of latitude is high');
    assert.closeTo(planeOf(box(0, 0, 1000, 500)).height, 0.5, 0.02);
  });

  it('says of any point whether it lies in a polygon as its winding says', () => {
    const star = fc.array(fc.double({min: 0.1, max: 1, noNaN: true}), {minLength: 3, maxLength: 30});
    fc.assert(
      fc.property(star, fc.double({min: -1, max: 1, noNaN: true}), fc.double({min: -1, max: 1, noNaN: true}), (radii, x, y) => {
        const ring = [...radii, radii[0]!].map((radius, index) => [radius * Math.cos((2 * Math.PI * (index % radii.length)) / radii.length), radius * Math.sin((2 * Math.PI * (index % radii.length)) / radii.length)] as const);
        let turns = 0;
        for (let at = 1; at < ring.length; at += 1) {
          const [[ax, ay], [bx, by]] = [ring[at - 1]!, ring[at]!];
          turns += Math.atan2((ax - x) * (by - y) - (ay - y) * (bx - x), (ax - x) * (bx - x) + (ay - y) * (by - y));
        }
        const inside = Math.abs(turns) > Math.PI;
        const area = {polygons: [[ring]], lines: [], box: {left: -2, top: -2, right: 2, bottom: 2}, middle: [0, 0] as const};
        const near = spansAt([ring], y).some(([from, to]) => Math.min(Math.abs(from - x), Math.abs(to - x)) < 1e-9);
        assert.isTrue(near || contains(area, [x, y]) === inside);
      }),
    );
  });
});

describe('regions in rows and columns', () => {
  const point = fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 2, noNaN: true}));

  it('hold each region once, in a row from west to east, rows from north to south', () => {
    fc.assert(
      fc.property(fc.array(point, {minLength: 1, maxLength: 120}), fc.double({min: 0.2, max: 3, noNaN: true}), (middles, height) => {
        const rows = regionRows(middles, height);
        assert.deepEqual(rows.flat().filter((index) => index >= 0).sort((a, b) => a - b), middles.map((_, index) => index));
        assert.equal(new Set(rows.map(({length}) => length)).size, 1);
        for (const row of rows) {
          const xs = row.filter((index) => index >= 0).map((index) => middles[index]![0]);
          assert.deepEqual(xs, [...xs].sort((a, b) => a - b));
        }
        const ends = rows.map((row) => row.filter((index) => index >= 0).map((index) => middles[index]![1]));
        for (let at = 1; at < ends.length; at += 1) assert.isAtMost(Math.max(...ends[at - 1]!), Math.min(...ends[at]!));
      }),
    );
  });
});

describe('what is written in a region', () => {
  const {map} = found();
  const region = (index: number) => map!.regions[index]!;
  const measure = (width: number, height: number) => (lines: readonly string[]) => [width, height * lines.length] as const;

  it('is its name and figure where both fit, else the figure, else nothing', () => {
    assert.equal(regionLabel(region(0), map!, measure(0.1, 0.05))!.text, '甲镇\n6');
    assert.equal(regionLabel(region(0), map!, measure(0.1, 0.3))!.text, '6');
    assert.isUndefined(regionLabel(region(0), map!, measure(0.6, 0.1)));
    assert.equal(regionLabel(region(2), map!, measure(0.1, 0.05))!.text, '丙镇', 'where there is no figure, the name alone');
  });

  it('stands on no inset, though that leaves a region without words', () => {
    const inset = map!.insets[0]!;
    const label = regionLabel(region(3), map!, measure(0.1, 0.03))!;
    const clear = label.at[0] + 0.05 <= inset.left || label.at[1] + 0.03 <= inset.top;
    assert.isTrue(clear, JSON.stringify(label));
    assert.isUndefined(regionLabel(region(3), {...map!, insets: [{left: 0, top: 0, right: 1, bottom: 1}]}, measure(0.1, 0.03)));
  });

  it('lies wholly inside its outline, whatever that is', () => {
    const radii = fc.array(fc.double({min: 0.2, max: 1, noNaN: true}), {minLength: 5, maxLength: 24});
    fc.assert(
      fc.property(radii, fc.double({min: 0.05, max: 0.8, noNaN: true}), fc.double({min: 0.05, max: 0.5, noNaN: true}), (all, width, height) => {
        const ring = [...all, all[0]!].map((radius, index) => [radius * Math.cos((2 * Math.PI * (index % all.length)) / all.length), radius * Math.sin((2 * Math.PI * (index % all.length)) / all.length)] as const);
        const area = {polygons: [[ring]], lines: [], box: {left: -1, top: -1, right: 1, bottom: 1}, middle: [0, 0] as const};
        const label = regionLabel({...region(0), area}, {...map!, insets: []}, () => [width, height]);
        if (!label) return;
        const [x, y] = label.at;
        for (const part of [-0.5, -0.25, 0, 0.25, 0.5]) for (const side of [-0.499, 0.499]) assert.isTrue(contains(area, [x + side * width, y + part * height]), `${side} ${part}`);
      }),
    );
  });
});
