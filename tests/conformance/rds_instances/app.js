// Databases: engines, credentials, groups, monitoring, exchange with S3, snapshots, replicas, imports.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_ec2: ec2, aws_iam: iam, aws_kms: kms, aws_rds: rds, aws_s3: s3, aws_secretsmanager: secrets } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Databases');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
const key = new kms.Key(stack, 'Key');
const postgres = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_6 });
const mysql = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_4_6 });
const medium = ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.MEDIUM);

const plain = new rds.DatabaseInstance(stack, 'Plain', { engine: postgres, vpc });
plain.connections.allowDefaultPortFromAnyIpv4('everybody');
const group = rds.ParameterGroup.forInstance(stack, 'Parameters', { engine: postgres, parameters: { max_connections: '100' }, removalPolicy: cdk.RemovalPolicy.RETAIN });
group.addParameter('log_statement', 'all');
const full = new rds.DatabaseInstance(stack, 'Full', {
  allocatedStorage: 200,
  allowMajorVersionUpgrade: true,
  applyImmediately: true,
  autoMinorVersionUpgrade: false,
  backupRetention: cdk.Duration.days(7),
  caCertificate: rds.CaCertificate.RDS_CA_RSA4096_G1,
  cloudwatchLogsExports: ['postgresql', 'upgrade'],
  copyTagsToSnapshot: false,
  credentials: rds.Credentials.fromGeneratedSecret('owner', { encryptionKey: key, excludeCharacters: '"@/', secretName: 'db/owner' }),
  databaseInsightsMode: rds.DatabaseInsightsMode.ADVANCED,
  databaseName: 'app',
  deleteAutomatedBackups: false,
  engine: postgres,
  engineLifecycleSupport: rds.EngineLifecycleSupport.OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED,
  iamAuthentication: true,
  instanceIdentifier: 'Full-Database',
  instanceType: medium,
  iops: 12000,
  maxAllocatedStorage: 400,
  monitoringInterval: cdk.Duration.minutes(1),
  multiAz: true,
  networkType: rds.NetworkType.DUAL,
  parameterGroup: group,
  performanceInsightEncryptionKey: key,
  performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_15,
  port: 5433,
  preferredBackupWindow: '02:00-03:00',
  preferredMaintenanceWindow: 'sun:04:00-sun:05:00',
  removalPolicy: cdk.RemovalPolicy.RETAIN,
  s3ExportBuckets: [new s3.Bucket(stack, 'Exports')],
  s3ImportBuckets: [new s3.Bucket(stack, 'Imports')],
  storageEncryptionKey: key,
  storageThroughput: 500,
  storageType: rds.StorageType.GP3,
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
full.grantConnect(role);
plain.grantConnect(role, 'reader');
full.secret.grantRead(role);

// engines and credentials
const subnets = new rds.SubnetGroup(stack, 'Subnets', { description: 'shared', subnetGroupName: 'Shared-Subnets', vpc, removalPolicy: cdk.RemovalPolicy.RETAIN });
const options = new rds.OptionGroup(stack, 'Options', {
  engine: rds.DatabaseInstanceEngine.oracleSe2({ version: rds.OracleEngineVersion.VER_19 }),
  configurations: [
    { name: 'LOCATOR' },
    { name: 'OEM', port: 1158, vpc },
    { name: 'TIMEZONE', settings: { TIME_ZONE: 'Europe/Berlin' }, version: '1.0' },
  ],
});
options.optionConnections.OEM.connections.allowDefaultPortFromAnyIpv4();
const oracle = new rds.DatabaseInstance(stack, 'Oracle', {
  characterSetName: 'AL32UTF8',
  credentials: rds.Credentials.fromUsername('syscdk', { excludeCharacters: '"' }),
  engine: rds.DatabaseInstanceEngine.oracleSe2({ version: rds.OracleEngineVersion.VER_19 }),
  licenseModel: rds.LicenseModel.BRING_YOUR_OWN_LICENSE,
  optionGroup: options,
  processorFeatures: { coreCount: 2, threadsPerCore: 1 },
  s3ImportBuckets: [new s3.Bucket(stack, 'OracleBucket')],
  s3ExportBuckets: [new s3.Bucket(stack, 'OracleExports')],
  storageType: rds.StorageType.IO1,
  subnetGroup: subnets,
  vpc,
});
new rds.DatabaseInstance(stack, 'SqlServer', {
  credentials: rds.Credentials.fromPassword('admin', cdk.SecretValue.secretsManager('password')),
  domain: 'd-12345',
  engine: rds.DatabaseInstanceEngine.sqlServerEx({ version: rds.SqlServerEngineVersion.VER_16_00_4236_2_V1 }),
  parameters: { 'contained database authentication': '1' },
  securityGroups: [new ec2.SecurityGroup(stack, 'OwnGroup', { vpc })],
  s3ImportRole: role,
  storageEncrypted: true,
  timezone: 'GMT Standard Time',
  vpc,
});
new rds.DatabaseInstance(stack, 'Maria', {
  credentials: rds.Credentials.fromSecret(secrets.Secret.fromSecretNameV2(stack, 'Known', 'known')),
  engine: rds.DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_11_8_6 }),
  availabilityZone: 'eu-west-1a',
  deletionProtection: false,
  vpc,
});
const managed = new rds.DatabaseInstance(stack, 'Managed', {
  credentials: rds.Credentials.fromUsername('chief', { encryptionKey: key }),
  engine: mysql,
  manageMasterUserPassword: true,
  vpc,
});
managed.secret.grantRead(role);

