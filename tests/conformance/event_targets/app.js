// What rules start: functions, queues, topics, buses and HTTP endpoints, with all that can be said of each.
const cdk = require('aws-cdk-lib');
const { aws_events: events, aws_events_targets: targets, aws_iam: iam, aws_kms: kms, aws_lambda: lambda, aws_sns: sns, aws_sqs: sqs } = cdk;
const { plainStack } = require('../support');
const { EventField: F, RuleTargetInput: Input } = events;

const app = new cdk.App();
const stack = plainStack(app, 'Targets');
const letters = new sqs.Queue(stack, 'Letters');
const everyHour = (id) => new events.Rule(stack, id, { schedule: events.Schedule.rate(cdk.Duration.hours(1)) });
const patient = { deadLetterQueue: letters, maxEventAge: cdk.Duration.hours(2), retryAttempts: 3 };

// functions
const fn = (id) => new lambda.Function(stack, id, { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('x') });
const worker = fn('Worker');
const calls = everyHour('Calls');
calls.addTarget(new targets.LambdaFunction(worker));
calls.addTarget(new targets.LambdaFunction(worker, { ...patient, event: Input.fromObject({ at: F.time, part: F.fromPath('$.detail.part') }) }));
calls.addTarget(new targets.LambdaFunction(worker.currentVersion, { retryAttempts: 0 }));
const pattern = new events.Rule(stack, 'Pattern', { eventPattern: { source: ['shop'] }, targets: [new targets.LambdaFunction(fn('Other'), { maxEventAge: cdk.Duration.minutes(1) })] });
pattern.addTarget(new targets.LambdaFunction(lambda.Function.fromFunctionArn(stack, 'Known', 'arn:aws:lambda:eu-west-1:111122223333:function:known')));

// queues
const sends = everyHour('Sends');
const queue = new sqs.Queue(stack, 'Queue');
sends.addTarget(new targets.SqsQueue(queue));
sends.addTarget(new targets.SqsQueue(queue, { ...patient, message: Input.fromText(`from ${F.source}`) }));
sends.addTarget(new targets.SqsQueue(new sqs.Queue(stack, 'Fifo', { fifo: true }), { messageGroupId: 'group' }));
sends.addTarget(new targets.SqsQueue(new sqs.Queue(stack, 'Closed', { encryptionMasterKey: new kms.Key(stack, 'Key') }), { messageGroupId: 'fair' }));

// topics
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') });
const topic = new sns.Topic(stack, 'Topic');
const publishes = everyHour('Publishes');
publishes.addTarget(new targets.SnsTopic(topic));
publishes.addTarget(new targets.SnsTopic(topic, { ...patient, message: Input.fromEventPath('$.detail') }));
publishes.addTarget(new targets.SnsTopic(topic, { authorizeUsingRole: true }));
publishes.addTarget(new targets.SnsTopic(new sns.Topic(stack, 'ByRole'), { role }));

// buses
const passes = new events.Rule(stack, 'Passes', { eventPattern: { source: ['shop'] } });
passes.addTarget(new targets.EventBus(events.EventBus.fromEventBusArn(stack, 'Central', 'arn:aws:events:us-east-1:444455556666:event-bus/central')));
passes.addTarget(new targets.EventBus(new events.EventBus(stack, 'Bus'), { deadLetterQueue: letters, role }));

// HTTP endpoints
const connection = new events.Connection(stack, 'Connection', { authorization: events.Authorization.basic('user', cdk.SecretValue.secretsManager('password')) });
const endpoint = new events.ApiDestination(stack, 'Endpoint', { connection, endpoint: 'https://example.com/orders/*', httpMethod: events.HttpMethod.PUT });
const posts = everyHour('Posts');
posts.addTarget(new targets.ApiDestination(endpoint));
posts.addTarget(new targets.ApiDestination(endpoint, {
  ...patient, event: Input.fromObject({ id: F.eventId }), eventRole: role, headerParameters: { 'x-from': 'rule' }, pathParameterValues: ['today'], queryStringParameters: { dry: 'yes' },
}));
posts.addTarget(new targets.ApiDestination(endpoint, { pathParameterValues: [F.fromPath('$.detail.day')] }));

// a part of the event outside of an input is its path
new cdk.CfnOutput(stack, 'Path', { value: F.fromPath('$.detail.x') });
new cdk.CfnOutput(stack, 'Text', { value: `at ${F.time}` });
new cdk.CfnOutput(stack, 'Json', { value: stack.toJsonString({ at: F.time, text: `in ${F.region}` }) });

// encrypted queues only for the rule's own account; targets that other stacks hold
const same = plainStack(app, 'Same');
same.node.setContext('@aws-cdk/aws-events:eventsTargetQueueSameAccount', true);
const secret = new sqs.Queue(same, 'Queue', { encryption: sqs.QueueEncryption.KMS });
new events.Rule(same, 'Rule', { eventPattern: { source: ['shop'] }, targets: [new targets.SqsQueue(secret), new targets.LambdaFunction(worker), new targets.SnsTopic(topic)] });
app.synth();
