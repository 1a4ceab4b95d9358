// Values at the edges: numbers, booleans, nothing, empty collections.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_s3: s3, aws_sqs: sqs, aws_ssm: ssm } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Edges');
const number = new cdk.CfnParameter(stack, 'Number', { type: 'Number' });
const list = new cdk.CfnParameter(stack, 'List', { type: 'CommaDelimitedList' });

// in typed resources: unset members, falsy values, empty collections
new sqs.CfnQueue(stack, 'Zero', { contentBasedDeduplication: false, delaySeconds: 0, fifoQueue: true, kmsMasterKeyId: undefined });
new ssm.CfnParameter(stack, 'NoText', { description: '', type: 'String', value: 'x' });
new sqs.CfnQueue(stack, 'Tokens', { delaySeconds: number.valueAsNumber, fifoQueue: cdk.Fn.conditionIf('Maybe', true, false) });
new s3.CfnBucket(stack, 'Empty', { corsConfiguration: { corsRules: [] }, metricsConfigurations: [], tags: [] });
new s3.CfnBucket(stack, 'Nested', {
  lifecycleConfiguration: { rules: [{ expirationInDays: number.valueAsNumber, prefix: undefined, status: 'Enabled' }] },
  versioningConfiguration: cdk.Fn.conditionIf('Maybe', { Status: 'Enabled' }, cdk.Aws.NO_VALUE),
});
new cdk.CfnCondition(stack, 'Maybe', { expression: cdk.Fn.conditionEquals(cdk.Aws.REGION, 'eu-west-1') });
const assigned = new ec2.CfnVPC(stack, 'Assigned', { cidrBlock: '10.0.0.0/16', enableDnsHostnames: true });
assigned.cidrBlock = '10.1.0.0/16';
assigned.enableDnsHostnames = undefined;
assigned.enableDnsSupport = false;
assigned.instanceTenancy = cdk.Lazy.string({ produce: () => 'default' });

// in generic resources: what is empty or unset at any depth
new cdk.CfnResource(stack, 'Generic', {
  type: 'Custom::Edges',
  properties: {
    ServiceToken: 'arn:aws:sns:eu-west-1:111122223333:topic',
    zero: 0, no: false, empty: '', nothing: null, list: [], object: {},
    deep: { list: [undefined, 1, null, [], {}], object: { unset: undefined, inner: { unset: undefined } } },
    large: 12345678901234, small: 0.000001, negative: -1.5, exponent: 1e21, decimal: 0.1,
    text: 'line\nquote " backslash \\ unicode \u00e9 \u{1F600} tab\t',
    keyed: { 'with space': 1, 'with.dot': 2, 'with/slash': 3 },
  },
});
new cdk.CfnResource(stack, 'OnlyEmpty', { type: 'AWS::SQS::Queue', properties: { QueueName: undefined, Tags: undefined } });

// numbers in text, lists in lists
const show = (id, value) => new cdk.CfnOutput(stack, id, { value });
show('NumberInText', `between ${number.valueAsNumber} and ${1.5} and ${true}`);
show('NumberAlone', cdk.Token.asString(number.valueAsNumber));
show('ListJoined', cdk.Fn.join('|', list.valueAsList));
show('ListItem', cdk.Fn.select(2, list.valueAsList));
app.synth();
