// Logical ids that are chosen: overrides and renames, and everything that refers to them.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Changes');
const queue = (scope, id, properties) => new cdk.CfnResource(scope, id, { type: 'AWS::SQS::Queue', properties });

const box = new Construct(stack, 'Box');
const first = queue(box, 'First');
const second = queue(box, 'Second');
const third = queue(box, 'Third', { QueueName: cdk.Fn.join('-', ['after', first.logicalId]) });
third.addResourceDependency(first);
third.addResourceDependency(second);
first.overrideLogicalId('Legacy');
stack.renameLogicalId(stack.getLogicalId(second), 'Renamed');
queue(stack, 'Plain');
stack.renameLogicalId('Plain', 'PlainRenamed');

const parameter = new cdk.CfnParameter(box, 'Name');
parameter.overrideLogicalId('QueueName');
const condition = new cdk.CfnCondition(box, 'IsNamed', {
  expression: cdk.Fn.conditionNot(cdk.Fn.conditionEquals(parameter.valueAsString, '')),
});
condition.overrideLogicalId('HasName');
const fourth = queue(box, 'Fourth', {
  QueueName: cdk.Fn.conditionIf(condition.logicalId, parameter.valueAsString, cdk.Aws.NO_VALUE),
});
fourth.cfnOptions.condition = condition;

const output = new cdk.CfnOutput(box, 'Url', { value: first.ref });
output.overrideLogicalId('QueueUrl');
new cdk.CfnOutput(box, 'Arn', { value: first.getAtt('Arn').toString() });
new cdk.CfnOutput(box, 'Ids', { value: [first.logicalId, second.logicalId].join() });
app.synth();
