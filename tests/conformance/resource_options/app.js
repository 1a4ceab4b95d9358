// What a resource's entry holds beside its properties: policies, condition, metadata, version.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_rds: rds } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Options');
const onlyInProduction = new cdk.CfnCondition(stack, 'Production', {
  expression: cdk.Fn.conditionEquals(cdk.Aws.STACK_NAME, 'production'),
});

const group = new autoscaling.CfnAutoScalingGroup(stack, 'Group', {
  availabilityZones: cdk.Fn.getAzs(), launchConfigurationName: 'launch', maxSize: '4', minSize: '1',
});
group.cfnOptions.condition = onlyInProduction;
group.cfnOptions.creationPolicy = {
  autoScalingCreationPolicy: { minSuccessfulInstancesPercent: 50 }, resourceSignal: { count: 2, timeout: 'PT15M' },
};
group.cfnOptions.updatePolicy = {
  autoScalingRollingUpdate: {
    maxBatchSize: 2, minInstancesInService: 1, minSuccessfulInstancesPercent: 80, pauseTime: 'PT5M',
    suspendProcesses: ['AlarmNotification'], waitOnResourceSignals: true,
  },
  autoScalingScheduledAction: { ignoreUnmodifiedGroupSizeProperties: true },
};
group.cfnOptions.metadata = { team: 'web', 'AWS::CloudFormation::Init': { config: { files: {} } } };
group.addMetadata('more', { nested: [1, cdk.Aws.REGION] });

const replaced = new autoscaling.CfnAutoScalingGroup(stack, 'Replaced', { launchConfigurationName: 'launch', maxSize: '1', minSize: '1' });
replaced.cfnOptions.updatePolicy = { autoScalingReplacingUpdate: { willReplace: true } };

const alias = new cdk.CfnResource(stack, 'Alias', {
  type: 'AWS::Lambda::Alias', properties: { FunctionName: 'f', FunctionVersion: '1', Name: 'live' },
});
alias.cfnOptions.updatePolicy = {
  codeDeployLambdaAliasUpdate: {
    applicationName: 'app', deploymentGroupName: 'group', beforeAllowTrafficHook: 'before', afterAllowTrafficHook: 'after',
  },
};
const cache = new cdk.CfnResource(stack, 'Cache', {
  type: 'AWS::ElastiCache::ReplicationGroup', properties: { ReplicationGroupDescription: 'cache' },
});
cache.cfnOptions.updatePolicy = { useOnlineResharding: true };

const custom = new cdk.CfnResource(stack, 'Custom', { type: 'Custom::Thing', properties: { ServiceToken: 'arn:aws:sns:eu-west-1:111122223333:t' } });
custom.cfnOptions.version = '1.0';

// removal policies: set directly, through the resource, and without a word on replacement
const queue = (id) => new cdk.CfnResource(stack, id, { type: 'AWS::SQS::Queue' });
queue('Destroy').applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);
queue('Retain').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
queue('RetainExcept').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
queue('OnDelete').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN, { applyToUpdateReplacePolicy: false });
queue('Undefined').applyRemovalPolicy(undefined);
queue('DefaultDestroy').applyRemovalPolicy(undefined, { default: cdk.RemovalPolicy.DESTROY });
const direct = queue('Direct');
direct.cfnOptions.deletionPolicy = cdk.CfnDeletionPolicy.RETAIN;
direct.cfnOptions.updateReplacePolicy = cdk.CfnDeletionPolicy.DELETE;
const database = new rds.CfnDBInstance(stack, 'Database', { dbInstanceClass: 'db.t4g.micro', engine: 'postgres' });
database.applyRemovalPolicy(cdk.RemovalPolicy.SNAPSHOT);
app.synth();
