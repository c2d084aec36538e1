// Holds the arrows between the folders of src/ and between its files, the packages each may use, and the house rules of its files.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {basename, posix} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';

/** Who may import whom; `type:` only as a type, `import():` only on demand. A package stands for its sub-paths, except zod/mini. */
const arrows = {
  contract: ['contract', 'zod/mini'],
  language: ['language'],
  calendar: ['calendar'],
  model: ['model', 'contract', 'language', 'calendar'],
  chart: ['chart', 'lit', 'echarts'],
  view: ['view', 'model', 'type:contract', 'type:language', 'chart', 'lit'],
  controller: ['controller', 'view', 'model', 'contract', 'language', 'calendar', 'lit', 'import():export'],
  export: ['export', 'model', 'language', 'view', 'lit', 'write-excel-file'],
  element: ['element', 'controller', 'view', 'model', 'contract', 'language', 'calendar', 'lit', 'import():export'],
  board: ['board', 'element', 'controller', 'view', 'model', 'contract', 'language', 'lit', 'import():register'],
  register: ['register', 'element', 'board'],
  cli: ['cli', 'contract', 'model', 'language'],
  // Files at the top of src gather everything.
  '': ['contract', 'language', 'calendar', 'model', 'chart', 'view', 'controller', 'export', 'element', 'board', 'register', 'cli', '', 'lit'],
};

/** What turns text into markup, code or inline style; our policy refuses each of them in the browser too. */
const sinks = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'styleMap', 'eval', 'execCommand', 'srcdoc']);

const longest = 220;

/** Every rule the file breaks, as sentences. `path` starts below src/. */
function faults(path, text) {
  const found = [];
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const mayImport = (specifier, how) => {
    const local = specifier.startsWith('.');
    const target = local ? posix.normalize(posix.join(posix.dirname(path), specifier)) : specifier;
    const name = local ? (target.includes('/') ? target.slice(0, target.indexOf('/')) : '') : specifier.startsWith('zod') ? specifier : specifier.split('/')[0];
    const allowed = arrows[folder] ?? [];
    const right = allowed.includes(name) || (how !== '' && allowed.includes(`${how}${name}`)) || (how === 'type:' && name === 'echarts');
    if (!right) found.push(`${folder || 'src'} may not ${how === 'type:' ? 'import a type of' : how === 'import():' ? 'load' : 'import'} ${specifier}`);
    if (name === 'echarts' && how !== 'type:' && !/^chart\/(?:echarts|lines|geo)\.ts$/.test(path)) found.push(`only chart/echarts.ts, lines.ts and geo.ts import ${specifier}`);
  };
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const isType = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
      mayImport(node.moduleSpecifier.text, isType ? 'type:' : '');
    }
    if (ts.isImportTypeNode(node)) mayImport(node.argument.literal.text, 'type:');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      // A worker or a data URL never comes from a computed name either.
      if (ts.isStringLiteral(node.arguments[0])) mayImport(node.arguments[0].text, 'import():');
      else found.push('import() takes a literal');
    }
    if (ts.isExportAssignment(node) || (ts.isExportSpecifier(node) && node.name.text === 'default') || node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.DefaultKeyword)) found.push('no default exports');
    if ((ts.isIdentifier(node) || ts.isStringLiteral(node)) && sinks.has(node.text) && !(path === 'export/clipboard.ts' && node.text === 'execCommand' && /^document\.execCommand\('copy'\)$/.test(node.parent.parent.getText()))) found.push(`no ${node.text}`);
    if (ts.isNewExpression(node) && node.expression.getText() === 'Function') found.push('no new Function');
    if (ts.isPropertyAccessExpression(node) && /^document\.write(ln)?$/.test(node.getText())) found.push('no document.write');
    if (ts.isTemplateLiteralToken(node) && /\sstyle\s*=/.test(node.text)) found.push('no style attribute in a template');
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (!(folder in arrows)) found.push(`${folder} is not a folder of the house`);
  if (folder !== 'language' && /(^|[-.])(utils?|helpers?|common|types|base|manager)([-.]|$)/.test(basename(path))) found.push('a file is named for its rule or thing');
  const lines = text.trimEnd().split('\n').length;
  if (lines > longest) found.push(`${lines} lines: split by rule, ${longest} is the most`);
  return found;
}

const sources = readdirSync('src', {recursive: true}).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts'));

test('every file of src keeps the rules of the house', () => {
  const broken = sources.flatMap((path) => faults(path, readFileSync(`src/${path}`, 'utf8')).map((fault) => `src/${path}: ${fault}`));
  assert.deepEqual(broken, []);
});

