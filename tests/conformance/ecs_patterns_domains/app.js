// Patterns behind one load balancer: names in the DNS, certificates, load balancers of one's own, Cloud Map.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_ecs_patterns: patterns, aws_elasticloadbalancingv2: elbv2, aws_iam: iam,
  aws_route53: route53, aws_secretsmanager: secretsmanager, aws_certificatemanager: acm } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'domains');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc, enableFargateCapacityProviders: true });
const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'zone', { hostedZoneId: 'Z1', zoneName: 'example.com' });
const image = ecs.ContainerImage.fromRegistry('nginx');
const taskImageOptions = { image, enableLogging: false };

const made = new patterns.ApplicationLoadBalancedFargateService(stack, 'made', {
  cluster, domainName: 'api.example.com', domainZone: zone, protocol: elbv2.ApplicationProtocol.HTTPS, redirectHTTP: true,
  sslPolicy: elbv2.SslPolicy.TLS12_EXT, targetProtocol: elbv2.ApplicationProtocol.HTTP, minHealthyPercent: 100,
  protocolVersion: elbv2.ApplicationProtocolVersion.HTTP2, healthCheckGracePeriod: cdk.Duration.minutes(2),
  propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true, enableExecuteCommand: true,
  serviceName: 'api', cloudMapOptions: { cloudMapNamespace: cluster.addDefaultCloudMapNamespace({ name: 'api.local' }) },
  capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 2 }, { capacityProvider: 'FARGATE', base: 1 }],
  platformVersion: ecs.FargatePlatformVersion.VERSION1_4, ephemeralStorageGiB: 30,
  runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
  securityGroups: [new ec2.SecurityGroup(stack, 'group', { vpc })],
  taskImageOptions: { image, containerName: 'api', containerPort: 8080,
    secrets: { KEY: ecs.Secret.fromSecretsManager(new secretsmanager.Secret(stack, 'key')) },
    taskRole: new iam.Role(stack, 'task-role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') }),
    executionRole: new iam.Role(stack, 'run-role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') }),
    logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'api' }) },
});
made.targetGroup.configureHealthCheck({ path: '/healthy' });
made.service.autoScaleTaskCount({ maxCapacity: 4 }).scaleOnCpuUtilization('cpu', { targetUtilizationPercent: 60 });

new patterns.ApplicationLoadBalancedFargateService(stack, 'cname', {
  cluster, domainName: 'www.example.com', domainZone: zone, recordType: patterns.ApplicationLoadBalancedServiceRecordType.CNAME,
  certificate: new acm.Certificate(stack, 'certificate', { domainName: 'www.example.com', validation: acm.CertificateValidation.fromDns(zone) }),
  listenerPort: 8443, taskImageOptions });
new patterns.ApplicationLoadBalancedFargateService(stack, 'none', {
  cluster, domainName: 'old.example.com', domainZone: zone, recordType: patterns.ApplicationLoadBalancedServiceRecordType.NONE,
  ipAddressType: elbv2.IpAddressType.IPV4, taskImageOptions });

const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc });
new patterns.ApplicationLoadBalancedFargateService(stack, 'given', {
  cluster, loadBalancer: alb, listenerPort: 81, openListener: false, taskImageOptions,
  deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } });

new patterns.NetworkLoadBalancedFargateService(stack, 'nlb-alias', {
  cluster, domainName: 'tcp.example.com', domainZone: zone, assignPublicIp: true, taskImageOptions,
  circuitBreaker: { rollback: true }, minHealthyPercent: 50, maxHealthyPercent: 150 });
new patterns.NetworkLoadBalancedFargateService(stack, 'nlb-cname', {
  cluster, domainName: 'udp.example.com', domainZone: zone, recordType: patterns.NetworkLoadBalancedServiceRecordType.CNAME,
  publicLoadBalancer: false, taskImageOptions });
const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', { vpc });
new patterns.NetworkLoadBalancedFargateService(stack, 'nlb-given', {
  cluster, loadBalancer: nlb, listenerPort: 443, taskImageOptions: { image, containerPort: 9000 },
  listenerCertificate: elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:123456789012:certificate/1') });
app.synth();
