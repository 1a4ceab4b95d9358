// usage: node with_paths.js THEIRS OURS    Whether each resource of the template THEIRS says where it comes from in the tree, and the
// templates are otherwise the same.
const assert = require('assert');
const fs = require('fs');
const [theirs, ours] = process.argv.slice(2).map((file) => JSON.parse(fs.readFileSync(file)));

for (const [id, resource] of Object.entries(theirs.Resources)) {
  assert.ok(resource.Metadata && resource.Metadata['aws:cdk:path'], `${id} has no aws:cdk:path`);
  delete resource.Metadata['aws:cdk:path'];
  if (Object.keys(resource.Metadata).length === 0) delete resource.Metadata;
}
// What the cdk CLI keeps to itself when it prints a template.
if (ours.Rules) {
  delete ours.Rules.CheckBootstrapVersion;
  if (Object.keys(ours.Rules).length === 0) delete ours.Rules;
}
assert.deepStrictEqual(theirs, ours);
