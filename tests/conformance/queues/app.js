// Queues of SQS: options, policies, grants, metrics.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_iam: iam, aws_kms: kms, aws_sqs: sqs } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'queues');
const dead = new sqs.Queue(stack, 'dead', { retentionPeriod: cdk.Duration.days(14), redriveAllowPolicy: { redrivePermission: sqs.RedrivePermission.DENY_ALL } });
const work = new sqs.Queue(stack, 'work', {
  queueName: 'work', deadLetterQueue: { queue: dead, maxReceiveCount: 5 }, deliveryDelay: cdk.Duration.seconds(10),
  maxMessageSizeBytes: 2048, receiveMessageWaitTime: cdk.Duration.seconds(20), visibilityTimeout: cdk.Duration.minutes(5),
  enforceSSL: true, removalPolicy: cdk.RemovalPolicy.RETAIN, encryption: sqs.QueueEncryption.SQS_MANAGED });
const fifo = new sqs.Queue(stack, 'fifo', {
  fifo: true, contentBasedDeduplication: true, deduplicationScope: sqs.DeduplicationScope.MESSAGE_GROUP,
  fifoThroughputLimit: sqs.FifoThroughputLimit.PER_MESSAGE_GROUP_ID, encryption: sqs.QueueEncryption.KMS,
  dataKeyReuse: cdk.Duration.minutes(10) });
new sqs.Queue(stack, 'named', { queueName: 'named.fifo', encryption: sqs.QueueEncryption.KMS_MANAGED });
new sqs.Queue(stack, 'plain', { encryption: sqs.QueueEncryption.UNENCRYPTED });
const own = new sqs.Queue(stack, 'own', { encryptionMasterKey: new kms.Key(stack, 'key'), redriveAllowPolicy: { sourceQueues: [work, fifo] } });
new sqs.Queue(stack, 'open', { redriveAllowPolicy: {} });

const role = new iam.Role(stack, 'role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
work.grantConsumeMessages(role);
fifo.grantSendMessages(role);
own.grantConsumeMessages(role);
dead.grantPurge(role);
dead.grant(role, 'sqs:ListDeadLetterSourceQueues');
work.grantSendMessages(new iam.ServicePrincipal('sns.amazonaws.com'));
const imported = sqs.Queue.fromQueueArn(stack, 'imported', 'arn:aws:sqs:eu-west-1:123456789012:other.fifo');
imported.grantSendMessages(role);
sqs.Queue.fromQueueAttributes(stack, 'attributes', { queueArn: 'arn:aws:sqs:eu-west-1:123456789012:more',
  keyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1' }).grantConsumeMessages(role);

[work.metricApproximateNumberOfMessagesVisible(), work.metricApproximateAgeOfOldestMessage(), work.metricNumberOfMessagesSent(),
  work.metricSentMessageSize({ period: cdk.Duration.minutes(1) }), imported.metricNumberOfMessagesDeleted({ statistic: 'Average' }),
  work.metricApproximateNumberOfMessagesOutstanding(), work.metricApproximateNumberOfMessagesDelayed(),
  work.metricNumberOfEmptyReceives(), work.metricNumberOfMessagesReceived(),
].forEach((metric, i) => new cloudwatch.Alarm(stack, `alarm${i}`, { metric, threshold: 1, evaluationPeriods: 1 }));
new cdk.CfnOutput(stack, 'url', { value: imported.queueUrl });
new cdk.CfnOutput(stack, 'name', { value: imported.queueName });
app.synth();
