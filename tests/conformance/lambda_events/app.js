// Queues and topics that call functions, and where records of calls go.
const cdk = require('aws-cdk-lib');
const { aws_kms: kms, aws_lambda: lambda, aws_lambda_destinations: destinations, aws_lambda_event_sources: sources, aws_s3: s3, aws_sns: sns, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Events');
const make = (id, more) => new lambda.Function(stack, id, { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('x'), ...more });
const key = new kms.Key(stack, 'Key');
const queue = new sqs.Queue(stack, 'Queue', { encryptionMasterKey: key });
const fifo = new sqs.Queue(stack, 'Fifo', { fifo: true });
const topic = new sns.Topic(stack, 'Topic');
const letters = new sqs.Queue(stack, 'Letters');

// sources of events
const worker = make('Worker', { events: [new sources.SqsEventSource(fifo, { batchSize: 3, enabled: false })] });
const source = new sources.SqsEventSource(queue, { batchSize: 100, maxBatchingWindow: cdk.Duration.seconds(30), maxConcurrency: 5, reportBatchItemFailures: true, filters: [lambda.FilterCriteria.filter({ body: { kind: lambda.FilterRule.isEqual('order') } })], filterEncryption: key, metricsConfig: { metrics: [lambda.MetricType.EVENT_COUNT] } });
worker.addEventSource(source);
new cdk.CfnOutput(stack, 'MappingId', { value: source.eventSourceMappingId });
new cdk.CfnOutput(stack, 'MappingArn', { value: source.eventSourceMappingArn });
worker.addEventSource(new sources.SnsEventSource(topic, { deadLetterQueue: letters, filterPolicy: { color: sns.SubscriptionFilter.stringFilter({ allowlist: ['red'] }) } }));
make('Polled').addEventSource(new sources.SqsEventSource(queue, { provisionedPollerConfig: { minimumPollers: 2, maximumPollers: 10 } }));
const role = cdk.aws_iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111122223333:role/theirs');
const imported = lambda.Function.fromFunctionAttributes(stack, 'Imported', { functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:f', sameEnvironment: true, role });
imported.addEventSource(new sources.SqsEventSource(letters));
worker.currentVersion.addEventSource(new sources.SqsEventSource(letters));

// where records of calls go
const sender = make('Sender', { onSuccess: new destinations.SqsDestination(queue), onFailure: new destinations.SnsDestination(topic) });
sender.addAlias('live', { onFailure: new destinations.S3Destination(new s3.Bucket(stack, 'Bucket')) });
const reader = make('Reader');
reader.addEventSourceMapping('Stream', { eventSourceArn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/s', startingPosition: lambda.StartingPosition.LATEST, onFailure: new sources.SqsDlq(letters) });
reader.addEventSourceMapping('Other', { eventSourceArn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/o', startingPosition: lambda.StartingPosition.LATEST, onFailure: new sources.SnsDlq(topic) });
app.synth();
