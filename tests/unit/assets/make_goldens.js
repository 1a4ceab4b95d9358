// Asks the real CDK what it makes of patterns and folders, and writes the answers to *.json beside this file.
// usage: NODE_PATH=<node_modules with aws-cdk-lib> node make_goldens.js [--check]     --check fails if they changed
const fs = require('fs');
const os = require('os');
const path = require('path');

process.env.HOME = '/dev/null'; // where CDK would keep fingerprints between runs
process.umask(0o022);
const { randomFrom, randomEntries, layOut, listing } = require('./trees');
const { FileSystem, IgnoreStrategy } = require('aws-cdk-lib');

const MODES = ['glob', 'git', 'docker'];
const FOLLOW = [undefined, 'never', 'always', 'external', 'internal-only'];

const PIECES = ['a', 'b', 'ab', 'A', '.', '*', '**', '?', '/', '/', '/**/', '**/', '/**', '*.js', '.js', 'src', 'lib', 'foo', '.a', 'node_modules',
  '[ab]', '[!a]', '[a-c]', '.*', '*.*', '!', '.dockerignore', 'é', ' ', 'Dockerfile', '..', '/../', './', '.git', '\u{1F600}', '-', '~', '1'];
const ODD_PIECES = [...PIECES, '{a,b}', '{a,b/c}', '{1..3}', '{a..c}', '{', '}', ',', '[', ']', '[^a]', '[]a]', '[a', '[[:alpha:]]', '[[:upper:]]',
  '\\', '\\*', '\\[', '\\!', '\\#', '#', '\t', '+', '+(a|b)', '!(a)', '!(a|b)', '@(a|b.js)', '?(a)', '*(a|b)', '*(.a|b)', '(', ')', '|', '^', '$',
  '\\d', '\\\\', '***', '{,a}', '!(*.js)', '!(', '[.]', '[\\]]', '[a-', '@(a|!(b))', '!(!(a))', '!(a)b', '[*]', '[?]'];
const COMMON = [['node_modules'], ['**/node_modules'], ['*.md', '!README.md'], ['**', '!src', '!src/**'], ['*', '!*.js'], ['.git', 'cdk.out'], ['src/**/test'],
  ['/a'], ['a/'], ['a/b', '!a/b/ab'], ['**/*.js'], ['a', '!a/b'], ['**/a', '!**/a/b/**'], ['!.dockerignore', '!Dockerfile', 'src'], ['# comment', '', '   '],
  ['a b'], ['src\nlib'], ['src\r\nlib'], ['*.{js,md}'], ['.*'], ['**/.*'], ['./src'], ['src/../lib'], ['src', '!'], ['SRC'], ['é'], ['?'], ['[a-z]*']];

const NAMES = ['a', 'b', 'ab', 'abc', 'A', '.a', 'a.js', 'x.min.js', '.dockerignore', 'src', 'lib', 'node_modules', 'foo', 'bar', 'é', 'É', 'a b', '#a',
  '!a', '[a]', 'a+b', '(a)', '{a}', '*', 'a*', '\\a', '-', '1', '~', '$a', '^a', '..a', '.git', 'Dockerfile', '\u{1F600}', 'ab\\', 'README.md', 'test'];

const few = (random, make, most) => Array.from({ length: 1 + random(most) }, make);

function randomPattern(random, pieces) {
  const pattern = few(random, () => pieces[random(pieces.length)], 4).join('');
  return ['!', '/', '', '', '', ''][random(6)] + pattern + ['/', '', '', '', '', '', '', ''][random(8)];
}

function ignoreTable() {
  const random = randomFrom(2276);
  const paths = [...NAMES];
  while (paths.length < 120) paths.push(few(random, () => NAMES[random(NAMES.length)], 4).join('/'));
  const cases = [];
  const ask = (mode, patterns) => {
    // Four answers to a hexadecimal digit, the first in its highest bit.
    const digits = (question) => paths.map((name) => (question(`/root/${name}`) ? '1' : '0')).join('')
      .replace(/.{4}/g, (bits) => parseInt(bits, 2).toString(16));
    try {
      const strategy = IgnoreStrategy[mode]('/root', [...patterns]);
      cases.push({ mode, patterns, ignores: digits((p) => strategy.ignores(p)), completely: digits((p) => strategy.completelyIgnores(p)) });
    } catch (error) {
      if (/\\p\{/.test(error.message)) return; // a regular expression that CDK itself gets wrong
      cases.push({ mode, patterns, error: true });
    }
  };
  for (const mode of MODES) {
    for (const patterns of COMMON) ask(mode, patterns);
    for (let i = 0; i < 70; i += 1) ask(mode, few(random, () => randomPattern(random, PIECES), 4));
    for (let i = 0; i < 70; i += 1) ask(mode, few(random, () => randomPattern(random, ODD_PIECES), 2));
  }
  return { paths, cases };
}

function inTemporaryFolder(work) {
  const base = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'golden-')));
  try {
    return work(base);
  } finally {
    fs.rmSync(base, { recursive: true });
  }
}

function randomOptions(random) {
  const options = {};
  const follow = FOLLOW[random(FOLLOW.length)];
  if (follow !== undefined) options.follow = follow;
  if (random(2) === 0) options.ignoreMode = MODES[random(3)];
  if (random(2) === 0) {
    options.exclude = random(3) === 0 ? COMMON[random(COMMON.length)] : few(random, () => randomPattern(random, PIECES), 3);
  }
  if (random(4) === 0) options.extraHash = ['extra', 'é', '{"a":1}'][random(3)];
  return options;
}

function treeCase(seed) {
  const random = randomFrom(seed);
  const entries = randomEntries(random);
  const options = randomOptions(random);
  if (options.ignoreMode === 'git' && entries.some(([, name]) => name.split('/').includes('...'))) delete options.ignoreMode; // CDK stops there
  return inTemporaryFolder((base) => inTemporaryFolder((other) => {
    layOut(base, entries);
    const root = path.join(base, 'root');
    const copy = path.join(other, 'copy');
    const result = { entries, options, fingerprint: FileSystem.fingerprint(root, options) };
    try {
      FileSystem.copyDirectory(root, copy, options);
      result.copy = fs.existsSync(copy) ? listing(copy, base) : [];
      if (fs.existsSync(copy)) result.copyFingerprint = FileSystem.fingerprint(copy, { follow: 'never' });
    } catch (error) {
      if (!/forbidden/.test(error.message)) throw error;
      result.copyRefused = true;
    }
    return result;
  }));
}

function trees() {
  return Array.from({ length: 250 }, (_, seed) => treeCase(seed));
}

const lines = (list) => `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
const table = ignoreTable();
const files = {
  'ignore.json': `{"paths": ${JSON.stringify(table.paths)},\n"cases": ${lines(table.cases)}}\n`,
  'trees.json': `${lines(trees())}\n`,
};
const changed = Object.entries(files).filter(([name, text]) => {
  const file = path.join(__dirname, name);
  return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text;
});
if (!process.argv.includes('--check')) for (const [name, text] of changed) fs.writeFileSync(path.join(__dirname, name), text);
console.log(changed.length === 0 ? 'unchanged' : `changed: ${changed.map(([name]) => name).join(' ')}`);
if (process.argv.includes('--check') && changed.length > 0) process.exit(1);
