// Removal policies for whole scopes: for all resources, for some types, and only where there is none yet.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { RemovalPolicies, MissingRemovalPolicies, RemovalPolicy } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Policies');
const volume = (scope, id) =>
  new cdk.CfnResource(scope, id, { type: 'AWS::EC2::Volume', properties: { AvailabilityZone: 'us-east-1a', Size: 8 } });

const fill = (id) => {
  const scope = new Construct(stack, id);
  volume(scope, 'Volume');
  new cdk.CfnResource(scope, 'Topic', { type: 'AWS::SNS::Topic' });
  volume(scope, 'Kept').applyRemovalPolicy(RemovalPolicy.RETAIN);
  return scope;
};

RemovalPolicies.of(fill('Destroyed')).destroy();
RemovalPolicies.of(fill('Retained')).retain({ applyToResourceTypes: ['AWS::EC2::Volume'] });
RemovalPolicies.of(fill('Snapshots')).snapshot({ excludeResourceTypes: ['AWS::SNS::Topic'] });
RemovalPolicies.of(fill('OnUpdate')).retainOnUpdateOrDelete();

const twice = fill('Twice');
RemovalPolicies.of(twice).destroy({ priority: 300 });
RemovalPolicies.of(twice).retain({ priority: 250 });

MissingRemovalPolicies.of(fill('Missing')).destroy();
MissingRemovalPolicies.of(fill('MissingSome')).retainOnUpdateOrDelete({ applyToResourceTypes: ['AWS::SNS::Topic'] });
MissingRemovalPolicies.of(fill('MissingLate')).retain({ priority: 700 });

app.synth();
