// Clusters of Aurora: engines, instances of both kinds, snapshots, replicas, rotations, proxies, imports and look-ups.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_ec2: ec2, aws_iam: iam, aws_kms: kms, aws_logs: logs, aws_rds: rds, aws_s3: s3, aws_secretsmanager: secretsmanager } = cdk;
const { ClusterInstance, DatabaseCluster, DatabaseClusterEngine } = rds;

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';
const app = new cdk.App();
const mysql = DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_10_0 });
const mysql57 = DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_2_12_6 });
const postgres = DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 });

for (const on of [false, true]) {
  const stack = new cdk.Stack(app, on ? 'Flags' : 'NoFlags');
  for (const flag of ['lowercaseDbIdentifier', 'preventRenderingDeprecatedCredentials', 'auroraClusterChangeScopeOfInstanceParameterGroupWithEachParameters']) {
    stack.node.setContext(`@aws-cdk/aws-rds:${flag}`, on);
  }
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  new DatabaseCluster(stack, 'Named', {
    engine: mysql, vpc, clusterIdentifier: 'MyCluster', writer: ClusterInstance.provisioned('Writer', { parameters: { max_connections: '100' } }),
  });
  new rds.DatabaseClusterFromSnapshot(stack, 'Restored', {
    engine: postgres, vpc, snapshotIdentifier: 'daily', writer: ClusterInstance.serverlessV2('Writer'),
  });
  new rds.DatabaseClusterFromSnapshot(stack, 'Renewed', {
    engine: mysql, vpc, snapshotIdentifier: 'daily', writer: ClusterInstance.serverlessV2('Writer'),
    snapshotCredentials: rds.SnapshotCredentials.fromGeneratedSecret('admin', { excludeCharacters: '"' }), serverlessV2MinCapacity: 0, serverlessV2MaxCapacity: 8.5,
  });
}

const stack = new cdk.Stack(app, 'Clusters', { env: { account: ACCOUNT, region: REGION } });
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
const key = new kms.Key(stack, 'Key');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
const bucket = new s3.Bucket(stack, 'Bucket');

const large = new DatabaseCluster(stack, 'Large', {
  engine: mysql,
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  credentials: rds.Credentials.fromGeneratedSecret('owner', { encryptionKey: key }),
  writer: ClusterInstance.provisioned('Writer', {
    instanceType: ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE), publiclyAccessible: false, availabilityZone: 'eu-west-1a',
    caCertificate: rds.CaCertificate.RDS_CA_RSA2048_G1, applyImmediately: true, allowMajorVersionUpgrade: true, autoMinorVersionUpgrade: false,
    preferredMaintenanceWindow: 'Sun:23:45-Mon:00:15', instanceIdentifier: 'the-writer', enablePerformanceInsights: true,
  }),
  readers: [
    ClusterInstance.provisioned('Reader', { promotionTier: 1, instanceType: ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE) }),
    ClusterInstance.serverlessV2('Follower', { scaleWithWriter: true, performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_1 }),
    ClusterInstance.serverlessV2('Straggler', { enablePerformanceInsights: false, parameterGroup: rds.ParameterGroup.fromParameterGroupName(stack, 'Theirs', 'theirs') }),
  ],
  autoMinorVersionUpgrade: true,
  backtrackWindow: cdk.Duration.hours(24),
  backup: { retention: cdk.Duration.days(7), preferredWindow: '01:00-02:00' },
  cloudwatchLogsExports: ['error', 'slowquery'],
  cloudwatchLogsRetention: logs.RetentionDays.ONE_WEEK,
  copyTagsToSnapshot: false,
  defaultDatabaseName: 'shop',
  deleteAutomatedBackups: true,
  engineLifecycleSupport: rds.EngineLifecycleSupport.OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED,
  iamAuthentication: true,
  monitoringInterval: cdk.Duration.seconds(30),
  parameters: { time_zone: 'UTC' },
  port: 3307,
  preferredMaintenanceWindow: 'Mon:02:00-Mon:03:00',
  removalPolicy: cdk.RemovalPolicy.RETAIN,
  s3ImportBuckets: [bucket],
  s3ExportBuckets: [bucket],
  serverlessV2MaxCapacity: 16,
  serverlessV2MinCapacity: 1.5,
  storageEncryptionKey: key,
  storageType: rds.DBClusterStorageType.AURORA_IOPT1,
});
large.connections.allowDefaultPortFromAnyIpv4('Open to the world');
large.grantConnect(role, 'reader');
large.addRotationSingleUser();
large.addRotationMultiUser('ReaderRotation', { secret: new rds.DatabaseSecret(stack, 'User', { username: 'reader', masterSecret: large.secret }).attach(large) });
new cdk.CfnOutput(stack, 'Host', { value: large.clusterEndpoint.socketAddress });
new cdk.CfnOutput(stack, 'ReadHost', { value: large.clusterReadEndpoint.hostname });
new cdk.CfnOutput(stack, 'Arn', { value: large.clusterArn });
new cdk.CfnOutput(stack, 'Follower', { value: large.instanceIdentifiers[2] });
new cdk.CfnOutput(stack, 'FollowerHost', { value: large.instanceEndpoints[2].socketAddress });
new cdk.CfnOutput(stack, 'Errors', { value: large.cloudwatchLogGroups.error.logGroupName });
for (const [name, metric] of Object.entries({
  Acu: large.metricACUUtilization(), Capacity: large.metricServerlessDatabaseCapacity({ period: cdk.Duration.minutes(1) }), Cpu: large.metricCPUUtilization(),
  Connections: large.metricDatabaseConnections(), Deadlocks: large.metricDeadlocks(), Reads: large.metricVolumeReadIOPs(),
  Used: large.metricVolumeBytesUsed(), Any: large.metric('Queries', { statistic: 'Sum' }),
})) {
  metric.createAlarm(stack, `Alarm${name}`, { threshold: 10, evaluationPeriods: 1 });
}

