// Stack tags when the feature flag asks that they be given to the stack itself.
const cdk = require('aws-cdk-lib');
const { aws_sqs: sqs } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Explicit', { tags: { given: 'props' } });
new sqs.CfnQueue(stack, 'Queue');
cdk.Tags.of(stack).add('aspect', '1');
stack.addStackTag('added', 'later');
stack.addStackTag('gone', '1');
stack.removeStackTag('gone');
app.synth();
