/** The files of `write-excel-file` that every build and the tests take with a change, each with what it is and what it becomes. */
const mended = {
  // Large files are zipped in a worker, whose address our policy refuses: the library's own other way is on the page.
  'writeXlsxFileBrowser.js': ['generateXlsxFileAsync', 'generateXlsxFileSync'],
  // Texts are looked up in an object that knows `valueOf` and `constructor` already: such a cell would be lost.
  'initializeSharedStrings.js': ['sharedStringIdByString = {}', 'sharedStringIdByString = Object.create(null)'],
};

/** Their paths. */
export const mendedFiles = /\/write-excel-file\/.*\/(?:writeXlsxFileBrowser|initializeSharedStrings)\.js$/;

/** Their text, mended. */
export function mend(path, code) {
  const [was, is] = mended[path.slice(path.lastIndexOf('/') + 1)];
  if (!code.includes(was)) throw new Error(`write-excel-file has changed: look again at ${path}.`);
  return code.replaceAll(was, is);
}
