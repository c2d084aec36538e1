// For every rule across fields one document that breaks it and nothing else.
const cards = (...list) => ({type: 'stat-cards', title: '指标', cards: list.map((more) => ({label: '占比', figure: 1, ...more}))});
const stock = (more) => ({type: 'clearance-gauge', title: '清零', stocks: [{scope: '存量', start: 3, cleared: 1, left: 2, goal: {kind: 'zero'}, ...more}]});
const table = (more) => ({type: 'ranking-table', title: '排名', rank: {method: 'standard', by: 'rate'}, columns: [{key: 'rate', label: '比率', kind: 'rate'}], rows: [{unit: '甲街道', code: '1', rate: 98.4}], ...more});
const map = (more) => ({type: 'heat-map', title: '热力图', rows: {items: ['甲', '乙']}, columns: {items: ['1月', '2月', '3月']}, values: [1, 2, 3, 4, 5, null], ...more});
const days = (...items) => map({form: 'calendar', rows: {items: ['全县']}, columns: {items}, values: items.map(() => 1)});
const tiles = (...items) => map({form: 'tiles', rows: {items}, columns: {items: ['2021年']}, values: items.map(() => 1)});
const square = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];
const drawn = (geometry) => map({geometry: {type: 'FeatureCollection', features: [{type: 'Feature', geometry}]}});
const cases = (...list) => ({type: 'case-timeline', title: '时间线', cases: list.map((more) => ({label: '案件', steps: [], ...more}))});
const ledger = (...list) => ({type: 'case-ledger', title: '台账', items: list.map((more) => ({item: '拖欠工资', ...more}))});
const plan = (...list) => ({type: 'phase-track', title: '阶段', phases: list.map((more) => ({name: '集中治理', ...more}))});
const panel = (more, scheme) => ({type: 'warning-panel', title: '预警', scheme: {name: '两色预警', levels: [{key: 'y', label: '黄', colour: 'yellow', severity: 1}, {key: 'r', label: '红', colour: 'red', severity: 2}], ...scheme}, ...more});
const score = (indicator, more) => ({type: 'scorecard', title: '考核', scales: [{key: 'gov', name: '政府考核', grades: [{value: 'A'}, {value: 'B'}]}], units: [{name: '甲'}, {name: '乙'}], groups: [{label: '制度', indicators: [{label: '覆盖率', ...indicator}]}], ...more});
const column = (kind) => [{key: 'rate', label: '比率', kind: 'rate'}, {key: 'other', label: '其他', kind}];

const trend = (...list) => ({type: 'trend-chart', title: '趋势', periods: ['2021-01', '2021-02'], series: list.map((more) => ({label: '案件', unit: '件', values: [3, null], ...more}))});

const disclosed = (...list) => ({type: 'disclosure-list', title: '名单', entries: list.map((more, index) => ({id: `e${index}`, kind: 'blacklist', name: '示例公司', facts: '拖欠工资', authority: '示例局', decisionDate: '2026-01-01', listedFrom: '2026-01-01', publishUntil: '2026-01-01', ...more}))});

const forces = (more, force) => ({type: 'task-forces', title: '专班', leaders: [{key: 'L', post: '县长'}], units: [{key: 'A', name: '甲'}, {key: 'B', name: '乙'}], measures: [{label: '在办', unit: '%'}], forces: [{key: 'F', name: '专班', ...force}], ...more});
const pairs = (...list) => forces({pairing: {rows: {label: '镇街', units: ['A', 'B']}, columns: {label: '部门', units: ['B', 'L']}, pairs: list.map(([row, column]) => ({row, column}))}});

