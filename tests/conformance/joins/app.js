// Text put together from literals and tokens: always the smallest Fn::Join.
const cdk = require('aws-cdk-lib');
const { Fn, Aws } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Joins');
let count = 0;
const show = (value) => {
  count += 1;
  return new cdk.CfnResource(stack, `P${count}`, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });
};
const list = new cdk.CfnParameter(stack, 'List', { type: 'CommaDelimitedList' }).valueAsList;
const first = show('x');

show(`${Aws.REGION}`);
show(`a${Aws.REGION}`);
show(`${Aws.REGION}b`);
show(`${Aws.REGION}${Aws.ACCOUNT_ID}`);
show(`a${first.ref}b${first.getAtt('Value')}c`);
show('a'.concat('b', 'c'));

// literals next to each other become one; joins in joins with one delimiter become one
show(Fn.join('', ['a', 'b', Aws.REGION, 'c', 'd']));
show(Fn.join('-', ['a', 'b', Aws.REGION, 'c', 'd']));
show(Fn.join('-', ['a', 'b']));
show(Fn.join('', ['a', Fn.join('', ['b', Aws.REGION]), 'c']));
show(Fn.join('-', ['a', Fn.join('-', ['b', Aws.REGION]), 'c']));
show(Fn.join('-', ['a', Fn.join('', ['b', Aws.REGION]), 'c']));
show(Fn.join('', ['a', Fn.join('-', ['b', Aws.REGION]), 'c']));
show(Fn.join('', ['', Aws.REGION, '']));
show(Fn.join('-', [Aws.REGION]));
show(Fn.join('-', ['', Aws.REGION, '']));
show(`x${Fn.join('-', ['a', Aws.REGION])}y`);
show(`x${Fn.join('', ['a', Aws.REGION])}y`);
show(`1${`2${Aws.REGION}3`}4`);

// lists that are known only later
show(Fn.join(',', list));
show(Fn.join(',', Fn.split('|', Aws.STACK_NAME)));
show(`[${Fn.join(',', list)}]`);
show(Fn.join(':', [Fn.select(0, list), Fn.select(1, list)]));

// through lazy values
show(cdk.Lazy.string({ produce: () => 'lazy' }));
show(`a${cdk.Lazy.string({ produce: () => 'b' })}c`);
show(`a${cdk.Lazy.string({ produce: () => `b${Aws.REGION}` })}c`);
show(`a${cdk.Lazy.string({ produce: () => undefined })}c`);
show(Fn.join('-', cdk.Lazy.list({ produce: () => ['a', Aws.REGION] })));

// in other places than properties
first.addMetadata(`made in`, `here ${Aws.REGION}`);
new cdk.CfnOutput(stack, 'Output', { value: `${first.ref}/${Aws.PARTITION}` });
app.synth();
