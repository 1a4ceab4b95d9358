// Namespaces, services and instances of Cloud Map; ECS services that are found by name.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2, aws_servicediscovery: sd } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'names');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });

const api = new sd.HttpNamespace(stack, 'api', { name: 'api', description: 'found by the API' });
api.createService('queue', { name: 'queue', description: 'work', customHealthCheck: { failureThreshold: 2 } })
  .registerNonIpInstance('arn', { customAttributes: { arn: 'arn:aws:sqs:eu-west-1:123456789012:work' } });

const open = new sd.PublicDnsNamespace(stack, 'open', { name: 'shop.example.com' });
open.createService('web', {
  name: 'web', dnsRecordType: sd.DnsRecordType.A, dnsTtl: cdk.Duration.seconds(30),
  healthCheck: { type: sd.HealthCheckType.HTTPS, resourcePath: '/healthy', failureThreshold: 2 },
}).registerIpInstance('one', { ipv4: '54.239.25.192', port: 443, instanceId: 'first' });
open.createService('both', { dnsRecordType: sd.DnsRecordType.A_AAAA, healthCheck: {} })
  .registerIpInstance('one', { ipv4: '54.239.25.193', ipv6: '2001:db8::1', customAttributes: { zone: 'a' } });
open.createService('alias', { dnsRecordType: sd.DnsRecordType.CNAME })
  .registerCnameInstance('one', { instanceCname: 'www.example.com' });
open.createService('tcp', { dnsRecordType: sd.DnsRecordType.SRV, healthCheck: { type: sd.HealthCheckType.TCP } })
  .registerIpInstance('one', { ipv4: '54.239.25.194', port: 9000 });

const local = new sd.PrivateDnsNamespace(stack, 'local', { name: 'shop.local', vpc });
const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc });
local.createService('front', { loadBalancer: true }).registerLoadBalancer('alb', alb, { color: 'blue' });
local.createService('quiet', { discoveryType: sd.DiscoveryType.API });
const imported = sd.PrivateDnsNamespace.fromPrivateDnsNamespaceAttributes(stack, 'imported', {
  namespaceName: 'other.local', namespaceId: 'ns-1', namespaceArn: 'arn:aws:servicediscovery:eu-west-1:123456789012:namespace/ns-1' });
new sd.Service(stack, 'elsewhere', { namespace: imported, name: 'elsewhere' });

const cluster = new ecs.Cluster(stack, 'cluster', {
  vpc, defaultCloudMapNamespace: { name: 'tasks.local', useForServiceConnect: true, vpc } });
const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80, name: 'http' }] });
task.addContainer('side', { image: ecs.ContainerImage.fromRegistry('redis'),
  portMappings: [{ containerPort: 6379 }, { containerPort: 6380 }] });
const service = new ecs.FargateService(stack, 'service', {
  cluster, taskDefinition: task, cloudMapOptions: { name: 'web', dnsTtl: cdk.Duration.minutes(5), failureThreshold: 2 } });
new cdk.CfnOutput(stack, 'found', { value: service.cloudMapService.serviceName });
new ecs.FargateService(stack, 'connected', { cluster, taskDefinition: task, serviceConnectConfiguration: {
  services: [{ portMappingName: 'http' }] } });
const ports = new ecs.FargateService(stack, 'ports', { cluster, taskDefinition: task });
ports.enableCloudMap({ cloudMapNamespace: local, dnsRecordType: sd.DnsRecordType.SRV,
  container: task.findContainer('side'), containerPort: 6380 });
const joined = new ecs.FargateService(stack, 'joined', { cluster, taskDefinition: task });
joined.associateCloudMapService({ service: local.createService('by-port', { dnsRecordType: sd.DnsRecordType.SRV }) });

const bridge = new ecs.Ec2TaskDefinition(stack, 'bridge');
bridge.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64,
  portMappings: [{ containerPort: 80 }] });
const instances = ecs.Cluster.fromClusterAttributes(stack, 'instances', {
  clusterName: 'instances', vpc, securityGroups: [], defaultCloudMapNamespace: imported });
new ecs.Ec2Service(stack, 'on-instances', { cluster: instances, taskDefinition: bridge, cloudMapOptions: {} });

const open2 = new ecs.Cluster(stack, 'open-cluster', { vpc });
open2.addDefaultCloudMapNamespace({ name: 'tasks.example.com', type: sd.NamespaceType.DNS_PUBLIC });
const api2 = new ecs.Cluster(stack, 'api-cluster', { vpc });
api2.addDefaultCloudMapNamespace({ name: 'tasks', type: sd.NamespaceType.HTTP, useForServiceConnect: true });
const existing = new ecs.Cluster(stack, 'existing-cluster', { vpc });
existing.addExistingDefaultCloudMapNamespace({ namespace: api, useForServiceConnect: true });
app.synth();
