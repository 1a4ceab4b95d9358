// Where the code of functions comes from: folders, buckets, parameters, images; layers; and sources of events.
const path = require('path');
const cdk = require('aws-cdk-lib');
const { aws_ecr: ecr, aws_iam: iam, aws_kms: kms, aws_lambda: lambda, aws_s3: s3, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Code');
const node = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler' };
const files = path.join(__dirname, '../file_assets/files');
const image = path.join(__dirname, '../image_assets/image');

// folders and archives; the same code twice
const folder = lambda.Code.fromAsset(files, { exclude: ['*.txt'] });
const first = new lambda.Function(stack, 'Folder', { ...node, code: folder });
new lambda.Function(stack, 'FolderAgain', { ...node, code: folder, runtimeManagementMode: lambda.RuntimeManagementMode.manual('arn:aws:lambda:eu-west-1::runtime:abc') });
new lambda.Function(stack, 'Archive', { ...node, code: new lambda.AssetCode(path.join(__dirname, '../file_assets/archive.zip')), runtimeManagementMode: lambda.RuntimeManagementMode.FUNCTION_UPDATE });
new cdk.CfnOutput(stack, 'FolderVersion', { value: first.currentVersion.version });

// buckets and parameters
const bucket = new s3.Bucket(stack, 'Bucket');
const key = new kms.Key(stack, 'Key');
new lambda.Function(stack, 'Object', { ...node, code: lambda.Code.fromBucket(bucket, 'code.zip', '7'), runtimeManagementMode: lambda.RuntimeManagementMode.AUTO });
new lambda.Function(stack, 'Encrypted', { ...node, code: lambda.Code.fromBucketV2(bucket, 'code.zip', { sourceKMSKey: key }) });
const parameters = lambda.Code.fromCfnParameters();
new lambda.Function(stack, 'Parameters', { ...node, code: parameters });
const given = lambda.Code.fromCfnParameters({ bucketNameParam: new cdk.CfnParameter(stack, 'BucketName'), objectKeyParam: new cdk.CfnParameter(stack, 'ObjectKey'), sourceKMSKey: key });
new lambda.Function(stack, 'Given', { ...node, code: given });
const assigned = Object.entries({ ...parameters.assign({ bucketName: 'b', objectKey: 'k' }), ...given.assign({ bucketName: 'c', objectKey: 'l' }) });
assigned.forEach(([name, value], i) => new cdk.CfnOutput(stack, `Assigned${i}`, { value: `${name}=${value}` }));

// images
const repository = new ecr.Repository(stack, 'Repository');
new lambda.DockerImageFunction(stack, 'Latest', { code: lambda.DockerImageCode.fromEcr(repository), timeout: cdk.Duration.seconds(30) });
new lambda.DockerImageFunction(stack, 'Tagged', { code: lambda.DockerImageCode.fromEcr(repository, { tagOrDigest: 'sha256:abc', cmd: ['a', 'b'], entrypoint: ['/run'], workingDirectory: '/work' }) });
const built = new lambda.DockerImageFunction(stack, 'Built', { code: lambda.DockerImageCode.fromImageAsset(image, { cmd: ['serve'], buildArgs: { A: 'b' } }), architecture: lambda.Architecture.ARM_64, memorySize: 512 });
new lambda.Function(stack, 'Plain', { code: lambda.Code.fromAssetImage(image), handler: lambda.Handler.FROM_IMAGE, runtime: lambda.Runtime.FROM_IMAGE });
new lambda.Function(stack, 'FromEcr', { code: lambda.Code.fromEcrImage(repository, { workingDirectory: '/' }), handler: lambda.Handler.FROM_IMAGE, runtime: lambda.Runtime.FROM_IMAGE });
built.addAlias('live');

// layers
const layer = new lambda.LayerVersion(stack, 'Layer', { code: folder, compatibleRuntimes: [lambda.Runtime.NODEJS_22_X, lambda.Runtime.NODEJS_20_X], compatibleArchitectures: [lambda.Architecture.X86_64], description: 'shared', layerVersionName: 'shared', license: 'Apache-2.0', removalPolicy: cdk.RemovalPolicy.RETAIN });
layer.addPermission('Account', { accountId: '111122223333' });
layer.addPermission('Organization', { accountId: '*', organizationId: 'o-1234567890' });
const theirs = lambda.LayerVersion.fromLayerVersionArn(stack, 'Theirs', 'arn:aws:lambda:eu-west-1:123456789012:layer:theirs:3');
const layered = new lambda.Function(stack, 'Layered', { ...node, code: lambda.Code.fromInline('x'), layers: [layer] });
layered.addLayers(theirs);
new lambda.Function(stack, 'Snapped', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('x'), snapStart: lambda.SnapStartConf.ON_PUBLISHED_VERSIONS });

