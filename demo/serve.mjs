// `npm start`: builds when needed and serves the demo boards under the policy every page of ours keeps.
import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {policy} from './policy.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Nothing else of the checkout is served. */
const folders = ['demo', 'dist/embed', 'schema'];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file a path means, or undefined when it is none of ours. */
function fileOf(path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (name.includes('\0') || name.includes('\\')) return undefined;
  const file = join(root, name.endsWith('/') ? `${name}index.html` : name);
  const ours = folders.some((folder) => file.startsWith(join(root, folder) + sep));
  return ours && extname(file) in types ? file : undefined;
}

async function answer(request, response) {
  const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
  const plain = (status, text, more = {}) => {
    response.writeHead(status, {...headers, 'content-type': types['.txt'], ...more});
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed\n', {allow: 'GET, HEAD'});
  const path = request.url.split(/[?#]/, 1)[0];
  if (path === '/' || path === '/demo') return plain(302, '', {location: '/demo/'});
  const file = fileOf(path);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return plain(404, 'Not found\n');
  const body = await readFile(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const known = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(etag);
  response.writeHead(known ? 304 : 200, {...headers, etag, ...(known ? {} : {'content-type': types[extname(file)], 'content-length': body.length})});
  response.end(known || request.method === 'HEAD' ? undefined : body);
}

/** Starts at the port, or at the next free one; port 0 takes any. */
export async function serve({port = 4173} = {}) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  for (let next = port; ; next += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(next, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === 0 || next >= port + 100) throw error;
    }
  }
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(root);
  const {ensureBuilt} = await import('./build.mjs');
  await ensureBuilt(['embed', 'schema']);
  const {url} = await serve({port: Number(process.env.PORT) || 4173});
  console.log(`Clearboard's demo boards are at ${url} (Ctrl+C stops)`);
}
