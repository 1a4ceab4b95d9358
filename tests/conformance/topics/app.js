// Subscribers of topics: queues, functions, addresses; dead letter queues; metrics; hooks of groups that tell a queue.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_autoscaling_hooktargets: hooks, aws_ec2: ec2, aws_kms: kms, aws_lambda: lambda, aws_sns: sns, aws_sns_subscriptions: subscriptions, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Topics');
const topic = new sns.Topic(stack, 'Topic');
const letters = new sqs.Queue(stack, 'Letters');
const key = new kms.Key(stack, 'Key');
const sealed = new sqs.Queue(stack, 'Sealed', { encryptionMasterKey: key });
topic.addSubscription(new subscriptions.SqsSubscription(new sqs.Queue(stack, 'Plain')));
topic.addSubscription(new subscriptions.SqsSubscription(sealed, { rawMessageDelivery: true, deadLetterQueue: letters, filterPolicy: { size: sns.SubscriptionFilter.numericFilter({ greaterThan: 3 }) } }));
topic.addSubscription(new subscriptions.SqsSubscription(sqs.Queue.fromQueueArn(stack, 'Theirs', 'arn:aws:sqs:eu-west-1:111122223333:theirs')));
topic.addSubscription(new subscriptions.UrlSubscription('https://example.com/hook', { deadLetterQueue: letters }));
topic.addSubscription(new subscriptions.EmailSubscription('a@example.com', { deadLetterQueue: letters }));
topic.addSubscription(new subscriptions.SmsSubscription('+15550100'));
const fn = new lambda.Function(stack, 'Function', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('x') });
topic.addSubscription(new subscriptions.LambdaSubscription(fn, { deadLetterQueue: letters }));
new sns.Subscription(stack, 'Own', { topic, endpoint: 'arn:aws:sqs:eu-west-1:111122223333:own', protocol: sns.SubscriptionProtocol.SQS, deadLetterQueue: letters });

// in other stacks and regions, by a flag
const flagged = new cdk.Stack(app, 'Flagged', { env: { account: '111122223333', region: 'eu-west-1' } });
flagged.node.setContext('@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption', true);
const source = new sns.Topic(flagged, 'Topic', { topicName: 'source' });
source.addSubscription(new subscriptions.SqsSubscription(new sqs.Queue(flagged, 'Queue', { encryption: sqs.QueueEncryption.KMS })));
const far = new cdk.Stack(app, 'Far', { env: { account: '111122223333', region: 'us-east-1' } });
source.addSubscription(new subscriptions.SqsSubscription(new sqs.Queue(far, 'Queue', { queueName: 'far' })));
const near = new cdk.Stack(app, 'Near', { env: { account: '111122223333', region: 'eu-west-1' } });
source.addSubscription(new subscriptions.SqsSubscription(new sqs.Queue(near, 'Queue')));

// metrics
const metrics = [
  topic.metricNumberOfMessagesPublished(), topic.metricNumberOfNotificationsDelivered(), topic.metricNumberOfNotificationsFailed(), topic.metricNumberOfNotificationsFilteredOut(),
  topic.metricNumberOfNotificationsFilteredOutInvalidAttributes(), topic.metricNumberOfNotificationsFilteredOutNoMessageAttributes(), topic.metricPublishSize(), topic.metricSMSMonthToDateSpentUSD(), topic.metricSMSSuccessRate({ statistic: 'Average' }), topic.metric('Own'),
];
metrics.forEach((metric, i) => metric.createAlarm(stack, `Alarm${i}`, { threshold: 1, evaluationPeriods: 1 }));

// hooks
const hooked = new cdk.Stack(app, 'Hooked');
const group = new autoscaling.AutoScalingGroup(hooked, 'Group', { vpc: new ec2.Vpc(hooked, 'Vpc', { maxAzs: 1, natGateways: 0 }), vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2() });
group.addLifecycleHook('Hook', { lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_LAUNCHING, notificationTarget: new hooks.QueueHook(new sqs.Queue(hooked, 'Queue')) });
app.synth();