// sources of events
class FromQueue {
  constructor(queue) { this.queue = queue; }
  bind(target) {
    target.addEventSourceMapping(`From${this.queue.node.id}`, { eventSourceArn: this.queue.queueArn, batchSize: 5 });
    this.queue.grantConsumeMessages(target);
  }
}
class ToQueue {
  constructor(queue) { this.queue = queue; }
  bind(_mapping, handler) {
    this.queue.grantSendMessages(handler);
    return { destination: this.queue.queueArn };
  }
}
const queues = ['One', 'Two'].map((id) => new sqs.Queue(stack, id));
const target = new lambda.Function(stack, 'Target', { ...node, code: lambda.Code.fromInline('x'), events: [new FromQueue(queues[0])] });
target.addEventSource(new FromQueue(queues[1]));
const stream = target.addEventSourceMapping('Stream', {
  eventSourceArn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/s', startingPosition: lambda.StartingPosition.AT_TIMESTAMP, startingPositionTimestamp: 1700000000, batchSize: 10, bisectBatchOnError: true, enabled: false,
  maxBatchingWindow: cdk.Duration.minutes(1), maxRecordAge: cdk.Duration.hours(1), retryAttempts: 3, parallelizationFactor: 2, tumblingWindow: cdk.Duration.minutes(2), reportBatchItemFailures: true, onFailure: new ToQueue(queues[0]), logLevel: lambda.EventSourceMappingLogLevel.DEBUG, metricsConfig: { metrics: [lambda.MetricType.EVENT_COUNT] },
});
new lambda.EventSourceMapping(stack, 'Filtered', {
  target, eventSourceArn: queues[0].queueArn, maxConcurrency: 7, filterEncryption: key,
  filters: [
    lambda.FilterCriteria.filter({ eventName: lambda.FilterRule.isEqual('INSERT'), size: lambda.FilterRule.between(1, 10), body: { name: lambda.FilterRule.beginsWith('a'), none: lambda.FilterRule.null(), blank: lambda.FilterRule.empty() } }),
    lambda.FilterCriteria.filter({ count: lambda.FilterRule.isEqual(3), kind: lambda.FilterRule.or('a', 'b'), other: lambda.FilterRule.notEquals('c'), there: lambda.FilterRule.exists(), gone: lambda.FilterRule.notExists() }),
  ],
});
target.addEventSourceMapping('Kafka', { kafkaBootstrapServers: ['a:9092', 'b:9092'], kafkaTopic: 'orders', kafkaConsumerGroupId: 'shop', startingPosition: lambda.StartingPosition.TRIM_HORIZON, sourceAccessConfigurations: [{ type: lambda.SourceAccessConfigurationType.BASIC_AUTH, uri: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:s' }], provisionedPollerConfig: { minimumPollers: 1, maximumPollers: 3, pollerGroupName: 'group' } });
target.addEventSourceMapping('Managed', { eventSourceArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/c/1', kafkaTopic: 'orders', kafkaConsumerGroupId: 'shop', startingPosition: lambda.StartingPosition.LATEST });
new cdk.CfnOutput(stack, 'MappingArn', { value: stream.eventSourceMappingArn });
new cdk.CfnOutput(stack, 'ImportedArn', { value: lambda.EventSourceMapping.fromEventSourceMappingId(stack, 'Mapping', 'abc').eventSourceMappingArn });
app.synth();
