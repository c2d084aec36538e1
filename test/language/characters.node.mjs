// Each Chinese is written in its own characters, and every problem has its words.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';

/** The commonly used characters of an old national set: what stands in a range of its two-byte codes. */
function charactersOf(encoding, [first, last], [low, high]) {
  const decoder = new TextDecoder(encoding);
  const found = new Set();
  for (let lead = first; lead <= last; lead += 1) for (let trail = low; trail <= high; trail += 1) found.add(decoder.decode(new Uint8Array([lead, trail])));
  return found;
}

const sets = {
  'zh-hans': charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]), // GB 2312
  'zh-hant': charactersOf('big5', [0xa4, 0xc6], [0x40, 0xfe]).add('饋'), // Big5, level 1, and 反饋, which is everyday, too
};

/** The words of a language, without the comments on them. */
const saidIn = (language) => readdirSync(`src/language/${language}`)
  .map((file) => readFileSync(`src/language/${language}/${file}`, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''))
  .join('\n');

const strangers = (language, text) => [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].filter((character) => !sets[language].has(character));

for (const language of ['zh-hans', 'zh-hant']) {
  test(`${language} is written in its own characters`, () => {
    assert.deepEqual(strangers(language, saidIn(language)), []);
  });
}

test('a character of the other Chinese is caught', () => {
  assert.deepEqual(strangers('zh-hant', '發布单位，數據'), ['单']);
  assert.deepEqual(strangers('zh-hans', '发布單位，数据'), ['單']);
});

test('English is written without Chinese characters', () => {
  // But for the mark of a suppressed figure, and a column that is known by its name.
  assert.deepEqual(saidIn('en').replace(/suppressed: '＊'|根治欠薪进行时/g, '').match(/[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu), null);
});

test('every problem that the sources name has words', () => {
  const files = ['contract', 'controller', 'board', 'model'].flatMap((folder) => readdirSync(`src/${folder}`, {recursive: true}).map((file) => `src/${folder}/${file}`)).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const codes = [...sources.matchAll(/\b(?:code: |error: |(?:wrong|report|problem|flaw|refused)\()'([a-z]+(?:_[a-z0-9]+)+)'/g)].map(([, code]) => code);
  const {1: said} = /wrong: \{([^]*)\n {2}\}/.exec(readFileSync('src/language/zh-hans/problems.ts', 'utf8'));
  const words = new Set([...said.matchAll(/^ {4}(\w+):/gm)].map(([, code]) => code));
  assert.ok(codes.length > 20 && words.size > 20);
  assert.deepEqual([...new Set(codes)].filter((code) => !words.has(code)), []);
});
