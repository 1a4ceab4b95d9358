// Serverless clusters of Aurora's first kind: with and without a VPC, from snapshots, imported, with rotations.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam, aws_kms: kms, aws_rds: rds } = cdk;
const { AuroraCapacityUnit, DatabaseClusterEngine, ServerlessCluster } = rds;

const app = new cdk.App();
const mysql = DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_2_12_6 });

for (const on of [false, true]) {
  const stack = new cdk.Stack(app, on ? 'Lowercase' : 'AsGiven');
  stack.node.setContext('@aws-cdk/aws-rds:lowercaseDbIdentifier', on);
  const cluster = new ServerlessCluster(stack, 'Alone', { engine: DatabaseClusterEngine.AURORA_MYSQL, clusterIdentifier: 'Alone' });
  cluster.grantDataApiAccess(new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }));
}

const stack = new cdk.Stack(app, 'Serverless');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
const key = new kms.Key(stack, 'Key');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
const full = new ServerlessCluster(stack, 'Full', {
  engine: mysql,
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  backupRetention: cdk.Duration.days(35),
  copyTagsToSnapshot: false,
  credentials: rds.Credentials.fromGeneratedSecret('owner', { encryptionKey: key }),
  defaultDatabaseName: 'shop',
  enableDataApi: true,
  parameterGroup: rds.ParameterGroup.fromParameterGroupName(stack, 'Theirs', 'theirs'),
  removalPolicy: cdk.RemovalPolicy.RETAIN,
  scaling: {
    autoPause: cdk.Duration.minutes(10), maxCapacity: AuroraCapacityUnit.ACU_32, minCapacity: AuroraCapacityUnit.ACU_8,
    timeout: cdk.Duration.seconds(100), timeoutAction: rds.TimeoutAction.FORCE_APPLY_CAPACITY_CHANGE,
  },
  storageEncryptionKey: key,
});
full.connections.allowDefaultPortFromAnyIpv4('Open to the world');
full.addRotationSingleUser();
full.addRotationMultiUser('Reader', { secret: new rds.DatabaseSecret(stack, 'User', { username: 'reader', masterSecret: full.secret }).attach(full) });
full.grantDataApiAccess(role);
new cdk.CfnOutput(stack, 'Host', { value: full.clusterEndpoint.socketAddress });
new cdk.CfnOutput(stack, 'ReadHost', { value: full.clusterReadEndpoint.hostname });
new cdk.CfnOutput(stack, 'Arn', { value: full.clusterArn });

new ServerlessCluster(stack, 'Given', {
  engine: mysql, vpc, deletionProtection: true, enableDataApi: false, scaling: { autoPause: cdk.Duration.seconds(0) },
  credentials: rds.Credentials.fromPassword('owner', cdk.SecretValue.ssmSecure('/password', '1')),
  securityGroups: [new ec2.SecurityGroup(stack, 'Group', { vpc })],
  subnetGroup: rds.SubnetGroup.fromSubnetGroupName(stack, 'Subnets', 'subnets'), removalPolicy: cdk.RemovalPolicy.DESTROY,
});
new rds.ServerlessClusterFromSnapshot(stack, 'Restored', { engine: mysql, vpc, snapshotIdentifier: 'daily' });
new rds.ServerlessClusterFromSnapshot(stack, 'Renewed', {
  engine: mysql, vpc, snapshotIdentifier: 'daily', scaling: {}, credentials: rds.SnapshotCredentials.fromGeneratedSecret('owner'),
});

const imported = ServerlessCluster.fromServerlessClusterAttributes(stack, 'Imported', {
  clusterIdentifier: 'theirs', clusterEndpointAddress: 'db.example.com', readerEndpointAddress: 'read.example.com', port: 3306, secret: full.secret,
  securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'There', 'sg-0123456789abcdef0')],
});
imported.grantDataApiAccess(role);
imported.connections.allowDefaultPortFromAnyIpv4();
new cdk.CfnOutput(stack, 'ImportedHost', { value: imported.clusterEndpoint.socketAddress + imported.clusterReadEndpoint.socketAddress });
app.synth();
