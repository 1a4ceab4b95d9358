// References from stack to stack in one environment: exports and imports, and the order that they bring.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { aws_ec2: ec2 } = cdk;

const app = new cdk.App();
const producer = new cdk.Stack(app, 'Producer');
const consumer = new cdk.Stack(app, 'Consumer');
const third = new cdk.Stack(app, 'Third', { stackName: 'third-name' });
const parameter = (scope, id, value) => new cdk.CfnResource(scope, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });

const queue = new cdk.CfnResource(producer, 'Queue', { type: 'AWS::SQS::Queue' });
const boxed = new cdk.CfnResource(new Construct(producer, 'Box'), 'Queue', { type: 'AWS::SQS::Queue' });
const input = new cdk.CfnParameter(producer, 'Input', { default: 'x' });
const vpc = new ec2.CfnVPC(third, 'Vpc', { cidrBlock: '10.0.0.0/16' });

parameter(consumer, 'Ref', queue.ref);
parameter(consumer, 'Att', queue.getAtt('Arn'));
parameter(consumer, 'Again', queue.getAtt('Arn').toString());
parameter(consumer, 'Text', `url: ${queue.ref}, name: ${boxed.getAtt('QueueName')}`);
parameter(consumer, 'Joined', cdk.Fn.join('/', ['a', boxed.ref]));
parameter(consumer, 'Sub', cdk.Fn.sub('${Url}', { Url: queue.ref }));
parameter(consumer, 'Parameter', input.valueAsString);
parameter(consumer, 'StackName', `${third.stackName} ${producer.stackName}`);
new cdk.CfnOutput(consumer, 'Output', { value: boxed.getAtt('Arn').toString() });
consumer.addMetadata('from', boxed.ref);

// back and forth between other pairs, and a list attribute
parameter(producer, 'FromThird', vpc.attrCidrBlock);
parameter(producer, 'Blocks', cdk.Fn.select(0, vpc.attrCidrBlockAssociations));
const group = new cdk.CfnResource(producer, 'Group', {
  type: 'AWS::AutoScaling::AutoScalingGroup',
  properties: { AvailabilityZones: vpc.attrCidrBlockAssociations, LaunchConfigurationName: 'launch', MaxSize: '1', MinSize: '1' },
});
group.addMetadata('third', vpc.ref);
app.synth();
