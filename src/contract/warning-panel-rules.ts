import type {Problem} from './problem.js';

/** The parts of a panel that rules across fields look at. */
interface Panel {
  readonly scheme: {
    readonly levels: readonly {readonly key: string; readonly severity: number}[];
    readonly transitions?: readonly {readonly from?: string | undefined; readonly to?: string | undefined}[] | undefined;
  };
  readonly counts?: readonly {readonly level: string}[] | undefined;
  readonly subjects?: readonly {readonly level: string; readonly before?: string | undefined}[] | undefined;
}

/** What must hold between the fields of a panel: levels differ in key and in severity, each is counted once, and no other level is named. */
export function warningPanelRules({scheme: {levels, transitions = []}, counts = [], subjects = []}: Panel): readonly Problem[] {
  const known = new Set(levels.map(({key}) => key));
  const named = (key: string | undefined, path: string): readonly Problem[] => (key === undefined || known.has(key) ? [] : [{code: 'unknown_level', path}]);
  return [
    ...again(levels.map(({key}) => key)).map((index): Problem => ({code: 'duplicate_level', path: `/scheme/levels/${index}/key`})),
    ...again(levels.map(({severity}) => severity)).map((index): Problem => ({code: 'duplicate_level', path: `/scheme/levels/${index}/severity`})),
    ...transitions.flatMap(({from, to}, index) => [...named(from, `/scheme/transitions/${index}/from`), ...named(to, `/scheme/transitions/${index}/to`)]),
    ...again(counts.map(({level}) => level)).map((index): Problem => ({code: 'duplicate_level', path: `/counts/${index}/level`})),
    ...counts.flatMap(({level}, index) => named(level, `/counts/${index}/level`)),
    ...subjects.flatMap(({level, before}, index) => [...named(level, `/subjects/${index}/level`), ...named(before, `/subjects/${index}/before`)]),
  ];
}

/** Where something stands that stood before. */
const again = (values: readonly unknown[]): readonly number[] => values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