/** Documents in which all is well, with which the broken ones begin. */
export const sound = [forces({total: [{value: 120, raw: '100%以上'}]}, {leaders: ['L'], lead: ['A'], members: ['A', 'B'], counts: [null]}), pairs(['A', 'B'], ['B', 'L']), ledger({id: '1', due: {day: '--12-20'}}, {id: '2', due: {n: 10, unit: 'workdays', basis: '督办函要求'}, tracks: [{name: '属地', due: {day: '2021-12-20'}}]}), {...ledger({due: {after: 'filed'}}), timeLimits: 'national'}, cards({figure: {value: 120, raw: '100%以上'}, unit: '%'}), stock(), table(), map(), days('2021-01-01', '2022-01-06'), tiles({label: '甲', at: [0, 0]}, {label: '乙', at: [0, 1]}), drawn({type: 'MultiPolygon', coordinates: [[square, square]]}), cases({id: '1'}, {id: '2', steps: [{kind: 'ordered', due: {n: 10, unit: 'workdays', basis: '规定'}}, {kind: 'paid', due: {day: '--12-20'}}]}), plan({from: '2021-11-10', to: '2021-11-10'}, {length: {n: 60, unit: 'days'}, goals: ['清零', {text: '回访', metOn: '2021-12-31'}], milestones: [{label: '排查', at: '--12-31', outcome: 'missed'}]}), trend({compare: {values: [1, {missing: 'suppressed'}]}}, {unit: '%', values: [{value: 120, raw: '100%以上'}, 99]}), panel({counts: [{level: 'y', count: 0}, {level: 'r', count: null}]}), score({figure: {value: 120, raw: '100%以上'}, unit: '%', grade: {scale: 'gov', value: 'A'}, marks: [{}, {figure: 1}]}), disclosed({}, {revoked: {at: '2026-01-01'}, decisionDate: '2026-02-01'}, {subjectKind: 'person', removed: {at: '2026-01-01'}})];