// snapshots and replicas
new rds.DatabaseInstanceFromSnapshot(stack, 'Restored', {
  credentials: rds.SnapshotCredentials.fromGeneratedSecret('owner'), engine: postgres, snapshotIdentifier: 'before', vpc,
});
new rds.DatabaseInstanceFromSnapshot(stack, 'RestoredSame', {
  clusterSnapshotIdentifier: 'cluster', credentials: rds.SnapshotCredentials.fromGeneratedPassword('owner', { excludeCharacters: 'x' }), engine: mysql, vpc,
});
new rds.DatabaseInstanceFromSnapshot(stack, 'RestoredPlain', { engine: mysql, snapshotIdentifier: 'x', vpc, removalPolicy: cdk.RemovalPolicy.DESTROY });
const replica = new rds.DatabaseInstanceReadReplica(stack, 'Replica', {
  instanceType: medium, sourceDatabaseInstance: managed, vpc, backupRetention: cdk.Duration.days(1), storageEncryptionKey: key, allocatedStorage: 50,
});
replica.grantConnect(role, 'reader');
replica.node.defaultChild.addPropertyDeletionOverride('StorageEncrypted'); // which comes with the source

// imports, attributes, metrics
const imported = rds.DatabaseInstance.fromDatabaseInstanceAttributes(stack, 'Imported', {
  instanceEndpointAddress: 'db.example.com', instanceIdentifier: 'mine', instanceResourceId: 'db-ABC', port: 5432,
  securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'ImportedGroup', 'sg-0123456789abcdef0')],
});
imported.connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.0.0.0/8'));
imported.grantConnect(role, 'someone');
for (const [name, database] of Object.entries({ plain, imported, replica })) {
  [database.instanceArn, database.instanceIdentifier, database.dbInstanceEndpointAddress, database.dbInstanceEndpointPort, database.instanceEndpoint.socketAddress]
    .forEach((value, i) => new cdk.CfnOutput(stack, `${name}${i}`, { value }));
}
new rds.DatabaseInstance(stack, 'WithGroups', {
  engine: postgres, vpc,
  parameterGroup: rds.ParameterGroup.fromParameterGroupName(stack, 'ImportedParameters', 'params'),
  optionGroup: rds.OptionGroup.fromOptionGroupName(stack, 'ImportedOptions', 'options'),
  subnetGroup: rds.SubnetGroup.fromSubnetGroupName(stack, 'ImportedSubnets', 'subnets'),
});
const metrics = {
  Cpu: plain.metricCPUUtilization(), Connections: plain.metricDatabaseConnections(), Storage: plain.metricFreeStorageSpace({ statistic: 'Minimum' }),
  Memory: plain.metricFreeableMemory(), Writes: plain.metricWriteIOPS(), Reads: plain.metricReadIOPS(), Own: imported.metric('ReplicaLag'),
};
for (const [name, metric] of Object.entries(metrics)) new cloudwatch.Alarm(stack, name, { metric, threshold: 1, evaluationPeriods: 2 });
app.synth();
