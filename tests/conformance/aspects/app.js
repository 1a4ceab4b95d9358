// Aspects: the order in which they visit, by priority and by inheritance, and what they may change.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { Aspects, AspectPriority } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Aspects');
const queue = (scope, id) => new cdk.CfnResource(scope, id, { type: 'AWS::SQS::Queue' });
const isQueue = (node) => node instanceof cdk.CfnResource;

/** Leaves its name in the metadata of every resource that it visits. */
class Trace {
  constructor(name) { this.name = name; }
  visit(node) { if (isQueue(node)) node.addMetadata('seen', [...(node.getMetadata('seen') ?? []), this.name]); }
}

const box = new Construct(stack, 'Box');
queue(box, 'Queue');
queue(stack, 'Beside');
Aspects.of(box).add(new Trace('box'));
Aspects.of(stack).add(new Trace('stack'));
Aspects.of(app).add(new Trace('app'));
Aspects.of(stack).add(new Trace('stack, read-only'), { priority: AspectPriority.READONLY });
Aspects.of(box).add(new Trace('box, mutating'), { priority: AspectPriority.MUTATING });
Aspects.of(stack).add(new Trace('stack, first'), { priority: 1 });
Aspects.of(app).add(new Trace('app, 250'), { priority: 250 });

// an aspect may add constructs, which are visited too by what comes later and what is inherited
Aspects.of(stack).add({
  visit(node) {
    if (node === box && !node.node.tryFindChild('Added')) queue(box, 'Added');
  },
}, { priority: 2 });

// an aspect may add an aspect
const grown = new Construct(stack, 'Grown');
queue(grown, 'Queue');
Aspects.of(grown).add({
  visit(node) { if (node === grown) Aspects.of(node).add(new Trace('added by an aspect'), { priority: 700 }); },
});

// through an escape hatch
Aspects.of(stack).add({
  visit(node) { if (isQueue(node) && node.node.id === 'Beside') node.addPropertyOverride('QueueName', 'set-by-aspect'); },
});
app.synth();
