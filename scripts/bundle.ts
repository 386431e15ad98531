/**
 * Bundles build/src into dist/ by ncc. The bundle is CommonJS, which Node.js starts sooner than an ES module, and
 * so ncc is called by its API: its command line always follows the "type" of package.json. What src/ imports by
 * import() becomes a file of its own, which is read only when it is needed.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');
const root = path.resolve(import.meta.dirname, '..', '..');
const dist = path.join(root, 'dist');

function write(name: string, content: string | Uint8Array): void {
  fs.mkdirSync(dist, { recursive: true });
  fs.writeFileSync(path.join(dist, name), content);
}

/**
 * Gives the bundler a copy of @actions/core that says it has no side effects, as is true. The package lacks this
 * flag, without which all that it could do is bundled and loaded, an HTTP client too: 1.1 MB instead of 25 kB.
 */
function copyWithoutSideEffects(name: string): void {
  const copy = path.join(root, 'build', 'node_modules', name);
  fs.cpSync(path.join(root, 'node_modules', name), copy, { recursive: true });
  const file = path.join(copy, 'package.json');
  const manifest: object = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...manifest, sideEffects: false }));
}

/** The licence of a package as the bundler writes it; it finds none of a package that was copied. */
function licenceOf(name: string): string {
  const text = fs.readFileSync(path.join(root, 'node_modules', name, 'LICENSE.md'), 'utf8');
  return `${name}\nMIT\n${text}\n`;
}

copyWithoutSideEffects('@actions/core');
const bundle = (entry: string, license: string): Promise<Bundle> =>
  ncc(path.join(root, 'build', 'src', entry), { cache: false, esm: false, license, quiet: true });
const { code, assets } = await bundle('index.js', 'licenses.txt');
// A bundle of its own: in a common one, what both use would not be joined to one module, and the main action would
// start later. What is large, it takes from the main bundle.
const digest = await bundle(path.join('digest', 'index.js'), 'digest.licenses.txt');
fs.rmSync(dist, { recursive: true, force: true });
write('package.json', '{ "type": "commonjs" }\n');
write('index.js', code);
write('digest.index.js', digest.code);
if (Object.keys(digest.assets).join() !== 'digest.licenses.txt')
  throw new Error(`the bundle of the digest has files of its own: ${Object.keys(digest.assets)}`);
for (const [name, { source }] of Object.entries({ ...assets, ...digest.assets })) write(name, source);
fs.appendFileSync(path.join(dist, 'licenses.txt'), `\n${licenceOf('@actions/core')}`);
for (const phase of ['main', 'post']) write(`${phase}.js`, `require('./index.js').start('${phase}');\n`);
write('digest.js', "require('./digest.index.js').start(require('./index.js').toolkit);\n");
