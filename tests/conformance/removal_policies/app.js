// Removal policies for whole scopes: for all resources, for some types, and only where there is none yet.
const cdk = require('aws-cdk-lib');
const { Construct } = require('constructs');
const { RemovalPolicies, MissingRemovalPolicies, RemovalPolicy } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Policies');
const make = (scope, id, type) => new cdk.CfnResource(scope, id, { type });

const fill = (id) => {
  const scope = new Construct(stack, id);
  make(scope, 'Queue', 'AWS::SQS::Queue');
  make(scope, 'Topic', 'AWS::SNS::Topic');
  make(scope, 'Kept', 'AWS::SQS::Queue').applyRemovalPolicy(RemovalPolicy.RETAIN);
  return scope;
};

RemovalPolicies.of(fill('Destroyed')).destroy();
RemovalPolicies.of(fill('Retained')).retain({ applyToResourceTypes: ['AWS::SQS::Queue'] });
RemovalPolicies.of(fill('Snapshots')).snapshot({ excludeResourceTypes: ['AWS::SNS::Topic'] });
RemovalPolicies.of(fill('OnUpdate')).retainOnUpdateOrDelete();

const twice = fill('Twice');
RemovalPolicies.of(twice).destroy({ priority: 300 });
RemovalPolicies.of(twice).retain({ priority: 250 });

MissingRemovalPolicies.of(fill('Missing')).destroy();
MissingRemovalPolicies.of(fill('MissingSome')).retainOnUpdateOrDelete({ applyToResourceTypes: ['AWS::SNS::Topic'] });
MissingRemovalPolicies.of(fill('MissingLate')).snapshot({ priority: 700 });

app.synth();
