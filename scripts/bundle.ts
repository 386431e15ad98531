/**
 * Bundles build/src/index.js into dist/. The bundle is CommonJS, since Node.js starts it sooner than an
 * ES module, and so ncc is called by its API: its command line always follows the "type" of package.json.
 * What src/ imports by import() becomes a file of its own, which is read only when it is needed.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const require = createRequire(import.meta.url);
const ncc: Ncc = require('@vercel/ncc');

const root = path.resolve(import.meta.dirname, '..', '..');
const dist = path.join(root, 'dist');

const { code, assets } = await ncc(path.join(root, 'build', 'src', 'index.js'), {
  cache: false,
  esm: false,
  license: 'licenses.txt',
  quiet: true,
});
fs.rmSync(dist, { recursive: true, force: true });
fs.mkdirSync(dist, { recursive: true });
fs.writeFileSync(path.join(dist, 'index.js'), code);
fs.writeFileSync(path.join(dist, 'package.json'), '{ "type": "commonjs" }\n');
for (const [name, { source }] of Object.entries(assets)) {
  const file = path.join(dist, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, source);
}
