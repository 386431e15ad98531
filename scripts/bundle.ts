/**
 * Bundles build/src/index.js into dist/. The bundle is CommonJS, since Node.js starts it sooner than an
 * ES module, and so ncc is called by its API: its command line always follows the "type" of package.json.
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

/**
 * @actions/core imports an HTTP client for a feature that isn't used here, and doesn't say that its files
 * have no side effects. A copy beside the compiled code says so, and the bundler leaves the client out.
 */
function copyCoreWithoutSideEffects(): void {
  const source = path.join(root, 'node_modules', '@actions', 'core');
  const copy = path.join(root, 'build', 'node_modules', '@actions', 'core');
  fs.cpSync(source, copy, { recursive: true });
  const manifest = path.join(copy, 'package.json');
  const content: object = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  fs.writeFileSync(manifest, JSON.stringify({ ...content, sideEffects: false }, null, 2));
}

copyCoreWithoutSideEffects();
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
