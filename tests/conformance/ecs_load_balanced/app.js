// The patterns of a service behind a load balancer, and services with targets of several listeners.
const cdk = require('aws-cdk-lib');
const { aws_certificatemanager: acm, aws_ec2: ec2, aws_ecs: ecs, aws_ecs_patterns: patterns,
  aws_elasticloadbalancingv2: elbv2 } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'patterns');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
const image = ecs.ContainerImage.fromRegistry('nginx');
const certificate = acm.Certificate.fromCertificateArn(stack, 'certificate', 'arn:aws:acm:eu-west-1:123456789012:certificate/1');

new patterns.ApplicationLoadBalancedFargateService(stack, 'https', {
  cluster, certificate, redirectHTTP: true, idleTimeout: cdk.Duration.seconds(120), loadBalancerName: 'front',
  cpu: 512, memoryLimitMiB: 1024, containerCpu: 256, containerMemoryLimitMiB: 512, desiredCount: 2,
  circuitBreaker: { rollback: true }, minHealthyPercent: 50, maxHealthyPercent: 200, assignPublicIp: true,
  healthCheck: { command: ['true'] }, taskSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  taskImageOptions: { image, containerName: 'app', containerPort: 8080, command: ['run'], entryPoint: ['/bin/app'],
    environment: { A: 'b' }, dockerLabels: { c: 'd' }, family: 'https' },
});
new patterns.ApplicationLoadBalancedFargateService(stack, 'internal', {
  cluster, publicLoadBalancer: false, openListener: false, listenerPort: 8000,
  taskImageOptions: { image, enableLogging: false },
});
new patterns.NetworkLoadBalancedFargateService(stack, 'tcp', {
  cluster, listenerPort: 9000, taskImageOptions: { image, containerPort: 9001 },
});
new patterns.NetworkLoadBalancedFargateService(stack, 'defaults', { vpc, taskImageOptions: { image } });

const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('web', { image, portMappings: [{ containerPort: 80 }, { containerPort: 81 }] });
const service = new ecs.FargateService(stack, 'service', { cluster, taskDefinition: task });
const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc });
const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', { vpc });
service.registerLoadBalancerTargets(
  { containerName: 'web', containerPort: 80, newTargetGroupId: 'ECS',
    listener: ecs.ListenerConfig.applicationListener(alb.addListener('http', { port: 80 })) },
  { containerName: 'web', containerPort: 81, newTargetGroupId: 'ECS',
    listener: ecs.ListenerConfig.networkListener(nlb.addListener('tcp', { port: 81 }), { port: 81 }) },
);
const count = service.autoScaleTaskCount({ maxCapacity: 4 });
const group = alb.addListener('more', { port: 82, protocol: elbv2.ApplicationProtocol.HTTP })
  .addTargets('more', { port: 80, targets: [service] });
count.scaleOnRequestCount('requests', { requestsPerTarget: 100, targetGroup: group });
app.synth();
