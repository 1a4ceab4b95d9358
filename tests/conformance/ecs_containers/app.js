// Containers, log drivers, volumes and the options of task definitions.
const cdk = require('aws-cdk-lib');
const { aws_ecs: ecs, aws_logs: logs, aws_secretsmanager: secrets } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'containers');
const image = ecs.ContainerImage.fromRegistry('nginx');

const task = new ecs.FargateTaskDefinition(stack, 'fargate', {
  cpu: 1024, memoryLimitMiB: 4096, ephemeralStorageGiB: 50, family: 'web', enableFaultInjection: true,
  pidMode: ecs.PidMode.TASK,
  runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
  volumes: [{ name: 'shared' }, { name: 'efs', efsVolumeConfiguration: {
    fileSystemId: 'fs-1', rootDirectory: '/', transitEncryption: 'ENABLED', transitEncryptionPort: 2049,
    authorizationConfig: { accessPointId: 'fsap-1', iam: 'ENABLED' },
  } }],
});
const secret = new secrets.Secret(stack, 'secret');
const web = task.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('registry.example.com/web', { credentials: secret }),
  command: ['serve', '--port', '80'], entryPoint: ['/bin/web'], workingDirectory: '/srv', user: 'web:web', hostname: 'web',
  cpu: 512, memoryLimitMiB: 1024, memoryReservationMiB: 512, essential: true, interactive: true, pseudoTerminal: true,
  readonlyRootFilesystem: true, disableNetworking: false, dnsServers: ['10.0.0.2'], dnsSearchDomains: ['example.com'],
  dockerLabels: { team: 'web' }, dockerSecurityOptions: ['no-new-privileges'], environment: { STAGE: 'test' },
  extraHosts: { db: '10.0.0.9' }, versionConsistency: ecs.VersionConsistency.DISABLED,
  healthCheck: { command: ['curl -f http://localhost/'], interval: cdk.Duration.seconds(15), retries: 5,
    startPeriod: cdk.Duration.seconds(60), timeout: cdk.Duration.seconds(3) },
  enableRestartPolicy: true, restartAttemptPeriod: cdk.Duration.seconds(120), restartIgnoredExitCodes: [0, 127],
  startTimeout: cdk.Duration.seconds(30), stopTimeout: cdk.Duration.seconds(20),
  systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
  ulimits: [{ name: ecs.UlimitName.NOFILE, softLimit: 1024, hardLimit: 4096 }],
  secrets: { PASSWORD: ecs.Secret.fromSecretsManager(secret, 'password'),
    ALL: ecs.Secret.fromSecretsManager(secret),
    OLD: ecs.Secret.fromSecretsManagerVersion(secret, { versionStage: 'AWSPREVIOUS' }, 'password') },
  portMappings: [{ containerPort: 80, name: 'http', appProtocol: ecs.AppProtocol.http },
    { containerPort: 53, protocol: ecs.Protocol.UDP }, { containerPort: 0, containerPortRange: '8000-8010' }],
  logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web', logRetention: logs.RetentionDays.ONE_WEEK,
    datetimeFormat: '%Y', mode: ecs.AwsLogDriverMode.BLOCKING }),
});
web.addMountPoints({ containerPath: '/shared', readOnly: false, sourceVolume: 'shared' },
  { containerPath: '/data', readOnly: true, sourceVolume: 'efs' });
const side = task.addContainer('side', {
  image, essential: false, healthCheck: { command: ['CMD', 'true'] },
  logging: ecs.LogDrivers.splunk({ secretToken: ecs.Secret.fromSecretsManager(secret), url: 'https://splunk:8088',
    format: ecs.SplunkLogFormat.JSON, gzip: true, gzipLevel: 3, tag: 'side', labels: ['team', 'stage'], env: ['STAGE'] }),
});
side.addContainerDependencies({ container: web, condition: ecs.ContainerDependencyCondition.START });
side.addVolumesFrom({ sourceContainer: 'web', readOnly: true });
side.addEnvironment('ADDED', 'later');
side.addDockerLabel('added', 'later');

