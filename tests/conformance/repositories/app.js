// Repositories of images: who may pull and push, what becomes of old images, tokens for docker login, rules for events.
const cdk = require('aws-cdk-lib');
const { aws_ecr: ecr, aws_iam: iam } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'repositories');
const role = new iam.Role(stack, 'builder', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') });
const shop = new ecr.Repository(stack, 'shop', {
  imageScanOnPush: true, imageTagMutability: ecr.TagMutability.IMMUTABLE, removalPolicy: cdk.RemovalPolicy.DESTROY, repositoryName: 'shop/web',
});
shop.addLifecycleRule({ maxImageCount: 10, tagPrefixList: ['v'] });
shop.addLifecycleRule({ maxImageAge: cdk.Duration.days(30) });
shop.grantPullPush(role);
shop.grantPull(new iam.AccountPrincipal('111122223333'));
ecr.AuthorizationToken.grantRead(role);
ecr.PublicGalleryAuthorizationToken.grantRead(role);

const target = { bind: () => ({ arn: 'arn:aws:sns:eu-west-1:111122223333:images' }) };
const known = ecr.Repository.fromRepositoryName(stack, 'known', 'known');
const all = shop.onEvent('all', { target, ruleName: 'images', description: 'what happens to images' });
all.addEventPattern({ source: ['aws.ecr'] });
shop.onCloudTrailEvent('calls');
shop.onCloudTrailImagePushed('pushed', { target });
shop.onCloudTrailImagePushed('latest', { target, imageTag: 'latest', eventPattern: { account: ['111122223333'], detail: { requestParameters: { registryId: ['1'] } } } });
shop.onImageScanCompleted('scanned');
known.onImageScanCompleted('scanned', { imageTags: ['v1', 'v2'] });
const receivers = plainStack(app, 'receivers');
shop.onCloudTrailImagePushed('elsewhere', { target, crossStackScope: receivers });
const far = new cdk.Stack(app, 'far', { env: { account: '111122223333', region: 'us-east-1' } });
new ecr.Repository(far, 'copy');
shop.onImageScanCompleted('here', { target, crossStackScope: far });

const found = new cdk.Stack(app, 'found', { env: { account: '111122223333', region: 'eu-west-1' }, synthesizer: new cdk.DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) });
const byName = ecr.Repository.fromLookup(found, 'by-name', { repositoryName: 'shop/web' });
const byArn = ecr.Repository.fromLookup(found, 'by-arn', { repositoryArn: 'arn:aws:ecr:eu-west-1:111122223333:repository/shop/api' });
byName.grantPull(new iam.User(found, 'puller'));
new cdk.CfnOutput(found, 'uris', { value: `${byName.repositoryUri} ${byArn.repositoryUri} ${byName.repositoryName} ${byArn.repositoryArn}` });
app.synth();
