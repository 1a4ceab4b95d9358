// Mappings: written out, lazy ones, and look-ups with keys that are known only later.
const cdk = require('aws-cdk-lib');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Mappings');
const parameter = (id, value) => new cdk.CfnResource(stack, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });

const regions = new cdk.CfnMapping(stack, 'Regions', {
  mapping: {
    'eu-west-1': { image: 'ami-1', name: 'Ireland' },
    'us-east-1': { image: 'ami-2', name: 'Virginia' },
  },
});
regions.setValue('us-east-1', 'hour', 5);
regions.setValue('eu-north-1', 'image', 'ami-3');
parameter('Literal', regions.findInMap('eu-west-1', 'name'));
parameter('ByRegion', regions.findInMap(cdk.Aws.REGION, 'image'));
parameter('BySecond', regions.findInMap('us-east-1', cdk.Aws.STACK_NAME));
parameter('WithDefault', regions.findInMap(cdk.Aws.REGION, 'image', 'ami-0'));
parameter('Joined', `image ${regions.findInMap(cdk.Aws.REGION, 'image')}`);
const lists = new cdk.CfnMapping(stack, 'Lists', { mapping: { 'eu-west-1': { zones: ['a', 'b'] } } });
parameter('FromList', cdk.Fn.select(1, cdk.Token.asList(lists.findInMap(cdk.Aws.REGION, 'zones'))));
parameter('ByName', cdk.Fn.findInMap('Regions', 'eu-west-1', 'name'));

// a lazy mapping is written only when a look-up needs it; literal look-ups are answered at once
const used = new cdk.CfnMapping(stack, 'Used', { lazy: true, mapping: { one: { key: 'first' }, two: { key: 'second' } } });
parameter('LazyLiteral', used.findInMap('one', 'key'));
parameter('LazyToken', used.findInMap(cdk.Aws.REGION, 'key'));
const unused = new cdk.CfnMapping(stack, 'Unused', { lazy: true, mapping: { one: { key: 'only' } } });
parameter('LazyOnlyLiteral', unused.findInMap('one', 'key'));

// the transform of look-ups with default values: a text for one of them, a list of one for several
const twice = new cdk.Stack(app, 'Twice');
const names = new cdk.CfnMapping(twice, 'Names', { mapping: { one: { key: 'first' } } });
new cdk.CfnResource(twice, 'Handle', { type: 'AWS::CloudFormation::WaitConditionHandle' });
for (const id of ['A', 'B']) new cdk.CfnOutput(twice, id, { value: names.findInMap('one', cdk.Aws.REGION, 'none') });
app.synth();
