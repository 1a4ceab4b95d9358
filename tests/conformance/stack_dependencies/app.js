// The order of stacks: said outright, and implied by dependencies of resources and constructs in different stacks.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');

const app = new cdk.App();
const queue = (scope, id) => new cdk.CfnResource(scope, id, { type: 'AWS::SQS::Queue' });
const [one, two, three, four, five] = ['One', 'Two', 'Three', 'Four', 'Five'].map((id) => new cdk.Stack(app, id));

// outright
queue(one, 'Queue');
two.addStackDependency(one, 'because');
const inTwo = queue(two, 'Queue');

// through resources: no DependsOn across templates
const inThree = queue(three, 'Queue');
inThree.addResourceDependency(inTwo);

// through constructs
const box = new Construct(four, 'Box');
queue(box, 'Queue');
box.node.addDependency(three);

// through a nested stack
const nested = new cdk.NestedStack(five, 'Nested');
const inNested = queue(nested, 'Queue');
inNested.addResourceDependency(inThree);
const beside = queue(five, 'Beside');
beside.addResourceDependency(inNested);
queue(five, 'Before').node.addDependency(beside);
app.synth();
