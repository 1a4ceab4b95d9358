// Resources that calls of AWS APIs make, by one function in each stack; and rules that write to log groups, which takes such.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_events: events, aws_events_targets: targets, aws_iam: iam, aws_logs: logs, custom_resources: cr } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'Calls');
const anywhere = cr.AwsCustomResourcePolicy.fromSdkCalls({ resources: cr.AwsCustomResourcePolicy.ANY_RESOURCE });
const name = new cdk.CfnParameter(stack, 'Name').valueAsString;

// each kind of call, each kind of id
const put = new cr.AwsCustomResource(stack, 'Put', {
  onCreate: {
    service: 'SSM', action: 'putParameter', parameters: { Name: name, Value: 'a "b"', Overwrite: true, Tier: 1 },
    physicalResourceId: cr.PhysicalResourceId.of(`id-${name}`), apiVersion: '2014-11-06', region: 'us-east-1', outputPaths: ['Version', 'Tier'],
  },
  onUpdate: { service: '@aws-sdk/client-ssm', action: 'PutParameterCommand', parameters: { Name: new cr.PhysicalResourceIdReference() } },
  onDelete: {
    service: 'ssm', action: 'DeleteParameter', parameters: { Names: [new cr.PhysicalResourceIdReference()] }, ignoreErrorCodesMatching: 'ParameterNotFound',
    logging: cr.Logging.withDataHidden(),
  },
  installLatestAwsSdk: true, policy: anywhere, removalPolicy: cdk.RemovalPolicy.RETAIN, resourceType: 'Custom::Put', serviceTimeout: cdk.Duration.minutes(5),
});
new cdk.CfnOutput(stack, 'Version', { value: put.getResponseField('Version') });
new cdk.CfnOutput(stack, 'Tier', { value: cdk.Token.asString(put.getResponseFieldReference('Tier')) });
new cr.AwsCustomResource(stack, 'There', {
  onUpdate: {
    service: 'CloudWatchEvents', action: 'describeRule', parameters: { Name: 'r' }, physicalResourceId: cr.PhysicalResourceId.fromResponse('Arn'),
    assumedRoleArn: 'arn:aws:iam::444455556666:role/theirs', externalId: 'us',
  },
  onDelete: { service: 'ECS', action: 'ExecuteCommand', logging: cr.Logging.all() }, installLatestAwsSdk: false, policy: anywhere,
});
const own = new cr.AwsCustomResource(stack, 'Own', {
  onDelete: { service: 'DynamoDB', action: 'deleteTable', parameters: { TableName: 't' } }, installLatestAwsSdk: false,
  policy: cr.AwsCustomResourcePolicy.fromStatements([new iam.PolicyStatement({ actions: ['dynamodb:DeleteTable'], resources: ['arn:aws:dynamodb:*:*:table/t'] })]),
});
new logs.LogGroup(stack, 'Read').grantRead(own);

// what is said of the function
const other = plainStack(app, 'Function');
other.node.setContext('@aws-cdk/customresources:installLatestAwsSdkDefault', false);
other.node.setContext('@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault', true);
new cr.AwsCustomResource(other, 'Call', {
  functionName: 'caller', logRetention: logs.RetentionDays.ONE_WEEK, memorySize: 256, timeout: cdk.Duration.minutes(3), vpc: new ec2.Vpc(other, 'Vpc', { maxAzs: 2, natGateways: 1 }),
  vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }, role: new iam.Role(other, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }),
  onCreate: { service: 'sfn', action: 'startExecution', physicalResourceId: cr.PhysicalResourceId.of('x') },
});
const third = plainStack(app, 'Logged');
new cr.AwsCustomResource(third, 'Call', {
  logGroup: new logs.LogGroup(third, 'Logs'), installLatestAwsSdk: true, policy: anywhere,
  onUpdate: { service: 'ELBv2', action: 'describeTags', physicalResourceId: cr.PhysicalResourceId.of('x') },
});

// rules that write to log groups
const written = plainStack(app, 'Written');
const rule = (id, target) => new events.Rule(written, id, { eventPattern: { source: ['shop'] }, targets: [target] });
rule('Whole', new targets.CloudWatchLogGroup(new logs.LogGroup(written, 'First'), { installLatestAwsSdk: false }));
rule('Part', new targets.CloudWatchLogGroup(new logs.LogGroup(written, 'Second', { logGroupName: 'second' }), {
  installLatestAwsSdk: false, logEvent: targets.LogGroupTargetInput.fromObjectV2({ message: events.EventField.fromPath('$.detail.text') }), retryAttempts: 2, maxEventAge: cdk.Duration.hours(1),
}));
rule('Plain', new targets.CloudWatchLogGroup(logs.LogGroup.fromLogGroupName(written, 'Known', 'known'), { installLatestAwsSdk: false, logEvent: targets.LogGroupTargetInput.fromObjectV2() }));
app.synth();
