// Rotation of secrets: by functions of one's own, hosted ones, and applications; attached and imported secrets.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_kms: kms, aws_lambda: lambda, aws_secretsmanager: secrets } = cdk;
const { HostedRotation, SecretRotationApplication: Application } = secrets;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'rotation');
const key = new kms.Key(stack, 'key');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
const database = new ec2.SecurityGroup(stack, 'database', { vpc });
const target = { connections: new ec2.Connections({ defaultPort: ec2.Port.tcp(3306), securityGroups: [database] }) };
const codeOf = () => ({ code: lambda.Code.fromInline('exports.handler = async () => {};'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X });

// functions of one's own
const rotate = new lambda.Function(stack, 'rotate', codeOf());
const plain = new secrets.Secret(stack, 'plain');
plain.addRotationSchedule('schedule', { rotationLambda: rotate });
const encrypted = new secrets.Secret(stack, 'encrypted', { encryptionKey: key, generateSecretString: { excludeCharacters: '"' } });
new secrets.RotationSchedule(stack, 'often', { secret: encrypted, rotationLambda: rotate, automaticallyAfter: cdk.Duration.hours(5), rotateImmediatelyOnUpdate: false });
const imported = secrets.Secret.fromSecretNameV2(stack, 'imported', 'known');
imported.addRotationSchedule('schedule', { rotationLambda: rotate, automaticallyAfter: cdk.Duration.days(0) });
const distant = lambda.Function.fromFunctionArn(stack, 'distant', 'arn:aws:lambda:eu-west-1:111122223333:function:rotate');
new secrets.Secret(stack, 'by-import').addRotationSchedule('schedule', { rotationLambda: distant, automaticallyAfter: cdk.Duration.days(1) });

const version = new lambda.Version(stack, 'version', { lambda: rotate });
const alias = new lambda.Alias(stack, 'alias', { aliasName: 'live', version });
[version, alias].forEach((rotationLambda, i) => new secrets.Secret(stack, `qualified${i}`).addRotationSchedule('schedule', { rotationLambda }));

// hosted ones
const singles = ['mysqlSingleUser', 'postgreSqlSingleUser', 'oracleSingleUser', 'mariaDbSingleUser', 'sqlServerSingleUser', 'redshiftSingleUser', 'mongoDbSingleUser'];
const multis = ['mysqlMultiUser', 'postgreSqlMultiUser', 'oracleMultiUser', 'mariaDbMultiUser', 'sqlServerMultiUser', 'redshiftMultiUser', 'mongoDbMultiUser'];
const master = new secrets.Secret(stack, 'master', { encryptionKey: key });
singles.forEach((name, i) => new secrets.Secret(stack, `single${i}`).addRotationSchedule('schedule', { hostedRotation: HostedRotation[name]() }));
multis.forEach((name, i) => new secrets.Secret(stack, `multi${i}`).addRotationSchedule('schedule', {
  hostedRotation: HostedRotation[name]({ masterSecret: i % 2 ? imported : master }) }));
const inside = HostedRotation.mysqlSingleUser({ vpc, functionName: 'rotator', excludeCharacters: '/' });
encrypted.addRotationSchedule('hosted', { hostedRotation: inside, automaticallyAfter: cdk.Duration.days(1000) });
target.connections.allowDefaultPortFrom(inside);
const own = HostedRotation.postgreSqlSingleUser({
  vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  securityGroups: [new ec2.SecurityGroup(stack, 'one', { vpc }), ec2.SecurityGroup.fromSecurityGroupId(stack, 'two', 'sg-12345')] });
encrypted.addRotationSchedule('own-groups', { hostedRotation: own });

// attached secrets
const attachment = new secrets.SecretTargetAttachment(stack, 'attachment', {
  secret: new secrets.Secret(stack, 'to-attach', { encryptionKey: key }),
  target: { asSecretAttachmentTarget: () => ({ targetId: 'database', targetType: secrets.AttachmentTargetType.RDS_DB_INSTANCE }) } });
attachment.addRotationSchedule('schedule', { hostedRotation: HostedRotation.mysqlSingleUser() });
const known = secrets.SecretTargetAttachment.fromSecretTargetAttachmentSecretArn(stack, 'known-attachment', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:attached-AbCdEf');
known.addRotationSchedule('schedule', { hostedRotation: HostedRotation.mysqlSingleUser() });
[attachment, known].forEach((secret, i) => {
  new cdk.CfnOutput(stack, `arn${i}`, { value: secret.secretTargetAttachmentSecretArn });
  new cdk.CfnOutput(stack, `name${i}`, { value: secret.secretName });
});

// applications
const apps = plainStack(app, 'applications');
const where = new ec2.Vpc(apps, 'vpc', { maxAzs: 2, natGateways: 1 });
const db = new ec2.SecurityGroup(apps, 'database', { vpc: where });
const goal = { connections: new ec2.Connections({ defaultPort: ec2.Port.tcp(5432), securityGroups: [db] }) };
const appKey = new kms.Key(apps, 'key');
const secret = new secrets.Secret(apps, 'secret');
new secrets.SecretRotation(apps, 'plain', { application: Application.MYSQL_ROTATION_SINGLE_USER, secret, target: goal, vpc: where });
new secrets.SecretRotation(apps, 'full', {
  application: Application.POSTGRES_ROTATION_MULTI_USER, secret: new secrets.Secret(apps, 'full-secret', { encryptionKey: appKey }),
  masterSecret: new secrets.Secret(apps, 'master', { encryptionKey: appKey }), target: goal, vpc: where,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, automaticallyAfter: cdk.Duration.days(7), rotateImmediatelyOnUpdate: false,
  excludeCharacters: '" ', securityGroup: new ec2.SecurityGroup(apps, 'own', { vpc: where }),
  endpoint: where.addInterfaceEndpoint('endpoint', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER }) });
const others = ['MARIADB', 'MYSQL', 'ORACLE', 'POSTGRES', 'SQLSERVER', 'REDSHIFT', 'MONGODB', 'DB2'].flatMap((name) => [`${name}_ROTATION_SINGLE_USER`, `${name}_ROTATION_MULTI_USER`]);
new cdk.CfnOutput(apps, 'places', { value: others.flatMap((name) => ['aws', 'aws-cn', 'aws-us-gov'].map((partition) =>
  `${Application[name].applicationArnForPartition(partition)} ${Application[name].semanticVersionForPartition(partition)} ${Application[name].isMultiUser}`)).join('; ') });
const custom = new Application('SecretsManagerOwn', '1.2.3', { isMultiUser: true, additionalSemanticVersions: { 'aws-cn': '1.2.2', 'aws-us-gov': '1.2.1' } });
new secrets.SecretRotation(apps, 'a-rotation-with-a-name-that-is-much-longer-than-that-of-a-function-can-be', {
  application: custom, secret: new secrets.Secret(apps, 'custom-secret'), masterSecret: secrets.Secret.fromSecretNameV2(apps, 'known', 'known'), target: goal, vpc: where });
app.synth();
