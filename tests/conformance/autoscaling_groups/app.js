// Auto Scaling groups from launch configurations, launch templates and mixed instances, and all that is added to them.
const cdk = require('aws-cdk-lib');
const {
  aws_autoscaling: autoscaling, aws_autoscaling_hooktargets: hooks, aws_cloudwatch: cloudwatch, aws_ec2: ec2,
  aws_elasticloadbalancingv2: elbv2, aws_iam: iam, aws_lambda: lambda, aws_sns: sns, aws_sns_subscriptions: subscriptions,
} = cdk;
const { plainStack } = require('../support');

const FLAG = '@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig';
const app = new cdk.App();
const seconds = cdk.Duration.seconds;
const image = () => ec2.MachineImage.latestAmazonLinux2023();
const micro = ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO);

function everyProp(stack, vpc) {
  const topic = new sns.Topic(stack, 'topic', { displayName: 'scaling', enforceSSL: true });
  topic.addSubscription(new subscriptions.UrlSubscription('https://example.com/', {
    filterPolicy: {
      color: sns.SubscriptionFilter.stringFilter({ allowlist: ['red'], denylist: ['blue'], matchPrefixes: ['p'], matchSuffixes: ['s'] }),
      price: sns.SubscriptionFilter.numericFilter({ allowlist: [1.5], between: { start: 2, stop: 3 }, greaterThan: 9 }),
      there: sns.SubscriptionFilter.existsFilter(),
    },
    rawMessageDelivery: true,
  }));
  topic.addSubscription(new subscriptions.EmailSubscription('ops@example.com', { json: true }));
  return new autoscaling.AutoScalingGroup(stack, 'every', {
    associatePublicIpAddress: true,
    autoScalingGroupName: 'every',
    azCapacityDistributionStrategy: autoscaling.CapacityDistributionStrategy.BALANCED_ONLY,
    blockDevices: [
      { deviceName: '/dev/xvda', volume: autoscaling.BlockDeviceVolume.ebs(15, { encrypted: true, volumeType: autoscaling.EbsDeviceVolumeType.GP3, throughput: 200 }) },
      { deviceName: '/dev/sdb', volume: autoscaling.BlockDeviceVolume.ephemeral(0) },
      { deviceName: '/dev/sdc', volume: autoscaling.BlockDeviceVolume.ebsFromSnapshot('snap-1', { deleteOnTermination: false, volumeSize: 9 }) },
    ],
    capacityRebalance: true,
    cooldown: seconds(120),
    defaultInstanceWarmup: seconds(60),
    deletionProtection: autoscaling.DeletionProtection.PREVENT_FORCE_DELETION,
    groupMetrics: [
      new autoscaling.GroupMetrics(autoscaling.GroupMetric.MIN_SIZE, autoscaling.GroupMetric.TOTAL_INSTANCES), autoscaling.GroupMetrics.all(),
    ],
    healthChecks: autoscaling.HealthChecks.withAdditionalChecks({
      additionalTypes: [autoscaling.AdditionalHealthCheckType.ELB, autoscaling.AdditionalHealthCheckType.EBS], gracePeriod: seconds(90),
    }),
    instanceLifecyclePolicy: { retentionTriggers: { terminateHookAbandon: autoscaling.TerminateHookAbandonAction.RETAIN } },
    instanceMonitoring: autoscaling.Monitoring.DETAILED,
    instanceType: micro,
    machineImage: image(),
    maxCapacity: 5,
    maxHealthyPercentage: 150,
    maxInstanceLifetime: cdk.Duration.days(7),
    minCapacity: 2,
    minHealthyPercentage: 60,
    newInstancesProtectedFromScaleIn: true,
    notifications: [{ topic }, { topic, scalingEvents: autoscaling.ScalingEvents.ERRORS }],
    signals: autoscaling.Signals.waitForAll({ minSuccessPercentage: 80, timeout: cdk.Duration.minutes(10) }),
    spotPrice: '0.05',
    ssmSessionPermissions: true,
    terminationPolicies: [autoscaling.TerminationPolicy.OLDEST_INSTANCE, autoscaling.TerminationPolicy.DEFAULT],
    updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({ maxBatchSize: 2, minInstancesInService: 1 }),
    userData: ec2.UserData.custom('#!/bin/true'),
    vpc,
    vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  });
}

