// DependsOn: between resources, and between constructs and groups down to every resource below them.
const cdk = require('aws-cdk-lib');
const { Construct, DependencyGroup } = require('constructs');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Dependencies');
const queue = (scope, id) => new cdk.CfnResource(scope, id, { type: 'AWS::SQS::Queue' });

// resources: sorted by path, each once
const z = queue(stack, 'Z');
const a = queue(stack, 'A');
const user = queue(stack, 'User');
user.addResourceDependency(z);
user.addResourceDependency(a);
user.addResourceDependency(z);
const changed = queue(stack, 'Changed');
changed.addResourceDependency(z);
changed.addResourceDependency(a);
changed.removeResourceDependency(z);
changed.replaceDependency(a, user);

// constructs: all resources below the one wait for all below the other
const network = new Construct(stack, 'Network');
queue(network, 'Subnet');
queue(new Construct(network, 'Gateway'), 'Attachment');
const service = new Construct(stack, 'Service');
queue(service, 'Task');
queue(service, 'Balancer');
service.node.addDependency(network);

// groups, which may grow later and hold groups
const group = new DependencyGroup();
const inner = new DependencyGroup(a);
group.add(inner);
const waiting = queue(stack, 'Waiting');
waiting.node.addDependency(group);
inner.add(network);

// what has no resources adds nothing; what is below itself is left out
const empty = new Construct(stack, 'Empty');
queue(stack, 'Alone').node.addDependency(empty);
const parent = new Construct(stack, 'Parent');
const child = queue(parent, 'Child');
parent.node.addDependency(child);

// parameters and outputs are no resources
const parameter = new cdk.CfnParameter(stack, 'Parameter');
queue(stack, 'AfterParameter').node.addDependency(parameter);

// a dependency on a resource that is conditional
const sometimes = queue(stack, 'Sometimes');
const rarely = new cdk.CfnCondition(stack, 'Rarely', { expression: cdk.Fn.conditionEquals(cdk.Aws.REGION, 'eu-west-1') });
sometimes.cfnOptions.condition = rarely;
const afterwards = queue(stack, 'AfterSometimes');
afterwards.cfnOptions.condition = rarely;
afterwards.addResourceDependency(sometimes);
app.synth();
