// Outputs and exports.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Outputs');
const queue = new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });

new cdk.CfnOutput(stack, 'Plain', { value: 'text' });
new cdk.CfnOutput(stack, 'Full', {
  description: 'where to send', exportName: 'queue-url', key: 'Keyed', value: queue.ref,
});
new cdk.CfnOutput(stack, 'Joined', { value: `https://${queue.getAtt('QueueName')}.example/${cdk.Aws.REGION}` });
new cdk.CfnOutput(stack, 'ExportJoined', { exportName: `${cdk.Aws.STACK_NAME}-arn`, value: queue.getAtt('Arn').toString() });
new cdk.CfnOutput(stack, 'Number', { value: cdk.Token.asString(42) });
new cdk.CfnOutput(stack, 'List', { value: cdk.Fn.join(',', ['a', queue.ref, 'b']) });

const sometimes = new cdk.CfnCondition(stack, 'Sometimes', { expression: cdk.Fn.conditionEquals(cdk.Aws.REGION, 'eu-west-1') });
new cdk.CfnOutput(stack, 'Conditional', { condition: sometimes, value: 'only there' });
const changed = new cdk.CfnOutput(new Construct(stack, 'Box'), 'Changed', { value: 'before' });
changed.value = 'after';
changed.description = 'set later';
changed.exportName = 'later';
changed.condition = sometimes;

// used by another stack
const user = new cdk.Stack(app, 'User');
new cdk.CfnResource(user, 'Queue', { type: 'AWS::SQS::Queue' });
new cdk.CfnOutput(user, 'Imported', { value: changed.importValue });
new cdk.CfnOutput(user, 'ImportedInText', { value: `got ${changed.importValue}` });
app.synth();
