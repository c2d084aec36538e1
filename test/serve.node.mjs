import assert from 'node:assert/strict';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {after, before, test} from 'node:test';
import {policy} from '../demo/policy.mjs';
import {serve} from '../demo/serve.mjs';

// A folder of its own below demo/, so that the test needs no demo page.
const folder = 'demo/serve-test';
let server;
before(async () => {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/index.html`, '<!doctype html><title>页面</title>');
  writeFileSync(`${folder}/板.json`, '{"a": 1}');
  server = await serve({port: 0});
});
after(async () => {
  await server.close();
  rmSync(folder, {recursive: true});
});

const get = (path, options) => fetch(new URL(path, server.url), {redirect: 'manual', ...options});

/** fetch() tidies a path before it is sent; a hostile client does not. */
const raw = (path) => new Promise((resolve, reject) => {
  const {hostname, port} = new URL(server.url);
  const socket = connect(port, hostname, () => socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`));
  let text = '';
  socket.on('data', (data) => (text += data)).on('end', () => resolve(text)).on('error', reject);
});

test('a page comes with the policy, its type and an ETag', async () => {
  const page = await get('/demo/serve-test/');
  assert.equal(page.status, 200);
  assert.equal(page.headers.get('content-security-policy'), policy);
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(page.headers.get('cache-control'), 'no-cache');
  const again = await get('/demo/serve-test/', {headers: {'if-none-match': page.headers.get('etag')}});
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});

test('the policy is the one of the house', () => {
  assert.equal(policy, "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'");
});

test('the root leads to the demo pages', async () => {
  const page = await get('/');
  assert.equal(page.status, 302);
  assert.equal(page.headers.get('location'), '/demo/');
});

test('a Chinese file name and a query are found', async () => {
  const file = await get('/demo/serve-test/板.json?v=1');
  assert.equal(file.headers.get('content-type'), 'application/json; charset=utf-8');
  assert.deepEqual(await file.json(), {a: 1});
});

test('what does not exist is a 404 under the policy', async () => {
  const page = await get('/demo/nowhere.html');
  assert.equal(page.status, 404);
  assert.equal(page.headers.get('content-security-policy'), policy);
});

for (const path of [
  '/package.json', '/demo/../package.json', '/demo/%2e%2e/package.json', '/demo/..%2fpackage.json', '/demo/..%5cpackage.json', '/dist/embed/../../package.json',
  '/dist/npm/index.js', '/demo/serve.mjs', '/demo-other/index.html', '//etc/passwd', '/demo/%00.json', '/demo/%E0%A4%A', '/.git/config', '/demo/serve-test',
]) {
  test(`refused: ${path}`, async () => {
    assert.match(await raw(path), /^HTTP\/1\.1 404 /);
  });
}

test('only reading is possible', async () => {
  assert.equal((await get('/demo/serve-test/', {method: 'POST', body: 'a'})).status, 405);
  assert.equal((await get('/demo/serve-test/', {method: 'HEAD'})).status, 200);
});

test('a busy port is not an error', async () => {
  const busy = createServer();
  const port = await new Promise((resolve) => busy.listen(0, '127.0.0.1', () => resolve(busy.address().port)));
  const other = await serve({port});
  assert.ok(Number(new URL(other.url).port) > port);
  assert.equal((await fetch(new URL('/demo/serve-test/', other.url))).status, 200);
  await other.close();
  await new Promise((resolve) => busy.close(resolve));
});
