// How a construct's path becomes a logical id.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Ids');
const queue = (scope, id) => new cdk.CfnResource(scope, id, { type: 'AWS::SQS::Queue' });

// directly in the stack: the id itself, without what isn't a letter or digit
queue(stack, 'Plain');
queue(stack, 'with-dashes_and.dots (1)');
queue(stack, 'Größe');
queue(stack, '1stQueue');

// hidden parts: "Default" counts for nothing, "Resource" only for the hash
const box = new Construct(stack, 'Box');
queue(box, 'Resource');
queue(box, 'Default');
queue(box, 'Inner');
const crate = new Construct(stack, 'Crate');
queue(new Construct(crate, 'Default'), 'Bottom');
queue(new Construct(crate, 'Resource'), 'Deep');
queue(crate, 'Deep');

// a part that repeats the end of the part before it is written once
const twice = new Construct(new Construct(stack, 'Twice'), 'Twice');
queue(twice, 'Queue');
queue(new Construct(stack, 'MyQueue'), 'Queue');
queue(new Construct(stack, 'Queue'), 'MyQueue');

// what differs only in characters that are left out differs in the hash
queue(new Construct(stack, 'a-b'), 'c');
queue(new Construct(stack, 'ab'), 'c');

// long names: the readable part is cut to 240 characters, a single part may have 255
const long = 'L'.repeat(200);
queue(new Construct(stack, long), 'M'.repeat(100));
queue(stack, 'N'.repeat(255));
queue(new Construct(stack, 'Outer'), 'P'.repeat(240));

// the stack's own place in the tree is no part of its ids
const inside = new cdk.Stack(new Construct(app, 'Group'), 'Inside');
queue(new Construct(inside, 'Box'), 'Inner');
app.synth();
