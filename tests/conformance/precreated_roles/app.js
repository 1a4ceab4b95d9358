// Roles that are made outside of the program, and roles that are only made when they are needed.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam, aws_lambda: lambda, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const ec2Service = new iam.ServicePrincipal('ec2.amazonaws.com');
const statement = (action) => new iam.PolicyStatement({ actions: [action], resources: ['*'] });

function fill(stack) {
  const queue = new sqs.Queue(stack, 'Queue');
  const shared = new iam.ManagedPolicy(stack, 'Shared', { statements: [statement('s3:ListAllMyBuckets')] });
  const role = new iam.Role(stack, 'Role', {
    assumedBy: ec2Service, managedPolicies: [shared, iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
    inlinePolicies: { more: new iam.PolicyDocument({ statements: [statement('ec2:DescribeInstances')] }) },
  });
  queue.grantSendMessages(role);
  role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'));
  new iam.Policy(stack, 'Attached', { statements: [statement('sns:Publish')], roles: [role] });
  role.attachInlinePolicy(new iam.Policy(stack, 'Inline', { statements: [statement('sns:ListTopics')] }));
  new iam.ManagedPolicy(stack, 'ByPolicy', { statements: [statement('s3:ListBucket')], roles: [role] });
  const code = lambda.Code.fromInline('exports.handler = () => {}');
  const handler = new lambda.Function(stack, 'Handler', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code });
  queue.grantConsumeMessages(handler);
  role.grantPassRole(new iam.User(stack, 'User'));
  new cdk.CfnOutput(stack, 'Names', { value: [role.roleArn, role.roleName, shared.managedPolicyArn, shared.managedPolicyName].join(' ') });
}

const precreated = new cdk.Stack(app, 'Precreated');
iam.Role.customizeRoles(precreated, {
  usePrecreatedRoles: { Role: 'our-role', 'Precreated/Handler/ServiceRole': 'our-handler', 'Custom::VpcRestrictDefaultSGCustomResourceProvider/Role': 'our-helper' },
});
fill(precreated);
new ec2.Vpc(precreated, 'Vpc', { subnetConfiguration: [], restrictDefaultSecurityGroup: true });

const lazy = new cdk.Stack(app, 'Lazy');
const props = { assumedBy: ec2Service };
new iam.LazyRole(lazy, 'Never', props).addToPolicy(statement('s3:GetObject'));
const early = new iam.LazyRole(lazy, 'Early', { ...props, roleName: 'early', description: 'made' });
early.addToPrincipalPolicy(statement('s3:GetObject'));
early.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
early.attachInlinePolicy(new iam.Policy(lazy, 'Inline', { statements: [statement('sns:Publish')] }));
new cdk.CfnOutput(lazy, 'Arn', { value: `${early.roleArn} ${early.roleName} ${early.roleId}` });
early.addToPolicy(statement('s3:PutObject'));
const user = new iam.User(lazy, 'User');
new iam.LazyRole(lazy, 'Granted', props).grantAssumeRole(user);
new iam.LazyRole(lazy, 'Passed', props).grantPassRole(user);
app.synth();
