// Layers by which AWS sees into functions, in known and in open regions; tenants; functions that a stack has once; code
// that stays in its bucket.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_kms: kms, aws_lambda: lambda, aws_s3: s3, aws_ecr: ecr } = cdk;

const app = new cdk.App();
const python = { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('x') };
const node = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') };
const { ARM_64 } = lambda.Architecture;
const insights = lambda.LambdaInsightsVersion;
const adot = lambda.AdotLayerVersion;
const wrapper = lambda.AdotLambdaExecWrapper;

function addLayers(stack) {
  new lambda.Function(stack, 'Insights', { ...node, insightsVersion: insights.VERSION_1_0_333_0 });
  new lambda.Function(stack, 'InsightsArm', { ...node, architecture: ARM_64, insightsVersion: insights.VERSION_1_0_498_0 });
  new lambda.Function(stack, 'Old', { ...node, insightsVersion: insights.VERSION_1_0_54_0 });
  new lambda.Function(stack, 'Given', { ...node, insightsVersion: insights.fromInsightVersionArn('arn:aws:lambda:eu-west-1:111122223333:layer:insights:7') });
  new lambda.Function(stack, 'Python', { ...python, environment: { STAGE: 'test' }, adotInstrumentation: { layerVersion: adot.fromPythonSdkLayerVersion(lambda.AdotLambdaLayerPythonSdkVersion.LATEST), execWrapper: wrapper.INSTRUMENT_HANDLER } });
  new lambda.Function(stack, 'Node', { ...node, tracing: lambda.Tracing.PASS_THROUGH, adotInstrumentation: { layerVersion: adot.fromJavaScriptSdkLayerVersion(lambda.AdotLambdaLayerJavaScriptSdkVersion.V1_7_0), execWrapper: wrapper.REGULAR_HANDLER }, architecture: ARM_64 });
  new lambda.Function(stack, 'Java', { ...node, adotInstrumentation: { layerVersion: adot.fromJavaSdkLayerVersion(lambda.AdotLambdaLayerJavaSdkVersion.V1_19_0), execWrapper: wrapper.PROXY_HANDLER }, architecture: ARM_64 });
  new lambda.Function(stack, 'JavaAgent', { ...node, adotInstrumentation: { layerVersion: adot.fromJavaAutoInstrumentationLayerVersion(lambda.AdotLambdaLayerJavaAutoInstrumentationVersion.V1_32_0), execWrapper: wrapper.STREAM_HANDLER } });
  new lambda.Function(stack, 'Collector', { ...node, adotInstrumentation: { layerVersion: adot.fromGenericLayerVersion(lambda.AdotLambdaLayerGenericVersion.V0_102_1), execWrapper: wrapper.SQS_HANDLER } });
  new lambda.Function(stack, 'Secrets', { ...node, paramsAndSecrets: lambda.ParamsAndSecretsLayerVersion.fromVersion(lambda.ParamsAndSecretsVersions.V1_0_103) });
  new lambda.Function(stack, 'SecretsGiven', {
    ...node, environment: { STAGE: 'live' },
    paramsAndSecrets: lambda.ParamsAndSecretsLayerVersion.fromVersionArn('arn:aws:lambda:eu-west-1:111122223333:layer:secrets:9', {
      cacheEnabled: false, cacheSize: 0, httpPort: 8080, logLevel: lambda.ParamsAndSecretsLogLevel.DEBUG, maxConnections: 5, parameterStoreTimeout: cdk.Duration.seconds(2), parameterStoreTtl: cdk.Duration.minutes(1), secretsManagerTimeout: cdk.Duration.millis(500), secretsManagerTtl: cdk.Duration.seconds(30),
    }),
  });
  const all = new lambda.Function(stack, 'All', { ...python, architecture: ARM_64, insightsVersion: insights.VERSION_1_0_404_0, paramsAndSecrets: lambda.ParamsAndSecretsLayerVersion.fromVersion(lambda.ParamsAndSecretsVersions.V1_0_103), adotInstrumentation: { layerVersion: adot.fromPythonSdkLayerVersion(lambda.AdotLambdaLayerPythonSdkVersion.V1_20_0_1), execWrapper: wrapper.INSTRUMENT_HANDLER } });
  new cdk.CfnOutput(stack, 'Version', { value: all.currentVersion.version });
}
addLayers(new cdk.Stack(app, 'Open'));
addLayers(new cdk.Stack(app, 'Frankfurt', { env: { account: '111122223333', region: 'eu-central-1' } }));

