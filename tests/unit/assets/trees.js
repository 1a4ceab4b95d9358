// Folder trees for the goldens: made up from a seed, laid out on the disk, and read back.
const fs = require('fs');
const path = require('path');

/** A repeatable source of random numbers: random(n) is one of 0 .. n-1. */
function randomFrom(seed) {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const NAMES = ['a', 'b', 'A', 'ab', 'a.js', 'b.min.js', 'src', 'lib', 'node_modules', '.git', '.dockerignore', 'Dockerfile', 'cdk.out',
  'read me.md', 'é', 'É', '日本.txt', '\u{1F600}', '\uFB01', 'x\\y', '...', '..a', '-', '_', '1', '10', '#a', '!a', '[a]', 'a+b', '(a)', '$a', '{a}', '~',
  '.is_custom_resource', 'foo', 'bar', 'test'];
const TEXTS = ['', 'x', 'hello\n', 'a\r\nb\r\n', 'a\rb', 'ends in cr\r', '\r\n', '\r', '\uFEFFbom', 'é日本\u{1F600}\n', 'line\n'.repeat(20)];
const BYTES = ['00', '610062', '0d0a00', 'ff', 'c328', 'e282', 'eda080', 'f09f98', '80bf', '610d0a62ff0d0a', 'c0af', 'f4908080', 'efbfbf0d'];

function randomContent(random) {
  const kind = random(12);
  if (kind < 8) return { text: TEXTS[random(TEXTS.length)] };
  if (kind < 11) return { hex: BYTES[random(BYTES.length)] };
  // Around 8192 bytes, where files are read in pieces.
  const filler = ['x', 'é', '日', '\r\n', '\u{1F600}', 'a\r'][random(6)];
  const head = ['', 'y', 'yy'][random(3)];
  const size = Buffer.byteLength(filler);
  return { head, repeat: filler, times: Math.floor((8192 * (1 + random(2)) - Buffer.byteLength(head)) / size) + random(3) - 1, tail: ['', '\n', '\r', 'z'][random(4)] };
}

function bytesOf(content) {
  if (content.hex !== undefined) return Buffer.from(content.hex, 'hex');
  if (content.text !== undefined) return Buffer.from(content.text);
  return Buffer.from(content.head + content.repeat.repeat(content.times) + content.tail);
}

/**
 * Entries [kind, path, content or target] below a base folder that holds `root`, the tree, and `outside`, beside it.
 * "$BASE" in a link's target stands for the base folder.
 */
function randomEntries(random) {
  const entries = [];
  const folders = { root: ['root'], outside: ['outside'] };
  const taken = new Set(['root', 'outside']);
  const fresh = (place) => {
    const parent = folders[place][random(folders[place].length)];
    const name = path.posix.join(parent, NAMES[random(NAMES.length)]);
    if (taken.has(name)) return undefined;
    taken.add(name);
    return name;
  };
  const target = (from) => {
    const existing = [...taken];
    const to = existing[random(existing.length)];
    switch (random(10)) {
      case 0: return '/nowhere/at/all';
      case 1: return 'missing';
      case 2: return '.';
      case 3: return '..';
      case 4: case 5: return to.startsWith('root') ? `$BASE/${to}` : path.posix.relative(path.posix.dirname(from), to) || '.';
      case 6: return `./${path.posix.relative(path.posix.dirname(from), to)}`;
      default: return path.posix.relative(path.posix.dirname(from), to) || '.';
    }
  };
  const count = 2 + random(12);
  for (let i = 0; i < count; i += 1) {
    const place = random(4) === 0 ? 'outside' : 'root';
    const name = fresh(place);
    if (name === undefined) continue;
    const kind = random(10);
    if (kind < 5) {
      entries.push(['file', name, randomContent(random)]);
    } else if (kind < 7) {
      entries.push(['folder', name]);
      folders[place].push(name);
    } else {
      entries.push(['link', name, target(name)]);
    }
  }
  return entries;
}

function layOut(base, entries) {
  fs.mkdirSync(path.join(base, 'root'), { recursive: true });
  fs.mkdirSync(path.join(base, 'outside'));
  for (const [kind, name, value] of entries) {
    const file = path.join(base, name);
    if (kind === 'file') fs.writeFileSync(file, bytesOf(value));
    if (kind === 'folder') fs.mkdirSync(file);
    if (kind === 'link') fs.symlinkSync(value.replace('$BASE', base), file);
  }
}

/** What is in a folder, a line for each thing. */
function listing(folder, base, inside = '') {
  const lines = [];
  for (const entry of fs.readdirSync(path.join(folder, inside), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.posix.join(inside, entry.name);
    if (entry.isSymbolicLink()) lines.push(`link ${name} -> ${fs.readlinkSync(path.join(folder, name)).replace(base, '$BASE')}`);
    if (entry.isFile()) lines.push(`file ${name}`);
    if (entry.isDirectory()) lines.push(`folder ${name}`, ...listing(folder, base, name));
  }
  return lines;
}

module.exports = { randomFrom, randomEntries, layOut, listing };
