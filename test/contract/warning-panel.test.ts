import {assert} from 'chai';
import {read} from '../../src/contract/read.js';
import {warningPanelSchema} from '../../src/contract/warning-panel.js';
import {schemes} from '../../stories/warning-schemes.js';

const two = {name: '两色', levels: [{key: 'y', label: '黄', colour: 'yellow', severity: 1}, {key: 'r', label: '红', colour: 'red', severity: 2}]};
const problemsOf = (more: object) => {
  const reading = read(warningPanelSchema, {type: 'warning-panel', title: '预警', scheme: two, ...more});
  return reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path}`);
};

describe('a scheme of warnings', () => {
  for (const [place, scheme] of Object.entries(schemes)) {
    it(`may be that of ${place}, with how well it is known`, () => {
      assert.deepEqual(problemsOf({scheme}), []);
      assert.match(scheme.evidence, /新闻.*仅限当地/);
    });
  }

  it('may name no level at all', () => {
    assert.deepEqual(problemsOf({scheme: {name: '三色预警', levels: []}}), []);
  });

  it('has levels that differ in key and in severity', () => {
    const [y, r] = two.levels;
    assert.deepEqual(problemsOf({scheme: {...two, levels: [y, {...r, key: 'y'}]}}), ['duplicate_level /scheme/levels/1/key']);
    assert.deepEqual(problemsOf({scheme: {...two, levels: [y, {...r, severity: 1}]}}), ['duplicate_level /scheme/levels/1/severity']);
  });

  it('is the only place where levels come from', () => {
    assert.deepEqual(problemsOf({counts: [{level: 'black', count: 1}]}), ['unknown_level /counts/0/level']);
    assert.deepEqual(problemsOf({subjects: [{name: '某企业', level: 'black'}, {name: '某企业', level: 'r', before: 'green'}]}), ['unknown_level /subjects/0/level', 'unknown_level /subjects/1/before']);
    assert.deepEqual(problemsOf({scheme: {...two, transitions: [{from: 'y', to: 'x', when: '两次'}]}}), ['unknown_level /scheme/transitions/0/to']);
  });
});

describe('a count of warnings', () => {
  it('is nought, missing, suppressed or about so many, and never below nought', () => {
    for (const count of [0, null, {missing: 'suppressed'}, {value: 20, qualifier: 'over'}]) assert.deepEqual(problemsOf({counts: [{level: 'y', count}]}), []);
    assert.isNotEmpty(problemsOf({counts: [{level: 'y', count: -1}]}));
    assert.isNotEmpty(problemsOf({counts: [{level: 'y', count: 1.5}]}));
  });

  it('is given once for a level', () => {
    assert.deepEqual(problemsOf({counts: [{level: 'y', count: 1}, {level: 'y', count: 2}]}), ['duplicate_level /counts/1/level']);
  });
});
