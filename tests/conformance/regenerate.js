// Runs each case's app.js under the real CDK and compares what it writes with golden/. Started by ./regenerate.
const { spawnSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const words = process.argv.slice(2);
const accept = words.includes('--accept');
const named = words.filter((word) => !word.startsWith('--'));
const cases = named.length > 0 ? named : fs.readdirSync(__dirname).filter((name) => fs.existsSync(path.join(__dirname, name, 'app.js'))).sort();

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const pretty = (value) => `${JSON.stringify(value, undefined, 1)}\n`;

function run(folder, options) {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-'));
  const kept = Object.entries(process.env).filter(([name]) => !/^(CDK_|AWS_|CONTEXT_)/.test(name));
  const env = {
    ...Object.fromEntries(kept),
    CDK_OUTDIR: out,
    CDK_VALIDATION: 'false', // only warns, and takes most of the time
    CDK_CONTEXT_JSON: JSON.stringify(options.context ?? {}),
  };
  const done = spawnSync(process.execPath, ['app.js'], { cwd: folder, env, encoding: 'utf8' });
  if (done.status !== 0) {
    const readable = done.stderr.split('\n').filter((line) => line.length > 0 && line.length < 300); // CDK's sources are long lines
    throw new Error(`app.js failed:\n${readable.join('\n')}`);
  }
  return out;
}

function filesBelow(folder, inside = '') {
  return fs.readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(inside, entry.name);
    if (!entry.isDirectory()) return [name];
    return entry.name.startsWith('asset.') ? [] : filesBelow(folder, name);
  });
}

/** Whether an asset manifest holds more than the templates of its own stacks. */
function hasAssets(manifest) {
  const files = Object.values(manifest.files ?? {}).map((file) => file.source.path ?? '');
  return Object.keys(manifest.dockerImages ?? {}).length > 0
    || files.some((name) => !name.endsWith('.template.json') || name.endsWith('.nested.template.json'));
}

/** Metadata without what tells of the program rather than of its stacks: places in source files, usage data. */
function reducedMetadata(metadata) {
  const told = (entry) => !/^aws:cdk:(creationStack|templateFile|analytics)/.test(entry.type);
  const kept = Object.entries(metadata)
    .filter(([name]) => !/\/(BootstrapVersion|CheckBootstrapVersion)$/.test(name))
    .map(([name, entries]) => [name, entries.filter(told).map(({ trace, ...entry }) => entry)]);
  const result = Object.fromEntries(kept.filter(([, entries]) => entries.length > 0));
  return Object.keys(result).length > 0 ? result : undefined;
}

/** The part of manifest.json that deployments depend on: stacks, their assets, stages; no tree, no reports. */
function reducedManifest(file) {
  const { artifacts } = read(file);
  const types = ['aws:cloudformation:stack', 'cdk:asset-manifest', 'cdk:cloud-assembly'];
  const kept = Object.entries(artifacts).filter(([, artifact]) => types.includes(artifact.type));
  return { artifacts: Object.fromEntries(kept.map(([id, { additionalMetadataFile, ...artifact }]) => {
    const more = additionalMetadataFile ? read(path.join(path.dirname(file), additionalMetadataFile)) : {};
    return [id, { ...artifact, metadata: reducedMetadata({ ...artifact.metadata, ...more }) }];
  })) };
}

/**
 * A template's text. Left out: the bootstrap version check unless the case asks for it, and in any case CDK's own words in
 * it; the code that CDK writes inline for its own helpers.
 */
function templateText(file, options) {
  const text = fs.readFileSync(file, 'utf8').trimEnd();
  const template = JSON.parse(text);
  const remove = (section, name) => {
    delete template[section]?.[name];
    if (template[section] && Object.keys(template[section]).length === 0) delete template[section];
  };
  const bootstrap = template.Parameters?.BootstrapVersion;
  if (bootstrap && !(options.compare ?? []).includes('bootstrap')) {
    remove('Parameters', 'BootstrapVersion');
    remove('Rules', 'CheckBootstrapVersion');
  } else if (bootstrap) {
    bootstrap.Description = '(text)';
    template.Rules.CheckBootstrapVersion.Assertions[0].AssertDescription = '(text)';
  }
  for (const { Type: type, Properties: properties } of Object.values(template.Resources ?? {})) {
    if (type === 'AWS::Lambda::Function' && properties.Code.ZipFile) properties.Code.ZipFile = '(inline code)';
  }
  return text.includes('\n') ? pretty(template) : `${JSON.stringify(template)}\n`;
}

/** What was staged: each file of each asset, and the target of each link. */
function staged(out) {
  const below = (name) => fs.readdirSync(path.join(out, name), { withFileTypes: true }).flatMap((entry) => {
    const inside = path.posix.join(name, entry.name);
    if (name === '' && !entry.name.startsWith('asset.')) return [];
    if (entry.isSymbolicLink()) return [[inside, `link to ${fs.readlinkSync(path.join(out, inside))}`]];
    return entry.isDirectory() ? below(inside) : [[inside, 'file']];
  });
  return Object.fromEntries(below('').sort());
}

/** The golden files of an assembly: name -> text. */
function goldens(out, options) {
  const result = new Map();
  const whole = (options.compare ?? []).includes('assembly');
  for (const name of filesBelow(out)) {
    const file = path.join(out, name);
    if (name.endsWith('.template.json')) result.set(name, templateText(file, options));
    if (name.endsWith('.assets.json') && (whole || hasAssets(read(file)))) result.set(name, pretty(read(file)));
    if (path.basename(name) === 'manifest.json' && whole) result.set(name, pretty(reducedManifest(file)));
  }
  if (whole && Object.keys(staged(out)).length > 0) result.set('staged.json', pretty(staged(out)));
  return result;
}

function changes(folder, fresh) {
  const old = fs.existsSync(folder) ? filesBelow(folder) : [];
  const changed = [...fresh].filter(([name, text]) => !old.includes(name) || fs.readFileSync(path.join(folder, name), 'utf8') !== text);
  return [...changed.map(([name]) => name), ...old.filter((name) => !fresh.has(name))];
}

function write(folder, fresh) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of fresh) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

let failed = 0;
for (const name of cases) {
  const folder = path.join(__dirname, name);
  const file = path.join(folder, 'case.json');
  const options = fs.existsSync(file) ? read(file) : {};
  try {
    const out = run(folder, options);
    const fresh = goldens(out, options);
    fs.rmSync(out, { recursive: true });
    const changed = changes(path.join(folder, 'golden'), fresh);
    if (changed.length > 0 && accept) write(path.join(folder, 'golden'), fresh);
    if (changed.length > 0 && !accept) failed += 1;
    console.log(`${name}: ${changed.length === 0 ? 'unchanged' : `${accept ? 'accepted' : 'CHANGED'}: ${changed.join(' ')}`}`);
  } catch (error) {
    failed += 1;
    console.log(`${name}: ${error.message}`);
  }
}
if (failed > 0) {
  console.log(`${failed} of ${cases.length} cases changed or failed (regenerate --accept CASE writes changes)`);
  process.exit(1);
}
