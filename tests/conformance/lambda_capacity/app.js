// Functions that run on instances of one's own.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam, aws_kms: kms, aws_lambda: lambda } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Capacity');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0 });
const where = { subnets: vpc.publicSubnets, securityGroups: [new ec2.SecurityGroup(stack, 'Group', { vpc })] };
const plain = new lambda.CapacityProvider(stack, 'Plain', where);
new lambda.CapacityProvider(stack, 'Full', {
  ...where, capacityProviderName: 'full', architectures: [lambda.Architecture.ARM_64], maxVCpuCount: 100,
  instanceTypeFilter: lambda.InstanceTypeFilter.allow([new ec2.InstanceType('m8g.large'), ec2.InstanceType.of(ec2.InstanceClass.C7G, ec2.InstanceSize.XLARGE)]),
  kmsKey: new kms.Key(stack, 'Key'),
  operatorRole: iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111122223333:role/operator'),
  scalingOptions: lambda.ScalingOptions.manual([lambda.TargetTrackingScalingPolicy.cpuUtilization(60)]),
});
new lambda.CapacityProvider(stack, 'Others', { ...where, instanceTypeFilter: lambda.InstanceTypeFilter.exclude([new ec2.InstanceType('m7g.large')]), scalingOptions: lambda.ScalingOptions.auto() });
const add = (id) => new lambda.Function(stack, id, { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') });
plain.addFunction(add('OnPlain'));
plain.addFunction(add('Scaled'), { executionEnvironmentMemoryGiBPerVCpu: 4, perExecutionEnvironmentMaxConcurrency: 10, publishToLatestPublished: true, latestPublishedScalingConfig: { minExecutionEnvironments: 1, maxExecutionEnvironments: 5 } });
const imported = lambda.CapacityProvider.fromCapacityProviderName(stack, 'Theirs', 'theirs');
new cdk.CfnOutput(stack, 'ImportedArn', { value: imported.capacityProviderArn });
new cdk.CfnOutput(stack, 'ImportedName', { value: lambda.CapacityProvider.fromCapacityProviderArn(stack, 'ByArn', 'arn:aws:lambda:eu-west-1:111122223333:capacity-provider:there').capacityProviderName });
new cdk.CfnOutput(stack, 'Arn', { value: plain.capacityProviderArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.capacityProviderName });
app.synth();
