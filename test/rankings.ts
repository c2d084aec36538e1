import {china} from '../src/calendar/china.js';
import {rankingTableSchema, type RankingTableDocument} from '../src/contract/ranking-table.js';
import {read} from '../src/contract/read.js';
import {languageOf} from '../src/language/language.js';
import type {Audience} from '../src/model/audience.js';
import {rankingTableModel} from '../src/model/ranking-table.js';

const chinese = languageOf('zh-CN')!;

/** A ranking of which only what matters is given, read as a page reads it. */
export function ranking(given: object): RankingTableDocument {
  const reading = read(rankingTableSchema, {type: 'ranking-table', title: '办结率排名', ...given});
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** Its model, for whoever looks at it in whichever language. */
export const rankingModel = (given: object, audience: Audience = 'public', language = chinese) => rankingTableModel(ranking(given), {language, calendar: china, now: 0, audience});
