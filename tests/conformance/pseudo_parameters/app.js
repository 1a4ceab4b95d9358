// Account, region and the other values that CloudFormation knows, with open and with known environments.
const cdk = require('aws-cdk-lib');

const app = new cdk.App();
function describe(stack) {
  const show = (id, value) => new cdk.CfnOutput(stack, id, { value });
  show('Account', stack.account);
  show('Region', stack.region);
  show('Partition', stack.partition);
  show('UrlSuffix', stack.urlSuffix);
  show('StackName', stack.stackName);
  show('StackId', stack.stackId);
  show('Topics', cdk.Fn.join(',', stack.notificationArns));
  show('Environment', stack.environment);
  show('Zone', stack.availabilityZones[1]);
  const { AccountId, Region } = { AccountId: cdk.Aws.ACCOUNT_ID, Region: cdk.Aws.REGION };
  show('Pseudo', `${AccountId} ${Region} ${cdk.Aws.PARTITION} ${cdk.Aws.URL_SUFFIX} ${cdk.Aws.STACK_NAME} ${cdk.Aws.STACK_ID}`);
  const scoped = new cdk.ScopedAws(stack);
  show('Scoped', `${scoped.accountId} ${scoped.region} ${scoped.partition} ${scoped.urlSuffix} ${scoped.stackName} ${scoped.stackId}`);
  new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue', properties: { QueueName: cdk.Aws.NO_VALUE } });
}
const context = (account, region) => app.node.setContext(`availability-zones:account=${account}:region=${region}`, [`${region}a`, `${region}b`, `${region}c`]);
context('111122223333', 'eu-west-1');
context('111122223333', 'cn-north-1');

describe(new cdk.Stack(app, 'Open'));
describe(new cdk.Stack(app, 'Known', { env: { account: '111122223333', region: 'eu-west-1' } }));
describe(new cdk.Stack(app, 'China', { env: { account: '111122223333', region: 'cn-north-1' } }));
describe(new cdk.Stack(app, 'OnlyRegion', { env: { region: 'us-east-1' } }));
describe(new cdk.Stack(app, 'OnlyAccount', { env: { account: '111122223333' } }));
describe(new cdk.Stack(app, 'Named', { stackName: 'other-name' }));
app.synth();
