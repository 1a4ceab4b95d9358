// The tree itself: finding, default children, constructs that are taken out, and whole subtrees.
const cdk = require('aws-cdk-lib');
const { Construct, ConstructOrder } = require('constructs');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Tree');
const queue = (scope, id) => new cdk.CfnResource(scope, id, { type: 'AWS::SQS::Queue' });
let count = 0;
const show = (value) => {
  count += 1;
  new cdk.CfnOutput(stack, `O${count}`, { value: `${value}` });
};

const one = new Construct(stack, 'One');
const resource = queue(one, 'Resource');
const two = new Construct(stack, 'Two');
const fallback = queue(two, 'Default');
const three = new Construct(stack, 'Three');
three.node.defaultChild = queue(three, 'Chosen');
const deep = new Construct(new Construct(one, 'A'), 'B');

show(one.node.defaultChild === resource);
show(two.node.defaultChild === fallback);
show(three.node.defaultChild.node.id);
show(stack.node.defaultChild === undefined);
show(one.node.findChild('A').node.path);
show(one.node.tryFindChild('Nothing') === undefined);
show(deep.node.scopes.map((scope) => scope.node.id || '(root)').join(' > '));
show(deep.node.root === app);
show(deep.node.scope.node.id);
show(`${deep}`);
show(one.node.children.map((child) => child.node.id).join());
show(stack.node.findAll().filter((node) => !(node instanceof cdk.CfnOutput)).map((node) => node.node.id).join());
show(one.node.findAll(ConstructOrder.POSTORDER).map((node) => node.node.id).join());
show(cdk.Stack.of(deep) === stack);
show(cdk.Stage.of(deep) === app);

// taken out: no part of the template any more
queue(new Construct(stack, 'Gone'), 'Queue');
show(stack.node.tryRemoveChild('Gone'));
show(stack.node.tryRemoveChild('Gone'));
queue(new Construct(stack, 'Gone'), 'Again');

// through a default child an L2's resource is reached
one.node.defaultChild.addPropertyOverride('QueueName', 'reached');
two.node.addValidation({ validate: () => [] });
app.synth();
