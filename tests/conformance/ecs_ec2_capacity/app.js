// Clusters on instances: groups made by the cluster, spot instances that are drained, capacity providers.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_ecs: ecs, aws_kms: kms } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'capacity');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
const medium = new ec2.InstanceType('t3.medium');

const cluster = new ecs.Cluster(stack, 'groups', { vpc });
cluster.addCapacity('default', { instanceType: medium });
cluster.addCapacity('spot', {
  desiredCapacity: 2, instanceType: medium, maxCapacity: 2, minCapacity: 2, spotInstanceDraining: true, spotPrice: '0.0735',
  topicEncryptionKey: new kms.Key(stack, 'key'),
});
cluster.addCapacity('rocket', { instanceType: new ec2.InstanceType('m6g.large'), machineImageType: ecs.MachineImageType.BOTTLEROCKET });
cluster.addCapacity('rocket-image', { instanceType: medium, machineImage: new ecs.BottleRocketImage() });
cluster.addCapacity('windows', {
  instanceType: medium, machineImage: ecs.EcsOptimizedImage.windows(ecs.WindowsOptimizedVersion.SERVER_2022), spotInstanceDraining: true, spotPrice: '1',
});
cluster.addCapacity('rolling', {
  instanceType: medium, machineImage: ecs.EcsOptimizedImage.amazonLinux2023(), updatePolicy: autoscaling.UpdatePolicy.rollingUpdate(),
});

const own = new ecs.Cluster(stack, 'own', { capacity: { desiredCapacity: 2, instanceType: medium, maxCapacity: 3 }, vpc });
const there = ecs.Cluster.fromClusterAttributes(stack, 'there', {
  autoscalingGroup: autoscaling.AutoScalingGroup.fromAutoScalingGroupName(stack, 'there-group', 'known'), clusterName: 'there', vpc,
});
for (const known of [own, there]) new cdk.CfnOutput(stack, `${known.node.id}-name`, { value: known.autoscalingGroup.autoScalingGroupName });

const group = (name) => new autoscaling.AutoScalingGroup(stack, name, { instanceType: medium, machineImage: ecs.EcsOptimizedImage.amazonLinux2(), vpc });
const other = new ecs.Cluster(stack, 'providers', { enableFargateCapacityProviders: true, vpc });
const managed = new ecs.AsgCapacityProvider(stack, 'managed', {
  autoScalingGroup: group('one'), capacityProviderName: 'managed', enableManagedDraining: false, instanceWarmupPeriod: 60, maximumScalingStepSize: 5,
  minimumScalingStepSize: 2, targetCapacityPercent: 80,
});
const plain = new ecs.AsgCapacityProvider(stack, 'plain', {
  autoScalingGroup: group('two'), enableManagedScaling: false, enableManagedTerminationProtection: false,
});
const drained = new ecs.AsgCapacityProvider(stack, 'drained', {
  autoScalingGroup: group('three'), enableManagedDraining: true, enableManagedTerminationProtection: false,
});
other.addAsgCapacityProvider(managed);
other.addAsgCapacityProvider(managed);
other.addAsgCapacityProvider(plain, { spotInstanceDraining: true });
other.addAsgCapacityProvider(drained);
other.addDefaultCapacityProviderStrategy([{ base: 1, capacityProvider: managed.capacityProviderName, weight: 1 }]);
const taskDefinition = new ecs.Ec2TaskDefinition(stack, 'task');
taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryReservationMiB: 256 });
new ecs.Ec2Service(stack, 'service', {
  capacityProviderStrategies: [{ base: 2, capacityProvider: plain.capacityProviderName, weight: 2 }], cluster: other, taskDefinition,
});
app.synth();
