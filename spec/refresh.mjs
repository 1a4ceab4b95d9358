// Makes resources.txt, the facts about CloudFormation's resource types, from the npm package @aws-cdk/aws-service-spec.
//
//   node spec/refresh.mjs                      installs the pinned version into a temporary folder and reads it there
//   node spec/refresh.mjs --from NODE_MODULES  reads the version that a node_modules folder holds
//
// To move to a newer version, change `pinned`, run it, read the diff of resources.txt, and drop what corrections.txt no
// longer needs to say.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const pinned = '0.1.216';
const target = join(dirname(fileURLToPath(import.meta.url)), 'resources.txt');

// Namespaces that aren't the last part of the CloudFormation prefix in lower case.
const namespaces = {
  'AWS::ElasticLoadBalancingV2': 'elbv2',
  'AWS::Lambda': 'lambda_',
  'AWS::Serverless': 'sam',
  'Alexa::ASK': 'alexa_ask',
};

const header = (version) => `\
# CloudFormation's resource types as facts: names, types, what is required and allowed, what an update does.
# spec/refresh.mjs makes this file from the npm package @aws-cdk/aws-service-spec ${version}; corrections.txt amends it.
#
#   module NAMESPACE PREFIX             the types PREFIX::… become classes of cdk::NAMESPACE
#   resource NAME                       class CfnNAME; on the same line:
#     tags=PROPERTY/VARIANT               the property that holds its tags: standard, asg (list items), or map
#     stateful                            holds data that is lost when it is replaced or deleted
#     transform=NAME                      the template needs this transform
#     ref=PROPERTY,…                      what Ref gives
#     open                                takes properties beyond those named here
#    .ATTRIBUTE TYPE                    what Fn::GetAtt gives
#    PROPERTY TYPE                      on the same line:
#     required
#     replaces | may-replace              what a change does to the resource; otherwise it is updated in place
#     deprecated | ignored                ignored: CloudFormation takes it and does nothing
#     default=JSON                        what the service assumes
#     was=TYPE                            an older type, which CloudFormation still takes
#   type NAME                           a nested type of the resource above; its properties follow
#
#   TYPE: string integer number boolean json timestamp tag, the NAME of a nested type, [TYPE] a list, {TYPE} an object
#         with names of the user's own, TYPE|TYPE a choice, string(a,b) or integer(1,2) one of these values
`;

function main(args) {
  if (args.length !== 0 && !(args.length === 2 && args[0] === '--from')) {
    console.error('usage: node spec/refresh.mjs [--from NODE_MODULES]');
    process.exit(2);
  }
  const temporary = args.length === 0 ? mkdtempSync(join(tmpdir(), 'service-spec-')) : undefined;
  try {
    if (temporary) install(temporary);
    const modules = temporary ? join(temporary, 'node_modules') : resolve(args[1]);
    const { database, version } = load(modules);
    if (version !== pinned) throw new Error(`${modules} holds ${version}, wanted ${pinned}`);
    writeFileSync(target, header(version) + text(database));
  } finally {
    if (temporary) rmSync(temporary, { recursive: true });
  }
}

function install(folder) {
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', `@aws-cdk/aws-service-spec@${pinned}`], {
    stdio: ['ignore', 2, 2],
  });
}

function load(modules) {
  const require = createRequire(join(modules, 'x'));
  const folder = dirname(require.resolve('@aws-cdk/aws-service-spec/package.json', { paths: [modules] }));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { database: require(folder).loadAwsServiceSpecSync(), version };
}

function text(database) {
  const services = sorted(database.all('service'), (service) => service.cloudFormationNamespace);
  return services.map((service) => moduleText(database, service)).join('');
}

function moduleText(database, service) {
  const prefix = service.cloudFormationNamespace;
  const name = namespaces[prefix] ?? prefix.split('::').at(-1).toLowerCase();
  const resources = [...database.follow('hasResource', service)].map((link) => link.entity);
  const blocks = sorted(resources, (resource) => resource.name).map((resource) => resourceText(database, resource));
  return `\nmodule ${name} ${prefix}\n${blocks.join('')}`;
}

