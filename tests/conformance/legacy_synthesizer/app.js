// The first generation's way: assets come in through parameters of the template.
const cdk = require('aws-cdk-lib');
const { aws_ecr_assets: assets } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Legacy', { synthesizer: new cdk.LegacyStackSynthesizer() });
new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });

const staging = new cdk.AssetStaging(stack, 'Staging', { sourcePath: '../image_assets/image' });
const file = stack.synthesizer.addFileAsset({
  fileName: staging.relativeStagedPath(stack), packaging: staging.packaging, sourceHash: staging.assetHash,
});
const show = (name, value) => new cdk.CfnOutput(stack, name, { value });
show('Bucket', file.bucketName);
show('Key', file.objectKey);
show('Url', `${file.httpUrl} ${file.s3ObjectUrl}`);
const image = new assets.DockerImageAsset(stack, 'Image', { buildArgs: { A: 'b' }, directory: '../image_assets/image' });
show('Uri', image.imageUri);
const again = stack.synthesizer.addFileAsset({ fileName: staging.relativeStagedPath(stack), packaging: staging.packaging, sourceHash: staging.assetHash });
show('Same', again.objectKey);
app.synth();
