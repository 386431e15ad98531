/**
 * Bundles build/src into dist/. The bundle is CommonJS, since Node.js starts it sooner than an
 * ES module, and so ncc is called by its API: its command line always follows the "type" of package.json.
 * What src/ imports by import() becomes a file of its own, which is read only when it is needed.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { compiledAtOnce, withEagerExports } from './eager.js';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const require = createRequire(import.meta.url);
const ncc: Ncc = require('@vercel/ncc');

const root = path.resolve(import.meta.dirname, '..', '..');
const dist = path.join(root, 'dist');

const compiled = path.join(root, 'build', 'src');
const modules = path.join(root, 'build', 'bundle');
for (const entry of fs.readdirSync(compiled, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.js')) continue;
  const source = path.join(entry.parentPath, entry.name);
  const target = path.join(modules, path.relative(compiled, source));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, compiledAtOnce(fs.readFileSync(source, 'utf8')));
}
const { code, assets } = await ncc(path.join(modules, 'index.js'), {
  cache: false,
  esm: false,
  license: 'licenses.txt',
  quiet: true,
});
fs.rmSync(dist, { recursive: true, force: true });
fs.mkdirSync(dist, { recursive: true });
fs.writeFileSync(path.join(dist, 'index.js'), withEagerExports(code));
fs.writeFileSync(path.join(dist, 'package.json'), '{ "type": "commonjs" }\n');
for (const [name, { source }] of Object.entries(assets)) {
  const file = path.join(dist, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, withEagerExports(String(source)));
}
