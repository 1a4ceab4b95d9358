// References between stacks of one account in several regions: through parameters that one side writes and the other reads.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_route53: route53, aws_secretsmanager: secretsmanager, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const account = '123456789012';
const show = (stack, id, value) => new cdk.CfnOutput(stack, id, { value });
const source = new cdk.Stack(app, 'Source', { env: { account, region: 'us-east-1' }, crossRegionReferences: true });
const target = new cdk.Stack(app, 'Target', { env: { account, region: 'eu-west-1' }, crossRegionReferences: true });
const third = new cdk.Stack(app, 'Third', { env: { account, region: 'us-west-2' }, crossRegionReferences: true });
const silent = new cdk.Stack(app, 'Silent', { env: { account, region: 'us-west-2' } });

const queue = new sqs.Queue(source, 'Queue');
const named = new sqs.Queue(source, 'Named', { queueName: 'named' });
const generated = new sqs.Queue(source, 'Generated', { queueName: cdk.PhysicalName.GENERATE_IF_NEEDED });
const plain = new cdk.CfnResource(source, 'Plain', { type: 'AWS::SNS::Topic' });
const zone = new route53.PublicHostedZone(source, 'Zone', { zoneName: 'example.com' });
const secret = new secretsmanager.Secret(source, 'Secret');
const inner = new sqs.Queue(new cdk.NestedStack(source, 'Inner'), 'Queue');

show(target, 'Name', queue.queueName);
show(target, 'Arn', queue.queueArn);
show(target, 'Again', queue.queueArn);
show(target, 'Plain', plain.ref);
show(target, 'Servers', cdk.Fn.join(',', zone.hostedZoneNameServers));
show(target, 'Deep', inner.queueArn);
show(target, 'Known', `${named.queueArn} ${generated.queueArn}`);
const nested = new cdk.NestedStack(target, 'Nested');
new sqs.Queue(nested, 'Own');
show(nested, 'Arn', queue.queueArn);
const reader = new iam.Role(target, 'Reader', { assumedBy: new iam.AccountRootPrincipal() });
secret.grantRead(reader);

show(third, 'Both', `${queue.queueArn} ${new sqs.Queue(target, 'Back').queueArn}`);
show(silent, 'Plain', plain.ref);
show(silent, 'Known', `${named.queueArn} ${generated.queueName}`);
app.synth();
