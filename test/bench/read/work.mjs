/** One reading of a text, on a page that has not read anything before: compilers of checks are as cold as on a reader's page. */
const time = ({page, size}) => page.evaluate((size) => globalThis.measure.read(size), size);

export const work = {
  name: 'read',
  sizes: [100_000],
  contenders: ['floor', 'clearboard'],
  peers: ['zod', 'zod-mini', 'valibot', 'ajv'],
  // A page under our policy cannot compile its checks while it runs.
  strict: true,
  passes: [{name: 'read', capped: false, visit: time}],
};
