// What the builds may not contain, and that importing the package without a browser does no harm.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {before, test} from 'node:test';
import {parseAst} from 'vite';
import {ensureBuilt} from '../demo/build.mjs';

before(() => ensureBuilt(['npm', 'embed']));

const scriptsIn = (folder) => readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.js')).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const builds = {
  embed: () => scriptsIn('dist/embed').filter((file) => !file.endsWith('.classic.js')),
  classic: () => ['dist/embed/clearboard.classic.js'],
  npm: () => scriptsIn('dist/npm'),
};

/** Every node of every script of a build. */
function* nodesOf(build) {
  for (const file of builds[build]()) {
    const walk = function* (node) {
      if (typeof node !== 'object' || node === null) return;
      if (typeof node.type === 'string') yield node;
      for (const value of Object.values(node)) yield* walk(value);
    };
    for (const node of walk(parseAst(readFileSync(file, 'utf8')))) yield {file, node};
  }
}

const named = (node, name) => node?.type === 'Identifier' && node.name === name;
/** `object.name`, whatever a minifier made of the object; `name` itself where the browser has it as a global. */
const member = (node, name) => node?.type === 'MemberExpression' && (named(node.property, name) || node.property.value === name);

const spreads = (link) => link !== undefined && (link.arguments?.some(({type}) => type === 'SpreadElement') || spreads(link.callee ?? link.object));

const forbidden = {
  eval: (node) => node.type === 'CallExpression' && (named(node.callee, 'eval') || member(node.callee, 'eval')),
  Function: (node) => (node.type === 'CallExpression' || node.type === 'NewExpression') && named(node.callee, 'Function'),
  'document.write': (node) => member(node, 'writeln') || (member(node, 'write') && /^document$/.test(node.object.name ?? node.object.property?.name)) || (node.type === 'CallExpression' && member(node.callee, 'write') && !member(node.callee.object, 'clipboard')),
  'window.open': (node) => node.type === 'CallExpression' && (named(node.callee, 'open') || (member(node.callee, 'open') && /^(window|globalThis|self)$/.test(node.callee.object.name))),
  'insertAdjacentHTML and its kin': (node) => ['insertAdjacentHTML', 'outerHTML', 'srcdoc', 'createContextualFragment'].some((name) => member(node, name)),
  // What else it can do writes into pages; the old way to copy is all that is left of it.
  'execCommand but to copy': (node) => node.type === 'CallExpression' && member(node.callee, 'execCommand') && (node.arguments[0]?.value ?? node.arguments[0]?.quasis?.[0].value.cooked) !== 'copy',
  'a worker': (node) => node.type === 'NewExpression' && ['Worker', 'SharedWorker'].some((name) => named(node.callee, name)),
  // What the builds no longer rewrite for Chromium 86, which lacks it or is wrong about it.
  'a static block': (node) => node.type === 'StaticBlock',
  '#name in object': (node) => node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier',
  'a list spread behind ?.': (node) => node.type === 'ChainExpression' && spreads(node.expression),
  'a static name or length': (node) => node.type === 'PropertyDefinition' && node.static && ['name', 'length'].includes(node.key.name),
  'text as a timer': (node) => node.type === 'CallExpression' && ['setTimeout', 'setInterval'].some((name) => named(node.callee, name)) && node.arguments[0]?.type === 'Literal',
};

/**
 * Each `.innerHTML` was looked at: lit-html makes a template of the literal strings in our own sources, under its
 * policy `lit-html`, and writes an empty marker's name; text from a document never comes there. ECharts has four more in a
 * chunk of its own: one read and one write to join charts into one picture, which nobody calls, and two that empty its SVG,
 * which src/chart/echarts.ts puts its own in place of.
 */
const reviewed = {embed: 5, classic: 1, npm: 0};

for (const build of Object.keys(builds)) {
  test(`the ${build} build turns no text into code or markup`, () => {
    const found = [];
    let markup = 0;
    for (const {file, node} of nodesOf(build)) {
      for (const [what, is] of Object.entries(forbidden)) if (is(node)) found.push(`${what} in ${file}`);
      if (member(node, 'innerHTML')) markup += 1;
    }
    assert.deepEqual(found, []);
    assert.equal(markup, reviewed[build], 'another innerHTML: look at it, then count it here');
  });

  test(`the ${build} build names no address but of names and of documentation`, () => {
    const addresses = new Set();
    for (const file of builds[build]()) for (const [address] of readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?):\/\/\w[\w.-]*[^\s"'`)]*/g)) addresses.add(address);
    const strange = [...addresses].filter((address) => !known.some((pattern) => pattern.test(address)));
    assert.deepEqual(strange, []);
  });
}

/** Addresses that are never asked: names of the W3C, of JSON Schema and of spreadsheets' parts, and a base that cannot be resolved. */
const known = [/^http:\/\/www\.w3\.org\/[\w/]+$/, /^http:\/\/json-schema\.org\//, /^https:\/\/json-schema\.org\//, /^http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\/[\w/-]+\\?$/, /^https:\/\/(?:en\.wikipedia\.org\/wiki|gitlab\.com\/catamphetamine)\//, /^https:\/\/relative\.invalid\/?$/];

test('what is forbidden would be found', () => {
  const traps = {eval: 'eval(a)', Function: 'new Function(a)', 'document.write': 'd.write(a)', 'window.open': 'window.open(a)', 'insertAdjacentHTML and its kin': "n['outerHTML']=a", 'execCommand but to copy': "d.execCommand('insertHTML')", 'a worker': 'new Worker(a)', 'text as a timer': "setTimeout('a')", 'a static block': 'class A { static {} }', '#name in object': 'class A { #a; b(c) { return #a in c; } }', 'a list spread behind ?.': 'a?.b(...c)', 'a static name or length': 'class A { static name = 1; }'};
  for (const [what, code] of Object.entries(traps)) {
    const all = [];
    JSON.stringify(parseAst(code), (_, node) => {
      if (node?.type) all.push(node);
      return node;
    });
    assert.ok(all.some(forbidden[what]), what);
  }
});

test('every entry of the package can be imported where there is no browser', async () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.values(exports).map((entry) => entry.default).filter((path) => path?.endsWith('.js'));
  assert.ok(entries.length >= 8);
  for (const path of entries) await assert.doesNotReject(import(new URL(`../${path}`, import.meta.url)), path);
  assert.equal(typeof globalThis.document, 'undefined');
});
