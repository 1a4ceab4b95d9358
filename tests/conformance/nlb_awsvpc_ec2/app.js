// Tasks with network interfaces of their own on an Auto Scaling group, behind an NLB, scaled by CPU and memory.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2 } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App({ context: { '@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig': true } });
const stack = plainStack(app, 'appscaled');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
const asg = new autoscaling.AutoScalingGroup(stack, 'asg', {
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.LARGE),
  machineImage: ecs.EcsOptimizedImage.amazonLinux2023(),
  maxCapacity: 5,
  minCapacity: 1,
  vpc,
});
const provider = new ecs.AsgCapacityProvider(stack, 'provider', { autoScalingGroup: asg });
cluster.addAsgCapacityProvider(provider);

const taskDefinition = new ecs.Ec2TaskDefinition(stack, 'task', { networkMode: ecs.NetworkMode.AWS_VPC });
taskDefinition.addContainer('app', {
  cpu: 256,
  image: ecs.ContainerImage.fromRegistry('nginx'),
  memoryReservationMiB: 512,
  portMappings: [{ containerPort: 80, hostPort: 80 }],
});
const taskGroup = new ec2.SecurityGroup(stack, 'task-group', { description: 'tasks behind the NLB', vpc });
taskGroup.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(80), 'clients through the NLB');
const service = new ecs.Ec2Service(stack, 'service', {
  capacityProviderStrategies: [{ capacityProvider: provider.capacityProviderName, weight: 1 }],
  cluster,
  desiredCount: 2,
  securityGroups: [taskGroup],
  taskDefinition,
});

const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', { internetFacing: true, vpc });
const group = new elbv2.NetworkTargetGroup(stack, 'targets', {
  port: 80, protocol: elbv2.Protocol.TCP, targetType: elbv2.TargetType.IP, targets: [service], vpc,
});
nlb.addListener('tcp', { defaultTargetGroups: [group], port: 80 });

const scaling = service.autoScaleTaskCount({ maxCapacity: 10, minCapacity: 2 });
scaling.scaleOnCpuUtilization('cpu', { scaleInCooldown: cdk.Duration.seconds(120), targetUtilizationPercent: 60 });
scaling.scaleOnMemoryUtilization('memory', { targetUtilizationPercent: 70 });
new cdk.CfnOutput(stack, 'dns', { value: nlb.loadBalancerDnsName });
app.synth();
