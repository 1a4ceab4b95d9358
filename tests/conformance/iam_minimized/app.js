// Statements that are merged and sorted, by the feature flag or by the document's own wish.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const say = (props) => new iam.PolicyStatement({ resources: ['*'], ...props });

function fill(stack) {
  const queue = new sqs.CfnQueue(stack, 'Queue');
  const other = new sqs.CfnQueue(stack, 'Other');
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.CompositePrincipal(new iam.ServicePrincipal('sqs'), new iam.ServicePrincipal('ec2'), new iam.AccountPrincipal('111122223333')) });
  role.addToPolicy(say({ actions: ['s3:Put*'] }));
  role.addToPolicy(say({ actions: ['s3:Get*', 's3:Delete*'] }));
  role.addToPolicy(say({ actions: ['s3:Get*'], effect: iam.Effect.DENY }));
  role.addToPolicy(say({ actions: ['sqs:Send*'], resources: [queue.attrArn] }));
  role.addToPolicy(say({ actions: ['sqs:Send*'], resources: [other.attrArn, 'arn:aws:sqs:*:*:x'] }));
  role.addToPolicy(say({ actions: ['sqs:Get*'], resources: [queue.attrArn], conditions: { Bool: { a: 'true' } } }));
  role.addToPolicy(say({ actions: ['sqs:List*'], resources: [queue.attrArn], conditions: { Bool: { a: 'true' } } }));
  role.addToPolicy(say({ actions: ['b:B'], sid: 'Kept' }));
  role.addToPolicy(say({ actions: ['b:B'] }));
  role.addToPolicy(say({ actions: ['b:B'] }));
  const trusted = new iam.Role(stack, 'Trusted', { assumedBy: role });
  trusted.assumeRolePolicy.addStatements(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], principals: [new iam.ServicePrincipal('ecs'), new iam.ServicePrincipal('ec2')] }));
  trusted.assumeRolePolicy.addStatements(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], principals: [new iam.ServicePrincipal('ecs')] }));
  trusted.assumeRolePolicy.addStatements(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], principals: [new iam.StarPrincipal()] }));
  const user = new iam.User(stack, 'User');
  new iam.Policy(stack, 'Always', { users: [user], document: new iam.PolicyDocument({ minimize: true, statements: [say({ actions: ['b:B'] }), say({ actions: ['a:A'] })] }) });
  new iam.Policy(stack, 'Never', { users: [user], document: new iam.PolicyDocument({ minimize: false, statements: [say({ actions: ['b:B'] }), say({ actions: ['a:A'] })] }) });
}

fill(new cdk.Stack(app, 'Off'));
const on = new cdk.Stack(app, 'On');
on.node.setContext('@aws-cdk/aws-iam:minimizePolicies', true);
fill(on);
app.synth();
