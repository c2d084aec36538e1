import type {Problem} from './problem.js';
import type {Quantity} from './quantity.js';
import {isShare} from './share.js';

type Graded = {readonly scale: string; readonly value: string} | undefined;
interface Marked {
  readonly figure?: Quantity | undefined;
  readonly grade?: Graded;
}
interface Total {
  readonly grades?: readonly Graded[] | undefined;
}

/** The parts of a scorecard that rules across fields look at. */
interface Card {
  readonly scales?: readonly {readonly key: string; readonly grades: readonly {readonly value: string}[]}[] | undefined;
  readonly units?: readonly unknown[] | undefined;
  readonly groups: readonly {readonly indicators: readonly (Marked & {readonly unit?: string | undefined; readonly marks?: readonly Marked[] | undefined})[]}[];
  readonly total?: Total | undefined;
  readonly totals?: readonly Total[] | undefined;
}

/**
 * What must hold between the fields of a scorecard: a grade is of a scale of the document and is one of its grades,
 * scales differ, a share lies within 0 and 100 unless its source words it otherwise, and there is a mark for each unit.
 */
export function scorecardRules({scales = [], units = [], groups, total, totals}: Card): readonly Problem[] {
  const known = new Map(scales.map(({key, grades}) => [key, new Set(grades.map(({value}) => value))]));
  const graded = (grade: Graded, path: string): readonly Problem[] => {
    const values = grade && known.get(grade.scale);
    if (!grade || values?.has(grade.value) === true) return [];
    return [values ? {code: 'unknown_grade', path: `${path}/value`} : {code: 'unknown_scale', path: `${path}/scale`}];
  };
  const marked = ({figure, grade}: Marked, unit: string | undefined, path: string): readonly Problem[] => {
    const own = typeof figure === 'object' && figure ? figure : undefined;
    const share = figure !== undefined && ((own?.unit ?? unit) === '%' || own?.numerator !== undefined);
    return [...(share && !isShare(figure) ? [{code: 'share_out_of_range', path: `${path}/figure`}] : []), ...graded(grade, `${path}/grade`)];
  };
  const each = (list: readonly unknown[] | undefined, path: string): readonly Problem[] =>
    list === undefined || list.length === units.length ? [] : [{code: 'unequal_columns', path, values: {expected: units.length, given: list.length}}];
  const totalled = ({grades = []}: Total, path: string) => grades.flatMap((grade, index) => graded(grade, `${path}/grades/${index}`));
  return [
    ...scales.flatMap(({key}, index) => (scales.findIndex((scale) => scale.key === key) < index ? [{code: 'duplicate_key', path: `/scales/${index}/key`}] : [])),
    ...groups.flatMap(({indicators}, g) =>
      indicators.flatMap((indicator, i) => {
        const path = `/groups/${g}/indicators/${i}`;
        const {marks = [], unit} = indicator;
        return [...marked(indicator, unit, path), ...each(indicator.marks, `${path}/marks`), ...marks.flatMap((mark, m) => marked(mark, unit, `${path}/marks/${m}`))];
      }),
    ),
    ...(total ? totalled(total, '/total') : []),
    ...each(totals, '/totals'),
    ...(totals ?? []).flatMap((one, index) => totalled(one, `/totals/${index}`)),
  ];
}
