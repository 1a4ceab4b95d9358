// Parameters of Parameter Store: made, imported, read, granted, referred to from another account.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_kms: kms, aws_ssm: ssm } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'parameters');
const output = (id, value, scope = stack) => new cdk.CfnOutput(scope, id, { value });
const common = (id, parameter) => {
  output(`${id}Name`, parameter.parameterName);
  output(`${id}Arn`, parameter.parameterArn);
  output(`${id}Type`, parameter.parameterType);
};
const show = (id, parameter) => {
  common(id, parameter);
  output(`${id}Value`, parameter.stringValue);
};
const showList = (id, parameter) => {
  common(id, parameter);
  output(`${id}First`, cdk.Fn.select(0, parameter.stringListValue));
};

const plain = new ssm.StringParameter(stack, 'plain', { stringValue: 'v' });
const full = new ssm.StringParameter(stack, 'full', {
  stringValue: 'v12', allowedPattern: '^v\\d+$', description: 'How many', parameterName: '/team/count',
  tier: ssm.ParameterTier.ADVANCED, dataType: ssm.ParameterDataType.TEXT });
const image = new ssm.StringParameter(stack, 'image', {
  stringValue: 'ami-1', parameterName: 'image', simpleName: true, dataType: ssm.ParameterDataType.AWS_EC2_IMAGE,
  tier: ssm.ParameterTier.INTELLIGENT_TIERING });
const given = new cdk.CfnParameter(stack, 'given').valueAsString;
const path = new ssm.StringParameter(stack, 'path', { stringValue: given, parameterName: given, simpleName: false, allowedPattern: given });
const simple = new ssm.StringParameter(stack, 'simple', { stringValue: 'v', parameterName: `${cdk.Aws.REGION}-name`, simpleName: true,
  description: given, tier: ssm.ParameterTier.STANDARD });
show('Plain', plain);
show('Full', full);
show('Image', image);
show('Path', path);
show('Simple', simple);

const list = new ssm.StringListParameter(stack, 'list', { stringListValue: ['a', 'b'] });
const items = new ssm.StringListParameter(stack, 'items', {
  stringListValue: ['1', given, '3'], allowedPattern: '^\\d$', description: 'Numbers', parameterName: '/team/items',
  simpleName: false, tier: ssm.ParameterTier.STANDARD });
showList('List', list);
showList('Items', items);

const { StringParameter, StringListParameter, ParameterValueType } = ssm;
const byName = StringParameter.fromStringParameterName(stack, 'byName', '/shared/name');
show('ByName', byName);
show('Version', StringParameter.fromStringParameterAttributes(stack, 'version', { parameterName: 'shared', version: 3 }));
show('Typed', StringParameter.fromStringParameterAttributes(stack, 'typed', { parameterName: 'shared', valueType: ParameterValueType.AWS_EC2_IMAGE_ID }));
show('Forced', StringParameter.fromStringParameterAttributes(stack, 'forced', { parameterName: given, simpleName: true, forceDynamicReference: true }));
show('Exported', StringParameter.fromStringParameterAttributes(stack, 'exported', { parameterName: cdk.Fn.importValue('name'), simpleName: false }));
StringParameter.fromStringParameterName(stack, 'unread', '/shared/unread');
const listByName = StringListParameter.fromStringListParameterName(stack, 'listByName', '/shared/list');
common('ListByName', listByName);
showList('ListTyped', StringListParameter.fromListParameterAttributes(stack, 'listTyped', { parameterName: 'list', simpleName: true, elementType: ParameterValueType.AWS_EC2_SUBNET_ID }));
showList('ListVersion', StringListParameter.fromListParameterAttributes(stack, 'listVersion', { parameterName: 'list', version: 2 }));

output('Read', StringParameter.valueForStringParameter(stack, '/read/text'));
output('ReadAgain', StringParameter.valueForStringParameter(byName, '/read/text'));
output('ReadVersion', StringParameter.valueForStringParameter(stack, '/read/version', 7));
output('ReadOtherVersion', StringParameter.valueForStringParameter(stack, '/read/version', 8));
output('ReadVpc', StringParameter.valueForTypedStringParameterV2(stack, '/read/vpc', ParameterValueType.AWS_EC2_VPC_ID));
output('ReadList', cdk.Fn.select(1, StringListParameter.valueForTypedListParameter(stack, '/read/list')));
output('ReadZones', cdk.Fn.select(1, StringListParameter.valueForTypedListParameter(stack, 'zones', ParameterValueType.AWS_EC2_AVAILABILITYZONE_NAME)));

const key = new kms.Key(stack, 'key');
const secure = StringParameter.fromSecureStringParameterAttributes(stack, 'secure', { parameterName: '/shared/secure', encryptionKey: key });
common('Secure', secure);
const pinned = StringParameter.fromSecureStringParameterAttributes(stack, 'pinned', { parameterName: 'pinned', version: 4 });
new iam.CfnUser(stack, 'user', { loginProfile: { password: secure.stringValue } });
new iam.CfnUser(stack, 'other', { loginProfile: { password: pinned.stringValue } });
show('OfArn', StringParameter.fromStringParameterArn(stack, 'ofArn', 'arn:aws:ssm:eu-west-1:111111111111:parameter/of/arn'));

const role = new iam.Role(stack, 'role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
[plain, full, byName, list, listByName, secure, pinned].forEach((parameter) => parameter.grantRead(role));
[plain, byName, secure].forEach((parameter) => parameter.grantWrite(role));

const inAccount = (id, account) => new cdk.Stack(app, id, {
  env: { account, region: 'eu-west-1' }, analyticsReporting: false,
  synthesizer: new cdk.DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) });
const owner = inAccount('owner', '111111111111');
const reader = inAccount('reader', '222222222222');
const named = new StringParameter(owner, 'named', { stringValue: 'v', parameterName: '/across/accounts' });
const generated = new StringParameter(owner, 'generated', { stringValue: 'v', parameterName: cdk.PhysicalName.GENERATE_IF_NEEDED, simpleName: true });
new StringParameter(reader, 'copy', { stringValue: named.parameterName });
output('NamedArn', named.parameterArn, reader);
output('GeneratedName', generated.parameterName, reader);
output('GeneratedArn', generated.parameterArn, reader);
output('LookedUp', StringParameter.valueFromLookup(reader, '/looked/up', 'a default'), reader);
app.synth();
