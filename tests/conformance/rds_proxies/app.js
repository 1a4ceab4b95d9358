// Databases with rotated passwords, proxies, kept logs and rules; engines without version; look-ups.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_events: events, aws_iam: iam, aws_kms: kms, aws_logs: logs, aws_rds: rds, aws_secretsmanager: secrets } = cdk;
const { DatabaseInstance, DatabaseInstanceEngine: Engine, DatabaseProxy, ProxyTarget } = rds;

const env = { account: '111122223333', region: 'eu-west-1' };
const asked = (name) => `cc-api-provider:account=${env.account}:exactIdentifier=${name}:propertiesToReturn.0=DBInstanceArn:propertiesToReturn.1=Endpoint.Address:propertiesToReturn.2=Endpoint.Port:propertiesToReturn.3=DbiResourceId:propertiesToReturn.4=DBSecurityGroups:propertiesToReturn.5=VPCSecurityGroups:region=${env.region}:typeName=AWS$:$:RDS$:$:DBInstance`;
const found = (groups) => [{ Identifier: 'x', DBInstanceArn: 'arn:x', 'Endpoint.Address': 'x.example.com', 'Endpoint.Port': '3306', DbiResourceId: 'db-X', ...groups }];
const app = new cdk.App({ context: {
  [asked('in-vpc')]: found({ DBSecurityGroups: [], VPCSecurityGroups: ['sg-0123456789abcdef1', 'sg-0123456789abcdef2'] }),
  [asked('classic')]: found({ DBSecurityGroups: ['sg-0123456789abcdef3'], VPCSecurityGroups: ['sg-0123456789abcdef1'] }),
} });
const stack = new cdk.Stack(app, 'Proxies');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
const key = new kms.Key(stack, 'Key');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
const mysql = Engine.mysql({ version: rds.MysqlEngineVersion.VER_8_4_6 });
const postgres = Engine.postgres({ version: rds.PostgresEngineVersion.VER_17_6 });
const credentials = rds.Credentials.fromGeneratedSecret('owner', { encryptionKey: key });

// passwords that change
const first = new DatabaseInstance(stack, 'First', { engine: mysql, vpc, credentials, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
first.addRotationSingleUser();
const user = new rds.DatabaseSecret(stack, 'User', { username: 'reader', masterSecret: first.secret });
first.addRotationMultiUser('Reader', { secret: user.attach(first) });
const second = new DatabaseInstance(stack, 'Second', { engine: postgres, vpc, credentials });
second.addRotationSingleUser({
  automaticallyAfter: cdk.Duration.days(14), excludeCharacters: '"', rotateImmediatelyOnUpdate: false,
  endpoint: vpc.addInterfaceEndpoint('Endpoint', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER }),
  securityGroup: new ec2.SecurityGroup(stack, 'RotationGroup', { vpc }), vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
second.addRotationMultiUser('Writer', { secret: new rds.DatabaseSecret(stack, 'Other', { username: 'writer', masterSecret: second.secret }) });
[Engine.mariaDb({ version: rds.MariaDbEngineVersion.VER_11_8_6 }), Engine.oracleSe2({ version: rds.OracleEngineVersion.VER_19 }), Engine.sqlServerSe({ version: rds.SqlServerEngineVersion.VER_16_00_4236_2_V1 })]
  .forEach((engine, i) => {
    const other = new DatabaseInstance(stack, `Other${i}`, { engine, vpc });
    other.addRotationSingleUser();
    other.addRotationMultiUser('Multi', { secret: new rds.DatabaseSecret(stack, `User${i}`, { username: 'reader' }) });
  });

// proxies
const proxy = first.addProxy('Proxy', { secrets: [first.secret], vpc });
proxy.grantConnect(role);
proxy.grantConnect(role, 'admin');
proxy.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(3306));
const full = new DatabaseProxy(stack, 'Full', {
  proxyTarget: ProxyTarget.fromInstance(second),
  borrowTimeout: cdk.Duration.seconds(30), clientPasswordAuthType: rds.ClientPasswordAuthType.POSTGRES_SCRAM_SHA_256, dbProxyName: 'front',
  debugLogging: true, defaultAuthScheme: rds.DefaultAuthScheme.NONE, iamAuth: true, idleClientTimeout: cdk.Duration.minutes(10), initQuery: 'SET x=1',
  maxConnectionsPercent: 80, maxIdleConnectionsPercent: 20, requireTLS: false, role, secrets: [second.secret, user],
  securityGroups: [new ec2.SecurityGroup(stack, 'ProxyGroup', { vpc })],
  sessionPinningFilters: [rds.SessionPinningFilter.EXCLUDE_VARIABLE_SETS, rds.SessionPinningFilter.of('OWN')], vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
full.connections.addSecurityGroup(new ec2.SecurityGroup(stack, 'LateGroup', { vpc }));
const byIam = first.addProxy('ByIam', { defaultAuthScheme: rds.DefaultAuthScheme.IAM_AUTH, vpc });
byIam.grantConnect(role, 'someone');
new secrets.Secret(stack, 'OfProxy').attach(full);
const known = DatabaseProxy.fromDatabaseProxyAttributes(stack, 'Known', {
  dbProxyArn: 'arn:aws:rds:eu-west-1:111122223333:db-proxy:prx-0123', dbProxyName: 'known', endpoint: 'known.example.com', securityGroups: [],
});
known.grantConnect(role, 'someone');
const imported = DatabaseInstance.fromDatabaseInstanceAttributes(stack, 'Imported', {
  engine: mysql, instanceEndpointAddress: 'db.example.com', instanceIdentifier: 'mine', port: 3306,
  securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'ImportedGroup', 'sg-0123456789abcdef0')],
});
imported.addProxy('OfImported', { secrets: [user], vpc, clientPasswordAuthType: rds.ClientPasswordAuthType.MYSQL_CACHING_SHA2_PASSWORD });

// endpoints of proxies
const endpoints = [
  proxy.addEndpoint('Plain'),
  proxy.addEndpoint('Reader', {
    dbProxyEndpointName: 'reader', securityGroups: [new ec2.SecurityGroup(stack, 'EndpointGroup', { vpc })],
    targetRole: rds.ProxyEndpointTargetRole.READ_ONLY, vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } }),
  new rds.DatabaseProxyEndpoint(stack, 'OfKnown', { dbProxy: known, targetRole: rds.ProxyEndpointTargetRole.READ_WRITE, vpc }),
  rds.DatabaseProxyEndpoint.fromDatabaseProxyEndpointAttributes(stack, 'KnownEndpoint', { dbProxyEndpointArn: 'arn:endpoint', dbProxyEndpointName: 'e', endpoint: 'e.example.com' }),
];
[proxy, full, known].forEach((p, i) => [p.dbProxyName, p.dbProxyArn, p.endpoint].forEach((value, j) => new cdk.CfnOutput(stack, `Proxy${i}${j}`, { value })));
endpoints.forEach((e, i) => [e.dbProxyEndpointArn, e.endpoint].forEach((value, j) => new cdk.CfnOutput(stack, `Endpoint${i}${j}`, { value })));

// logs that are kept, rules for events
const kept = new DatabaseInstance(stack, 'Kept', {
  engine: postgres, vpc, cloudwatchLogsExports: ['postgresql', 'upgrade'], cloudwatchLogsRetention: logs.RetentionDays.ONE_MONTH, networkType: rds.NetworkType.IPV6 });
kept.cloudwatchLogGroups.upgrade.grantWrite(role);
new rds.DatabaseInstanceReadReplica(stack, 'Replica', {
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.MEDIUM), sourceDatabaseInstance: kept, vpc,
  cloudwatchLogsExports: ['postgresql'], cloudwatchLogsRetention: logs.RetentionDays.ONE_DAY, cloudwatchLogsRetentionRole: role });