/** By the name of the rule in `proseRules`: its documents, each with the place of its fault. */
export const broken = {
  date_order: [[disclosed({listedFrom: '2025-12-31'}), '/entries/0/listedFrom'], [disclosed({publishUntil: '2025-12-31'}), '/entries/0/publishUntil'], [disclosed({}, {removed: {at: '2025-12-31'}}), '/entries/1/removed/at']],
  home_address: [[disclosed({subjectKind: 'person', address: '示例路1号'}), '/entries/0/address']],
  deadline_before_baseline: [[stock({baseline: '2021-11-10', deadline: '2021-11-09'}), '/stocks/0/deadline']],
  pace_after_deadline: [[stock({deadline: {event: '春节前', resolved: '2022-01-31'}, pace: {basis: 'days', from: '2022-01-31'}}), '/stocks/0/pace/from']],
  share_out_of_range: [[forces({}, {counts: [101]}), '/forces/0/counts/0'], [stock({share: 100.1}), '/stocks/0/share'], [stock({population: {label: '项目', count: 66, to: {numerator: 67, denominator: 66}}}), '/stocks/0/population/to'], [cards({figure: 100.1, unit: '%'}), '/cards/0/figure'], [cards({}, {figure: {numerator: 3, denominator: 2}}), '/cards/1/figure'], [score({marks: [{figure: {value: 101, unit: '%'}}, {}]}), '/groups/0/indicators/0/marks/0/figure']],
  'required stocks[].goal.text': [[stock({goal: {kind: 'text'}}), '/stocks/0/goal/text']],
  reserved_key: [[table({columns: [...column('text'), {key: 'unit', label: '单位', kind: 'text'}]}), '/columns/2/key']],
  unknown_leader: [[forces({}, {leaders: ['A']}), '/forces/0/leaders/0'], [forces({}, {deputies: ['L', 'X']}), '/forces/0/deputies/1']],
  unknown_unit: [[forces({}, {lead: ['L']}), '/forces/0/lead/0'], [forces({pairing: {rows: {label: '镇街', units: ['X']}, columns: {label: '部门', units: []}}}), '/pairing/rows/units/0']],
  listed_twice: [[forces({}, {members: ['A', 'A']}), '/forces/0/members/1']],
  unequal_counts: [[forces({}, {counts: [1, 2]}), '/forces/0/counts'], [forces({total: []}), '/total']],
  not_in_pairing: [[pairs(['L', 'B']), '/pairing/pairs/0/row'], [pairs(['B', 'A']), '/pairing/pairs/0/column']],
  paired_with_itself: [[pairs(['B', 'B']), '/pairing/pairs/0']],
  duplicate_pair: [[pairs(['A', 'B'], ['A', 'B']), '/pairing/pairs/1']],
  duplicate_key: [[forces({units: [{key: 'L', name: '丙'}]}), '/units/0/key'], [table({columns: [...column('text'), {key: 'other', label: '又', kind: 'text'}]}), '/columns/2/key'], [score({}, {scales: [{key: 'gov', name: '一', grades: [{value: 'A'}]}, {key: 'gov', name: '二', grades: [{value: 'A'}]}]}), '/scales/1/key']],
  'required rank.by': [[table({rank: {method: 'dense'}}), '/rank/by']],
  unknown_column: [[table({rank: {method: 'dense', by: 'rate', tieBreakers: [{by: 'days'}]}}), '/rank/tieBreakers/0/by'], [table({groups: {by: 'area'}}), '/groups/by'], [table({totals: {cells: {open: 1}}}), '/totals/cells/open'], [table({groups: {list: [{name: '城区', cells: {open: 1}}]}}), '/groups/list/0/cells/open']],
  column_not_words: [[table({groups: {by: 'rate'}}), '/groups/by']],
  duplicate_name: [[table({groups: {list: [{name: '城区'}, {name: '城区'}]}}), '/groups/list/1/name']],
  column_not_figures: [[table({rank: {method: 'dense', by: 'other'}, columns: column('text')}), '/rank/by']],
  unequal_columns: [[table({rows: {columns: {unit: ['甲', '乙'], rate: [1]}}}), '/rows/columns/rate'], [score({marks: [{}]}), '/groups/0/indicators/0/marks'], [score({}, {totals: []}), '/totals']],
  'invalid_type rows[].*': [[table({rows: [{unit: '甲', rate: '98.4'}]}), '/rows/0/rate'], [table({columns: column('trend'), rows: [{unit: '甲', other: 1}]}), '/rows/0/other']],
  'invalid_type rows.columns.*[]': [[table({rows: {columns: {unit: ['甲'], rate: ['98.4']}}}), '/rows/columns/rate/0']],
  'invalid_format rows[].*': [[table({columns: column('date'), rows: [{unit: '甲', other: '2021-02-29'}]}), '/rows/0/other'], [table({columns: column('link'), rows: [{unit: '甲', other: 1}]}), '/rows/0/other']],
  'invalid_format rows.columns.*[]': [[table({columns: column('date'), rows: {columns: {unit: ['甲'], rate: [1], other: ['昨天']}}}), '/rows/columns/other/0']],
  'invalid_type totals.cells.*': [[table({columns: column('trend'), totals: {cells: {other: 1}}}), '/totals/cells/other']],
  'invalid_type groups.list[].cells.*': [[table({columns: column('trend'), groups: {list: [{name: '城区', cells: {other: 1}}]}}), '/groups/list/0/cells/other']],
  'invalid_format totals.cells.*': [[table({columns: column('date'), totals: {cells: {other: 20211130}}}), '/totals/cells/other']],
  'invalid_format groups.list[].cells.*': [[table({columns: column('link'), groups: {list: [{name: '城区', cells: {other: 1}}]}}), '/groups/list/0/cells/other']],
  duplicate_code: [[ledger({id: '1'}, {id: '1'}), '/items/1/id'], [disclosed({}, {id: 'e0'}), '/entries/1/id'], [{...disclosed({}), withdrawn: [{id: 'e0', how: 'revoked', at: '2026-01-01'}]}, '/withdrawn/0/id'], [table({rows: [{unit: '甲', code: '1'}, {unit: '乙', code: '1'}]}), '/rows/1/code'], [table({droppedOut: [{unit: '乙', code: '1'}]}), '/droppedOut/0/code'], [cases({id: '1'}, {id: '1'}), '/cases/1/id'], [map({rows: {items: [{label: '甲', code: '1'}, {label: '乙', code: '1'}]}}), '/rows/items/1']],
  wrong_length: [[map({values: [1]}), '/values']],
  outside: [[map({reasons: [{at: [0, 0], missing: 'suppressed'}]}), '/reasons/0/at'], [map({reasons: [{at: [2, 0], missing: 'suppressed'}]}), '/reasons/0/at']],
  'required scale.classes': [[map({scale: {kind: 'classes'}}), '/scale/classes']],
  midpoint_no_bound: [[map({scale: {kind: 'classes', classes: [{from: 1}, {from: 5}], midpoint: 4}}), '/scale/midpoint']],
  one_only: [[map({form: 'tiles'}), '/columns/items'], [map({form: 'map'}), '/columns/items'], [map({form: 'calendar', columns: {items: ['2021-01-01', '2021-01-02', '2021-01-03']}}), '/rows/items']],
  not_a_day: [[days('2021-01-01', '2021-02-29'), '/columns/items/1']],
  day_order: [[days('2021-01-01', '2021-01-01'), '/columns/items/1']],
  longer_than_a_year: [[days('2021-01-01', '2022-01-08'), '/columns/items/1']],
  'required rows.items[].at': [[tiles({label: '甲', at: [0, 0]}, '乙'), '/rows/items/1/at']],
  place_taken: [[tiles({label: '甲', at: [0, 1]}, {label: '乙', at: [0, 1]}), '/rows/items/1/at']],
  open_ring: [[drawn({type: 'Polygon', coordinates: [square, square.slice(0, 4)]}), '/geometry/features/0/geometry/coordinates/1'], [drawn({type: 'MultiPolygon', coordinates: [[square], [[...square.slice(0, 4), [0, 0.1]]]]}), '/geometry/features/0/geometry/coordinates/1/0']],
  too_many_points: [[drawn({type: 'LineString', coordinates: Array.from({length: 100_001}, (_, x) => [x, 0])}), '/geometry/features']],
  class_order: [[map({scale: {kind: 'classes', classes: [{from: 5}, {from: 5}]}}), '/scale/classes/0']],
  period_order: [[{...trend({}), periods: ['2021-02', '2021-01']}, '/periods/1'], [{...trend({}), periods: ['2021-02-30', '2021-03']}, '/periods/0']],
  unequal_series: [[trend({values: [1]}), '/series/0/values'], [trend({compare: {values: [1, 2, 3]}}), '/series/0/compare/values']],
  too_many_units: [[trend({}, {unit: '人'}, {unit: '万元'}), '/series/2/unit']],
  end_before_start: [[plan({}, {from: '2021-11-10', to: {event: '春节前', resolved: '2021-11-09'}}), '/phases/1/to']],
  met_on_not_met: [[plan({goals: [{text: '清零', outcome: 'missed', metOn: '2021-12-31'}]}), '/phases/0/goals/0/metOn'], [plan({milestones: [{label: '排查', at: '2021-12-31', outcome: 'partly', metOn: '2021-12-30'}]}), '/phases/0/milestones/0/metOn']],
  unknown_level: [[panel({counts: [{level: 'b', count: 1}]}), '/counts/0/level'], [panel({subjects: [{name: '某企业', level: 'y', before: 'b'}]}), '/subjects/0/before'], [panel({}, {transitions: [{from: 'y', to: 'b', when: '两次'}]}), '/scheme/transitions/0/to']],
  duplicate_level: [[panel({counts: [{level: 'y', count: 1}, {level: 'y', count: 2}]}), '/counts/1/level'], [panel({}, {levels: [{key: 'y', label: '黄', colour: 'yellow', severity: 1}, {key: 'r', label: '红', colour: 'red', severity: 1}]}), '/scheme/levels/1/severity']],
  unknown_scale: [[score({grade: {scale: 'firm', value: 'A'}}), '/groups/0/indicators/0/grade/scale'], [score({}, {total: {grades: [{scale: 'firm', value: 'A'}]}}), '/total/grades/0/scale']],
  unknown_grade: [[score({marks: [{}, {grade: {scale: 'gov', value: 'D'}}]}), '/groups/0/indicators/0/marks/1/grade/value']],
  unknown_limit: [[{...ledger({tracks: [{name: '属地', due: {after: 'closed'}}]}), timeLimits: [{after: 'filed', until: ['closed'], n: 60, unit: 'workdays', basis: '条例'}]}, '/items/0/tracks/0/due/after']],
  due_incomplete: [[ledger({due: {after: 'filed'}}), '/items/0/due'], [ledger({tracks: [{name: '属地', due: {n: 10}}]}), '/items/0/tracks/0/due'], [cases({steps: [{kind: 'ordered', due: {n: 10, unit: 'days'}}]}), '/cases/0/steps/0/due']],
};
