// What ECS keeps in buckets: sessions of ECS Exec, files of environment variables; and metrics of clusters and services.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_ec2: ec2, aws_ecs: ecs, aws_kms: kms, aws_logs: logs, aws_s3: s3 } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'buckets');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const kmsKey = new kms.Key(stack, 'key');
const bucket = new s3.Bucket(stack, 'bucket', { encryptionKey: kmsKey });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc, executeCommandConfiguration: {
  kmsKey, logging: ecs.ExecuteCommandLogging.OVERRIDE,
  logConfiguration: { cloudWatchLogGroup: new logs.LogGroup(stack, 'log', { encryptionKey: kmsKey }), cloudWatchEncryptionEnabled: true,
    s3Bucket: bucket, s3EncryptionEnabled: true, s3KeyPrefix: 'sessions' } } });
const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), environmentFiles: [
  ecs.EnvironmentFile.fromBucket(bucket, 'web.env'), ecs.EnvironmentFile.fromBucket(bucket, 'all.env') ] });
const service = new ecs.FargateService(stack, 'service', { cluster, taskDefinition: task, enableExecuteCommand: true });
const plain = new ecs.Cluster(stack, 'plain', { vpc, executeCommandConfiguration: {
  logging: ecs.ExecuteCommandLogging.OVERRIDE, logConfiguration: { s3Bucket: bucket } } });
new ecs.FargateService(stack, 'unencrypted', { cluster: plain, taskDefinition: task, enableExecuteCommand: true });
[service.metricCpuUtilization(), service.metricMemoryUtilization({ period: cdk.Duration.minutes(1) }), service.metric('EBSFilesystemUtilization', { statistic: 'max' }),
  cluster.metricCpuReservation(), cluster.metricCpuUtilization(), cluster.metricMemoryReservation(), cluster.metricMemoryUtilization(), cluster.metric('GPUReservation'),
].forEach((metric, i) => new cloudwatch.Alarm(stack, `alarm${i}`, { metric, threshold: 80, evaluationPeriods: 2 }));
app.synth();
