// For every rule across fields one document that breaks it and nothing else.
const cards = (...list) => ({type: 'stat-cards', title: '指标', cards: list.map((more) => ({label: '占比', figure: 1, ...more}))});
const stock = (more) => ({type: 'clearance-gauge', title: '清零', stocks: [{scope: '存量', start: 3, cleared: 1, left: 2, goal: {kind: 'zero'}, ...more}]});
const table = (more) => ({type: 'ranking-table', title: '排名', rank: {method: 'standard', by: 'rate'}, columns: [{key: 'rate', label: '比率', kind: 'rate'}], rows: [{unit: '甲街道', code: '1', rate: 98.4}], ...more});
const map = (more) => ({type: 'heat-map', title: '热力图', rows: {items: ['甲', '乙']}, columns: {items: ['1月', '2月', '3月']}, values: [1, 2, 3, 4, 5, null], ...more});
const cases = (...list) => ({type: 'case-timeline', title: '时间线', cases: list.map((more) => ({label: '案件', steps: [], ...more}))});
const plan = (...list) => ({type: 'phase-track', title: '阶段', phases: list.map((more) => ({name: '集中治理', ...more}))});
const column = (kind) => [{key: 'rate', label: '比率', kind: 'rate'}, {key: 'other', label: '其他', kind}];

/** Documents in which all is well, with which the broken ones begin. */
export const sound = [cards({figure: {value: 120, raw: '100%以上'}, unit: '%'}), stock(), table(), map(), cases({id: '1'}, {id: '2', steps: [{kind: 'ordered', due: {n: 10, unit: 'workdays', basis: '规定'}}, {kind: 'paid', due: {day: '--12-20'}}]}), plan({from: '2021-11-10', to: '2021-11-10'}, {length: {n: 60, unit: 'days'}})];

/** By the name of the rule in `proseRules`: its documents, each with the place of its fault. */
export const broken = {
  deadline_before_baseline: [[stock({baseline: '2021-11-10', deadline: '2021-11-09'}), '/stocks/0/deadline']],
  pace_after_deadline: [[stock({deadline: {event: '春节前', resolved: '2022-01-31'}, pace: {basis: 'days', from: '2022-01-31'}}), '/stocks/0/pace/from']],
  share_out_of_range: [[stock({share: 100.1}), '/stocks/0/share'], [stock({population: {label: '项目', count: 66, to: {numerator: 67, denominator: 66}}}), '/stocks/0/population/to'], [cards({figure: 100.1, unit: '%'}), '/cards/0/figure'], [cards({}, {figure: {numerator: 3, denominator: 2}}), '/cards/1/figure']],
  'required stocks[].goal.text': [[stock({goal: {kind: 'text'}}), '/stocks/0/goal/text']],
  reserved_key: [[table({columns: [...column('text'), {key: 'unit', label: '单位', kind: 'text'}]}), '/columns/2/key']],
  duplicate_key: [[table({columns: [...column('text'), {key: 'other', label: '又', kind: 'text'}]}), '/columns/2/key']],
  'required rank.by': [[table({rank: {method: 'dense'}}), '/rank/by']],
  unknown_column: [[table({rank: {method: 'dense', by: 'rate', tieBreakers: [{by: 'days'}]}}), '/rank/tieBreakers/0/by'], [table({groups: {by: 'area'}}), '/groups/by'], [table({totals: {cells: {open: 1}}}), '/totals/cells/open'], [table({groups: {list: [{name: '城区', cells: {open: 1}}]}}), '/groups/list/0/cells/open']],
  column_not_words: [[table({groups: {by: 'rate'}}), '/groups/by']],
  duplicate_name: [[table({groups: {list: [{name: '城区'}, {name: '城区'}]}}), '/groups/list/1/name']],
  column_not_figures: [[table({rank: {method: 'dense', by: 'other'}, columns: column('text')}), '/rank/by']],
  unequal_columns: [[table({rows: {columns: {unit: ['甲', '乙'], rate: [1]}}}), '/rows/columns/rate']],
  'invalid_type rows[].*': [[table({rows: [{unit: '甲', rate: '98.4'}]}), '/rows/0/rate'], [table({columns: column('trend'), rows: [{unit: '甲', other: 1}]}), '/rows/0/other']],
  'invalid_type rows.columns.*[]': [[table({rows: {columns: {unit: ['甲'], rate: ['98.4']}}}), '/rows/columns/rate/0']],
  'invalid_format rows[].*': [[table({columns: column('date'), rows: [{unit: '甲', other: '2021-02-29'}]}), '/rows/0/other'], [table({columns: column('link'), rows: [{unit: '甲', other: 1}]}), '/rows/0/other']],
  'invalid_format rows.columns.*[]': [[table({columns: column('date'), rows: {columns: {unit: ['甲'], rate: [1], other: ['昨天']}}}), '/rows/columns/other/0']],
  'invalid_type totals.cells.*': [[table({columns: column('trend'), totals: {cells: {other: 1}}}), '/totals/cells/other']],
  'invalid_type groups.list[].cells.*': [[table({columns: column('trend'), groups: {list: [{name: '城区', cells: {other: 1}}]}}), '/groups/list/0/cells/other']],
  'invalid_format totals.cells.*': [[table({columns: column('date'), totals: {cells: {other: 20211130}}}), '/totals/cells/other']],
  'invalid_format groups.list[].cells.*': [[table({columns: column('link'), groups: {list: [{name: '城区', cells: {other: 1}}]}}), '/groups/list/0/cells/other']],
  duplicate_code: [[table({rows: [{unit: '甲', code: '1'}, {unit: '乙', code: '1'}]}), '/rows/1/code'], [table({droppedOut: [{unit: '乙', code: '1'}]}), '/droppedOut/0/code'], [cases({id: '1'}, {id: '1'}), '/cases/1/id']],
  wrong_length: [[map({values: [1]}), '/values']],
  outside: [[map({reasons: [{at: [0, 0], missing: 'suppressed'}]}), '/reasons/0/at'], [map({reasons: [{at: [2, 0], missing: 'suppressed'}]}), '/reasons/0/at']],
  'required scale.classes': [[map({scale: {kind: 'classes'}}), '/scale/classes']],
  class_order: [[map({scale: {kind: 'classes', classes: [{from: 5}, {from: 5}]}}), '/scale/classes/0']],
  end_before_start: [[plan({}, {from: '2021-11-10', to: {event: '春节前', resolved: '2021-11-09'}}), '/phases/1/to']],
  due_incomplete: [[cases({steps: [{kind: 'ordered', due: {n: 10, unit: 'days'}}]}), '/cases/0/steps/0/due']],
};
