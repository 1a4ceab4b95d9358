// Makes constructs/lambda_/private/layer_arns.inc, the ARNs of layers that AWS keeps, from the facts about regions in the
// npm package aws-cdk-lib.
//
//   NODE_PATH=NODE_MODULES node spec/refresh-layers.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(join(process.env.NODE_PATH, 'x.js'));
const { Fact, FactName } = require('aws-cdk-lib/region-info');
const lambda = require('aws-cdk-lib/aws-lambda');
const target = join(dirname(fileURLToPath(import.meta.url)), '../constructs/lambda_/private/layer_arns.inc');

const kinds = {
  JAVA_SDK: lambda.AdotLambdaLayerJavaSdkVersion,
  JAVA_AUTO_INSTRUMENTATION: lambda.AdotLambdaLayerJavaAutoInstrumentationVersion,
  JAVASCRIPT_SDK: lambda.AdotLambdaLayerJavaScriptSdkVersion,
  PYTHON_SDK: lambda.AdotLambdaLayerPythonSdkVersion,
  GENERIC: lambda.AdotLambdaLayerGenericVersion,
};
const constants = (type, pattern) => Object.getOwnPropertyNames(type).filter((name) => pattern.test(name));

const facts = [];
for (const architecture of ['x86_64', 'arm64']) {
  for (const name of constants(lambda.LambdaInsightsVersion, /^VERSION_/))
    facts.push(FactName.cloudwatchLambdaInsightsVersion(name.slice(8).replaceAll('_', '.'), architecture));
  for (const [kind, type] of Object.entries(kinds))
    for (const name of constants(type, /^V\d/)) facts.push(FactName.adotLambdaLayer(kind, type[name].layerVersion, architecture));
  for (const version of Object.values(lambda.ParamsAndSecretsVersions)) facts.push(FactName.paramsAndSecretsLambdaLayer(version, architecture));
}

const rows = [];
for (const fact of facts) {
  const row = { fact, name: '', account: {}, version: {} };
  for (const region of Fact.regions) {
    const arn = Fact.find(region, fact)?.split(':');
    if (!arn) continue;
    if (row.name && row.name !== arn[6]) throw new Error(`${fact}: two names`);
    row.name = arn[6];
    row.account[region] = arn[4];
    row.version[region] = arn[7];
  }
  if (row.name) rows.push(row);
}

// Rows whose accounts don't contradict each other share one line of accounts.
const groups = [];
for (const row of rows) {
  const fits = ({ account }) => Object.entries(row.account).every(([region, id]) => (account[region] ?? id) === id);
  const kin = (group) => group.rows[0].fact.split(':')[0] === row.fact.split(':')[0];
  let group = groups.find((g) => kin(g) && fits(g));
  if (!group) groups.push((group = { account: {}, rows: [] }));
  Object.assign(group.account, row.account);
  group.rows.push(row);
}

const regions = Fact.regions.filter((region) => rows.some((row) => row.version[region])).sort();
const line = (words, column) => [...words, ...regions.map((region) => column[region] ?? '-')].join(' ');
const text = [
  line(['regions', ''], Object.fromEntries(regions.map((region) => [region, region]))),
  ...groups.flatMap((group) => [
    line(['accounts', ''], group.account),
    ...group.rows.map((row) => line([row.fact, row.name], row.version)),
  ]),
];
writeFileSync(target, `\
// Layers that AWS keeps: for each, its name and its version in each region. An account's line says whose the layers below
// it are; "-" where there is none. spec/refresh-layers.mjs makes this file from aws-cdk-lib ${require('aws-cdk-lib/package.json').version}.
R"(${text.map((l) => l.replace(/  +/g, ' ')).join('\n')}
)"
`);
