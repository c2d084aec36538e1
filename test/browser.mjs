// Finds a Chromium to test with: CHROME_PATH, then PATH, then the usual places, then Debian's own package.
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge-stable', 'microsoft-edge', 'msedge'];
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? [])
  .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]);

const root = process.getuid?.() === 0;

/** Launch options that make pictures the same on every machine; Chromium refuses its sandbox to root. */
export const args = ['--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none', ...(root ? ['--no-sandbox'] : [])];

/** Ubuntu's chromium-browser may be a stub that only names a snap, so the program is asked; Windows would open a window. */
const works = (path) => {
  try {
    accessSync(path, constants.X_OK);
    if (process.platform !== 'win32') execFileSync(path, ['--version'], {stdio: 'ignore', timeout: 20_000});
    return true;
  } catch {
    return false;
  }
};

const installed = () => {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = process.platform === 'win32' ? programs : [...names.flatMap((name) => onPath.map((folder) => join(folder, name))), ...applications];
  return candidates.find((path) => existsSync(path) && works(path));
};

const install = () => {
  console.log('No browser found: installing chromium and fonts-noto-cjk with apt-get.');
  const run = (...words) => execFileSync('apt-get', words, {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  } catch {
    // What is missing is said once, below.
  }
};

/** The path of a browser that starts. Throws an Error whose message says what to do. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, which does not start: let it name a Chrome, Chromium or Edge.`);
  }
  const found = installed();
  if (found) return found;
  if (root && existsSync('/usr/bin/apt-get')) install();
  const late = installed();
  if (late) return late;
  throw new Error('No Chrome, Chromium or Edge was found: install one (on Debian: apt-get install chromium fonts-noto-cjk) or let CHROME_PATH name it.');
}
