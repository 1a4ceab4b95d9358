// The patterns with several load balancers, listeners and target groups.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_ecs_patterns: patterns, aws_elasticloadbalancingv2: elbv2, aws_route53: route53 } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'targets');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
const instances = ecs.Cluster.fromClusterAttributes(stack, 'instances', { clusterName: 'instances', vpc, securityGroups: [] });
const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'zone', { hostedZoneId: 'Z1', zoneName: 'example.com' });
const image = ecs.ContainerImage.fromRegistry('nginx');

const alb = new patterns.ApplicationMultipleTargetGroupsFargateService(stack, 'alb', {
  cluster, cpu: 512, memoryLimitMiB: 1024, assignPublicIp: true, desiredCount: 3, serviceName: 'web',
  enableECSManagedTags: true, propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION,
  healthCheckGracePeriod: cdk.Duration.seconds(90), enableExecuteCommand: true,
  platformVersion: ecs.FargatePlatformVersion.LATEST,
  taskImageOptions: { image, containerName: 'web', containerPorts: [80, 90], family: 'web', environment: { A: 'b' }, dockerLabels: { c: 'd' } },
  loadBalancers: [
    { name: 'front', domainName: 'api.example.com', domainZone: zone, idleTimeout: cdk.Duration.seconds(120),
      listeners: [{ name: 'secure', protocol: elbv2.ApplicationProtocol.HTTPS, sslPolicy: elbv2.SslPolicy.TLS12_EXT }, { name: 'plain', port: 8080 }] },
    { name: 'back', publicLoadBalancer: false, listeners: [{ name: 'inner' }] },
  ],
  targetGroups: [
    { containerPort: 80, listener: 'secure' },
    { containerPort: 90, pathPattern: '/admin*', hostHeader: 'api.example.com', priority: 10, listener: 'secure' },
    { containerPort: 80, listener: 'inner', protocol: ecs.Protocol.TCP },
    { containerPort: 70, listener: 'plain' },
  ],
});
alb.targetGroups[0].configureHealthCheck({ path: '/healthy' });
alb.loadBalancers[1].addListener('own', { port: 8000, defaultTargetGroups: [alb.targetGroup] });
new patterns.ApplicationMultipleTargetGroupsFargateService(stack, 'alb-default', { vpc, taskImageOptions: { image, enableLogging: false } });

new patterns.NetworkMultipleTargetGroupsFargateService(stack, 'nlb', {
  cluster, minHealthyPercent: 50, maxHealthyPercent: 150, circuitBreaker: { rollback: true },
  taskImageOptions: { image, containerPorts: [80, 90] },
  loadBalancers: [
    { name: 'tcp', domainName: 'tcp.example.com', domainZone: zone, listeners: [{ name: 'a' }, { name: 'b', port: 90 }] },
    { name: 'inner-tcp', publicLoadBalancer: false, listeners: [{ name: 'c' }] },
  ],
  targetGroups: [{ containerPort: 80 }, { containerPort: 90, listener: 'b' }, { containerPort: 70, listener: 'c' }],
});
const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('web', { image });
new patterns.NetworkMultipleTargetGroupsFargateService(stack, 'nlb-default', { cluster, taskDefinition: task });

const albEc2 = new patterns.ApplicationMultipleTargetGroupsEc2Service(stack, 'alb-ec2', {
  cluster: instances, memoryLimitMiB: 256, memoryReservationMiB: 128, cpu: 128, taskImageOptions: { image, containerPorts: [80, 81] },
  placementConstraints: [ecs.PlacementConstraint.distinctInstances()],
  placementStrategies: [ecs.PlacementStrategy.packedByMemory()],
  targetGroups: [{ containerPort: 81 }, { containerPort: 80, pathPattern: '/b*', priority: 1 }],
});
const nlbEc2 = new patterns.NetworkMultipleTargetGroupsEc2Service(stack, 'nlb-ec2', {
  cluster: instances, memoryLimitMiB: 256, taskImageOptions: { image },
  loadBalancers: [{ name: 'lb', listeners: [{ name: 'one' }] }],
});
for (const group of [...albEc2.targetGroups, nlbEc2.targetGroup]) group.configureHealthCheck({ port: 'traffic-port' });
app.synth();
