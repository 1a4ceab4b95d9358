// Files and folders that are staged: fingerprints, what is left out, links, and where the default synthesizer puts them.
const cdk = require('aws-cdk-lib');
const { IgnoreMode, SymlinkFollowMode } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Files');
function stage(id, props) {
  cdk.AssetStaging.clearAssetHashCache(); // which takes no notice of `follow`
  const staging = new cdk.AssetStaging(stack, id, { sourcePath: 'files', ...props });
  const location = stack.synthesizer.addFileAsset({
    displayName: id, fileName: staging.relativeStagedPath(stack), packaging: staging.packaging, sourceHash: staging.assetHash,
  });
  const show = (name, value) => new cdk.CfnOutput(stack, `${id}${name}`, { value });
  show('Hash', staging.assetHash);
  show('Packaging', `${staging.packaging} ${staging.isArchive}`);
  show('Key', `${location.objectKey} in ${location.bucketName}`);
  show('Url', `${location.httpUrl} ${location.s3ObjectUrl}`);
}
new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });

stage('Folder');
stage('Single', { sourcePath: 'files/a.txt' });
stage('Binary', { sourcePath: 'files/data.bin' });
stage('Lines', { sourcePath: 'files/crlf.txt' });
stage('Archive', { sourcePath: 'archive.zip' });

// what is left out
stage('Glob', { exclude: ['*.txt', 'sub/deeper/**'] });
stage('GlobAll', { exclude: ['**', '!a.txt'] });
stage('Git', { exclude: ['*.txt', '!a.txt', 'logs/*', '!logs/keep.log'], ignoreMode: IgnoreMode.GIT });
stage('GitFolder', { exclude: ['deeper/'], ignoreMode: IgnoreMode.GIT });
stage('Docker', { exclude: ['sub', '!sub/deeper', '*.bin'], ignoreMode: IgnoreMode.DOCKER });
stage('DockerDeep', { exclude: ['**/*.log', '.hidden'], ignoreMode: IgnoreMode.DOCKER });

// links
stage('Followed', { follow: SymlinkFollowMode.ALWAYS });
stage('Never', { follow: SymlinkFollowMode.NEVER });
stage('External', { follow: SymlinkFollowMode.EXTERNAL });
stage('Internal', { follow: SymlinkFollowMode.BLOCK_EXTERNAL });

// hashes that are not only the content's
stage('Extra', { extraHash: 'more' });
stage('Custom', { assetHash: 'my own', assetHashType: cdk.AssetHashType.CUSTOM });
app.synth();
