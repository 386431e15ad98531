/**
 * Bundles build/src into dist/ by ncc. The bundle is CommonJS, which Node.js starts sooner than an ES module, and
 * so ncc is called by its API: its command line always follows the "type" of package.json. What src/ imports by
 * import() becomes a file of its own, which is read only when it is needed.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { jobStart } from '../src/run.js';

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

/** What the manifest of a package lacks, or says for another purpose, by the name of the package. */
const corrections: Readonly<Record<string, object>> = {
  // True of it, but not said: without the flag all that it could do is loaded, 1.1 MB instead of 25 kB.
  '@actions/core': { sideEffects: false },
  // Its ES modules; the bundler takes all of the others, 105 kB for a parser.
  'jsonc-parser': { main: './lib/esm/impl/parser.js', sideEffects: false },
  // What is imported of it, by us and by the two below: the rest is half a megabyte, and loads Node's own copy too.
  undici: { main: './imported.js' },
  '@actions/github': {},
  '@actions/http-client': {},
};
const imported = `module.exports = {
  get Agent() { return require('./lib/dispatcher/agent') },
  get ProxyAgent() { return require('./lib/dispatcher/proxy-agent') },
  get buildConnector() { return require('./lib/core/connect') },
  get fetch() { return require('./lib/web/fetch').fetch },
};
`;

const copies = path.join(root, 'build', 'node_modules');

/** Gives the bundler copies of packages, corrected so that it takes and loads what is used and no more. */
function copyPackages(): void {
  for (const [name, correction] of Object.entries(corrections)) {
    fs.cpSync(path.join(root, 'node_modules', name), path.join(copies, name), { recursive: true });
    const file = path.join(copies, name, 'package.json');
    const manifest: object = JSON.parse(fs.readFileSync(file, 'utf8'));
    fs.writeFileSync(file, JSON.stringify({ ...manifest, ...correction }));
  }
  fs.writeFileSync(path.join(copies, 'undici', 'imported.js'), imported);
}

/** The licence of a package as the bundler writes it; it finds none of a copy whose modules it joins to ours. */
function licenceOf(name: string): string {
  const directory = path.join(root, 'node_modules', name);
  const file = fs.readdirSync(directory).find((each) => /^licen[cs]e/i.test(each)) ?? 'LICENSE';
  const text = fs.readFileSync(path.join(directory, file), 'utf8').replaceAll('\r\n', '\n');
  return `${name}\nMIT\n${text}\n`;
}

copyPackages();
const bundle = (entry: string, license: string): Promise<Bundle> =>
  ncc(path.join(root, 'build', 'src', entry), { cache: false, esm: false, license, quiet: true });
const { code, assets } = await bundle('index.js', 'licenses.txt');
// A bundle of its own: in a common one, what both use would not be joined to one module, and the main action would
// start later. What is large, it takes from the main bundle.
const digest = await bundle(path.join('digest', 'entry.js'), 'digest.licenses.txt');
// Node.js would take them too, for the simulator.
fs.rmSync(copies, { recursive: true });
fs.rmSync(dist, { recursive: true, force: true });
write('package.json', '{ "type": "commonjs" }\n');
write('index.js', code);
write('digest.index.js', digest.code);
if (Object.keys(digest.assets).join() !== 'digest.licenses.txt')
  throw new Error(`the bundle of the digest has files of its own: ${Object.keys(digest.assets)}`);
for (const [name, { source }] of Object.entries({ ...assets, ...digest.assets })) write(name, source);
fs.appendFileSync(path.join(dist, 'licenses.txt'), `\n${licenceOf('jsonc-parser')}`);
write('main.js', "require('./index.js').start('main');\n");
write('post.js', `if (process.env.STATE_${jobStart}) require('./index.js').start('post');\n`);
write('digest.js', "require('./digest.index.js').startDigest(require('./index.js').shared);\n");
