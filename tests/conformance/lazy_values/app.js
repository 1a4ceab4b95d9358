// Values that are asked for when the template is written.
const cdk = require('aws-cdk-lib');
const { Lazy } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Late');
const parts = [];
const subnets = [];
let seconds;

const queue = new cdk.CfnResource(stack, 'Queue', {
  type: 'AWS::SQS::Queue',
  properties: {
    DelaySeconds: Lazy.number({ produce: () => seconds }),
    KmsMasterKeyId: Lazy.string({ produce: () => undefined }),
    QueueName: Lazy.string({ produce: () => parts.join('-') }),
    RedriveAllowPolicy: Lazy.any({ produce: () => ({ redrivePermission: parts[0] === 'a' ? 'denyAll' : 'allowAll', unset: undefined }) }),
    Tags: Lazy.any({ produce: () => [] }, { omitEmptyArray: true }),
  },
});
const group = (id, options) => new cdk.CfnResource(stack, id, {
  type: 'AWS::AutoScaling::AutoScalingGroup',
  properties: {
    LaunchConfigurationName: 'launch', MaxSize: '1', MinSize: '1', VPCZoneIdentifier: Lazy.list({ produce: () => (options.empty ? [] : subnets) }, options),
  },
});
group('Filled', {});
group('Empty', { empty: true });
group('EmptyOmitted', { empty: true, omitEmpty: true });

// one in another, in text, and asking where it is used
const inner = Lazy.string({ produce: () => Lazy.string({ produce: () => `deep ${cdk.Aws.REGION}` }) });
new cdk.CfnResource(stack, 'Nested', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: `so ${inner}!` } });
const place = Lazy.uncachedString({ produce: (context) => `in ${cdk.Stack.of(context.scope).node.path}` });
new cdk.CfnResource(stack, 'Here', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: place } });
const other = new cdk.Stack(app, 'Other');
new cdk.CfnResource(other, 'There', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: place } });
queue.addMetadata('later', Lazy.any({ produce: () => ({ count: parts.length, list: [parts[1], undefined, 'end'] }) }));
new cdk.CfnOutput(stack, 'Output', { value: Lazy.string({ produce: () => queue.ref }) });

parts.push('a', 'b');
subnets.push('subnet-1', cdk.Fn.importValue('subnet'));
seconds = 7;
app.synth();
