// Values exported by hand, so that a later import finds them or a former one keeps working.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { aws_ec2: ec2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Exports');
const vpc = new ec2.CfnVPC(stack, 'Vpc', { cidrBlock: '10.0.0.0/16' });
const queue = new cdk.CfnResource(new Construct(stack, 'Box'), 'Queue', { type: 'AWS::SQS::Queue' });

const consumer = new cdk.Stack(app, 'Consumer');
const parameter = (id, value) => new cdk.CfnResource(consumer, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });

parameter('ByRef', stack.exportValue(queue.ref));
parameter('ByAtt', stack.exportValue(queue.getAtt('Arn')));
parameter('Twice', stack.exportValue(queue.getAtt('Arn').toString()));
parameter('Named', stack.exportValue(`arn ${queue.ref}`, { name: 'my-export' }));
parameter('Described', stack.exportValue(vpc.attrDefaultNetworkAcl, { description: 'the default ACL' }));
parameter('List', cdk.Fn.select(0, stack.exportStringListValue(vpc.attrCidrBlockAssociations)));
parameter('NamedList', cdk.Fn.join('+', stack.exportStringListValue(['a', queue.ref], { name: 'my-list' })));
parameter('Implicit', queue.getAtt('QueueName'));
app.synth();
