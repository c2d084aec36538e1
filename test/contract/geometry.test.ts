import {assert} from 'chai';
import {accept} from '../../src/contract/accept.js';
import {geometryContract} from '../../src/contract/guards/geometry.js';
import {heatMapContract} from '../../src/contract/guards/heat-map.js';
import {heatMapSchema} from '../../src/contract/heat-map.js';
import {read} from '../../src/contract/read.js';
import {county} from '../../stories/regions.js';

const square = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];
const feature = (geometry: object, more: object = {}) => ({type: 'Feature', properties: {code: '990101100'}, geometry, ...more});
const mapOf = (...features: readonly object[]) => ({type: 'FeatureCollection', features});
const polygon = (...coordinates: readonly unknown[]) => mapOf(feature({type: 'Polygon', coordinates}));

const document = {type: 'heat-map', form: 'map', title: '线索', rows: {items: [{label: '甲镇', code: '990101100'}]}, columns: {items: ['2021年']}, values: [1], mapApprovalNo: '演示', mapSource: '演示'};

/** What is wrong with a map, as a page gives it and as it stands in a document: the same. */
async function wrong(geometry: unknown): Promise<readonly string[]> {
  const alone = await accept(geometryContract, geometry);
  const inside = await accept(heatMapContract, {...document, geometry});
  const told = (reading: typeof alone | typeof inside) => (reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path.replace(/^\/geometry(?=$|\/features)/, '')}`));
  assert.deepEqual(told(inside), told(alone));
  const whole = read(heatMapSchema, {...document, geometry});
  assert.deepEqual(whole.ok ? [] : whole.problems.map(({code}) => code), told(alone).map((line) => line.split(' ')[0]!));
  return told(alone);
}

describe('the regions of a map', () => {
  it('are read as they are written', async () => {
    assert.deepEqual(await wrong(county), []);
    assert.deepEqual(await wrong(polygon(square)), []);
    assert.deepEqual(await wrong(mapOf(feature({type: 'MultiPolygon', coordinates: [[square, square], [square]]}, {id: 7, properties: null}))), []);
    assert.deepEqual(await wrong(mapOf(feature({type: 'MultiLineString', coordinates: [[[0, 0, 12], [1, 1, 12]]]}, {properties: {adcode: 990101, name: '甲镇'}}))), []);
  });

  it('lose what nobody asked for', async () => {
    const reading = await accept(geometryContract, {...polygon(square), crs: {}, features: [{...feature({type: 'Polygon', coordinates: [square]}), properties: {code: '1', leader: '某某', phone: '1'}}]});
    assert.deepEqual(reading.ok && reading.value.features[0]!.properties, {code: '1'});
  });

  for (const [what, geometry, problems] of [
    ['a ring that is not closed', polygon(square.slice(0, 4)), ['open_ring /features/0/geometry/coordinates/0']],
    ['a hole that is not closed', polygon(square, [...square.slice(0, 4), [0, 0.1]]), ['open_ring /features/0/geometry/coordinates/1']],
    ['a part that is not closed', mapOf(feature({type: 'MultiPolygon', coordinates: [[square], [square.slice(1)]]})), ['open_ring /features/0/geometry/coordinates/1/0']],
    ['a ring of three points', polygon(square.slice(0, 3)), ['too_small /features/0/geometry/coordinates/0', 'open_ring /features/0/geometry/coordinates/0']],
    ['a coordinate that is no number', polygon([[0, 0], ['4', 0], [4, 4], [0, 0]]), ['invalid_type /features/0/geometry/coordinates/0/1/0']],
    ['a coordinate without end', polygon([[0, 0], [Infinity, 0], [4, 4], [0, 0]]), ['invalid_type /features/0/geometry/coordinates/0/1/0']],
    ['half a position', polygon([[0, 0], [4], [4, 4], [0, 0]]), ['too_small /features/0/geometry/coordinates/0/1']],
    ['one level too few', mapOf(feature({type: 'Polygon', coordinates: square})), undefined],
    ['one level too many', mapOf(feature({type: 'Polygon', coordinates: [[square]]})), undefined],
    ['a point', mapOf(feature({type: 'Point', coordinates: [0, 0]})), undefined],
    ['a collection', mapOf(feature({type: 'GeometryCollection', geometries: []})), undefined],
    ['nothing drawn', mapOf({type: 'Feature', properties: {}, geometry: null}), undefined],
    ['no region', mapOf(), ['too_small /features']],
    ['too many points', mapOf(feature({type: 'LineString', coordinates: Array.from({length: 100_001}, (_, x) => [x, 0])})), ['too_many_points /features']],
    ['an address', 'https://example.gov.cn/map.json', undefined],
    ['text of a map', JSON.stringify(polygon(square)), undefined],
  ] as const) {
    it(`are refused with ${what}`, async function () {
      this.timeout(20_000);
      if (typeof geometry === 'string') {
        const reading = read(heatMapSchema, {...document, geometry});
        assert.deepEqual(reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path}`), ['invalid_type /geometry']);
        return;
      }
      const found = await wrong(geometry);
      if (problems) assert.deepEqual(found, problems);
      else assert.isNotEmpty(found);
    });
  }

  it('are one column of the document', async () => {
    const reading = await accept(heatMapContract, {...document, columns: {items: ['2020年', '2021年']}, values: [1, 2]});
    assert.deepEqual(reading.ok ? [] : reading.problems.map(({code}) => code), ['one_only']);
  });
});
