// What is told of buckets' objects, and buckets that are emptied when they leave their stack.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_kms: kms, aws_lambda: lambda, aws_lambda_event_sources: sources, aws_s3: s3, aws_s3_notifications: s3n, aws_sns: sns, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const { DESTROY } = cdk.RemovalPolicy;

// buckets of one's own
const stack = new cdk.Stack(app, 'Own');
const fn = new lambda.Function(stack, 'Function', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') });
const bucket = new s3.Bucket(stack, 'Bucket', { enforceSSL: true });
bucket.addEventNotification(s3.EventType.OBJECT_CREATED_PUT, new s3n.LambdaDestination(fn), { prefix: 'in/', suffix: '.png' });
bucket.addObjectRemovedNotification(new s3n.LambdaDestination(fn), { prefix: 'old/' });
const queue = new sqs.Queue(stack, 'Queue', { encryption: sqs.QueueEncryption.KMS });
bucket.addObjectCreatedNotification(new s3n.SqsDestination(queue), { suffix: '.txt' }, { prefix: 'notes/' });
const topic = new sns.Topic(stack, 'Topic');
bucket.addEventNotification(s3.EventType.LIFECYCLE_TRANSITION, new s3n.SnsDestination(topic));
new s3.Bucket(stack, 'Events', { eventBridgeEnabled: true, notificationsSkipDestinationValidation: true });
const other = new s3.Bucket(stack, 'Other');
other.addObjectCreatedNotification(new s3n.LambdaDestination(fn));
other.enableEventBridgeNotification();
fn.addEventSource(new sources.S3EventSource(other, { events: [s3.EventType.OBJECT_TAGGING, s3.EventType.OBJECT_RESTORE], filters: [{ prefix: 'a/' }] }));

// imported ones
const elsewhere = new cdk.Stack(app, 'Elsewhere');
elsewhere.node.setContext('@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions', true);
const role = iam.Role.fromRoleArn(elsewhere, 'Role', 'arn:aws:iam::111122223333:role/handler');
const theirs = s3.Bucket.fromBucketAttributes(elsewhere, 'Theirs', { bucketName: 'theirs', notificationsHandlerRole: role });
theirs.addObjectCreatedNotification(new s3n.SnsDestination(new sns.Topic(elsewhere, 'Topic', { masterKey: new kms.Key(elsewhere, 'Key') })));
theirs.addObjectRemovedNotification(new s3n.LambdaDestination(lambda.Function.fromFunctionArn(elsewhere, 'Function', 'arn:aws:lambda:eu-west-1:111122223333:function:theirs')));

new lambda.Function(elsewhere, 'Called', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x'), events: [new sources.S3EventSourceV2(theirs, { events: [s3.EventType.REPLICATION] })] });

// emptied
const emptied = new cdk.Stack(app, 'Emptied');
new s3.Bucket(emptied, 'Plain', { autoDeleteObjects: true, removalPolicy: DESTROY });
const shared = new s3.Bucket(emptied, 'Shared', { autoDeleteObjects: true, removalPolicy: DESTROY, enforceSSL: true, bucketName: 'shared-bucket' });
shared.grantRead(new iam.AccountPrincipal('111122223333'));
shared.addObjectCreatedNotification(new s3n.SqsDestination(new sqs.Queue(emptied, 'Queue')));
app.synth();