new rds.DatabaseInstanceFromSnapshot(stack, 'Restored', {
  engine: postgres, snapshotIdentifier: 'x', vpc, cloudwatchLogsExports: ['upgrade'], cloudwatchLogsRetention: logs.RetentionDays.INFINITE });
kept.onEvent('Failures', {
  description: 'Failures', eventPattern: { detailType: ['RDS DB Instance Event'] }, ruleName: 'failures', target: { bind: () => ({ arn: 'arn:aws:sqs:eu-west-1:111122223333:work', id: '' }) } });
imported.onEvent('Any').addEventPattern({ detail: { EventCategories: ['failover'] } });

// engines whose version RDS chooses
['MARIADB', 'MYSQL', 'ORACLE_EE', 'ORACLE_EE_CDB', 'ORACLE_SE2', 'ORACLE_SE2_CDB', 'POSTGRES', 'SQL_SERVER_EE', 'SQL_SERVER_EX', 'SQL_SERVER_SE', 'SQL_SERVER_WEB']
  .forEach((name) => new DatabaseInstance(stack, `Any${name}`, {
    engine: Engine[name], vpc, credentials: rds.Credentials.fromPassword('owner', cdk.SecretValue.secretsManager('password')),
    ...(name === 'POSTGRES' ? { s3ImportRole: role } : {}) }));

// look-ups
const lookups = new cdk.Stack(app, 'LookUps', { env });
['in-vpc', 'classic', 'unanswered'].forEach((name) => {
  const database = DatabaseInstance.fromLookup(lookups, name, { instanceIdentifier: name });
  database.connections.allowDefaultPortFromAnyIpv4('in');
  database.grantConnect(new iam.Role(lookups, `${name}-role`, { assumedBy: new iam.AccountRootPrincipal() }), 'someone');
  new cdk.CfnOutput(lookups, `${name}-text`, { value: [database.instanceArn, database.instanceIdentifier, database.instanceEndpoint.socketAddress].join(' ') });
});

// a proxy's name with the flag
const unique = new cdk.Stack(app, 'Unique');
unique.node.setContext('@aws-cdk/aws-rds:databaseProxyUniqueResourceName', true);
const place = new ec2.Vpc(unique, 'Vpc', { maxAzs: 2, natGateways: 1 });
new DatabaseInstance(unique, 'Database', { engine: mysql, vpc: place }).addProxy('Proxy', { defaultAuthScheme: rds.DefaultAuthScheme.IAM_AUTH, vpc: place });
app.synth();
