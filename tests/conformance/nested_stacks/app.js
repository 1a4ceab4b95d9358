// A nested stack and its parent: references both ways, parameters, names.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { aws_ec2: ec2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Parent');
const parameter = (scope, id, value) => new cdk.CfnResource(scope, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });

const queue = new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });
const nested = new cdk.NestedStack(new Construct(stack, 'Box'), 'Nested', {
  description: 'a nested stack',
  notificationArns: ['arn:aws:sns:eu-west-1:111122223333:topic'],
  parameters: { Given: 'from-props', Reference: queue.ref },
  timeout: cdk.Duration.minutes(5),
});
const given = new cdk.CfnParameter(nested, 'Given');
new cdk.CfnParameter(nested, 'Reference');
new cdk.CfnParameter(nested, 'Later', { default: 'x' });
nested.setParameter('Later', `set ${queue.getAtt('Arn')}`);

// downwards: through parameters
parameter(nested, 'Down', queue.ref);
parameter(nested, 'DownAtt', `${queue.getAtt('Arn')} and ${given.valueAsString}`);
const inside = new cdk.CfnResource(nested, 'Queue', { type: 'AWS::SQS::Queue' });
const vpc = new ec2.CfnVPC(nested, 'Vpc', { cidrBlock: '10.0.0.0/16' });
new cdk.CfnOutput(nested, 'Own', { value: inside.ref });

// upwards: through outputs
parameter(stack, 'Up', inside.getAtt('Arn'));
parameter(stack, 'UpText', `it is ${inside.ref}`);
parameter(stack, 'UpAgain', inside.getAtt('Arn'));
parameter(stack, 'UpList', cdk.Fn.select(0, vpc.attrCidrBlockAssociations));

// what a nested stack is called, seen from inside and from outside
parameter(nested, 'NameInside', `${nested.stackName} ${nested.stackId}`);
parameter(stack, 'NameOutside', `${nested.stackName} ${nested.stackId}`);
parameter(nested, 'ParentName', `${stack.stackName} ${stack.stackId}`);
parameter(nested, 'Place', `${nested.account} ${nested.region} ${nested.partition}`);

// removal policy and dependencies of the stack's own resource
const kept = new cdk.NestedStack(stack, 'Kept', { removalPolicy: cdk.RemovalPolicy.RETAIN });
new cdk.CfnResource(kept, 'Queue', { type: 'AWS::SQS::Queue' });
kept.node.addDependency(nested);
nested.nestedStackResource.addMetadata('made', 'by hand');
app.synth();
