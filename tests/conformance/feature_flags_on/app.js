// Feature flags of the engine, all on; feature_flags_off is the same program with all of them off.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { aws_sqs: sqs } = cdk;

const app = new cdk.App();
const env = { account: '111122223333', region: 'eu-west-1' };
const parameter = (scope, id, value) => new cdk.CfnResource(scope, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });

// @aws-cdk/core:enablePartitionLiterals
const known = new cdk.Stack(app, 'Known', { env });
parameter(known, 'Arn', known.formatArn({ resource: 'queue', service: 'sqs' }));
parameter(known, 'Partition', known.partition);
const china = new cdk.Stack(app, 'China', { env: { region: 'cn-north-1' } });
parameter(china, 'Partition', china.partition);
const open = new cdk.Stack(app, 'Open');
parameter(open, 'Partition', open.partition);

// @aws-cdk/core:stackRelativeExports
const group = new Construct(app, 'Group');
const producer = new cdk.Stack(group, 'Producer', { env });
const queue = new sqs.CfnQueue(new Construct(producer, 'Box'), 'Queue');
parameter(known, 'Import', queue.attrArn);

// @aws-cdk/core:aspectStabilization: an aspect that adds a construct beside the one it visits
const grown = new Construct(open, 'Grown');
const first = new sqs.CfnQueue(grown, 'Queue');
cdk.Aspects.of(first).add({
  visit() { if (!grown.node.tryFindChild('Added')) new sqs.CfnQueue(grown, 'Added'); },
});
cdk.Tags.of(grown).add('tag', 'on all');

// @aws-cdk/core:aspectPrioritiesMutating: whether tags are there already when an aspect of priority 300 comes
cdk.Aspects.of(first).add({
  visit() { if (cdk.TagManager.of(first).hasTags()) first.queueName = 'tagged'; },
}, { priority: 300 });
app.synth();
