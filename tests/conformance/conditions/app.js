// Conditions and the functions that work on them.
const cdk = require('aws-cdk-lib');
const { Fn } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Conditions');
const stage = new cdk.CfnParameter(stack, 'Stage');
const condition = (id, expression) => new cdk.CfnCondition(stack, id, { expression });

const isProd = condition('IsProd', Fn.conditionEquals(stage.valueAsString, 'prod'));
const isTest = condition('IsTest', Fn.conditionEquals('test', stage));
const either = condition('Either', Fn.conditionOr(isProd, isTest));
const neither = condition('Neither', Fn.conditionNot(either));
const both = condition('Both', Fn.conditionAnd(isProd, Fn.conditionNot(Fn.conditionEquals(cdk.Aws.REGION, 'us-east-1')), isTest));
const one = condition('One', Fn.conditionAnd(isProd));
const many = condition('Many', Fn.conditionOr(...[...Array(12).keys()].map((i) => Fn.conditionEquals(stage.valueAsString, `s${i}`))));
const late = condition('Late');
late.expression = Fn.conditionEquals(1, 2);

const queue = new cdk.CfnResource(stack, 'Queue', {
  type: 'AWS::SQS::Queue',
  properties: {
    DelaySeconds: Fn.conditionIf(isProd.logicalId, 10, 1),
    QueueName: Fn.conditionIf(either.logicalId, Fn.join('-', ['a', stage.valueAsString]), Fn.conditionIf(both.logicalId, 'b', cdk.Aws.NO_VALUE)),
    RedriveAllowPolicy: Fn.conditionIf(neither.logicalId, { redrivePermission: 'denyAll' }, { Ref: 'AWS::NoValue' }),
  },
});
queue.cfnOptions.condition = many;
new cdk.CfnOutput(stack, 'Name', { condition: one, value: Fn.conditionIf(late.logicalId, queue.getAtt('QueueName'), 'none').toString() });
app.synth();
