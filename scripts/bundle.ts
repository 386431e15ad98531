/**
 * Bundles build/src into dist/. The bundle is CommonJS, since Node.js starts it sooner than an
 * ES module, and so ncc is called by its API: its command line always follows the "type" of package.json.
 * What src/ imports by import() becomes a file of its own, which is read only when it is needed.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { arrowsInParentheses, declarationsInParentheses } from './eager.js';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const require = createRequire(import.meta.url);
const ncc: Ncc = require('@vercel/ncc');

/** In characters. A larger file holds a library, of which little runs. */
const largestOwn = 200_000;

const root = path.resolve(import.meta.dirname, '..', '..');
const dist = path.join(root, 'dist');

const compiled = path.join(root, 'build', 'src');
const modules = path.join(root, 'build', 'bundle');
for (const entry of fs.readdirSync(compiled, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.js')) continue;
  const source = path.join(entry.parentPath, entry.name);
  const target = path.join(modules, path.relative(compiled, source));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, declarationsInParentheses(fs.readFileSync(source, 'utf8')));
}
/** Writes a bundle of `entry` to a folder of its own. */
async function bundle(entry: string, folder: string, externals: Readonly<Record<string, string>> = {}) {
  const { code, assets } = await ncc(path.join(modules, entry), {
    cache: false,
    esm: false,
    externals,
    license: 'licenses.txt',
    quiet: true,
  });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'index.js'),
    code.length > largestOwn ? code : arrowsInParentheses(code),
  );
  for (const [name, { source }] of Object.entries(assets)) {
    const isOwn = name.endsWith('.js');
    fs.writeFileSync(path.join(folder, name), isOwn ? arrowsInParentheses(String(source)) : source);
  }
}

fs.rmSync(dist, { recursive: true, force: true });
await bundle('index.js', dist, { './proxy.js': './proxy/index.js' });
await bundle(path.join('network', 'proxy.js'), path.join(dist, 'proxy'));
fs.writeFileSync(path.join(dist, 'package.json'), '{ "type": "commonjs" }\n');
