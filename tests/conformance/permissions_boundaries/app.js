// Boundaries of all roles and users: of a stage, a stack, or the context, by name and by ARN.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam } = cdk;

const app = new cdk.App();
const env = { account: '111122223333', region: 'eu-west-1' };
const byName = (name) => cdk.PermissionsBoundary.fromName(name);
const byArn = (arn) => cdk.PermissionsBoundary.fromArn(arn);

function fill(stack) {
  new iam.User(stack, 'User');
  const own = iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess');
  new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'), permissionsBoundary: own });
  new iam.Group(stack, 'Group');
  new iam.Role(new cdk.NestedStack(stack, 'Nested'), 'Role', { assumedBy: new iam.AccountRootPrincipal() });
}

fill(new cdk.Stack(app, 'ByName', { permissionsBoundary: byName('team/boundary') }));
fill(new cdk.Stack(app, 'ByArn', { permissionsBoundary: byArn('arn:aws:iam::111122223333:policy/boundary') }));
fill(new cdk.Stack(app, 'Filled', { env, permissionsBoundary: byName('cdk-${Qualifier}-boundary-${AWS::AccountId}-${AWS::Region}') }));
fill(new cdk.Stack(app, 'Qualified', {
  env, permissionsBoundary: byArn('arn:aws:iam::${AWS::AccountId}:policy/${Qualifier}'), synthesizer: new cdk.DefaultStackSynthesizer({ qualifier: 'mine' }),
}));
fill(new cdk.Stack(app, 'CliCredentials', {
  env, permissionsBoundary: byName('${Qualifier}'),
  synthesizer: new cdk.CliCredentialsStackSynthesizer({ qualifier: 'other' }),
}));

const stage = new cdk.Stage(app, 'Prod', { permissionsBoundary: byName('prod') });
fill(new cdk.Stack(stage, 'Inherits'));
fill(new cdk.Stack(stage, 'Overrides', { permissionsBoundary: byName('own') }));
fill(new cdk.Stack(new cdk.Stage(stage, 'Inner', { permissionsBoundary: byName('inner') }), 'Deep'));

const told = new cdk.Stage(app, 'Told');
told.node.setContext('@aws-cdk/core:permissionsBoundary', { name: 'from-context' });
fill(new cdk.Stack(told, 'Context'));
fill(new cdk.Stack(app, 'None'));
app.synth();
