import {assert} from 'chai';
import {csvOf} from '../../src/export/csv.js';
import {tableClip, textClip} from '../../src/export/clip.js';
import {takeaway as say} from '../../src/language/zh-hans/export.js';
import {languageOf} from '../../src/language/language.js';
import {WarningPanel} from '../../src/index.js';
import {warningPanelModel} from '../../src/model/warning-panel.js';
import {warningPanelSchema} from '../../src/contract/warning-panel.js';
import {read} from '../../src/contract/read.js';
import {china} from '../../src/calendar/china.js';
import * as stories from '../../stories/warning-panel.stories.js';
import {mountStory, settled, stage, storiesOf, testStories, textOf, textsIn} from '../story.js';
import {until} from '../until.js';

const named = new Map(storiesOf(stories));

describe('<cb-warning-panel>', () => {
  testStories(stories);

  describe('shows', () => {
    const on = stage(stories, 'cb-warning-panel');
    const {show} = on;

    it('宝应 2019 to the eye, as a sentence and as a table: 39, 32, 44', async () => {
      const element = await show('Baoying');
      assert.instanceOf(element, WarningPanel);
      assert.deepEqual(textsIn(element, '[part=figure]'), ['39家', '32家', '44家']);
      assert.deepEqual(textsIn(element, '[part=mark]'), ['▲ 红色预警', '◆ 橙色预警', '● 黄色预警'], 'symbol and word with each colour');
      assert.equal(textsIn(element, '[part=summary]')[0]!.replace(/\s/g, ''), '红色预警39家；橙色预警32家；黄色预警44家。');
      element.shadowRoot!.querySelector('summary')!.click();
      await until(() => textsIn(element, 'td').length > 0);
      assert.deepEqual(textsIn(element, 'tbody tr').map((text) => text.replace(/\s/g, '')), ['红色预警39欠薪2个月以上', '橙色预警32欠薪1至2个月', '黄色预警44欠薪1个月以内']);
      assert.include(textsIn(element, '[part=source]')[0]!, '仅限当地');
    });

    it('nought, missing and suppressed as three things', async () => {
      const element = await show('MissingFigures');
      assert.deepEqual(textsIn(element, '[part=figure]'), ['未报送', '4家', '20余家', '＊', '未报送', '0家']);
      assert.lengthOf(textsIn(element, '.figure.missing'), 3);
    });

    it('no figure at all where a scheme counts nothing', async () => {
      assert.isEmpty(textsIn(await show('LevelOneIsMildest'), '[part=figure]'));
      assert.deepEqual(textsIn(await show('NotNamed'), '[part=level], [part=figure]'), []);
    });

    it('subjects with their deadlines to internal readers, and who was lifted last', async () => {
      const element = await show('Internal');
      const subjects = textsIn(element, '[part=subject]');
      assert.lengthOf(subjects, 7);
      assert.match(subjects[0]!, /示例建工（演示）.*处置中.*已超期/);
      assert.match(subjects[6]!, /示例物流（演示）.*已解除/);
      element.setAttribute('today', '2021-12-10');
      await settled(on.place);
      assert.include(textsIn(element, '[part=subject] .chip').join(), '已超期 4 个工作日');
    });

    it('a dozen of many subjects, and the others behind a door for the keyboard', async () => {
      const element = await show('ManySubjects');
      const door = element.shadowRoot!.querySelector<HTMLElement>('.subjects details > summary')!;
      assert.equal(textOf(door).replace(/\s/g, ''), '其余188个');
      door.focus();
      assert.equal(element.shadowRoot!.activeElement, door);
      door.click();
      assert.isTrue((door.parentElement as HTMLDetailsElement).open);
      assert.lengthOf(textsIn(element, '[part=subject]'), 200);
    });

    it('what is wrong with a level that the scheme does not have', async () => {
      const element = await show('Refused');
      await until(() => textsIn(element, 'li').length > 0);
      assert.match(textsIn(element, 'li').join(), /\/counts\/3\/level.*方案中没有这一级/);
    });
  });

  describe('keeps subjects from the public', () => {
    const {data} = named.get('SubjectsOnPublicPage')!.args as {readonly data: {readonly subjects: readonly {readonly name: string}[]}};
    const secrets = ['建工', '安置房', '路桥', '水务', '先行清偿', '专户连续', '预警对象'];
    const holds = (text: string) => secrets.filter((secret) => text.includes(secret));

    it('though the document has them', () => {
      assert.deepEqual(holds(JSON.stringify(data) + '预警对象'), secrets);
    });

    it('in its whole tree, its opened table, and its events', async () => {
      const place = await mountStory(stories.default, named.get('SubjectsOnPublicPage')!);
      const element = place.querySelector('cb-warning-panel')!;
      const events: string[] = [];
      for (const type of ['cb-problem', 'cb-export', 'cb-select']) element.addEventListener(type, (event) => events.push(JSON.stringify(event)));
      for (const summary of element.shadowRoot!.querySelectorAll('summary')) summary.click();
      await until(() => element.shadowRoot!.querySelector('td') !== null);
      await settled(place);
      assert.deepEqual(holds(element.shadowRoot!.innerHTML + events.join()), []);
      assert.isNull(element.shadowRoot!.querySelector('[part=subjects]'));
      place.firstElementChild!.setAttribute('audience', 'internal');
      await settled(place);
      assert.isNotEmpty(holds(element.shadowRoot!.innerHTML), 'the same page for internal readers has them');
      place.firstElementChild!.setAttribute('audience', 'public');
      await settled(place);
      assert.deepEqual(holds(element.shadowRoot!.innerHTML), [], 'and nothing of it stays');
      place.remove();
    });

    it('in everything that can be taken away', async () => {
      const reading = read(warningPanelSchema, data);
      if (!reading.ok) throw new Error('the story is sound');
      const language = languageOf('zh-CN')!;
      const away = async (audience: 'public' | 'internal') => {
        const model = warningPanelModel(reading.value, {language, calendar: china, audience, now: Date.parse('2021-11-30T12:00:00+08:00')});
        const all = {model, table: await model.table(), notes: model.notes, words: language.words, say};
        const clip = await tableClip(all);
        return JSON.stringify(clip) + textClip(all) + (await (await csvOf(all)).text());
      };
      assert.deepEqual(holds(await away('public')), []);
      assert.isNotEmpty(holds(await away('internal')));
    });
  });
});
