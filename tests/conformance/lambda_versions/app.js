// Versions and aliases of functions, who may call them, their URLs, and what becomes of asynchronous calls.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_ec2: ec2, aws_iam: iam, aws_lambda: lambda, aws_sns: sns, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const env = { account: '111122223333', region: 'eu-west-1' };
const props = (more) => ({ runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => 1;'), ...more });
const make = (scope, id, more) => new lambda.Function(scope, id, props(more));

/** Leads records of calls to a queue. */
class ToQueue {
  constructor(queue) { this.queue = queue; }
  bind(_scope, fn, options) {
    this.queue.grantSendMessages(fn);
    return { destination: options.type === lambda.DestinationType.SUCCESS ? this.queue.queueArn : `${this.queue.queueArn}-failed` };
  }
}

const versions = new cdk.Stack(app, 'Versions');
const queue = new sqs.Queue(versions, 'Queue');
const fn = make(versions, 'Function', {
  environment: { ZONE: 'b', COLOR: 'blue' }, reservedConcurrentExecutions: 3, functionName: 'shop', memorySize: 256, timeout: cdk.Duration.seconds(10),
  currentVersionOptions: { removalPolicy: cdk.RemovalPolicy.RETAIN, description: 'now', provisionedConcurrentExecutions: 2, retryAttempts: 1, codeSha256: 'abc=', minExecutionEnvironments: 1, maxExecutionEnvironments: 5 },
  maxEventAge: cdk.Duration.hours(1), retryAttempts: 0, onSuccess: new ToQueue(queue), onFailure: new ToQueue(queue),
});
const live = fn.addAlias('live', { description: 'what users see', provisionedConcurrentExecutions: 1, maxEventAge: cdk.Duration.minutes(5) });
fn.addEnvironment('LATE', queue.queueUrl);
const old = lambda.Version.fromVersionArn(versions, 'Old', 'arn:aws:lambda:eu-west-1:111122223333:function:shop:7');
const older = lambda.Version.fromVersionAttributes(versions, 'Older', { lambda: fn, version: '3' });
const split = new lambda.Alias(versions, 'Split', { aliasName: 'split', version: fn.currentVersion, additionalVersions: [{ version: older, weight: 0.25 }] });
const scaling = split.addAutoScaling({ maxCapacity: 50 });
scaling.scaleOnUtilization({ utilizationTarget: 0.5, scaleInCooldown: cdk.Duration.minutes(1) });
const second = new lambda.Version(versions, 'Second', { lambda: make(versions, 'Other') });
for (const [name, value] of Object.entries({
  Version: fn.currentVersion.version, VersionArn: fn.currentVersion.functionArn, VersionName: fn.currentVersion.functionName, AliasArn: live.functionArn,
  AliasName: live.functionName, Alias: live.aliasName, Edge: second.edgeArn, Old: old.version, OldArn: old.functionArn, OldName: old.functionName, OldLambda: old.lambda.functionArn, Older: older.functionName, Latest: fn.latestVersion.functionArn, LatestName: fn.latestVersion.functionName,
})) new cdk.CfnOutput(versions, `Out${name}`, { value });
live.metricErrors().createAlarm(versions, 'AliasErrors', { threshold: 1, evaluationPeriods: 1 });
fn.currentVersion.metricDuration().createAlarm(versions, 'VersionDuration', { threshold: 1, evaluationPeriods: 1 });
fn.metricInvocations({ period: cdk.Duration.minutes(1) }).createAlarm(versions, 'Calls', { threshold: 1, evaluationPeriods: 1 });
fn.metricThrottles({ statistic: 'max' }).createAlarm(versions, 'Throttles', { threshold: 1, evaluationPeriods: 1 });
const all = [lambda.Function.metricAllErrors(), lambda.Function.metricAllDuration(), lambda.Function.metricAllInvocations(), lambda.Function.metricAllThrottles(), lambda.Function.metricAllConcurrentExecutions(), lambda.Function.metricAllUnreservedConcurrentExecutions(), fn.metric('Own')];
all.forEach((metric, i) => metric.createAlarm(versions, `All${i}`, { threshold: 1, evaluationPeriods: 1 }));

// the hash of the function's whole template part, with layers, and with text of the user's own
const hashes = new cdk.Stack(app, 'Hashes', { env });
hashes.node.setContext('@aws-cdk/aws-lambda:recognizeVersionProps', false);
const bucket = cdk.aws_s3.Bucket.fromBucketName(hashes, 'Bucket', 'code');
const layer = new lambda.LayerVersion(hashes, 'Layer', { code: lambda.Code.fromBucket(bucket, 'layer.zip'), compatibleRuntimes: [lambda.Runtime.NODEJS_22_X], description: 'shared' });
const vpc = new ec2.Vpc(hashes, 'Vpc', { maxAzs: 2, natGateways: 1 });
const hashed = make(hashes, 'Function', { vpc, description: 'hashed', tracing: lambda.Tracing.ACTIVE, layers: [layer], architecture: lambda.Architecture.ARM_64 });
hashed.invalidateVersionBasedOn('one');
new cdk.CfnOutput(hashes, 'Version', { value: hashed.currentVersion.version });
hashed.invalidateVersionBasedOn('two');
const layered = new cdk.Stack(app, 'Layered', { env });
layered.node.setContext('@aws-cdk/aws-lambda:recognizeLayerVersion', true);
const code = cdk.aws_s3.Bucket.fromBucketName(layered, 'Bucket', 'code');
const layers = ['Zoo', 'Bar'].map((id) => new lambda.LayerVersion(layered, id, { code: lambda.Code.fromBucket(code, `${id}.zip`), license: 'MIT' }));
const param = new cdk.CfnParameter(layered, 'LayerArn').valueAsString;
layers.push(lambda.LayerVersion.fromLayerVersionAttributes(layered, 'Theirs', { layerVersionArn: param, compatibleRuntimes: [lambda.Runtime.NODEJS_22_X, lambda.Runtime.PYTHON_3_12] }));
make(layered, 'Function', { layers, functionName: 'layered', ephemeralStorageSize: cdk.Size.gibibytes(1) }).currentVersion.addPermission('Allow', { principal: new iam.ServicePrincipal('s3.amazonaws.com') });
// versions that another stack uses
const consumer = new cdk.Stack(app, 'Consumer', { env });
new sns.Topic(consumer, 'Topic');
new cdk.CfnOutput(consumer, 'Version', { value: hashed.currentVersion.functionArn });

// who may call
const grants = new cdk.Stack(app, 'Grants', { env });
const called = make(grants, 'Called');
const role = new iam.Role(grants, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
called.grantInvoke(role);
called.grantInvoke(role);
called.grantInvoke(new iam.ServicePrincipal('apigateway.amazonaws.com'));
called.grantInvoke(new iam.ServicePrincipal('apigateway.amazonaws.com'));
called.grantInvoke(new iam.AccountPrincipal('444455556666'));
called.grantInvoke(new iam.ArnPrincipal('arn:aws:iam::444455556666:role/caller'));
called.grantInvoke(new iam.OrganizationPrincipal('o-1234567890'));
called.grantInvoke(new iam.AnyPrincipal());
called.grantInvoke(new iam.ServicePrincipal('s3.amazonaws.com').withConditions({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::bucket' }, StringEquals: { 'aws:SourceAccount': '444455556666' } }));
called.grantInvoke(iam.Role.fromRoleArn(grants, 'Theirs', 'arn:aws:iam::444455556666:role/theirs'));
called.grantInvokeCompositePrincipal(new iam.CompositePrincipal(new iam.ServicePrincipal('events.amazonaws.com'), new iam.AccountPrincipal('777788889999')));
called.grantInvokeLatestVersion(role);
called.grantInvokeVersion(new iam.ServicePrincipal('iot.amazonaws.com'), lambda.Version.fromVersionAttributes(grants, 'Two', { lambda: called, version: '2' }));
called.grantInvokeUrl(role);
called.grantInvokeUrl(new iam.AccountPrincipal('444455556666'));
const alias = new lambda.Alias(grants, 'Alias', { aliasName: 'live', version: called.currentVersion });
alias.grantInvoke(new iam.ServicePrincipal('apigateway.amazonaws.com'));
alias.grantInvoke(role);
called.currentVersion.grantInvoke(role);
const imported = lambda.Function.fromFunctionAttributes(grants, 'Imported', { functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:imported', sameEnvironment: true });
imported.grantInvoke(new iam.ServicePrincipal('sns.amazonaws.com'));
const skipped = lambda.Function.fromFunctionAttributes(grants, 'Skipped', { functionArn: 'arn:aws:lambda:eu-west-1:444455556666:function:skipped', skipPermissions: true });
skipped.grantInvoke(new iam.ServicePrincipal('sns.amazonaws.com'));
skipped.grantInvoke(role);
const waiting = make(grants, 'Waiting');
called.grantInvoke(new iam.ServicePrincipal('lex.amazonaws.com')).applyBefore(waiting);

// URLs, and where events go that failed
const urls = new cdk.Stack(app, 'Urls');
const open = make(urls, 'Open', { deadLetterQueueEnabled: true });
const url = open.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE, invokeMode: lambda.InvokeMode.RESPONSE_STREAM, cors: { allowedOrigins: ['https://example.com'], maxAge: cdk.Duration.hours(1), allowCredentials: true } });
new cdk.CfnOutput(urls, 'Url', { value: url.url });
new cdk.CfnOutput(urls, 'UrlArn', { value: url.functionArn });
const guarded = make(urls, 'Guarded', { deadLetterQueue: new sqs.Queue(urls, 'Letters') });
const guardedUrl = guarded.addFunctionUrl({ cors: { allowedMethods: [lambda.HttpMethod.GET, lambda.HttpMethod.PUT], allowedHeaders: ['x-a'], exposedHeaders: ['x-b'] } });
guardedUrl.grantInvokeUrl(new iam.Role(urls, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }));
guarded.addAlias('live').addFunctionUrl();
make(urls, 'Told', { deadLetterTopic: new sns.Topic(urls, 'Topic') }).configureAsyncInvoke({ retryAttempts: 2 });
make(urls, 'Logged').latestVersion.configureAsyncInvoke({ maxEventAge: cdk.Duration.minutes(1) });
const kept = new cdk.Stack(app, 'Kept');
new cdk.CfnOutput(kept, 'Group', { value: make(kept, 'Logged').logGroup.logGroupArn });
app.synth();