function resourceText(database, resource) {
  const describe = (type) => typeText(database, type);
  const lines = [`resource ${resource.name}${resourceMarks(resource)}`];
  for (const [name, attribute] of sortedEntries(resource.attributes)) {
    lines.push(` .${name} ${describe(attribute.type)}`);
  }
  lines.push(...propertyLines(resource.properties, describe));
  for (const type of sorted(nestedTypes(database, resource), (nested) => nested.name)) {
    lines.push(`type ${type.name}`, ...propertyLines(type.properties, describe));
  }
  return lines.join('\n') + '\n';
}

function resourceMarks(resource) {
  const marks = [];
  const tags = resource.tagInformation;
  if (tags) marks.push(`tags=${tags.tagPropertyName}/${tags.variant}`);
  if (resource.isStateful) marks.push('stateful');
  if (resource.cloudFormationTransform) marks.push(`transform=${resource.cloudFormationTransform}`);
  const ref = resource.cfnRefIdentifier ?? resource.primaryIdentifier;
  if (ref?.length) marks.push(`ref=${ref.map((name) => name.replaceAll('/', '.')).join(',')}`);
  return marks.map((mark) => ' ' + mark).join('');
}

function propertyLines(properties, describe) {
  return sortedEntries(properties).map(([name, property]) => {
    const words = [name, describe(property.type)];
    if (property.required) words.push('required');
    if (property.causesReplacement === 'yes') words.push('replaces');
    if (property.causesReplacement === 'maybe') words.push('may-replace');
    if (property.deprecated === 'WARN') words.push('deprecated');
    if (property.deprecated === 'IGNORE') words.push('ignored');
    if (property.defaultValue !== undefined) words.push(`default=${property.defaultValue}`);
    for (const type of property.previousTypes ?? []) words.push(`was=${describe(type)}`);
    return ' ' + words.join(' ');
  });
}

function typeText(database, type) {
  switch (type.type) {
    case 'array':
      return `[${typeText(database, type.element)}]`;
    case 'map':
      return `{${typeText(database, type.element)}}`;
    case 'union':
      return type.types.map((one) => typeText(database, one)).join('|');
    case 'ref':
      return database.get('typeDefinition', type.reference.$ref).name;
    case 'date-time':
      return 'timestamp';
    case 'string':
    case 'integer':
      return type.type + (type.allowedValues ? `(${type.allowedValues.map(literal).join(',')})` : '');
    case 'number':
    case 'boolean':
    case 'json':
    case 'tag':
      return type.type;
  }
  throw new Error(`unknown type ${JSON.stringify(type)}`);
}

function literal(value) {
  return /^[\w.:/+*$@%-]+$/.test(value) ? String(value) : JSON.stringify(value);
}

// Every type that a property or attribute reaches, older types included, and those that CDK keeps though none does.
function nestedTypes(database, resource) {
  const found = new Map();
  const visit = (type) => {
    if (type.element) visit(type.element);
    for (const one of type.types ?? []) visit(one);
    if (type.type === 'ref') define(database.get('typeDefinition', type.reference.$ref));
  };
  const define = (definition) => {
    const known = found.get(definition.name);
    if (known === definition) return;
    if (known) throw new Error(`${resource.cloudFormationType} has two types named ${definition.name}`);
    found.set(definition.name, definition);
    Object.values(definition.properties).forEach(visitField);
  };
  const visitField = (field) => [...(field.previousTypes ?? []), field.type].forEach(visit);
  Object.values(resource.properties).forEach(visitField);
  Object.values(resource.attributes).forEach(visitField);
  for (const { entity } of database.follow('usesType', resource)) if (entity.mustRenderForBwCompat) define(entity);
  return [...found.values()];
}

function sorted(items, key) {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function sortedEntries(object) {
  return sorted(Object.entries(object), ([name]) => name);
}

main(process.argv.slice(2));
