// Identity providers and the principals that they vouch for, permissions boundaries of a part of the tree.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Providers', { env: { region: 'us-gov-west-1' } });

const github = new iam.OidcProviderNative(stack, 'GitHub', {
  url: 'https://token.actions.githubusercontent.com',
  clientIds: ['sts.amazonaws.com', 'other'],
  thumbprints: ['0123456789abcdefABCDEF0123456789abcdef01'],
  oidcProviderName: 'github',
  removalPolicy: cdk.RemovalPolicy.RETAIN,
});
new iam.Role(stack, 'Deploy', {
  assumedBy: new iam.OpenIdConnectPrincipal(github, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } }),
  description: github.oidcProviderIssuer,
});
const imported = iam.OidcProviderNative.fromOidcProviderArn(stack, 'Imported', 'arn:aws:iam::111122223333:oidc-provider/gitlab.example.com');
new iam.Role(stack, 'FromImport', { assumedBy: new iam.OpenIdConnectPrincipal(imported), description: imported.openIdConnectProviderIssuer });

const directory = new iam.SamlProvider(stack, 'Directory', {
  name: 'company.directory',
  metadataDocument: iam.SamlMetadataDocument.fromXml(`<EntityDescriptor>${'<a/>'.repeat(300)}</EntityDescriptor>`),
});
new iam.Role(stack, 'Saml', { assumedBy: new iam.SamlPrincipal(directory, { StringEquals: { 'SAML:aud': 'https://example.com' } }) });
new iam.Role(stack, 'Console', { assumedBy: new iam.SamlConsolePrincipal(directory, { StringLike: { 'SAML:iss': 'x' }, StringEquals: { a: 'b' } }) });
new iam.Role(stack, 'ConsoleOfImport', {
  assumedBy: new iam.SamlConsolePrincipal(iam.SamlProvider.fromSamlProviderArn(stack, 'ImportedSaml', 'arn:aws:iam::111122223333:saml-provider/x')),
});

// boundaries
const team = new cdk.Stack(app, 'Team');
const boundary = new iam.ManagedPolicy(team, 'Boundary', { statements: [new iam.PolicyStatement({ notActions: ['iam:*'], resources: ['*'] })] });
iam.PermissionsBoundary.of(team).apply(boundary);
const member = new iam.Role(team, 'Member', { assumedBy: new iam.AccountRootPrincipal() });
const shared = new iam.ManagedPolicy(team, 'Shared', { statements: [new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: ['*'] })] });
shared.attachToRole(member);
shared.attachToRole(iam.Role.fromRoleArn(team, 'SameMember', member.roleArn));
new iam.User(team, 'User');
const part = new (require('constructs').Construct)(team, 'Part');
new iam.Role(part, 'Role', { assumedBy: new iam.AccountRootPrincipal(), permissionsBoundary: iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess') });
const free = new (require('constructs').Construct)(team, 'Free');
iam.PermissionsBoundary.of(free).clear();
new iam.Role(free, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
app.synth();
