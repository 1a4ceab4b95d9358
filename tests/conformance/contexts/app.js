// Context: from outside, from the app, from constructs on the way down.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');

const app = new cdk.App({ context: { code: 'app', both: 'app' }, postCliContext: { last: 'code' } });
app.node.setContext('set', { deep: [1, 2], name: 'set' });
const stack = new cdk.Stack(app, 'Contexts');
stack.node.setContext('stack', 'only here');
stack.node.setContext('set', 'nearer');
const box = new Construct(stack, 'Box');
box.node.setContext('both', 'box');
const beside = new cdk.Stack(app, 'Beside');

const ask = (place, key) => {
  const value = place.node.tryGetContext(key);
  return value === undefined ? '(none)' : JSON.stringify(value);
};
for (const place of [stack, box, beside]) {
  const scope = cdk.Stack.of(place);
  for (const key of ['code', 'both', 'set', 'stack', 'outside', 'outsideObject', 'last', 'nowhere']) {
    const id = `${place.node.id}-${key}`;
    new cdk.CfnResource(scope, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: ask(place, key) } });
  }
}
new cdk.CfnOutput(stack, 'All', { value: Object.keys(box.node.getAllContext()).filter((key) => !/^(@aws-cdk|aws:)/.test(key)).sort().join() });
app.synth();
