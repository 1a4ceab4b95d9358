// Names that are made of a construct's path.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { Names } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Naming');
let count = 0;
const show = (value) => {
  count += 1;
  new cdk.CfnResource(stack, `P${count}`, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });
};
const box = new Construct(stack, 'My-Box');
const deep = new Construct(new Construct(box, 'Resource'), 'Under_Score.Dot');
const twin = new Construct(new Construct(stack, 'Twin'), 'Twin');
const long = new Construct(new Construct(stack, 'Long'.repeat(20)), 'Name'.repeat(20));

for (const place of [stack, box, deep, twin, long]) {
  show(Names.uniqueId(place));
  show(Names.nodeUniqueId(place.node));
  show(place.node.addr);
  show(place.node.path);
  show(Names.stackRelativeConstructPath(place) || '(stack)');
  show(Names.uniqueResourceName(place, {}));
  show(Names.uniqueResourceName(place, { maxLength: 32 }));
  show(Names.uniqueResourceName(place, { maxLength: 20, separator: '-' }));
  show(Names.uniqueResourceName(place, { allowedSpecialCharacters: '_.', separator: '/' }));
}
// names inside a stage, whose id they carry
const staged = new cdk.Stack(new cdk.Stage(app, 'Prod'), 'Inner');
new cdk.CfnResource(staged, 'P', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: `${Names.uniqueId(staged)} ${staged.node.path}` } });
app.synth();
