// Rules that check parameters before a deployment.
const cdk = require('aws-cdk-lib');
const { Fn } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Rules');
new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });
const stage = new cdk.CfnParameter(stack, 'Stage');
const size = new cdk.CfnParameter(stack, 'Size');
new cdk.CfnParameter(stack, 'Subnet', { type: 'AWS::EC2::Subnet::Id' });

const rule = new cdk.CfnRule(stack, 'SizeFitsStage', {
  ruleCondition: Fn.conditionEquals(stage.valueAsString, 'prod'),
  assertions: [{ assert: Fn.conditionContains(['large', 'huge'], size.valueAsString), assertDescription: 'production is large' }],
});
rule.addAssertion(Fn.conditionNot(Fn.conditionEquals(size.valueAsString, 'huge')), 'not that large');

const vpcs = new cdk.CfnRule(stack, 'Vpcs');
vpcs.addAssertion(Fn.conditionEachMemberEquals(Fn.valueOfAll('AWS::EC2::Subnet::Id', 'VpcId'), 'vpc-1'), 'one VPC');
vpcs.addAssertion(Fn.conditionEachMemberIn(Fn.valueOfAll('AWS::EC2::VPC::Id', 'Tags.Department'), Fn.refAll('AWS::EC2::VPC::Id')), 'known ones');
vpcs.addAssertion(Fn.conditionContains(['vpc-1', 'vpc-2'], Fn.valueOf('Subnet', 'VpcId')), 'a known VPC');
vpcs.addAssertion(Fn.conditionAnd(Fn.conditionContains(['a'], 'a'), Fn.conditionOr(Fn.conditionEquals(1, 1), Fn.conditionEquals(2, 2))), 'nested');
app.synth();
