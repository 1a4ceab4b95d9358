// Images built from folders: fingerprints, .dockerignore, build options, and the addresses of the published images.
const cdk = require('aws-cdk-lib');
const { aws_ecr_assets: assets } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Images');
const known = new cdk.Stack(app, 'Known', { env: { account: '111122223333', region: 'eu-west-1' } });
function image(scope, id, props) {
  const asset = new assets.DockerImageAsset(scope, id, { directory: 'image', ...props });
  const show = (name, value) => new cdk.CfnOutput(scope, `${id}${name}`, { value });
  show('Uri', asset.imageUri);
  show('Tag', asset.imageTag);
  show('Hash', asset.assetHash);
}
for (const scope of [stack, known]) new cdk.CfnResource(scope, 'Queue', { type: 'AWS::SQS::Queue' });

image(stack, 'Plain');
image(known, 'Plain');
image(stack, 'File', { file: 'Dockerfile.other' });
image(stack, 'Arguments', { buildArgs: { VERSION: '1', NAME: 'web' } });
image(stack, 'Target', { target: 'final' });
image(stack, 'Excluded', { exclude: ['a.txt'] });
image(stack, 'Platform', { platform: assets.Platform.LINUX_ARM64 });
image(stack, 'Network', { networkMode: assets.NetworkMode.HOST });
image(stack, 'Named', { assetName: 'server' });
image(stack, 'Extra', { extraHash: 'more' });
image(stack, 'Secret', { buildSecrets: { token: 'src=token.txt' }, buildSsh: 'default' });
image(stack, 'Cached', {
  cacheDisabled: true, cacheFrom: [{ type: 'registry', params: { ref: 'example/web:cache' } }], cacheTo: { type: 'inline' },
});
image(stack, 'Outputs', { outputs: ['type=local,dest=out'] });
image(stack, 'Contexts', { buildContexts: { other: 'docker-image://alpine' } });
image(stack, 'Invalidated', {
  buildArgs: { VERSION: '2' }, invalidation: { buildArgs: false, file: false, networkMode: false, platform: false },
  platform: assets.Platform.LINUX_AMD64,
});
app.synth();