function additions(stack, vpc, group) {
  group.addUserData('one', 'two');
  group.addSecurityGroup(new ec2.SecurityGroup(stack, 'more', { vpc }));
  group.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
  group.scaleOnCpuUtilization('cpu', { targetUtilizationPercent: 50, cooldown: seconds(100), disableScaleIn: true, estimatedInstanceWarmup: seconds(30) });
  group.scaleOnIncomingBytes('in', { targetBytesPerSecond: 1000 });
  group.scaleOnOutgoingBytes('out', { targetBytesPerSecond: 2000 });
  group.scaleToTrackMetric('own', {
    metric: new cloudwatch.Metric({ metricName: 'depth', namespace: 'jobs', dimensionsMap: { queue: 'q' }, statistic: 'Sum', unit: cloudwatch.Unit.COUNT }),
    targetValue: 7.5,
  });
  const depth = (props) => new cloudwatch.Metric({ metricName: 'depth', namespace: 'jobs', ...props });
  const steps = group.scaleOnMetric('steps', {
    adjustmentType: autoscaling.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY, cooldown: seconds(60), datapointsToAlarm: 2, estimatedInstanceWarmup: seconds(45), evaluationPeriods: 3,
    metric: depth({ statistic: 'Maximum' }), metricAggregationType: autoscaling.MetricAggregationType.MINIMUM, minAdjustmentMagnitude: 2,
    scalingSteps: [{ change: -10, upper: 10 }, { change: -5, lower: 10, upper: 20 }, { change: 10, lower: 50 }, { change: 20, lower: 80 }],
  });
  steps.upperAlarm.addAlarmAction({ bind: () => ({ alarmActionArn: 'arn:aws:sns:eu-west-1:111122223333:told' }) });
  const exact = new autoscaling.StepScalingPolicy(stack, 'exact', {
    adjustmentType: autoscaling.AdjustmentType.EXACT_CAPACITY, autoScalingGroup: group, metric: depth({ statistic: 'Minimum' }),
    scalingSteps: [{ change: 1, upper: 10 }, { change: 3, lower: 10, upper: 20 }, { change: 5, lower: 20 }],
  });
  new cdk.CfnOutput(stack, 'lower', { value: exact.lowerAction.scalingPolicyArn });
  const action = new autoscaling.StepScalingAction(stack, 'action', { autoScalingGroup: group, estimatedInstanceWarmup: seconds(20) });
  action.addAdjustment({ adjustment: 1, lowerBound: 0 });
  group.scaleOnSchedule('morning', { schedule: autoscaling.Schedule.cron({ hour: '8', minute: '0', weekDay: 'MON-FRI' }), minCapacity: 3, timeZone: 'Europe/Berlin' });
  group.scaleOnSchedule('night', { schedule: autoscaling.Schedule.expression('0 20 * * *'), desiredCapacity: 2, maxCapacity: 4 });
  group.addWarmPool({ maxGroupPreparedCapacity: 4, minSize: 1, poolState: autoscaling.PoolState.HIBERNATED, reuseOnScaleIn: true });
}

function hooksOf(stack, group) {
  const handler = new lambda.Function(stack, 'handler', {
    architecture: lambda.Architecture.ARM_64,
    code: lambda.Code.fromInline('exports.handler = () => {}'),
    description: 'told of instances',
    environment: { STAGE: 'test' },
    handler: 'index.handler',
    loggingFormat: lambda.LoggingFormat.JSON,
    memorySize: 256,
    reservedConcurrentExecutions: 2,
    runtime: lambda.Runtime.NODEJS_22_X,
    systemLogLevelV2: lambda.SystemLogLevel.WARN,
    timeout: seconds(20),
    tracing: lambda.Tracing.ACTIVE,
  });
  group.addLifecycleHook('launch', {
    defaultResult: autoscaling.DefaultResult.ABANDON,
    heartbeatTimeout: seconds(60),
    lifecycleHookName: 'launch',
    lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_LAUNCHING,
    notificationMetadata: 'note',
    notificationTarget: new hooks.FunctionHook(handler),
  });
  group.addLifecycleHook('end', {
    lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING,
    notificationTarget: new hooks.TopicHook(new sns.Topic(stack, 'ends')),
  });
  group.addLifecycleHook('plain', { lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING });
}

function balanced(stack, vpc) {
  const group = new autoscaling.AutoScalingGroup(stack, 'balanced', {
    desiredCapacity: 1, maxCapacity: 2, instanceType: micro, machineImage: image(), requireImdsv2: true, updatePolicy: autoscaling.UpdatePolicy.replacingUpdate(), vpc,
  });
  const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { internetFacing: true, vpc });
  alb.addListener('http', { port: 80 }).addTargets('web', { port: 8080, targets: [group] });
  group.scaleOnRequestCount('requests', { targetRequestsPerMinute: 60 });
  const second = new autoscaling.AutoScalingGroup(stack, 'second', {
    desiredCapacity: 2, ignoreUnmodifiedSizeProperties: false, instanceType: micro, machineImage: image(), vpc,
  });
  const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', { vpc });
  nlb.addListener('tcp', { port: 80 }).addTargets('tcp', { port: 80, targets: [second] });
}

function templates(stack, vpc) {
  const template = new ec2.LaunchTemplate(stack, 'template', {
    instanceType: micro, machineImage: image(), securityGroup: new ec2.SecurityGroup(stack, 'group', { vpc }),
  });
  new autoscaling.AutoScalingGroup(stack, 'from-template', { launchTemplate: template, minCapacity: 0, vpc });
  const other = ec2.LaunchTemplate.fromLaunchTemplateAttributes(stack, 'other', { launchTemplateName: 'other', versionNumber: '3' });
  new autoscaling.AutoScalingGroup(stack, 'mixed', {
    maxCapacity: 9,
    mixedInstancesPolicy: {
      instancesDistribution: {
        onDemandAllocationStrategy: autoscaling.OnDemandAllocationStrategy.PRIORITIZED, onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 50,
        spotAllocationStrategy: autoscaling.SpotAllocationStrategy.LOWEST_PRICE, spotInstancePools: 3, spotMaxPrice: '0.1',
      },
      launchTemplate: template,
      launchTemplateOverrides: [
        { instanceType: new ec2.InstanceType('t3.small'), weightedCapacity: 2 },
        { instanceType: new ec2.InstanceType('t4g.small'), launchTemplate: other },
        { instanceRequirements: { memoryMiB: { min: 1024 }, vCpuCount: { min: 2, max: 4 } } },
      ],
    },
    vpc,
  });
  const imported = autoscaling.AutoScalingGroup.fromAutoScalingGroupName(stack, 'imported', 'there');
  imported.scaleOnCpuUtilization('cpu', { targetUtilizationPercent: 40 });
  new cdk.CfnOutput(stack, 'arn', { value: imported.autoScalingGroupArn });
}

for (const [name, on] of [['configurations', false], ['templates', true]]) {
  const stack = plainStack(app, name);
  stack.node.setContext(FLAG, on);
  const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
  const group = everyProp(stack, vpc);
  additions(stack, vpc, group);
  hooksOf(stack, group);
  balanced(stack, vpc);
  templates(stack, vpc);
}
app.synth();
