// Each intrinsic function, and what is computed at once because all of it is known.
const cdk = require('aws-cdk-lib');
const { Fn } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Intrinsics');
let count = 0;
const show = (value) => {
  count += 1;
  return new cdk.CfnResource(stack, `P${count}`, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: value } });
};
const zones = new cdk.CfnParameter(stack, 'Zones', { type: 'CommaDelimitedList' }).valueAsList;

show(Fn.ref('P28'));
show(Fn.getAtt('P28', 'Value'));
show(Fn.select(1, ['a', 'b', 'c']));
show(Fn.select(1, zones));
show(Fn.select(0, Fn.split('/', 'a/b')));
show(Fn.select(2, Fn.split('/', cdk.Aws.STACK_ID)));
show(Fn.join('+', Fn.split('-', 'a-b-c')));
show(Fn.join('+', Fn.split('-', cdk.Aws.REGION)));
show(Fn.select(1, Fn.split('-', cdk.Aws.REGION, 3)));
show(Fn.sub('${Thing}-${AWS::Region}', { Thing: cdk.Aws.STACK_NAME }));
show(Fn.sub('arn:${AWS::Partition}:sns:::x'));
show(Fn.base64('plain'));
show(Fn.base64(`region ${cdk.Aws.REGION}`));
show(Fn.select(0, Fn.cidr('10.0.0.0/16', 4)));
show(Fn.select(3, Fn.cidr(cdk.Aws.ACCOUNT_ID, 4, '8')));
show(Fn.select(0, Fn.getAzs()));
show(Fn.select(0, Fn.getAzs('eu-west-1')));
show(Fn.select(0, Fn.getAzs(cdk.Aws.REGION)));
show(Fn.importValue('shared'));
show(Fn.importValue(`${cdk.Aws.STACK_NAME}-shared`));
show(Fn.select(1, Fn.importListValue('names', 3)));
show(Fn.join(',', Fn.importListValue('names', 2, '|')));
show(Fn.transform('AWS::Include', { Location: Fn.join('/', ['s3:/', cdk.Aws.REGION]), Count: 2 }));
show(Fn.findInMap('Map', cdk.Aws.REGION, 'key'));
show(Fn.parseDomainName(cdk.Aws.URL_SUFFIX));
show(Fn.parseDomainName('https://example.com/path'));
show(Fn.conditionIf('Unlikely', 'a', 'b').toString());
show('last');
new cdk.CfnCondition(stack, 'Unlikely', { expression: Fn.conditionEquals(cdk.Aws.REGION, 'b') });
new cdk.CfnMapping(stack, 'Map', { mapping: { 'eu-west-1': { key: 'value' } } });

// lists as whole values
const group = (id, list) => new cdk.CfnResource(stack, id, {
  type: 'AWS::AutoScaling::AutoScalingGroup', properties: { AvailabilityZones: list, LaunchConfigurationName: 'launch', MaxSize: '1', MinSize: '1' },
});
group('GroupAzs', Fn.getAzs());
group('GroupParameter', zones);
group('GroupSplit', Fn.split(',', cdk.Aws.STACK_NAME));
group('GroupImport', Fn.importListValue('zones', 2));
group('GroupMixed', ['a', Fn.select(0, zones), cdk.Aws.REGION]);
app.synth();
