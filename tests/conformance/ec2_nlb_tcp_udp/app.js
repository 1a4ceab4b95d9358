// An NLB for what is not HTTP: UDP and TCP_UDP ports of a game server, and TLS passed through to a dynamic host port.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2, aws_iam: iam } = cdk;
const { dynamicHostPorts, plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'game');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });

const instances = new ec2.SecurityGroup(stack, 'instances', { description: 'container instances', vpc });
const role = new iam.Role(stack, 'instance-role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const launchTemplate = new ec2.LaunchTemplate(stack, 'template', {
  instanceType: new ec2.InstanceType('t3.medium'),
  machineImage: ecs.EcsOptimizedImage.amazonLinux2023(),
  role,
  securityGroup: instances,
  userData: ec2.UserData.forLinux(),
});
const asg = new autoscaling.AutoScalingGroup(stack, 'asg', { launchTemplate, maxCapacity: 4, minCapacity: 2, vpc });
const provider = new ecs.AsgCapacityProvider(stack, 'provider', {
  autoScalingGroup: asg, enableManagedTerminationProtection: false,
});
cluster.addAsgCapacityProvider(provider);
const anyone = ec2.Peer.anyIpv4();
instances.addIngressRule(anyone, dynamicHostPorts(), 'dynamic ports');
instances.addIngressRule(anyone, ec2.Port.udpRange(7777, 7778), 'game and lobby, udp');
instances.addIngressRule(anyone, ec2.Port.tcp(7778), 'lobby, tcp');

const { TCP, TCP_UDP, UDP } = elbv2.Protocol;
const fixedPort = (port, protocol) => ({ containerPort: port, hostPort: port, protocol });
const ports = {
  game: [fixedPort(7777, ecs.Protocol.UDP), fixedPort(7778, ecs.Protocol.TCP), fixedPort(7778, ecs.Protocol.UDP)],
  web: [{ containerPort: 8443, hostPort: 0, protocol: ecs.Protocol.TCP }],
};
const [game, web] = Object.entries(ports).map(([name, portMappings]) => {
  const taskDefinition = new ecs.Ec2TaskDefinition(stack, `${name}-task`, { networkMode: ecs.NetworkMode.BRIDGE });
  const image = ecs.ContainerImage.fromRegistry(`example/${name}:v1`);
  taskDefinition.addContainer(name, { image, memoryLimitMiB: 256, portMappings });
  const strategy = { capacityProvider: provider.capacityProviderName, weight: 1 };
  return new ecs.Ec2Service(stack, `${name}-service`, {
    capacityProviderStrategies: [strategy], cluster, desiredCount: 2, taskDefinition,
  });
});

const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', { crossZoneEnabled: true, internetFacing: true, vpc });
nlb.addListener('play', { port: 7777, protocol: UDP }).addTargets('play-target', {
  healthCheck: { port: '7778', protocol: TCP },
  port: 7777,
  protocol: UDP,
  targets: [game.loadBalancerTarget({ containerName: 'game', containerPort: 7777, protocol: ecs.Protocol.UDP })],
});
nlb.addListener('lobby', { port: 7778, protocol: TCP_UDP }).addTargets('lobby-target', {
  port: 7778,
  protocol: TCP_UDP,
  targets: [game.loadBalancerTarget({ containerName: 'game', containerPort: 7778, protocol: ecs.Protocol.TCP })],
});
nlb.addListener('tls-passthrough', { port: 443 }).addTargets('web-target', {
  healthCheck: { port: 'traffic-port', protocol: TCP },
  port: 443,
  preserveClientIp: true,
  targets: [web.loadBalancerTarget({ containerName: 'web', containerPort: 8443 })],
});
new cdk.CfnOutput(stack, 'dns', { value: nlb.loadBalancerDnsName });
app.synth();
