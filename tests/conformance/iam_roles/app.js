// Roles with every prop, principals of every kind, policies, users, groups, instance profiles, imports.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Roles');

const queue = new sqs.CfnQueue(stack, 'Queue');
const boundary = iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'team/boundary');
const role = new iam.Role(stack, 'Role', {
  assumedBy: new iam.ServicePrincipal('ecs-tasks'),
  description: 'Runs tasks',
  externalIds: ['one', 'two'],
  inlinePolicies: {
    read: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['sqs:ReceiveMessage'], resources: [queue.attrArn] })] }),
  },
  managedPolicies: [
    iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonECSTaskExecutionRolePolicy'),
    iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonECSTaskExecutionRolePolicy'),
    boundary,
  ],
  maxSessionDuration: cdk.Duration.hours(2),
  path: '/tasks/',
  permissionsBoundary: boundary,
  roleName: 'task-role',
});
role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage', 'sqs:GetQueueUrl', 'sqs:SendMessage'], resources: [queue.attrArn] }));
role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'], effect: iam.Effect.DENY, sid: 'No', conditions: { Bool: { 'aws:SecureTransport': 'false' } } }));
role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage', 'sqs:GetQueueUrl'], resources: [queue.attrArn] }));
role.addToPrincipalPolicy(new iam.PolicyStatement({ notActions: ['iam:*'], notResources: ['arn:aws:s3:::secret/*'] }));
role.assumeRolePolicy.addStatements(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], principals: [new iam.AccountRootPrincipal(), new iam.AccountPrincipal('111122223333')] }));
new cdk.CfnOutput(stack, 'RoleId', { value: role.roleId });

// principals
const trusts = {
  Any: new iam.AnyPrincipal(),
  Arn: new iam.ArnPrincipal('arn:aws:iam::111122223333:user/alice'),
  Canonical: new iam.CanonicalUserPrincipal('0123'),
  Composite: new iam.CompositePrincipal(new iam.ServicePrincipal('ec2.amazonaws.com'), new iam.ServicePrincipal('ssm.amazonaws.com.cn'), role),
  Conditional: new iam.ServicePrincipal('s3').withConditions({ StringEquals: { 'aws:SourceAccount': stack.account } }),
  Federated: new iam.FederatedPrincipal('accounts.example.com', { StringEquals: { 'a:aud': 'x' } }, 'sts:AssumeRoleWithWebIdentity'),
  Organization: new iam.OrganizationPrincipal('o-1234567890'),
  OtherRegion: new iam.ServicePrincipal('ecs', { region: 'eu-south-1' }),
  InOrganization: new iam.ArnPrincipal('*').inOrganization('o-0987654321'),
  Star: new iam.StarPrincipal(),
  Tagged: new iam.AccountPrincipal('111122223333').withConditions({ StringLike: { 'aws:RequestTag/team': 'a*' } }).withSessionTags(),
  Token: new iam.ServicePrincipal(cdk.Fn.importValue('service')),
  Web: new iam.WebIdentityPrincipal('cognito-identity.amazonaws.com', { 'StringEquals': { 'cognito-identity.amazonaws.com:aud': 'pool' } }),
};
for (const [name, assumedBy] of Object.entries(trusts)) new iam.Role(stack, `Trusts${name}`, { assumedBy });

// policies of their own
const writers = new iam.Group(stack, 'Writers', { groupName: 'writers', path: '/g/', managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')] });
const alice = new iam.User(stack, 'Alice', {
  groups: [writers], password: cdk.SecretValue.secretsManager('alice'), passwordResetRequired: true, path: '/u/', permissionsBoundary: boundary, userName: 'alice',
});
const bob = new iam.User(stack, 'Bob');
bob.addToGroup(writers);
bob.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
writers.addUser(alice);
writers.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: ['*'] }));
alice.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
const policy = new iam.Policy(stack, 'Policy', {
  groups: [writers], roles: [role], users: [alice], policyName: 'shared',
  statements: [new iam.PolicyStatement({ actions: ['s3:ListAllMyBuckets'], resources: ['*'] })],
});
policy.document.addStatements(new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: ['*'] }));
new iam.Policy(stack, 'Unattached', { statements: [new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: ['*'] })] });
new iam.Policy(stack, 'Numbered', {
  document: new iam.PolicyDocument({
    assignSids: true,
    statements: [
      new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::a'] }),
      new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::b'], sid: 'named' }),
      new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::a'] }),
    ],
  }),
  users: [bob],
});
const managed = new iam.ManagedPolicy(stack, 'Managed', {
  description: 'Shared', managedPolicyName: 'managed', path: '/p/', roles: [role], users: [bob], groups: [writers],
  statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })],
});
managed.addStatements(new iam.PolicyStatement({ actions: ['*'], resources: ['arn:aws:s3:::b'] }));
new cdk.CfnOutput(stack, 'ManagedName', { value: managed.managedPolicyName });
new iam.Role(stack, 'Bounded', { assumedBy: alice, managedPolicies: [managed] });

// instance profiles
new iam.InstanceProfile(stack, 'Profile');
new iam.InstanceProfile(stack, 'Given', { role, instanceProfileName: 'given', path: '/i/' });
const profile = iam.InstanceProfile.fromInstanceProfileArn(stack, 'ImportedProfile', 'arn:aws:iam::111122223333:instance-profile/a/b');
new cdk.CfnOutput(stack, 'ProfileName', { value: profile.instanceProfileName });

// grants
role.grantPassRole(alice);
role.grantAssumeRole(bob);
role.grant(policy, 'iam:GetRole');
role.grant(managed, 'iam:ListRoles');
const late = new sqs.CfnQueue(stack, 'Late');
role.grant(role, 'iam:TagRole', 'iam:UntagRole').applyBefore(late);

// imports
const byArn = iam.Role.fromRoleArn(stack, 'ByArn', 'arn:aws:iam::111122223333:role/path/by-arn');
byArn.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
managed.attachToRole(byArn);
const byName = iam.Role.fromRoleName(stack, 'ByName', 'by-name', { defaultPolicyName: 'Mine' });
byName.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
const fixed = iam.Role.fromRoleArn(stack, 'Fixed', 'arn:aws:iam::111122223333:role/fixed', { mutable: false });
fixed.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
const token = iam.Role.fromRoleArn(stack, 'Token', cdk.Fn.importValue('role'));
token.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
role.withoutPolicyUpdates().addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:Nothing'], resources: ['*'] }));
new cdk.CfnOutput(stack, 'Names', { value: [byArn, byName, fixed, token].map((r) => r.roleName).join() });
new cdk.CfnOutput(stack, 'Arns', { value: [byArn, byName, fixed, token].map((r) => r.roleArn).join() });
const carol = iam.User.fromUserName(stack, 'Carol', 'carol');
carol.addToGroup(writers);
carol.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [role.roleArn, carol.userArn] }));
const readers = iam.Group.fromGroupName(stack, 'Readers', 'readers');
readers.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [readers.groupArn] }));

// a policy that outgrows its role
const big = new iam.Role(stack, 'Big', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
for (let i = 0; i < 130; i++) big.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [`arn:aws:s3:::a-bucket-with-a-very-long-name-indeed-${i}/and/a/long/path/*`] }));
new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: ['*'] });

// from JSON
new iam.Policy(stack, 'Json', {
  users: [bob],
  document: iam.PolicyDocument.fromJson({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: ['a:B', 'c:D'], Resource: '*', Condition: { Bool: { x: true } } }] }),
});
app.synth();
