import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {caseTimelineSchema} from '../../src/contract/case-timeline.js';
import {read} from '../../src/contract/read.js';
import {languageOf} from '../../src/language/language.js';
import {caseTimelineModel} from '../../src/model/case-timeline.js';
import type {Setting} from '../../src/model/setting.js';

/** Everything that is said of a case whose leader has a name. */
function said(responsible: object, more: Partial<Setting> = {}): string {
  const reading = read(caseTimelineSchema, JSON.stringify({type: 'case-timeline', title: '个案', visibility: 'public', cases: [{label: '甲', responsible, steps: [{kind: 'clue_received', at: '2026-03-02'}]}]}));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const model = caseTimelineModel(reading.value, {language: languageOf('zh-CN')!, calendar: china, audience: 'public', now: Date.parse('2026-03-31T12:00:00+08:00'), ...more});
  return JSON.stringify([model.summary, model.cases.map(({source: _document, course: _steps, ...finished}) => finished)]);
}

describe('who is in charge of a case', () => {
  const post = '分管副县长';
  const source = 'https://example.gov.cn/leaders';

  it('stands by the post, and by name for the public only with the published source of it', () => {
    assert.include(said({post, name: '演示甲'}), post);
    assert.notInclude(said({post, name: '演示甲'}), '演示甲');
    assert.include(said({post, name: '演示甲', source}), `${post} 演示甲`);
  });

  it('stands by name for internal readers', () => {
    assert.include(said({post, name: '演示甲'}, {audience: 'internal'}), '演示甲');
  });

  it('is masked as the page says, whoever reads and whatever the document says', () => {
    const masking = {shows: () => false, mask: () => '某某'};
    assert.notInclude(said({post, name: '演示甲', source}, {masking, audience: 'internal'}), '演示甲');
  });
});
