import {assert} from 'chai';
import {boardSchema} from '../../src/contract/board.js';
import {readBoard, type BoardParts} from '../../src/contract/board-parts.js';
import type {Problem} from '../../src/contract/problem.js';
import {read} from '../../src/contract/read.js';
import {statCardsSchema} from '../../src/contract/stat-cards.js';

const cards = (more: object = {}) => ({type: 'stat-cards', title: '处理欠薪案件', cards: [{label: '案件', figure: 225, unit: '起'}], ...more});
const ranking = (more: object = {}) => ({type: 'ranking-table', title: '镇街排名', rank: {method: 'standard', by: 'rate'}, columns: [{key: 'rate', label: '办结率', kind: 'rate'}], rows: [{unit: '甲街道', rate: 98.4}], ...more});
const board = (widgets: readonly unknown[], more: object = {}) => ({type: 'board', title: '示例县', sections: [{title: '进展', widgets}], ...more});

const codes = (problems: readonly Problem[]) => problems.map(({code, path}) => `${code} ${path}`);

function faults(document: unknown): readonly string[] {
  const reading = read(boardSchema, document);
  return reading.ok ? [] : codes(reading.problems);
}

async function parts(document: unknown): Promise<BoardParts> {
  const reading = await readBoard(document);
  if (!reading.ok) throw new Error(codes(reading.problems).join());
  return reading.value;
}

const refusal = async (document: unknown) => {
  const reading = await readBoard(document);
  return reading.ok ? [] : codes(reading.problems);
};

/** 100,000 lists, one in the other. */
const bottomless = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const identityNumber = '11010519491231002X';

describe('a board, read strictly', () => {
  it('is taken whole when all is well', () => {
    const reading = read(boardSchema, board([cards(), ranking()], {visibility: 'public'}));
    assert.isTrue(reading.ok && reading.value.sections[0]?.widgets.length === 2);
  });

  it('names every fault with its place in the file', () => {
    const document = {
      type: 'board',
      title: ' ',
      sections: [
        {widgets: [cards({cards: [{label: '案件', figure: 'x'}, {figure: 1}]}), {type: 'pie-chart', title: '饼图'}, {title: '无'}, null]},
        {title: 7},
        {widgets: [ranking({rows: [{unit: 1}, {unit: '乙街道', rate: 1}, {}]}), cards({title: '长'.repeat(201)})]},
      ],
    };
    assert.sameMembers(faults(document) as string[], [
      'invalid_format /title',
      'invalid_type /sections/0/widgets/0/cards/0/figure',
      'required /sections/0/widgets/0/cards/1/label',
      'unknown_type /sections/0/widgets/1/type',
      'required /sections/0/widgets/2/type',
      'invalid_type /sections/0/widgets/3',
      'invalid_type /sections/1/title',
      'required /sections/1/widgets',
      'invalid_type /sections/2/widgets/0/rows/0/unit',
      'required /sections/2/widgets/0/rows/2/unit',
      'too_big /sections/2/widgets/1/title',
    ]);
  });

  it('names what breaks a rule across the fields of a widget', () => {
    const twice = [{unit: '甲街道', code: '1'}, {unit: '乙街道', code: '1'}];
    assert.deepEqual(faults(board([cards(), ranking({rows: twice})])), ['duplicate_code /sections/0/widgets/1/rows/1/code']);
  });

  it('says what is wrong with a board as a whole', () => {
    assert.deepEqual(faults(null), ['invalid_type ']);
    assert.deepEqual(faults([board([])]), ['invalid_type ']);
    assert.deepEqual(faults(cards()), ['wrong_type /type']);
    assert.deepEqual(faults({type: 'board', title: '示例县'}), ['required /sections']);
    assert.deepEqual(faults(board([], {contract: 'clearboard/2'})), ['newer_contract /contract']);
  });

  it('refuses a leak, a forbidden key and a bottomless nesting anywhere in the file', () => {
    assert.deepEqual(faults(board([cards({notes: [{text: `证号${identityNumber}`}]})])), ['leak /sections/0/widgets/0/notes/0/text']);
    assert.deepEqual(faults(JSON.parse('{"type": "board", "title": "x", "sections": [{"widgets": [{"__proto__": 1}]}]}')), ['forbidden_key /sections/0/widgets/0']);
    assert.match(faults(`{"type": "board", "title": "x", "sections": ${bottomless}}`).join(), /^too_deep \/sections(\/0)+$/);
  });

  it('tells the first ten thousand of very many faults', function () {
    this.timeout(60_000);
    const many = Array.from({length: 100_000}, () => ({label: 5}));
    const reading = read(statCardsSchema, cards({cards: many}));
    const problems = reading.ok ? [] : reading.problems;
    assert.lengthOf(problems, 10_001);
    assert.deepEqual([problems[1]?.path, problems[10_000]?.code], ['/cards/0/figure', 'too_many_problems']);
  });
});

