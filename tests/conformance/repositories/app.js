// Repositories of images: who may pull and push, what becomes of old images, tokens for docker login.
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
app.synth();
