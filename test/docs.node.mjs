// What the documentation tells people to write is read by the same contract as theirs.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {contract} from './contract/bundled.mjs';

const pages = ['README.md', ...readdirSync('stories').filter((file) => file.endsWith('.mdx')).map((file) => `stories/${file}`)];
const {documents, read} = await contract();

for (const page of pages) {
  const examples = [...readFileSync(page, 'utf8').matchAll(/^```json\n([^]*?)^```/gm)].map(([, text]) => text);
  examples.forEach((text, index) => {
    test(`${page}: example ${index + 1} can be shown as it stands`, () => {
      const document = JSON.parse(text);
      const reading = read(documents[document.type].schema, text);
      assert.deepEqual(reading.ok ? [] : reading.problems, []);
    });
  });
}

test('there are examples', () => {
  assert.ok(pages.some((page) => readFileSync(page, 'utf8').includes('```json\n')));
});
