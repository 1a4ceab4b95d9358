// OpenID Connect providers that a custom resource makes.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Providers');
const full = new iam.OpenIdConnectProvider(stack, 'Full', {
  url: 'https://openid/endpoint', clientIds: ['b', 'a'], thumbprints: ['0123456789abcdef0123456789abcdef01234567'], removalPolicy: cdk.RemovalPolicy.RETAIN,
});
new iam.OpenIdConnectProvider(stack, 'Plain', { url: 'https://other' });
const imported = iam.OpenIdConnectProvider.fromOpenIdConnectProviderArn(stack, 'Imported', 'arn:aws:iam::111122223333:oidc-provider/example.com/x');
new iam.Role(stack, 'Role', { assumedBy: new iam.OpenIdConnectPrincipal(full, { StringEquals: { a: 'b' } }) });
new cdk.CfnOutput(stack, 'Arn', { value: full.openIdConnectProviderArn });
new cdk.CfnOutput(stack, 'Issuer', { value: full.openIdConnectProviderIssuer });
new cdk.CfnOutput(stack, 'Thumbprints', { value: full.openIdConnectProviderthumbprints });
new cdk.CfnOutput(stack, 'Imports', { value: `${imported.openIdConnectProviderArn} ${imported.openIdConnectProviderIssuer}` });

const strict = new cdk.Stack(app, 'Strict');
strict.node.setContext('@aws-cdk/aws-iam:oidcRejectUnauthorizedConnections', true);
new iam.OpenIdConnectProvider(strict, 'Plain', { url: 'https://other' });
app.synth();
