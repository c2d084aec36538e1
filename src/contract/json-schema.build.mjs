// Writes schema/<type>.json from the contract itself, so that the published schema cannot drift from it.
import {build} from 'esbuild';
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const source = 'src/contract/json-schema.ts';
// A file in node_modules/.cache still finds zod, and is nobody's source.
const bundle = 'node_modules/.cache/clearboard/json-schema.mjs';

if (!existsSync(source)) {
  console.log(`${source} is not there yet: no schema written.`);
} else {
  await build({entryPoints: [source], outfile: bundle, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning'});
  const {jsonSchemas} = await import(`${pathToFileURL(bundle).href}?${Date.now()}`);
  rmSync('schema', {recursive: true, force: true});
  mkdirSync('schema');
  const schemas = Object.entries(jsonSchemas());
  for (const [type, schema] of schemas) writeFileSync(`schema/${type}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`schema: ${schemas.map(([type]) => type).join(', ')}`);
}
