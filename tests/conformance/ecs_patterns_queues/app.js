// Services that work off a queue; capacity that follows metrics.
const cdk = require('aws-cdk-lib');
const { aws_applicationautoscaling: scaling, aws_cloudwatch: cloudwatch, aws_ec2: ec2, aws_ecs: ecs,
  aws_ecs_patterns: patterns, aws_sqs: sqs } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'queues');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
const instances = ecs.Cluster.fromClusterAttributes(stack, 'instances', { clusterName: 'instances', vpc, securityGroups: [] });
const image = ecs.ContainerImage.fromRegistry('worker');
new patterns.QueueProcessingFargateService(stack, 'defaults', { vpc, image });
new patterns.QueueProcessingFargateService(stack, 'all', {
  cluster, image, command: ['-c', '4'], environment: { A: 'b' }, family: 'worker', containerName: 'worker', serviceName: 'worker',
  cpu: 512, memoryLimitMiB: 1024, minScalingCapacity: 2, maxScalingCapacity: 20, maxReceiveCount: 5, retentionPeriod: cdk.Duration.days(7),
  visibilityTimeout: cdk.Duration.minutes(2), cooldown: cdk.Duration.minutes(1), cpuTargetUtilizationPercent: 70,
  scalingSteps: [{ upper: 0, change: -1 }, { lower: 10, change: 2 }, { lower: 50, upper: 100, change: 4 }, { lower: 100, change: 8 }],
  circuitBreaker: { rollback: true }, minHealthyPercent: 100, maxHealthyPercent: 200, propagateTags: ecs.PropagatedTagSource.SERVICE,
  enableECSManagedTags: true, enableExecuteCommand: true, assignPublicIp: true, taskSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  securityGroups: [new ec2.SecurityGroup(stack, 'group', { vpc })], healthCheck: { command: ['true'] },
  platformVersion: ecs.FargatePlatformVersion.VERSION1_4, logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'worker' }),
});
const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('worker', { image });
const queue = new sqs.Queue(stack, 'queue');
new patterns.QueueProcessingFargateService(stack, 'own', { cluster, taskDefinition: task, queue, disableCpuBasedScaling: true,
  healthCheckGracePeriod: cdk.Duration.seconds(10), enableLogging: false });
new patterns.QueueProcessingEc2Service(stack, 'ec2', { cluster: instances, image, memoryLimitMiB: 256, memoryReservationMiB: 128, cpu: 64,
  gpuCount: 1, containerName: 'gpu', enableLogging: false, placementConstraints: [ecs.PlacementConstraint.distinctInstances()],
  placementStrategies: [ecs.PlacementStrategy.packedByCpu()], capacityProviderStrategies: [{ capacityProvider: 'mine', weight: 1 }] });

const service = new ecs.FargateService(stack, 'service', { cluster, taskDefinition: task });
const count = service.autoScaleTaskCount({ maxCapacity: 10 });
const depth = new cloudwatch.Metric({ namespace: 'Shop', metricName: 'Depth', dimensionsMap: { b: '2', a: '1' }, unit: cloudwatch.Unit.COUNT });
count.scaleToTrackCustomMetric('track', { metric: depth, targetValue: 5, scaleInCooldown: cdk.Duration.minutes(1) });
count.scaleOnMetric('exact', { metric: depth.with({ statistic: 'max' }), adjustmentType: scaling.AdjustmentType.EXACT_CAPACITY,
  scalingSteps: [{ lower: 0, upper: 10, change: 0 }, { lower: 10, change: 5 }, { lower: 20, change: 10 }] });
count.scaleOnMetric('percent', { metric: depth.with({ statistic: 'min', period: cdk.Duration.minutes(1) }), adjustmentType: scaling.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY,
  minAdjustmentMagnitude: 2, evaluationPeriods: 3, datapointsToAlarm: 2, cooldown: cdk.Duration.seconds(30),
  scalingSteps: [{ upper: 10, change: -10 }, { lower: 10, upper: 90, change: 0 }, { lower: 90, change: 25 }] });
count.scaleOnMetric('up', { metric: depth, metricAggregationType: scaling.MetricAggregationType.MAXIMUM,
  scalingSteps: [{ lower: 5, change: 1 }, { lower: 10, change: 3 }] });
app.synth();