const onInstances = new ecs.Ec2TaskDefinition(stack, 'instances', {
  networkMode: ecs.NetworkMode.BRIDGE, ipcMode: ecs.IpcMode.HOST, pidMode: ecs.PidMode.HOST,
  placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.instance-type =~ t3.*')],
  volumes: [{ name: 'docker', dockerVolumeConfiguration: { driver: 'local', scope: ecs.Scope.SHARED, autoprovision: true,
    driverOpts: { type: 'nfs' }, labels: { a: 'b' } } }],
});
const linux = new ecs.LinuxParameters(stack, 'linux', {
  initProcessEnabled: true, sharedMemorySize: 64, maxSwap: cdk.Size.mebibytes(512), swappiness: 10,
});
linux.addCapabilities(ecs.Capability.NET_ADMIN);
linux.dropCapabilities(ecs.Capability.SYS_ADMIN);
linux.addDevices({ hostPath: '/dev/fuse', containerPath: '/dev/fuse', permissions: [ecs.DevicePermission.READ] });
linux.addTmpfs({ containerPath: '/tmp', size: 16, mountOptions: [ecs.TmpfsMountOption.NOEXEC] });
const main = onInstances.addContainer('main', {
  image, memoryReservationMiB: 128, linuxParameters: linux, privileged: true, gpuCount: 1,
  portMappings: [{ containerPort: 80 }, { containerPort: 443, hostPort: 8443 }],
  logging: ecs.LogDrivers.syslog({ address: 'udp://log:514', facility: 'daemon', tlsSkipVerify: true }),
});
main.addScratch({ containerPath: '/scratch', name: 'scratch', readOnly: false, sourcePath: '/mnt/scratch' });
const drivers = {
  fluentd: ecs.LogDrivers.fluentd({ address: 'log:24224', async: true, bufferLimit: 1000, maxRetries: 3,
    retryWait: cdk.Duration.seconds(2), subSecondPrecision: false }),
  gelf: ecs.LogDrivers.gelf({ address: 'tcp://log:12201', compressionType: ecs.GelfCompressionType.GZIP, compressionLevel: 5,
    tcpMaxReconnect: 2, tcpReconnectDelay: cdk.Duration.seconds(4) }),
  journald: ecs.LogDrivers.journald({ tag: 't', envRegex: '^A' }),
  jsonfile: ecs.LogDrivers.jsonFile({ maxSize: '10m', maxFile: 3, compress: true }),
  none: ecs.LogDrivers.none(),
  generic: new ecs.GenericLogDriver({ logDriver: 'logentries', options: { a: 'b' } }),
};
for (const [name, logging] of Object.entries(drivers))
  onInstances.addContainer(name, { image, memoryLimitMiB: 64, essential: false, logging });
onInstances.findContainer('gelf').addLink(main, 'front');

const awsvpc = new ecs.Ec2TaskDefinition(stack, 'awsvpc', {
  networkMode: ecs.NetworkMode.AWS_VPC,
  proxyConfiguration: ecs.ProxyConfigurations.appMeshProxyConfiguration({ containerName: 'envoy', properties: {
    appPorts: [8080, 8081], proxyEgressPort: 15001, proxyIngressPort: 15000,
    egressIgnoredIPs: ['169.254.170.2', '169.254.169.254'], egressIgnoredPorts: [22], ignoredUID: 1337 } }),
});
awsvpc.addContainer('envoy', { image, memoryLimitMiB: 64 });

const anywhere = new ecs.ExternalTaskDefinition(stack, 'anywhere');
anywhere.addContainer('web', { image, memoryLimitMiB: 64, credentialSpecs: [
  new ecs.DomainJoinedCredentialSpec('arn:aws:s3:::bucket/spec.json')] });
app.synth();