const small = new DatabaseCluster(stack, 'Small', {
  engine: postgres, vpc, writer: ClusterInstance.serverlessV2('Writer'), enableDataApi: true, serverlessV2MinCapacity: 0,
  serverlessV2AutoPauseDuration: cdk.Duration.hours(1), s3ImportRole: role, s3ExportRole: role,
});
small.grantDataApiAccess(role);
small.addProxy('Proxy', { vpc, secrets: [small.secret] });

new DatabaseCluster(stack, 'Managed', {
  engine: DatabaseClusterEngine.AURORA_MYSQL, vpc, manageMasterUserPassword: true, credentials: rds.Credentials.fromUsername('boss', { encryptionKey: key }),
  writer: ClusterInstance.provisioned('Instance1', { isFromLegacyInstanceProps: true }), domain: 'd-1234567890',
  enableClusterLevelEnhancedMonitoring: true, monitoringInterval: cdk.Duration.minutes(1), networkType: rds.NetworkType.DUAL, storageEncrypted: true,
  enableLocalWriteForwarding: true, enablePerformanceInsights: true, databaseInsightsMode: rds.DatabaseInsightsMode.ADVANCED,
  performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_15, performanceInsightEncryptionKey: key,
  securityGroups: [new ec2.SecurityGroup(stack, 'Group', { vpc })], subnetGroup: rds.SubnetGroup.fromSubnetGroupName(stack, 'Subnets', 'subnets'),
  deletionProtection: true, clusterScalabilityType: rds.ClusterScalabilityType.STANDARD,
});
new DatabaseCluster(stack, 'Replica', {
  engine: mysql57, vpc, replicationSourceIdentifier: large.clusterArn, writer: ClusterInstance.provisioned('Writer', { parameters: { a: '1' } }),
  readers: [ClusterInstance.provisioned('Reader')], s3ImportBuckets: [bucket], s3ExportRole: role, enableDataApi: false, removalPolicy: cdk.RemovalPolicy.DESTROY,
});
new DatabaseCluster(stack, 'Limitless', {
  engine: DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4_LIMITLESS }), vpc,
  clusterScalabilityType: rds.ClusterScalabilityType.LIMITLESS, enablePerformanceInsights: true,
  performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_1, monitoringInterval: cdk.Duration.minutes(1),
  enableClusterLevelEnhancedMonitoring: true, storageType: rds.DBClusterStorageType.AURORA_IOPT1, cloudwatchLogsExports: ['postgresql'],
  credentials: rds.Credentials.fromPassword('owner', cdk.SecretValue.ssmSecure('/password', '1')),
});
new rds.DatabaseClusterFromSnapshot(stack, 'RestoredManaged', {
  engine: postgres, vpc, snapshotIdentifier: 'daily', manageMasterUserPassword: true, writer: ClusterInstance.serverlessV2('Writer'),
});

const group = new rds.ParameterGroup(stack, 'Parameters', { engine: mysql, parameters: { time_zone: 'UTC' }, removalPolicy: cdk.RemovalPolicy.RETAIN });
group.bindToInstance({});
group.bindToCluster({});
rds.ParameterGroup.forCluster(stack, 'ClusterParameters', { engine: postgres, name: 'mine', description: 'of clusters' });
new DatabaseCluster(stack, 'Grouped', {
  engine: mysql, vpc, parameterGroup: group, writer: ClusterInstance.provisioned('Writer', { parameterGroup: group }), s3ImportRole: role,
  subnetGroup: rds.SubnetGroup.fromSubnetGroupName(stack, 'MoreSubnets', 'subnets'),
});

const imported = DatabaseCluster.fromDatabaseClusterAttributes(stack, 'Imported', {
  clusterIdentifier: cdk.Fn.importValue('their-cluster'), clusterResourceIdentifier: 'cluster-ABC', clusterEndpointAddress: 'db.example.com', readerEndpointAddress: 'read.example.com',
  instanceIdentifiers: ['one'], instanceEndpointAddresses: ['one.example.com'], port: 5432, engine: postgres, dataApiEnabled: true,
  secret: secretsmanager.Secret.fromSecretNameV2(stack, 'Secret', 'theirs'),
  securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'There', 'sg-0123456789abcdef0')],
});
imported.grantConnect(role, 'reader');
imported.grantDataApiAccess(role);
imported.connections.allowDefaultPortFromAnyIpv4();
imported.addProxy('Proxy', { vpc, secrets: [small.secret], dbProxyName: 'theirs' });
ClusterInstance.serverlessV2('More', { publiclyAccessible: true }).bind(stack, imported, { promotionTier: 3 });
new cdk.CfnOutput(stack, 'ImportedHost', { value: imported.clusterReadEndpoint.socketAddress });
new cdk.CfnOutput(stack, 'ImportedInstance', { value: imported.instanceEndpoints[0].socketAddress + imported.instanceIdentifiers[0] });

const found = DatabaseCluster.fromLookup(stack, 'Found', { clusterIdentifier: 'found' });
new cdk.CfnOutput(stack, 'FoundHost', { value: found.clusterEndpoint.socketAddress });
found.grantDataApiAccess(role);
app.synth();
