// JSON text with tokens in it, and the functions of the language extensions transform.
const cdk = require('aws-cdk-lib');
const { Fn, Aws } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'JsonText');
let count = 0;
const show = (value) => {
  count += 1;
  return new cdk.CfnResource(stack, `P${count}`, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });
};
const list = new cdk.CfnParameter(stack, 'List', { type: 'CommaDelimitedList' }).valueAsList;
const number = new cdk.CfnParameter(stack, 'Number', { type: 'Number' }).valueAsNumber;
const first = show('x');

show(stack.toJsonString({ a: 1, b: [true, null, 'text'], c: { d: 0.5 } }));
show(stack.toJsonString({ region: Aws.REGION, text: `in ${Aws.REGION} "quoted"` }));
show(stack.toJsonString({ ref: first.ref, arn: first.getAtt('Value') }));
show(stack.toJsonString([first.ref, 'b']));
show(stack.toJsonString({ number }));
show(stack.toJsonString({ gone: undefined, kept: null, lines: 'a\nb\\c' }));
show(stack.toJsonString({ lazy: cdk.Lazy.string({ produce: () => 'a "b"' }), any: cdk.Lazy.any({ produce: () => ({ x: Aws.REGION }) }) }));
show(stack.toJsonString({ a: { b: Aws.REGION } }, 2));
show(stack.toJsonString({ joined: Fn.join('"', ['a', Aws.REGION]) }));
show(stack.toJsonString({ chosen: Fn.select(0, list), picked: Fn.conditionIf('Maybe', 'a"b', first.ref) }));
show(stack.toJsonString(Aws.REGION));
new cdk.CfnCondition(stack, 'Maybe', { expression: Fn.conditionEquals('a', 'b') });

// functions that ask for the transform
show(Fn.toJsonString({ a: first.ref, b: [1, 2] }));
show(cdk.Token.asString(Fn.len(list)));
app.synth();
