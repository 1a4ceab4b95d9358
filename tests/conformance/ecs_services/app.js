// The options of services and clusters, scaling, Service Connect, ECS Exec.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_kms: kms, aws_logs: logs, aws_applicationautoscaling: scaling } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'services');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const key = new kms.Key(stack, 'key');
const cluster = new ecs.Cluster(stack, 'cluster', {
  vpc, clusterName: 'shop', containerInsightsV2: ecs.ContainerInsights.ENHANCED, enableFargateCapacityProviders: true,
  executeCommandConfiguration: { kmsKey: key, logging: ecs.ExecuteCommandLogging.OVERRIDE, logConfiguration: {
    cloudWatchLogGroup: new logs.LogGroup(stack, 'exec'), cloudWatchEncryptionEnabled: true } },
});
cluster.addDefaultCapacityProviderStrategy([
  { capacityProvider: 'FARGATE', base: 1, weight: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 3 }]);

const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80, name: 'http' }],
});
const service = new ecs.FargateService(stack, 'service', {
  cluster, taskDefinition: task, assignPublicIp: true, serviceName: 'web', desiredCount: 3,
  circuitBreaker: { rollback: true }, minHealthyPercent: 100, maxHealthyPercent: 150, enableECSManagedTags: true,
  enableExecuteCommand: true, propagateTags: ecs.PropagatedTagSource.SERVICE,
  healthCheckGracePeriod: cdk.Duration.seconds(30), platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
  availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.ENABLED,
  capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
  deploymentAlarms: { alarmNames: ['errors'], behavior: ecs.AlarmBehavior.FAIL_ON_ALARM },
  forceNewDeployment: { enabled: true, nonce: 'one' },
  serviceConnectConfiguration: {
    namespace: 'shop', logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'connect' }),
    accessLogConfiguration: { format: ecs.ServiceConnectAccessLogFormat.JSON, includeQueryParameters: true },
    services: [{ portMappingName: 'http', discoveryName: 'front', dnsName: 'web', port: 8080, ingressPortOverride: 9000,
      idleTimeout: cdk.Duration.minutes(1), perRequestTimeout: cdk.Duration.seconds(5) }],
  },
});
const count = service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 10 });
count.scaleOnCpuUtilization('cpu', { targetUtilizationPercent: 50, scaleInCooldown: cdk.Duration.minutes(2) });
count.scaleOnMemoryUtilization('memory', { targetUtilizationPercent: 60, disableScaleIn: true, policyName: 'memory' });
count.scaleOnSchedule('morning', { schedule: scaling.Schedule.cron({ hour: '8', minute: '0' }), minCapacity: 4 });
count.scaleOnSchedule('often', { schedule: scaling.Schedule.rate(cdk.Duration.hours(2)), maxCapacity: 5 });

new ecs.FargateService(stack, 'canary', {
  cluster, taskDefinition: task, minHealthyPercent: 100, deploymentStrategy: ecs.DeploymentStrategy.CANARY,
  bakeTime: cdk.Duration.minutes(5), canaryConfiguration: { stepPercent: 2.5, stepBakeTime: cdk.Duration.minutes(3) },
  taskDefinitionRevision: ecs.TaskDefinitionRevision.of(3),
});
new ecs.FargateService(stack, 'linear', {
  cluster, taskDefinition: task, minHealthyPercent: 100, deploymentStrategy: ecs.DeploymentStrategy.LINEAR,
  linearConfiguration: { stepPercent: 20 }, taskDefinitionRevision: ecs.TaskDefinitionRevision.LATEST,
});
new ecs.FargateService(stack, 'code-deploy', {
  cluster, taskDefinition: task, deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY },
});

const anywhere = new ecs.ExternalTaskDefinition(stack, 'anywhere');
anywhere.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64 });
new ecs.ExternalService(stack, 'external', { cluster, taskDefinition: anywhere, daemon: true });

const launch = new ecs.FargateTaskDefinition(stack, 'launch');
const container = launch.addContainer('db', { image: ecs.ContainerImage.fromRegistry('redis') });
const volume = new ecs.ServiceManagedVolume(stack, 'volume', {
  name: 'data',
  managedEBSVolume: { size: cdk.Size.gibibytes(20), volumeType: ec2.EbsDeviceVolumeType.GP3, iops: 4000, throughput: 500,
    fileSystemType: ecs.FileSystemType.XFS, encrypted: true, kmsKeyId: key,
    tagSpecifications: [{ tags: { team: 'db' }, propagateTags: ecs.EbsPropagatedTagSource.SERVICE }] },
});
launch.addVolume(volume);
volume.mountIn(container, { containerPath: '/data', readOnly: false });
new ecs.FargateService(stack, 'db', { cluster, taskDefinition: launch, volumeConfigurations: [volume] });
const managed = new ecs.ManagedInstancesCapacityProvider(stack, 'managed', {
  subnets: vpc.privateSubnets, securityGroups: [new ec2.SecurityGroup(stack, 'group', { vpc })],
  monitoring: ecs.InstanceMonitoring.DETAILED, taskVolumeStorage: cdk.Size.gibibytes(100),
  capacityOptionType: ecs.CapacityOptionType.SPOT, propagateTags: ecs.PropagateManagedInstancesTags.CAPACITY_PROVIDER,
});
cluster.addManagedInstancesCapacityProvider(managed);
new ec2.Instance(stack, 'instance', { vpc, instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: ecs.EcsOptimizedImage.amazonLinux2023(ecs.AmiHardwareType.NEURON) });
new ec2.Instance(stack, 'bottlerocket', { vpc, instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: new ecs.BottleRocketImage({ variant: ecs.BottlerocketEcsVariant.AWS_ECS_2 }) });
const imported = ecs.FargateService.fromFargateServiceAttributes(stack, 'imported', { cluster, serviceName: 'other' });
new cdk.CfnOutput(stack, 'arn', { value: imported.serviceArn });
new cdk.CfnOutput(stack, 'own', { value: service.serviceArn });
app.synth();
