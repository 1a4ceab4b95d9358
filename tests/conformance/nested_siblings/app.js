// Nested stacks beside and inside each other, and references that leave the tree of one parent.
const cdk = require('aws-cdk-lib');

const app = new cdk.App();
const parameter = (scope, id, value) => new cdk.CfnResource(scope, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });
const queue = (scope, id) => new cdk.CfnResource(scope, id, { type: 'AWS::SQS::Queue' });

const stack = new cdk.Stack(app, 'Root');
const left = new cdk.NestedStack(stack, 'Left');
const right = new cdk.NestedStack(stack, 'Right');
const deep = new cdk.NestedStack(left, 'Deep');
const deeper = new cdk.NestedStack(deep, 'Deeper');

const top = queue(stack, 'Top');
const inLeft = queue(left, 'Queue');
const inDeeper = queue(deeper, 'Queue');

parameter(right, 'FromLeft', inLeft.ref);
parameter(right, 'FromDeeper', `deep: ${inDeeper.getAtt('Arn')}`);
parameter(deeper, 'FromTop', top.getAtt('Arn'));
parameter(deep, 'FromDeeper', inDeeper.ref);
parameter(stack, 'FromDeeper', inDeeper.getAtt('QueueName'));
parameter(deep, 'FromLeft', inLeft.getAtt('Arn'));

// across stacks: out of a nested stack into another stack, and into a nested stack of it
const other = new cdk.Stack(app, 'Other');
parameter(other, 'FromLeft', inLeft.ref);
const away = new cdk.NestedStack(other, 'Away');
parameter(away, 'FromTop', top.ref);
parameter(away, 'FromDeeper', inDeeper.getAtt('Arn'));

// order between resources of siblings is order between the stacks
const last = queue(right, 'Last');
last.addResourceDependency(inLeft);
app.synth();
