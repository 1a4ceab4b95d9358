// The patterns with one load balancer whose tasks run on container instances.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_ecs_patterns: patterns, aws_elasticloadbalancingv2: elbv2 } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'instances');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = ecs.Cluster.fromClusterAttributes(stack, 'cluster', {
  clusterName: 'instances', vpc, securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'group', 'sg-0123456789abcdef0')] });
const image = ecs.ContainerImage.fromRegistry('nginx');

const alb = new patterns.ApplicationLoadBalancedEc2Service(stack, 'alb', {
  cluster, cpu: 256, memoryLimitMiB: 512, memoryReservationMiB: 256, desiredCount: 2, minHealthyPercent: 50, maxHealthyPercent: 150,
  circuitBreaker: { rollback: true }, deploymentController: { type: ecs.DeploymentControllerType.ECS },
  capacityProviderStrategies: [{ capacityProvider: 'mine', weight: 1 }], serviceName: 'web', enableExecuteCommand: true,
  placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.instance-type == m5a.large')],
  placementStrategies: [ecs.PlacementStrategy.spreadAcrossInstances(), ecs.PlacementStrategy.randomly()],
  taskImageOptions: { image, containerName: 'web', containerPort: 8080, family: 'web', command: ['run'], entryPoint: ['/bin/app'],
    environment: { A: 'b' }, dockerLabels: { c: 'd' } },
});
const task = new ecs.Ec2TaskDefinition(stack, 'task', { networkMode: ecs.NetworkMode.AWS_VPC });
task.addContainer('web', { image, memoryReservationMiB: 64, portMappings: [{ containerPort: 80 }] });
new patterns.ApplicationLoadBalancedEc2Service(stack, 'alb-task', { cluster, taskDefinition: task, loadBalancerName: 'inner', publicLoadBalancer: false });
const ports = new patterns.NetworkLoadBalancedEc2Service(stack, 'nlb', {
  cluster, memoryReservationMiB: 256, listenerPort: 2015, healthCheckGracePeriod: cdk.Duration.seconds(10),
  propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true,
  placementStrategies: [ecs.PlacementStrategy.packedByCpu()], placementConstraints: [ecs.PlacementConstraint.distinctInstances()],
  taskImageOptions: { image, containerPort: 2015 },
});
const nlb = new elbv2.NetworkLoadBalancer(stack, 'given', { vpc });
const other = new ecs.Ec2TaskDefinition(stack, 'other');
other.addContainer('web', { image, memoryLimitMiB: 64, portMappings: [{ containerPort: 80 }] });
const pattern = new patterns.NetworkLoadBalancedEc2Service(stack, 'nlb-task', { cluster, taskDefinition: other, loadBalancer: nlb });
new cdk.CfnOutput(stack, 'same', { value: pattern.loadBalancer.loadBalancerArn });
for (const { targetGroup } of [alb, ports, pattern]) targetGroup.configureHealthCheck({ port: 'traffic-port' });
app.synth();
