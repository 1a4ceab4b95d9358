// References that are outputs of the other stack: where they were asked to be weak, and between accounts.
const cdk = require('aws-cdk-lib');

const app = new cdk.App();
const here = { account: '111122223333', region: 'eu-west-1' };
const region = { ...here, region: 'us-east-1' };
const account = { account: '444455556666', region: 'us-east-1' };

function pair(id, strength, from, to) {
  const stage = new cdk.Stage(app, id);
  if (strength) stage.node.setContext('@aws-cdk/core:defaultCrossStackReferences', strength);
  const producer = new cdk.Stack(stage, 'Producer', { env: from });
  const consumer = new cdk.Stack(stage, 'Consumer', { env: to });
  const queue = new cdk.CfnResource(producer, 'Queue', { type: 'AWS::SQS::Queue' });
  const inner = new cdk.CfnResource(new cdk.NestedStack(producer, 'Inner'), 'Queue', { type: 'AWS::SQS::Queue' });
  new cdk.CfnResource(consumer, 'Topic', { type: 'AWS::SNS::Topic', properties: { DisplayName: queue.ref } });
  new cdk.CfnOutput(consumer, 'Both', { value: `${queue.ref} ${inner.getAtt('QueueName')}` });
  return { stage, producer, queue };
}

pair('Weak', 'weak');
pair('Both', 'both');
pair('WeakElsewhere', 'weak', here, region);
pair('BothElsewhere', 'both', here, region);
const { stage, queue } = pair('Account', undefined, here, account);
const third = new cdk.Stack(stage, 'Third', { env: { ...account, account: '777788889999' } });
new cdk.CfnResource(third, 'Topic', { type: 'AWS::SNS::Topic', properties: { DisplayName: queue.ref } });
app.synth();