const caught = (path, text, fault) => test(`is caught: ${fault}`, () => {
  assert.deepEqual(faults(path, text), [fault]);
});
caught('model/a.ts', "import {html} from 'lit';", 'model may not import lit');
caught('model/a.ts', "import {\n  grid,\n} from '../view/grid.js';", 'model may not import ../view/grid.js');
caught('contract/a.ts', "import * as z from 'zod';", 'contract may not import zod');
caught('contract/a.ts', "export {a} from '../language/a.js';", 'contract may not import ../language/a.js');
caught('view/a.ts', "import {type A} from '../contract/a.js';", 'view may not import ../contract/a.js');
caught('view/a.ts', "export type {A} from '../controller/a.js';", 'view may not import a type of ../controller/a.js');
caught('board/a.ts', "import '../register/a.js';", 'board may not import ../register/a.js');
caught('element/a.ts', "void import('../board/a.js');", 'element may not load ../board/a.js');
caught('element/a.ts', 'void import(name);', 'import() takes a literal');
caught('chart/a.ts', "import {use} from 'echarts/core';", 'only chart/echarts.ts, lines.ts and geo.ts import echarts/core');
caught('index.ts', "import {z} from 'zod/mini';", 'src may not import zod/mini');
caught('shared/a.ts', '', 'shared is not a folder of the house');
caught('model/a.ts', 'export default 1;', 'no default exports');
caught('model/a.ts', 'export default class A {}', 'no default exports');
caught('view/a.ts', 'node.innerHTML = text;', 'no innerHTML');
caught('view/a.ts', "node['innerHTML'] = text;", 'no innerHTML');
caught('view/a.ts', "import {styleMap} from 'lit/directives/style-map.js';", 'no styleMap');
caught('view/a.ts', 'new Function(text);', 'no new Function');
caught('view/a.ts', 'document.write(text);', 'no document.write');
caught('view/a.ts', 'html`<p style="color: red">`;', 'no style attribute in a template');
caught('view/a.ts', 'html`<p class=${a} style=${b}>`;', 'no style attribute in a template');
caught('model/string-utils.ts', '', 'a file is named for its rule or thing');
caught('model/a.ts', '\n'.repeat(220) + 'a', '221 lines: split by rule, 220 is the most');

test('is allowed: what the arrows name', () => {
  const allowed = [
    ['model/a.ts', "import type {Calendar} from '../calendar/calendar.js'; import {a} from './b.js';"],
    ['board/a.ts', "void import('../register/a.js');"],
    ['chart/a.ts', "import type {EChartsOption} from 'echarts'; void import('./echarts.js');"],
    ['view/a.ts', "import {html} from 'lit'; import {map} from 'lit/directives/map.js'; // innerHTML is not used"],
    ['language/common.ts', ''],
  ];
  for (const [path, text] of allowed) assert.deepEqual(faults(path, text), [], path);
});

/** What a file imports of its own house: values, types, and what it loads on demand. */
function neighbours(path, text) {
  const found = [];
  const visit = (node) => {
    const [specifier] = [node.moduleSpecifier, node.argument?.literal, node.expression?.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined].filter(Boolean);
    if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')) found.push(posix.join(posix.dirname(path), specifier.text).replace(/\.js$/, '.ts'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Every way from a file back to itself, as one walks along the imports. */
function circles(texts) {
  const found = [];
  const done = new Set();
  const walk = (path, way) => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path) || !(path in texts)) return;
    for (const next of neighbours(path, texts[path])) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of Object.keys(texts)) walk(path, []);
  return found;
}

test('no file of src leads back to itself, not by a type, nor by what it loads on demand', () => {
  assert.deepEqual(circles(Object.fromEntries(sources.map((path) => [path, readFileSync(`src/${path}`, 'utf8')]))), []);
});

test('is caught: a circle', () => {
  const word = "export {a} from './a.js';";
  assert.deepEqual(circles({'model/a.ts': "import type {B} from './b.js';", 'model/b.ts': "import {c} from './c.js';", 'model/c.ts': word}), ['model/a.ts → model/b.ts → model/c.ts → model/a.ts']);
  assert.deepEqual(circles({'model/a.ts': "void import('./b.js');", 'model/b.ts': word}), ['model/a.ts → model/b.ts → model/a.ts']);
  assert.deepEqual(circles({'model/a.ts': "let b: import('./b.js').B;", 'model/b.ts': word}), ['model/a.ts → model/b.ts → model/a.ts']);
  assert.deepEqual(circles({'model/a.ts': "import {b} from './b.js'; import {c} from './c.js'; import {a} from '../view/a.js';", 'model/b.ts': "import {c} from './c.js';", 'model/c.ts': "import 'lit';"}), []);
});

test('every registered tag has its entry in package.json', () => {
  const entries = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports).filter((key) => /^\.\/[\w-]+$/.test(key)).map((key) => key.slice(2));
  const registered = sources.filter((path) => path.startsWith('register/') && path !== 'register/define.ts').map((path) => basename(path, '.ts'));
  assert.deepEqual(entries.filter((noun) => !['register', 'contract'].includes(noun)).sort(), registered.sort());
});
