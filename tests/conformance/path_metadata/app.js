// The path of each construct in the metadata of its resource, when the context asks for it as the cdk CLI does.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { aws_sqs: sqs } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Paths');
const box = new Construct(stack, 'Box');
new sqs.CfnQueue(box, 'Resource');
const queue = new sqs.CfnQueue(stack, 'Queue');
queue.addMetadata('own', 'kept');
const off = new Construct(stack, 'Off');
off.node.setContext('aws:cdk:enable-path-metadata', false);
new sqs.CfnQueue(off, 'Queue');
const nested = new cdk.NestedStack(stack, 'Nested');
new sqs.CfnQueue(nested, 'Queue');
const staged = new cdk.Stack(new cdk.Stage(app, 'Prod'), 'Inner');
new sqs.CfnQueue(staged, 'Queue');
app.synth();
