// Services on instances behind Classic Load Balancers: the default container and a named one, in both network modes.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancing: elb } = cdk;
const { plainStack, upperCaseProtocols } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'services');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
cluster.addCapacity('instances', { instanceType: new ec2.InstanceType('t3.medium') });
const image = ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx');
const { TCP } = elb.LoadBalancingProtocol;

const bridge = new ecs.Ec2TaskDefinition(stack, 'bridge');
bridge.addContainer('web', { image, memoryLimitMiB: 256, portMappings: [{ containerPort: 80, hostPort: 8080 }] });
bridge.addContainer('admin', { image, memoryLimitMiB: 256, portMappings: [{ containerPort: 9000, hostPort: 9000 }, { containerPort: 9001, hostPort: 9001 }] });
const web = new ecs.Ec2Service(stack, 'web', { cluster, taskDefinition: bridge });
const front = new elb.LoadBalancer(stack, 'front', { healthCheck: { port: 8080 }, internetFacing: true, vpc });
front.addListener({ externalPort: 80, internalPort: 8080 });
upperCaseProtocols(front, 'HTTP HTTP');
front.addTarget(web);
const admin = new elb.LoadBalancer(stack, 'admin', {
  listeners: [{ externalPort: 9001, externalProtocol: TCP }], targets: [web.loadBalancerTarget({ containerName: 'admin', containerPort: 9001 })], vpc,
});
upperCaseProtocols(admin, 'TCP TCP');
new cdk.CfnOutput(stack, 'name', { value: admin.loadBalancerName });

const host = new ecs.Ec2TaskDefinition(stack, 'host', { networkMode: ecs.NetworkMode.HOST });
host.addContainer('game', { image, memoryReservationMiB: 128, portMappings: [{ containerPort: 7000 }] });
const game = new ecs.Ec2Service(stack, 'game', { cluster, daemon: true, healthCheckGracePeriod: cdk.Duration.seconds(90), taskDefinition: host });
const alone = new elb.LoadBalancer(stack, 'alone', { listeners: [{ externalPort: 7000, externalProtocol: TCP }], vpc });
upperCaseProtocols(alone, 'TCP TCP');
game.attachToClassicLB(alone);

// a service in another stack than its cluster
const other = plainStack(app, 'other');
const task = new ecs.Ec2TaskDefinition(other, 'task');
task.addContainer('api', { image, memoryLimitMiB: 256, portMappings: [{ containerPort: 8000, hostPort: 8000 }] });
const api = new ecs.Ec2Service(other, 'api', { cluster, taskDefinition: task });
const balancer = new elb.LoadBalancer(other, 'balancer', { listeners: [{ externalPort: 80, internalPort: 8000 }], targets: [api], vpc });
upperCaseProtocols(balancer, 'HTTP HTTP');
app.synth();
