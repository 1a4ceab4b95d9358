// Files and folders as assets: where templates find them, who reads them, what is left out, and what tools are told.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_s3_assets: assets } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'assets');
const nested = new cdk.NestedStack(stack, 'Nested');
const files = '../file_assets/files';
new iam.User(nested, 'User');

function show(scope, id, asset) {
  const output = (name, value) => new cdk.CfnOutput(scope, `${id}${name}`, { value });
  output('Bucket', asset.s3BucketName);
  output('Key', asset.s3ObjectKey);
  output('Urls', `${asset.httpUrl} ${asset.s3ObjectUrl}`);
  output('Hash', asset.assetHash);
  output('Path', asset.assetPath);
  output('Kind', `${asset.isFile} ${asset.isZipArchive}`);
  output('Domain', asset.bucket.bucketRegionalDomainName);
}

const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const user = new iam.User(stack, 'User');
const folder = new assets.Asset(stack, 'Folder', { path: files, exclude: ['*.txt'], readers: [role, user] });
show(stack, 'Folder', folder);
const file = new assets.Asset(stack, 'File', { path: `${files}/a.txt`, deployTime: true, displayName: 'a text' });
file.grantRead(role);
show(stack, 'File', file);
show(stack, 'Archive', new assets.Asset(stack, 'Archive', { path: '../file_assets/archive.zip', assetHash: 'v1' }));
show(nested, 'Nested', new assets.Asset(nested, 'Asset', {
  path: files, exclude: ['logs/', '*.bin'], ignoreMode: cdk.IgnoreMode.GIT, followSymlinks: cdk.SymlinkFollowMode.ALWAYS,
}));

const document = new cdk.CfnResource(stack, 'Document', { type: 'AWS::SSM::Document', properties: { Content: { schemaVersion: '2.2' } } });
folder.addResourceMetadata(document, 'Attachments');
app.synth();
