// Options of log drivers and log routers that few programs use.
const cdk = require('aws-cdk-lib');
const { aws_ecs: ecs, aws_secretsmanager: secrets } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'logging');
const secret = new secrets.Secret(stack, 'secret');
const image = ecs.ContainerImage.fromRegistry('nginx');
const key = ecs.Secret.fromSecretsManager(secret, 'key');

const fargate = new ecs.FargateTaskDefinition(stack, 'fargate', { memoryLimitMiB: 2048 });
fargate.addFirelensLogRouter('router', {
  image: ecs.ContainerImage.fromRegistry('fluent-bit'), memoryReservationMiB: 50,
  firelensConfig: { type: ecs.FirelensLogRouterType.FLUENTBIT, options: {
    configFileType: ecs.FirelensConfigFileType.FILE, configFileValue: '/fluent-bit.conf', enableECSLogMetadata: false } },
});
fargate.addContainer('lines', { image, logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'lines', multilinePattern: '^\\d{4}-' }) });
fargate.addContainer('routed', { image, logging: ecs.LogDrivers.firelens({ options: { Name: 'http' }, secretOptions: { Passwd: key } }) });
fargate.addContainer('generic', { image, logging: new ecs.GenericLogDriver({
  logDriver: 'splunk', options: { 'splunk-url': 'https://splunk:8088' }, secretOptions: { 'splunk-token': key } }) });
fargate.addContainer('splunk', { image, logging: ecs.LogDrivers.splunk({
  secretToken: key, url: 'https://splunk:8088', index: 'main', source: 'web', sourceType: 'nginx',
  caName: 'SplunkServerDefaultCert', caPath: '/etc/ca.pem', insecureSkipVerify: 'true', verifyConnection: false }) });

const instances = new ecs.Ec2TaskDefinition(stack, 'instances', {
  networkMode: ecs.NetworkMode.AWS_VPC,
  proxyConfiguration: ecs.ProxyConfigurations.appMeshProxyConfiguration({ containerName: 'syslog', properties: {
    appPorts: [80], proxyEgressPort: 15001, proxyIngressPort: 15000, ignoredGID: 1337 } }),
});
instances.addContainer('syslog', { image, memoryLimitMiB: 128, logging: ecs.LogDrivers.syslog({
  address: 'tcp+tls://logs:6514', facility: 'local0', format: 'rfc5424', tlsCaCert: '/ca.pem', tlsCert: '/cert.pem', tlsKey: '/key.pem' }) });
app.synth();
