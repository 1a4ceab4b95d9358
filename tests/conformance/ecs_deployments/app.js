// Deployments that move traffic between target groups, Service Connect with TLS, and clusters and services from elsewhere.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecr: ecr, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2, aws_iam: iam, aws_kms: kms } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'deployments');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
const key = new kms.Key(stack, 'key');
const cluster = new ecs.Cluster(stack, 'cluster', {
  vpc, defaultCloudMapNamespace: { name: 'internal', useForServiceConnect: true },
  managedStorageConfiguration: { kmsKey: key, fargateEphemeralStorageKmsKey: key },
});
const task = new ecs.FargateTaskDefinition(stack, 'task');
const image = new ecs.TagParameterContainerImage(new ecr.Repository(stack, 'images'), { isImageDigest: true });
task.addContainer('web', { image, portMappings: [{ name: 'http', containerPort: 80 }] });
const role = (id) => new iam.Role(stack, id, { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });

// An Application Load Balancer's rules.
const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc });
const groups = ['blue', 'green'].map((id) => new elbv2.ApplicationTargetGroup(stack, id, {
  vpc, port: 80, protocol: elbv2.ApplicationProtocol.HTTP, targetType: elbv2.TargetType.IP }));
const rule = (id, port) => new elbv2.ApplicationListenerRule(stack, id + '-rule', {
  listener: alb.addListener(id, { port, defaultAction: elbv2.ListenerAction.fixedResponse(404) }),
  priority: 1, conditions: [elbv2.ListenerCondition.pathPatterns(['/*'])],
  action: elbv2.ListenerAction.weightedForward([{ targetGroup: groups[0], weight: 100 }, { targetGroup: groups[1], weight: 0 }]),
});
const web = new ecs.FargateService(stack, 'web', {
  cluster, taskDefinition: task, deploymentStrategy: ecs.DeploymentStrategy.BLUE_GREEN, bakeTime: cdk.Duration.minutes(5),
  circuitBreaker: { enable: true, rollback: true },
  serviceConnectConfiguration: { services: [{ portMappingName: 'http', port: 80, tls: {
    awsPcaAuthorityArn: 'arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/1', kmsKey: key, role: role('tls-role') } }] },
});
web.loadBalancerTarget({ containerName: 'web', alternateTarget: new ecs.AlternateTarget('traffic', {
  alternateTargetGroup: groups[1],
  productionListener: ecs.ListenerRuleConfiguration.applicationListenerRule(rule('production', 80)),
  testListener: ecs.ListenerRuleConfiguration.applicationListenerRule(rule('test', 8080)),
}) }).attachToApplicationTargetGroup(groups[0]);

// A Network Load Balancer's listener.
const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', { vpc });
const first = new elbv2.NetworkTargetGroup(stack, 'first', { vpc, port: 80, targetType: elbv2.TargetType.IP });
const second = new elbv2.NetworkTargetGroup(stack, 'second', { vpc, port: 80, targetType: elbv2.TargetType.IP });
const tcp = nlb.addListener('tcp', { port: 80, defaultTargetGroups: [first] });
const moved = new ecs.FargateService(stack, 'moved', {
  cluster, taskDefinition: task, deploymentStrategy: ecs.DeploymentStrategy.BLUE_GREEN, circuitBreaker: { enable: false } });
moved.loadBalancerTarget({ containerName: 'web', alternateTarget: new ecs.AlternateTarget('moving', {
  alternateTargetGroup: second, productionListener: ecs.ListenerRuleConfiguration.networkListener(tcp), role: role('traffic-role'),
}) }).attachToNetworkTargetGroup(first);

// What is there already.
const there = ecs.Cluster.fromClusterAttributes(stack, 'there', {
  vpc, clusterName: 'there', clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/there', hasEc2Capacity: false });
const arn = (id) => `arn:aws:ecs:us-east-1:123456789012:service/there/${id}`;
const services = {
  fargate: ecs.FargateService.fromFargateServiceAttributes(stack, 'fargate', { cluster: there, serviceArn: arn('fargate') }),
  ec2: ecs.Ec2Service.fromEc2ServiceAttributes(stack, 'ec2', { cluster: there, serviceArn: arn('ec2') }),
  external: ecs.ExternalService.fromExternalServiceAttributes(stack, 'external', { cluster: there, serviceArn: arn('external') }),
};
for (const [name, service] of Object.entries(services)) new cdk.CfnOutput(stack, `${name}-name`, { value: service.serviceName });
new cdk.CfnOutput(stack, 'there-arn', { value: there.clusterArn });
new cdk.CfnOutput(stack, 'there-capacity', { value: String(there.hasEc2Capacity) });
const known = ecs.TaskDefinition.fromTaskDefinitionAttributes(stack, 'known', {
  taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/known:3', compatibility: ecs.Compatibility.FARGATE });
new cdk.CfnOutput(stack, 'known-kind', { value: String(known.isFargateCompatible) });

// Volumes and instances that ECS manages.
const volume = new ecs.ServiceManagedVolume(stack, 'restored', { name: 'restored',
  managedEBSVolume: { snapShotId: 'snap-066877671789bd71b', fileSystemType: ecs.FileSystemType.XFS } });
const stored = new ecs.FargateTaskDefinition(stack, 'stored', { volumes: [volume] });
volume.mountIn(stored.addContainer('db', { image: ecs.ContainerImage.fromRegistry('postgres') }), { containerPath: '/data', readOnly: false });
new ecs.FargateService(stack, 'database', { cluster, taskDefinition: stored, volumeConfigurations: [volume] });
const profile = new iam.InstanceProfile(stack, 'profile');
cluster.addManagedInstancesCapacityProvider(new ecs.ManagedInstancesCapacityProvider(stack, 'managed', {
  subnets: vpc.privateSubnets, securityGroups: [new ec2.SecurityGroup(stack, 'group', { vpc })],
  ec2InstanceProfile: profile, infrastructureRole: role('infrastructure') }));
app.synth();
