// Flow logs in buckets: their own and given ones, prefixes, partitions, and policies of buckets that exist first.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam, aws_s3: s3 } = cdk;
const { toS3 } = ec2.FlowLogDestination;

const app = new cdk.App();
function logs(id, flag) {
  const stack = new cdk.Stack(app, id);
  if (flag) stack.node.setContext('@aws-cdk/aws-s3:createDefaultLoggingPolicy', true);
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0 });
  const own = vpc.addFlowLog('Own', { destination: toS3() });
  new cdk.CfnOutput(stack, 'Bucket', { value: own.bucket.bucketArn });
  stack.exportValue(own.bucket.bucketArn);
  // CDK writes the names of the options in lower case, which CloudFormation's own type data doesn't have.
  const optionless = (log) => log.node.findChild('FlowLog').addPropertyDeletionOverride('DestinationOptions');
  optionless(vpc.addFlowLog('Hive', { destination: toS3(undefined, 'deep/logs', { hiveCompatiblePartitions: true, perHourPartition: true, fileFormat: ec2.FlowLogFileFormat.PARQUET }) }));
  optionless(vpc.addFlowLog('Text', { destination: toS3(undefined, undefined, { fileFormat: ec2.FlowLogFileFormat.PLAIN_TEXT }) }));
  vpc.addFlowLog('Never', { destination: toS3(undefined, 'with/slash/', { perHourPartition: false }) });
  const bucket = new s3.Bucket(stack, 'Given');
  bucket.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], effect: iam.Effect.DENY, actions: ['s3:DeleteBucket'], resources: [bucket.bucketArn] }));
  new cdk.CustomResource(bucket, 'AutoDeleteObjectsCustomResource', { serviceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:clean' });
  const given = vpc.addFlowLog('InGiven', { destination: toS3(bucket, 'vpc') });
  new cdk.CfnOutput(stack, 'Prefix', { value: given.keyPrefix });
  vpc.addFlowLog('InImported', { destination: toS3(s3.Bucket.fromBucketName(stack, 'Imported', 'the-logs')) });
}
logs('Plain', false);
logs('Flagged', true);
app.synth();
