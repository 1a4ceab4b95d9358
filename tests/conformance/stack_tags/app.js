// Tags of stacks, in templates and in the assembly.
const cdk = require('aws-cdk-lib');
const { aws_sqs: sqs } = cdk;

const app = new cdk.App();
const given = new cdk.Stack(app, 'Given', { tags: { beta: 'stack', alpha: 'stack' } });
new sqs.CfnQueue(given, 'Queue');
new sqs.CfnQueue(given, 'Own', { tags: [{ key: 'alpha', value: 'queue' }] });

const aspect = new cdk.Stack(app, 'Aspect');
new sqs.CfnQueue(aspect, 'Queue');
cdk.Tags.of(aspect).add('gamma', 'aspect');
cdk.Tags.of(aspect).add('queues', '1', { includeResourceTypes: ['AWS::SQS::Queue'] });
cdk.Tags.of(aspect).add('stackless', '1', { excludeResourceTypes: ['aws:cdk:stack'] });

const none = new cdk.Stack(app, 'None');
new sqs.CfnQueue(none, 'Queue');
cdk.Tags.of(app).add('app', 'all');
cdk.Tags.of(none).remove('app');

const nested = new cdk.NestedStack(given, 'Nested');
new sqs.CfnQueue(nested, 'Queue');
app.synth();
