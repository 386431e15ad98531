/**
 * Bundles build/src into dist/. The bundle is CommonJS, since Node.js starts it sooner than an ES module, and
 * so ncc is called by its API: its command line always follows the "type" of package.json. What src/ imports
 * by import() becomes a file of its own, which is read only when it is needed.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { calledFunctions } from './called.js';
import { compiledAtOnce, withoutDeclarations } from './eager.js';

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

function write(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** Bundles a module with what it imports into a folder of its own, but for what it shall find elsewhere. */
async function bundle(entry: string, folder: string, externals: Readonly<Record<string, string>>) {
  const { code, assets } = await ncc(path.join(modules, entry), {
    cache: false,
    esm: false,
    externals,
    license: 'licenses.txt',
    quiet: true,
  });
  write(path.join(folder, 'index.js'), code);
  for (const [name, { source }] of Object.entries(assets)) write(path.join(folder, name), source);
}

for (const entry of fs.readdirSync(compiled, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.js')) continue;
  const source = path.join(entry.parentPath, entry.name);
  const target = path.join(modules, path.relative(compiled, source));
  write(target, withoutDeclarations(fs.readFileSync(source, 'utf8')));
}
fs.rmSync(dist, { recursive: true, force: true });
write(path.join(dist, 'package.json'), '{ "type": "commonjs" }\n');
// The proxy's client is a bundle of its own, since all that it needs of Node.js would stand in the entry.
await bundle('index.js', dist, { './proxy.js': './proxy/index.js' });
await bundle(path.join('network', 'proxy.js'), path.join(dist, 'proxy'), {});

for (const [file, functions] of await calledFunctions(path.join(dist, 'index.js'))) {
  write(file, compiledAtOnce(fs.readFileSync(file, 'utf8'), functions));
}
