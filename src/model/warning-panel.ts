import type {WarningPanelDocument} from '../contract/warning-panel.js';
import {grouped} from '../language/number.js';
import type {Said} from '../language/quantity.js';
import {warningPanel as home} from '../language/zh-hans/warning-panel.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import type {Described, Line, Note} from './described.js';
import {sayFigure} from './figure.js';
import type {Setting} from './setting.js';
import {warningDoubts} from './warning-doubts.js';
import {levelsOf, type LevelModel, type Voice} from './warning-level.js';
import {movesOf, type MoveModel} from './warning-move.js';
import {subjectsOf, type SubjectModel} from './warning-subject.js';

export interface WarningPanelModel extends Described {
  readonly levels: readonly LevelModel[];
  /** What is watched, and the totals as stated. */
  readonly around: readonly {readonly label: string; readonly figure: Said}[];
  readonly totals: readonly string[];
  readonly moves: readonly MoveModel[];
  readonly movesTitle: string;
  /** `undefined` for the public, whatever the document holds: nothing of it reaches picture, sentence, table or file. */
  readonly subjects: {readonly title: string; readonly mark: string; readonly list: readonly SubjectModel[]; readonly rest: (n: number) => string} | undefined;
}

/** Warnings by level from the gravest down. Counts are never added up here: a firm may pass several levels in a year. */
export function warningPanelModel(document: WarningPanelDocument, setting: Setting): WarningPanelModel {
  const {language} = setting;
  const {words} = language;
  const say = language.say('warning-panel', home);
  const voice: Voice = {words, say, language};
  const {scheme, unit = '', watched = []} = document;
  const internal = mayShow('internal', setting.audience);
  const levels = levelsOf(document, voice);
  const moves = movesOf(scheme, voice);
  const subjects = internal && document.subjects ? subjectsOf(document, setting, voice) : [];
  const totals = totalsOf(document, voice);
  const suppressed = levels.some(({missing}) => missing === 'suppressed');
  return {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [periodOf(document, words), [scheme.place, scheme.year].filter(Boolean).join(words.space)].filter(Boolean).join(words.middot),
    summary: [sentence(document, levels, voice), totals.join(words.comma), subjectsSentence(subjects, voice)].filter(Boolean).join(words.semicolon) + words.stop,
    table: () => import('./warning-table.js').then(({warningTable}) => warningTable(document, levels, moves, subjects, voice)),
    notes: [
      ...notesOf(document, setting, [...warningDoubts(document, levels, internal, voice), ...(subjects.some(({provisional}) => provisional) ? [say.provisionalNote] : [])]),
      ...(suppressed ? [{text: words.missing.suppressed + words.colon + words.suppressedMeaning, kind: 'remark'} satisfies Note] : []),
    ],
    about: withScheme(aboutOf(document, setting), scheme, voice),
    empty: levels.length === 0,
    levels,
    around: watched.map(({label, figure, unit: own}) => ({label, figure: sayFigure(words, figure, own ?? unit)})),
    totals,
    moves,
    movesTitle: say.movesTitle,
    subjects: subjects.length === 0 ? undefined : {title: say.subjectsTitle + words.bracket(grouped(subjects.length)), mark: say.internalOnly, list: subjects, rest: (n) => say.rest(grouped(n))},
  };
}

/** Each level with its count, and by how many it grew; of a scheme without counts, its levels in order. */
function sentence({scheme: {name, levels: named}, counts}: WarningPanelDocument, levels: readonly LevelModel[], {words, say}: Voice): string {
  if (named.length === 0) return say.unnamed(name);
  if (counts === undefined) return say.ordered(name, grouped(levels.length), words.list(levels.map((level) => level.name))) + words.semicolon + say.noCounts;
  return levels
    .map(({name, figure, missing, change, flows}) => {
      const said = missing === 'suppressed' ? words.suppressedMeaning : (figure?.text ?? '');
      return [name + words.space + said, change?.text, flows.split(words.middot).filter(Boolean).join(words.comma)].filter(Boolean).join(words.comma);
    })
    .join(words.semicolon);
}

const totalsOf = ({total, unit = ''}: WarningPanelDocument, {words, say}: Voice): readonly string[] =>
  (['count', 'issued', 'raised', 'lifted'] as const).flatMap((key) => (total?.[key] === undefined ? [] : [say.totals[key](sayFigure(words, total[key], unit).text)]));

function subjectsSentence(subjects: readonly SubjectModel[], {words, say}: Voice): string {
  if (subjects.length === 0) return '';
  const of = (holds: (subject: SubjectModel) => boolean, phrase: (n: string) => string) => {
    const n = subjects.filter(holds).length;
    return n === 0 ? [] : [phrase(grouped(n))];
  };
  const parts = [...of(({overdue}) => overdue, say.overdue), ...of(({lifted}) => lifted, say.liftedOnes)];
  return [say.subjects(grouped(subjects.length)), ...(parts.length === 0 ? [] : [say.ofThem(words.list(parts))])].join(words.comma);
}

/** The scheme is part of where the data come from: its name, its paper, and how well it is known. */
function withScheme(about: Described['about'], {name, basis, evidence}: WarningPanelDocument['scheme'], {say}: Voice): Described['about'] {
  const lines = [[say.scheme, name], [say.basis, basis], [say.evidence, evidence]] as const;
  return {...about, lines: [...about.lines, ...lines.flatMap(([label, text]): readonly Line[] => (text === undefined ? [] : [{label, text}]))]};
}
