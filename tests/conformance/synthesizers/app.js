// How stacks and their assets reach AWS: the default synthesizer with its options, without bootstrap, with CLI credentials.
const cdk = require('aws-cdk-lib');

const app = new cdk.App({
  defaultStackSynthesizer: new cdk.CliCredentialsStackSynthesizer({ qualifier: 'fromapp' }),
});
const env = { account: '111122223333', region: 'eu-west-1' };
const tagged = (value) => ({ Tags: [{ Key: 'for', Value: value }] });
const fill = (stack) => new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });
function withAssets(id, props) {
  const stack = new cdk.Stack(app, id, props);
  fill(stack);
  const text = new cdk.AssetStaging(stack, 'Text', { sourcePath: 'file.txt' });
  const file = stack.synthesizer.addFileAsset({
    fileName: text.relativeStagedPath(stack), packaging: text.packaging, sourceHash: text.assetHash,
  });
  const folder = new cdk.AssetStaging(stack, 'Folder', { sourcePath: 'image' });
  const image = stack.synthesizer.addDockerImageAsset({ directoryName: folder.relativeStagedPath(stack), sourceHash: folder.assetHash });
  const show = (name, value) => new cdk.CfnOutput(stack, name, { value });
  show('FileAsset', `${file.bucketName} ${file.objectKey} ${file.httpUrl} ${file.s3ObjectUrl}`);
  show('ImageAsset', `${image.repositoryName} ${image.imageUri} ${image.imageTag}`);
  show('Qualifier', stack.synthesizer.bootstrapQualifier ?? '(none)');
}

withAssets('FromApp', {});
withAssets('Default', { synthesizer: new cdk.DefaultStackSynthesizer() });
withAssets('DefaultKnown', { env, synthesizer: new cdk.DefaultStackSynthesizer() });
withAssets('Options', {
  env,
  synthesizer: new cdk.DefaultStackSynthesizer({
    bootstrapStackVersionSsmParameter: '/my/version',
    bucketPrefix: 'assets/',
    cloudFormationExecutionRole: 'arn:aws:iam::${AWS::AccountId}:role/exec-${Qualifier}',
    deployRoleAdditionalOptions: tagged('deploy'),
    deployRoleArn: 'arn:aws:iam::111122223333:role/deploy',
    deployRoleExternalId: 'deploy-id',
    dockerTagPrefix: 'web-',
    fileAssetPublishingExternalId: 'file-id',
    fileAssetPublishingRoleAdditionalOptions: tagged('files'),
    fileAssetPublishingRoleArn: 'arn:aws:iam::111122223333:role/files',
    fileAssetsBucketName: 'bucket-${Qualifier}-${AWS::Region}',
    imageAssetPublishingExternalId: 'image-id',
    imageAssetPublishingRoleAdditionalOptions: tagged('images'),
    imageAssetPublishingRoleArn: 'arn:aws:iam::111122223333:role/images',
    imageAssetsRepositoryName: 'repository-${Qualifier}',
    lookupRoleArn: 'arn:aws:iam::111122223333:role/lookup',
    lookupRoleExternalId: 'lookup-id',
    qualifier: 'mine',
    useLookupRoleForStackOperations: false,
  }),
});
withAssets('LookUp', { env, synthesizer: new cdk.DefaultStackSynthesizer({ lookupRoleAdditionalOptions: tagged('look-ups'), lookupRoleExternalId: 'id' }) });
withAssets('NoRule', { synthesizer: new cdk.DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) });
withAssets('CliCredentials', {
  env,
  synthesizer: new cdk.CliCredentialsStackSynthesizer({
    bucketPrefix: 'p/', dockerTagPrefix: 't-', fileAssetsBucketName: 'files-${AWS::Region}', imageAssetsRepositoryName: 'images-${Qualifier}',
  }),
});
fill(new cdk.Stack(app, 'Bootstrapless', { synthesizer: new cdk.BootstraplessSynthesizer() }));
fill(new cdk.Stack(app, 'BootstraplessRoles', {
  env,
  synthesizer: new cdk.BootstraplessSynthesizer({
    cloudFormationExecutionRoleArn: 'arn:aws:iam::111122223333:role/exec', deployRoleArn: 'arn:aws:iam::111122223333:role/deploy-${Qualifier}', qualifier: 'plain',
  }),
}));
app.synth();
