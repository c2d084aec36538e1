import {assert} from 'chai';
import {read} from '../../src/contract/read.js';
import {scorecardSchema} from '../../src/contract/scorecard.js';

const problemsOf = (indicator: object, more: object = {}) => {
  const reading = read(scorecardSchema, {type: 'scorecard', title: '考核', groups: [{label: '制度', indicators: [{label: '覆盖率', ...indicator}]}], ...more});
  return reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path}`);
};
const scales = [{key: 'gov', name: '政府考核', grades: [{value: 'A'}, {value: 'B'}, {value: 'C'}]}, {key: 'firm', name: '企业诚信', grades: [{value: 'A'}]}];

describe('an indicator', () => {
  it('may be a figure, an answer, a grade, points, or nothing that anybody reported', () => {
    for (const indicator of [{figure: 97.2, unit: '%', target: {value: 96}}, {answer: 'yes', expects: 'no'}, {answer: null}, {score: {value: '9.5'}, full: 10}, {}, {veto: {triggered: true}}]) assert.deepEqual(problemsOf(indicator), [], JSON.stringify(indicator));
    assert.deepEqual(problemsOf({grade: {scale: 'gov', value: 'A'}}, {scales}), []);
  });

  it('has a share within nought and a hundred, or the words of its source', () => {
    assert.deepEqual(problemsOf({figure: 100.1, unit: '%'}), ['share_out_of_range /groups/0/indicators/0/figure']);
    assert.deepEqual(problemsOf({figure: {numerator: 67, denominator: 66}}), ['share_out_of_range /groups/0/indicators/0/figure']);
    assert.deepEqual(problemsOf({figure: {value: 104, raw: '100%以上'}, unit: '%'}), []);
  });

  it('takes off points as positive numbers', () => {
    assert.isNotEmpty(problemsOf({deductions: [{points: -1, reason: '逾期'}]}));
  });
});

describe('a grade', () => {
  it('is of a scale that the document describes, and one of its grades', () => {
    assert.deepEqual(problemsOf({grade: {scale: 'star', value: 'A'}}, {scales}), ['unknown_scale /groups/0/indicators/0/grade/scale']);
    assert.deepEqual(problemsOf({grade: {scale: 'firm', value: 'C'}}, {scales}), ['unknown_grade /groups/0/indicators/0/grade/value']);
    assert.deepEqual(problemsOf({}, {scales, total: {grades: [{scale: 'gov', value: 'A'}, {scale: 'gov', value: 'D'}]}}), ['unknown_grade /total/grades/1/value']);
  });
});

describe('units side by side', () => {
  const units = [{name: '甲'}, {name: '乙'}];
  it('have a mark each', () => {
    assert.deepEqual(problemsOf({marks: [{figure: 1}, {}]}, {units}), []);
    assert.deepEqual(problemsOf({marks: [{figure: 1}]}, {units}), ['unequal_columns /groups/0/indicators/0/marks']);
    assert.deepEqual(problemsOf({marks: [{figure: 1}]}), ['unequal_columns /groups/0/indicators/0/marks']);
    assert.deepEqual(problemsOf({}, {units, totals: [{score: 1}]}), ['unequal_columns /totals']);
  });
});