const stack = new cdk.Stack(app, 'Others');
stack.node.setContext('@aws-cdk/core:target-partitions', ['aws-us-gov', 'aws-cn']);
new lambda.Function(stack, 'Partitions', { ...node, insightsVersion: insights.VERSION_1_0_404_0 });
new lambda.Function(stack, 'OnePattern', { ...node, architecture: ARM_64, insightsVersion: insights.VERSION_1_0_317_0 });
new lambda.DockerImageFunction(stack, 'Image', { code: lambda.DockerImageCode.fromEcr(ecr.Repository.fromRepositoryName(stack, 'Images', 'images')), insightsVersion: insights.VERSION_1_0_229_0 });
new lambda.Function(stack, 'Tenants', { ...node, tenancyConfig: lambda.TenancyConfig.PER_TENANT });

// functions that a stack has once
const uuid = '84c0de93-353f-4217-9b0b-45b6c993251a';
const once = new lambda.SingletonFunction(stack, 'Once', { ...node, uuid, lambdaPurpose: 'Purpose' });
const again = new lambda.SingletonFunction(stack, 'Again', { ...node, uuid, lambdaPurpose: 'Purpose', timeout: cdk.Duration.minutes(1) });
const plain = new lambda.SingletonFunction(stack, 'Plain', { ...node, uuid });
const bucket = new s3.Bucket(stack, 'Bucket');
once.addDependency(bucket);
again.addEnvironment('STAGE', 'test');
again.addPermission('Events', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
again.grantInvoke(new iam.ServicePrincipal('sns.amazonaws.com'));
plain.dependOn(new s3.Bucket(stack, 'Later'));
plain.addLayers(lambda.LayerVersion.fromLayerVersionArn(stack, 'Layer', 'arn:aws:lambda:eu-west-1:123456789012:layer:theirs:3'));
plain.addMetadata('note', 'text');
plain.addFunctionUrl();
once.metricErrors().createAlarm(stack, 'Alarm', { threshold: 1, evaluationPeriods: 1 });
new cdk.CfnOutput(stack, 'OnceVersion', { value: plain.currentVersion.version });
new cdk.CfnOutput(stack, 'OnceArn', { value: once.functionArn });

// code that stays in its bucket
const key = new kms.Key(stack, 'Key');
const encrypted = new s3.Bucket(stack, 'Encrypted', { encryptionKey: key });
const there = { s3ObjectStorageMode: lambda.S3ObjectStorageMode.REFERENCE, objectVersion: 'v1' };
new lambda.Function(stack, 'Referenced', { ...node, functionName: 'referenced', code: lambda.Code.fromBucketV2(bucket, 'code.zip', there) });
new lambda.Function(stack, 'Unnamed', { ...node, code: lambda.Code.fromBucketV2(encrypted, 'code.zip', there) });
new lambda.Function(stack, 'Copied', { ...node, code: lambda.Code.fromBucketV2(bucket, 'code.zip', { s3ObjectStorageMode: lambda.S3ObjectStorageMode.COPY }) });
new lambda.Function(stack, 'Imported', { ...node, code: lambda.Code.fromBucketV2(s3.Bucket.fromBucketName(stack, 'Theirs', 'theirs'), 'code.zip', there) });
app.synth();
