import {assert} from 'chai';
import {en} from '../../src/language/en.js';
import {languageOf, loadLanguage, localeOf, type Language} from '../../src/language/language.js';
import type {Pack} from '../../src/language/pack.js';
import {caseLedger} from '../../src/language/zh-hans/case-ledger.js';
import {caseTimeline} from '../../src/language/zh-hans/case-timeline.js';
import {caseTools} from '../../src/language/zh-hans/case-tools.js';
import {clearanceGauge} from '../../src/language/zh-hans/clearance-gauge.js';
import {disclosureList} from '../../src/language/zh-hans/disclosure-list.js';
import {takeaway} from '../../src/language/zh-hans/export.js';
import {heatForms} from '../../src/language/zh-hans/heat-forms.js';
import {heatMap} from '../../src/language/zh-hans/heat-map.js';
import {heatRegions} from '../../src/language/zh-hans/heat-regions.js';
import {heatTools} from '../../src/language/zh-hans/heat-tools.js';
import {clearanceHistory} from '../../src/language/zh-hans/clearance-history.js';
import {trendChart} from '../../src/language/zh-hans/trend-chart.js';
import {ledgerTools} from '../../src/language/zh-hans/ledger-tools.js';
import {phaseTrack} from '../../src/language/zh-hans/phase-track.js';
import {problems} from '../../src/language/zh-hans/problems.js';
import {rankingGroups} from '../../src/language/zh-hans/ranking-groups.js';
import {rankingTable} from '../../src/language/zh-hans/ranking-table.js';
import {rankingTools} from '../../src/language/zh-hans/ranking-tools.js';
import {scorecard} from '../../src/language/zh-hans/scorecard.js';
import {smallTrend} from '../../src/language/zh-hans/small-trend.js';
import {statCards} from '../../src/language/zh-hans/stat-cards.js';
import {taskForces} from '../../src/language/zh-hans/task-forces.js';
import {warningPanel} from '../../src/language/zh-hans/warning-panel.js';
import {words} from '../../src/language/zh-hans/words.js';
import {zhHant} from '../../src/language/zh-hant.js';

const home: Pack = {words, problems, 'stat-cards': statCards, 'clearance-gauge': clearanceGauge, 'clearance-history': clearanceHistory, 'ranking-groups': rankingGroups, 'ranking-table': rankingTable, 'ranking-tools': rankingTools, 'heat-map': heatMap, 'heat-forms': heatForms, 'heat-regions': heatRegions, 'heat-tools': heatTools, 'case-timeline': caseTimeline, 'case-ledger': caseLedger, 'ledger-tools': ledgerTools, 'case-tools': caseTools, 'phase-track': phaseTrack, 'trend-chart': trendChart, 'warning-panel': warningPanel, scorecard, 'small-trend': smallTrend, 'disclosure-list': disclosureList, 'task-forces': taskForces, export: takeaway};

describe('the language of a page', () => {
  const meant: Readonly<Record<Language['locale'], readonly (string | undefined)[]>> = {
    en: ['en', 'en-GB', 'en_US', 'EN'],
    'zh-Hant': ['zh-Hant', 'zh-hant-CN', 'zh-TW', 'zh_HK', 'zh-MO', 'ZH-TW', 'zh-Hant-TW'],
    'zh-Hans': [undefined, '', 'zh', 'zh-CN', 'zh_CN', 'zh-Hans', 'zh-Hans-HK', 'zh-SG', 'fr', '!', '中文', 'english', 'x-en', ' '],
  };
  for (const [locale, langs] of Object.entries(meant)) {
    for (const lang of langs) {
      it(`${JSON.stringify(lang)} means ${locale}`, () => {
        assert.equal(localeOf(lang), locale);
      });
    }
  }

  it('is at hand where it is simplified Chinese', () => {
    assert.equal(languageOf('zh-CN')?.words, words);
    assert.equal(languageOf('zh-CN')?.say('stat-cards', statCards), statCards);
  });

  it('is loaded where it is another, once for all who ask', async () => {
    assert.isUndefined(languageOf('zh-TW'));
    const [one, two] = await Promise.all([loadLanguage('zh-TW'), loadLanguage('zh-HK')]);
    assert.equal(one, two);
    assert.equal(languageOf('zh-Hant'), one);
    assert.equal(await loadLanguage('zh-TW'), one);
    assert.equal(one.words, zhHant.words);
    assert.equal(one.say('stat-cards', statCards), zhHant['stat-cards']);
  });
});

describe('every language', () => {
  /** The path and kind of everything that can be said, also behind keys that types leave open. */
  const sayings = (value: unknown, path = ''): readonly string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => sayings(inner, `${path}/${key}`))
      : [`${path} ${Array.isArray(value) ? 'list' : typeof value}`];

  // What a language puts behind a unit is its own affair.
  const comparable = (pack: Pack) => sayings(pack).filter((path) => !path.startsWith('/words/afterUnit')).sort();

  for (const [name, pack] of [['zh-Hant', zhHant], ['en', en]] as const) {
    it(`says what the home language says: ${name}`, () => {
      assert.deepEqual(comparable(pack), comparable(home));
    });
  }

  for (const [name, pack] of [['zh-Hans', home], ['zh-Hant', zhHant], ['en', en]] as const) {
    it(`leaves nothing unsaid: ${name}`, () => {
      const empty = (value: unknown, path: string): readonly string[] =>
        value === '' ? [path] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}/${key}`)) : [];
      // A qualifier stands on one side only; a goal in words of its own brings them; English counts cases and people by their noun.
      assert.deepEqual(empty(pack, '').filter((path) => !/^\/(words\/qualified\/|clearance-gauge\/(goals\/text|unit|peopleUnit)$)/.test(path)), []);
    });

    it(`has words for a problem without figures, too: ${name}`, () => {
      for (const say of Object.values(pack.problems.wrong)) assert.notMatch(say?.({}) ?? '', /NaN|\[object|^$/);
    });
  }
});