describe('a board, read for its element', () => {
  const spoilt: Readonly<Record<string, unknown>> = {
    null: null,
    'an array': [cards()],
    'a number': 7,
    'of no type': {title: '无'},
    'of an unknown type': {type: 'pie-chart', title: '饼图'},
    'of the type of a board': board([cards()]),
    'of a type that every object has': {type: 'toString', title: '无'},
  };
  for (const [name, widget] of Object.entries(spoilt)) {
    it(`keeps the other widgets when one is ${name}`, async () => {
      const {sections, single} = await parts(board([cards(), widget, ranking()]));
      const [first, second, third] = sections[0]!.pieces;
      assert.isFalse(single);
      assert.deepEqual([first?.type, first?.problem, third?.type, third?.problem], ['stat-cards', undefined, 'ranking-table', undefined]);
      assert.deepEqual([second?.type, second?.document], [undefined, undefined]);
      assert.match(second!.problem!.path, /^\/sections\/0\/widgets\/1(\/type)?$/);
    });
  }

  const harmful: Readonly<Record<string, readonly [widget: string, code: string]>> = {
    'carries a personal number': [JSON.stringify(cards({definition: identityNumber})), 'leak /definition'],
    'has a forbidden key': ['{"type": "stat-cards", "__proto__": {"title": "x"}, "cards": []}', 'forbidden_key '],
    'has 100,000 levels': [`{"type": "stat-cards", "title": "x", "cards": ${bottomless}}`, `too_deep /cards${'/0'.repeat(19)}`],
    'is of a later contract': ['{"type": "stat-cards", "contract": "clearboard/2"}', 'newer_contract /contract'],
  };
  for (const [name, [text, problem]] of Object.entries(harmful)) {
    it(`leaves to its own place a widget that ${name}`, async () => {
      const {sections} = await parts(`{"type": "board", "title": "示例县", "sections": [{"widgets": [${text}, ${JSON.stringify(cards())}]}]}`);
      const [bad, good] = sections[0]!.pieces;
      assert.deepEqual([bad?.type, bad?.problem, good?.type, good?.problem], ['stat-cards', undefined, 'stat-cards', undefined]);
      const reading = read(statCardsSchema, bad?.document);
      assert.deepEqual(reading.ok ? [] : codes(reading.problems), [problem]);
      assert.isTrue(read(statCardsSchema, good?.document).ok);
    });
  }

  it('keeps the other sections when one is without widgets', async () => {
    const {sections} = await parts({type: 'board', title: '示例县', sections: [{title: '空'}, {widgets: {}}, {widgets: []}, {widgets: [cards()]}]});
    assert.deepEqual(sections.map(({pieces}) => pieces.map(({problem, type}) => problem?.code ?? type)), [['required'], ['required'], [], ['stat-cards']]);
  });

  it('hands down what the board says for all, and not what a widget says itself', async () => {
    const said = {contract: 'clearboard/1', visibility: 'public', asOf: '2021-11-30', period: '2021', publisher: {name: '示例县人力资源和社会保障局'}, final: true, demo: true};
    const {sections} = await parts(board([cards(), cards({visibility: 'internal', period: '2020', demo: false})], {...said, subtitle: '副标题', notes: [{text: '说明'}]}));
    const [plain, own] = sections[0]!.pieces;
    assert.deepEqual(plain?.document, {...said, ...cards()});
    assert.deepEqual(own?.document, {...said, ...cards({visibility: 'internal', period: '2020', demo: false})});
  });

  it('hands down nothing that the board does not say', async () => {
    const {sections} = await parts(board([cards()]));
    assert.deepEqual(sections[0]?.pieces[0]?.document, cards());
  });

  it('gives each kind its room, unless a widget says how much', async () => {
    const {sections} = await parts(board([cards(), ranking(), ...[3, 12, 0, 13, 1.5, '6', null].map((span) => cards({layout: {span}})), cards({layout: 6})]));
    assert.deepEqual(sections[0]?.pieces.map(({span}) => span), [12, 8, 3, 12, 12, 12, 12, 12, 12, 12]);
  });

  it('takes the document of a single widget', async () => {
    const {sections, single, visibility} = await parts(JSON.stringify(cards({visibility: 'public'})));
    assert.deepEqual([single, visibility, sections.length, sections[0]?.pieces.length], [true, 'public', 1, 1]);
    assert.deepEqual(sections[0]?.pieces[0], {path: '', type: 'stat-cards', document: cards({visibility: 'public'}), span: 12, problem: undefined});
  });

  it('treats a single widget that does not say who may see it as internal', async () => {
    assert.equal((await parts(cards())).visibility, 'internal');
    assert.equal((await parts(cards({visibility: 'everybody'}))).visibility, 'internal');
  });

  it('refuses what is no board, and names the place', async () => {
    assert.deepEqual(await refusal(null), ['invalid_type ']);
    assert.deepEqual(await refusal([]), ['invalid_type ']);
    assert.deepEqual(await refusal('<p>'), ['is_html ']);
    assert.deepEqual(await refusal({type: 'board', title: '示例县'}), ['required /sections']);
    assert.deepEqual(await refusal({type: 'board', title: '示例县', sections: [null, {title: 1}]}), ['invalid_type /sections/0', 'invalid_type /sections/1/title']);
    assert.deepEqual(await refusal(board([], {notes: [{text: identityNumber}]})), ['leak /notes/0/text']);
    assert.deepEqual(await refusal(board([], {contract: 'clearboard/2'})), ['newer_contract /contract']);
    assert.match((await refusal(`{"type": "board", "title": "x", "notes": ${bottomless}, "sections": []}`)).join(), /^too_deep \/notes/);
  });

  it('drops unknown fields of the board', async () => {
    const value = await parts(board([cards()], {colour: 'red'}));
    assert.notProperty(value, 'colour');
    assert.lengthOf(value.sections[0]!.pieces, 1);
  });

  it('never throws, whatever a page gives it', async () => {
    const trap = new Proxy({}, {get: () => { throw new Error('trap'); }, ownKeys: () => { throw new Error('trap'); }});
    for (const given of [undefined, () => 1, Symbol('x'), 10n, new Map(), new Date(0), trap, board([trap]), {type: 'board', sections: trap}, {get type() { throw new Error('trap'); }}]) {
      assert.isNotNull(await readBoard(given));
    }
  });
});
