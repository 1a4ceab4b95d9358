// Tags: which resources they reach, in which form, and which of two settings wins.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_s3: s3, aws_sqs: sqs, aws_ssm: ssm } = cdk;
const { Tags } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Tagged');

// every form that CloudFormation has: a list, a list with PropagateAtLaunch, an object
const all = new Construct(stack, 'All');
new s3.CfnBucket(all, 'Bucket');
new ec2.CfnVPC(all, 'Vpc', { cidrBlock: '10.0.0.0/16', tags: [{ key: 'own', value: 'vpc' }, { key: 'team', value: 'own' }] });
new autoscaling.CfnAutoScalingGroup(all, 'Group', {
  launchConfigurationName: 'launch', maxSize: '1', minSize: '1', tags: [{ key: 'own', propagateAtLaunch: false, value: 'group' }],
});
new ssm.CfnParameter(all, 'Parameter', { tags: { own: 'parameter' }, type: 'String', value: 'x' });
new cdk.CfnResource(all, 'Generic', { type: 'AWS::SQS::Queue' });
Tags.of(all).add('team', 'web');
Tags.of(all).add('zone', cdk.Aws.REGION);
Tags.of(all).add('alpha', 'first');
Tags.of(all).add('quiet', 'yes', { applyToLaunchedInstances: false });

// filters
const some = new Construct(stack, 'Some');
new s3.CfnBucket(some, 'Bucket');
new sqs.CfnQueue(some, 'Queue');
Tags.of(some).add('only-buckets', '1', { includeResourceTypes: ['AWS::S3::Bucket'] });
Tags.of(some).add('no-buckets', '1', { excludeResourceTypes: ['AWS::S3::Bucket'] });
Tags.of(some).add('both', '1', { excludeResourceTypes: ['AWS::SQS::Queue'], includeResourceTypes: ['AWS::SQS::Queue', 'AWS::S3::Bucket'] });

// the nearer setting wins, unless a farther one has a higher priority
const outer = new Construct(stack, 'Outer');
const inner = new Construct(outer, 'Inner');
new sqs.CfnQueue(inner, 'Queue', { tags: [{ key: 'given', value: 'as property' }, { key: 'kept', value: 'as property' }] });
Tags.of(outer).add('near', 'outer');
Tags.of(inner).add('near', 'inner');
Tags.of(outer).add('strong', 'outer', { priority: 300 });
Tags.of(inner).add('strong', 'inner');
Tags.of(outer).add('given', 'as tag');
Tags.of(inner).add('kept', 'as tag', { priority: 10 });
Tags.of(inner).add('twice', 'first');
Tags.of(inner).add('twice', 'second');

// removal
const bare = new Construct(stack, 'Bare');
new sqs.CfnQueue(bare, 'Queue', { tags: [{ key: 'own', value: 'property' }] });
new s3.CfnBucket(bare, 'Bucket');
Tags.of(bare).add('gone', '1');
Tags.of(bare).remove('gone');
Tags.of(bare).remove('own');
Tags.of(stack).add('everywhere', '1');
Tags.of(bare).remove('everywhere', { includeResourceTypes: ['AWS::SQS::Queue'] });
Tags.of(bare).add('stays', '1', { priority: 250 });
Tags.of(bare).remove('stays');
app.synth();
