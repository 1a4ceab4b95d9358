// Asks the real CDK what it makes of patterns and folders, and writes the answers to *.json beside this file.
// usage: NODE_PATH=<node_modules with aws-cdk-lib> node make_goldens.js [--check]     --check fails if they changed
const fs = require('fs');
const os = require('os');
const path = require('path');

process.env.HOME = '/dev/null'; // where CDK would keep fingerprints between runs
process.umask(0o022);
const { randomFrom, randomEntries, layOut, listing } = require('./trees');
const { App, AssetStaging, FileSystem, IgnoreStrategy, Stack, Stage, aws_ecr_assets: ecrAssets } = require('aws-cdk-lib');

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

const DOCKERIGNORES = ['node_modules', '*.md\n!read me.md\n', '**\n!src/**', 'src\r\nlib\r\n', '# nothing\n\n', 'Dockerfile\n.dockerignore', '*\n!a.js', '**/a'];

function randomImageProps(random) {
  const maybe = (value) => (random(4) === 0 ? value : undefined);
  const given = {
    buildArgs: maybe([{ B: '1', A: 'é"\\\n' }, { 10: 'x', 9: 'y', a: '' }, {}][random(3)]),
    buildContexts: maybe({ base: 'docker-image://alpine' }),
    buildSecrets: maybe({ token: 'type=env,id=TOKEN' }),
    buildSsh: maybe('default'),
    extraHash: maybe('extra'),
    file: maybe('other/Dockerfile.dev'),
    networkMode: maybe(['host', 'container:abc'][random(2)]),
    outputs: maybe([['type=local,dest=out'], []][random(2)]),
    platform: maybe(['linux/arm64', 'linux/amd64'][random(2)]),
    target: maybe('stage-1'),
    exclude: random(3) === 0 ? few(random, () => randomPattern(random, PIECES), 2) : undefined,
    followSymlinks: maybe(FOLLOW[1 + random(3)]),
    ignoreMode: maybe(MODES[random(3)]),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function imageCase(seed) {
  const random = randomFrom(seed + 10000);
  const props = randomImageProps(random);
  const reserved = ['root/Dockerfile', 'root/.dockerignore', 'root/...', 'root/other'];
  const entries = randomEntries(random).filter(([, name]) => !reserved.some((other) => name === other || name.startsWith(`${other}/`)));
  entries.push(['file', 'root/Dockerfile', { text: 'FROM scratch\n' }], ['folder', 'root/other'], ['file', 'root/other/Dockerfile.dev', { text: 'FROM alpine\r\n' }]);
  if (random(2) === 0) entries.push(['file', 'root/.dockerignore', { text: DOCKERIGNORES[random(DOCKERIGNORES.length)] }]);
  return inTemporaryFolder((base) => inTemporaryFolder((outdir) => {
    layOut(base, entries);
    const app = new App({ outdir });
    const image = new ecrAssets.DockerImageAsset(new Stack(app, 'stack'), 'image', {
      ...props,
      directory: path.join(base, 'root'),
      exclude: props.exclude && [...props.exclude],
      networkMode: props.networkMode && ecrAssets.NetworkMode.custom(props.networkMode),
      platform: props.platform && ecrAssets.Platform.custom(props.platform),
    });
    return { entries, props, hash: image.assetHash, copy: listing(path.join(outdir, `asset.${image.assetHash}`), base) };
  }));
}

const STAGING_PROPS = [{}, { assetHash: 'custom' }, { assetHash: 'custom', assetHashType: 'custom' }, { assetHashType: 'source' }, { extraHash: 'more' },
  { exclude: ['*.js'] }, { exclude: ['src'], ignoreMode: 'docker' }, { exclude: ['src/'], ignoreMode: 'git', follow: 'never' }, { assetHash: '\u{1F600}' }];
const STAGING_NAMES = ['folder', 'folder.d', 'folder.zip', 'plain', 'a.txt', 'b.ZIP', 'c.tar.gz', 'd.TAR.GZ', 'e.jar', 'f.tgz', 'g.Tar', '.hidden', 'h.', 'i.min.js'];

function stagingTable() {
  const entries = [['file', 'root/.is_custom_resource', { text: 'x' }]];
  for (const name of STAGING_NAMES) {
    if (name.startsWith('folder')) {
      entries.push(['folder', `root/${name}`], ['file', `root/${name}/a.js`, { text: 'a\r\n' }], ['folder', `root/${name}/src`],
        ['file', `root/${name}/src/b`, { text: 'b' }], ['file', `root/${name}/.is_custom_resource`, { text: '' }], ['link', `root/${name}/link`, 'src/b']);
    } else {
      entries.push(['file', `root/${name}`, { text: `content of ${name}\n` }]);
    }
  }
  const cases = [];
  inTemporaryFolder((base) => inTemporaryFolder((outdir) => {
    layOut(base, entries);
    for (const salt of [undefined, 'salt']) {
      for (const disabled of [false, true]) {
        const app = new App({ outdir, context: { '@aws-cdk/core:assetHashSalt': salt, 'aws:cdk:disable-asset-staging': disabled } });
        const stack = new Stack(app, 'stack');
        const inside = new Stack(new Stage(new Stage(app, 'Outer'), 'Inner'), 'stack');
        const asked = salt || disabled ? STAGING_PROPS.slice(0, 5) : STAGING_PROPS;
        for (const name of salt || disabled ? STAGING_NAMES.slice(1, 5) : STAGING_NAMES) {
          asked.forEach((props, i) => {
            AssetStaging.clearAssetHashCache(); // which would answer for other contexts
            const staging = new AssetStaging(stack, `${name} ${i}`, { sourcePath: path.join(base, 'root', name), ...props });
            const relative = (of) => staging.relativeStagedPath(of).replace(base, '$BASE');
            cases.push({ name, props, salt, disabled, hash: staging.assetHash, path: relative(stack), inside: relative(inside), packaging: staging.packaging, archive: staging.isArchive });
          });
        }
      }
    }
  }));
  return { entries, cases };
}

const lines = (list) => `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
const table = ignoreTable();
const staging = stagingTable();
const files = {
  'ignore.json': `{"paths": ${JSON.stringify(table.paths)},\n"cases": ${lines(table.cases)}}\n`,
  'trees.json': `${lines(trees())}\n`,
  'images.json': `${lines(Array.from({ length: 80 }, (_, seed) => imageCase(seed)))}\n`,
  'staging.json': `{"entries": ${JSON.stringify(staging.entries)},\n"cases": ${lines(staging.cases)}}\n`,
};
const changed = Object.entries(files).filter(([name, text]) => {
  const file = path.join(__dirname, name);
  return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text;
});
if (!process.argv.includes('--check')) for (const [name, text] of changed) fs.writeFileSync(path.join(__dirname, name), text);
console.log(changed.length === 0 ? 'unchanged' : `changed: ${changed.map(([name]) => name).join(' ')}`);
if (process.argv.includes('--check') && changed.length > 0) process.exit(1);
