// Parameters of every type, and what their values become in properties.
const cdk = require('aws-cdk-lib');

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Parameters');
const add = (id, props) => new cdk.CfnParameter(stack, id, props);

const text = add('Text', {
  allowedPattern: '[a-z]+', constraintDescription: 'lower case', default: 'web', description: 'a name', maxLength: 10, minLength: 1,
});
const choice = add('Choice', { allowedValues: ['a', 'b'], type: 'String' });
const number = add('Number', { default: 3, maxValue: 10, minValue: 1, type: 'Number' });
const secret = add('Secret', { noEcho: true });
const list = add('List', { default: 'a,b', type: 'CommaDelimitedList' });
const numbers = add('Numbers', { type: 'List<Number>' });
const zones = add('Zones', { type: 'List<AWS::EC2::AvailabilityZone::Name>' });
const image = add('Image', { default: '/aws/service/ami', type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>' });
const fromStore = add('FromStore', { default: '/name', type: 'AWS::SSM::Parameter::Value<String>' });
const listFromStore = add('ListFromStore', { default: '/names', type: 'AWS::SSM::Parameter::Value<List<String>>' });
const vpc = add('Vpc', { type: 'AWS::EC2::VPC::Id' });
const changed = add('Changed', {});
changed.default = 5;
changed.type = 'Number';
changed.maxValue = 9;
changed.noEcho = false;
changed.description = 'set after construction';

new cdk.CfnResource(stack, 'Queue', {
  type: 'AWS::SQS::Queue',
  properties: {
    DelaySeconds: number.valueAsNumber,
    KmsMasterKeyId: secret.valueAsString,
    QueueName: `${text.valueAsString}-${choice.valueAsString}-${number.valueAsNumber}`,
    VisibilityTimeout: changed.value,
  },
});
new cdk.CfnResource(stack, 'Group', {
  type: 'AWS::AutoScaling::AutoScalingGroup',
  properties: {
    AvailabilityZones: zones.valueAsList,
    MaxSize: cdk.Fn.select(0, numbers.valueAsList),
    MinSize: cdk.Fn.select(1, list.valueAsList),
    LaunchConfigurationName: cdk.Fn.join('-', list.valueAsList),
    TerminationPolicies: listFromStore.valueAsList,
  },
});
new cdk.CfnResource(stack, 'Instance', { type: 'AWS::EC2::Instance', properties: { ImageId: image.valueAsString, KeyName: fromStore.valueAsString } });
new cdk.CfnOutput(stack, 'VpcId', { value: vpc.valueAsString });
app.synth();
