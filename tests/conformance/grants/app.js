// Permissions by the grants of keys, queues and roles; keys and roles that are looked up; credentials of users.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_kms: kms, aws_lambda: lambda, aws_sqs: sqs } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Grants');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const key = new kms.Key(stack, 'Key');
const { grants } = key;
grants.actions(role, 'kms:DescribeKey', 'kms:ListGrants');
for (const name of ['admin', 'decrypt', 'encrypt', 'encryptDecrypt', 'sign', 'verify', 'signVerify', 'generateMac', 'verifyMac']) grants[name](role);
const queue = new sqs.Queue(stack, 'Queue');
queue.grants.actions(role, ['sqs:ListQueueTags']);
queue.grants.purge(role);
const caller = new iam.User(stack, 'Caller');
role.grants.assumeRole(caller);
role.grants.passRole(caller);

// a key that is made by its resource class
const low = new kms.CfnKey(stack, 'Low', { keyPolicy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'kms:*', Principal: { AWS: '*' }, Resource: '*' }] } });
const high = kms.Key.fromCfnKey(low);
high.grantDecrypt(role);
new cdk.CfnOutput(stack, 'Same', { value: String(high === kms.Key.fromCfnKey(low)) });
new cdk.CfnOutput(stack, 'HighArn', { value: high.keyArn });

// credentials
const accessKey = new iam.AccessKey(stack, 'AccessKey', { user: caller, serial: 2, status: iam.AccessKeyStatus.INACTIVE });
new cdk.CfnOutput(stack, 'AccessKeyId', { value: accessKey.accessKeyId });
new cdk.CfnOutput(stack, 'Secret', { value: accessKey.secretAccessKey.unsafeUnwrap() });

// whoever isn't known
const unknown = lambda.Function.fromFunctionName(stack, 'Unknown', 'unknown');
role.grantPassRole(unknown);

// look-ups
const found = new cdk.Stack(app, 'Found', { env: { account: '111122223333', region: 'eu-west-1' } });
found.node.setContext('key-provider:account=111122223333:aliasName=alias/known:region=eu-west-1', { keyId: '11111111-2222-3333-4444-555555555555' });
found.node.setContext('cc-api-provider:account=111122223333:exactIdentifier=known:propertiesToReturn.0=Arn:region=eu-west-1:typeName=AWS$:$:IAM$:$:Role', [{ Arn: 'arn:aws:iam::111122223333:role/path/known' }]);
const known = kms.Key.fromLookup(found, 'Known', { aliasName: 'alias/known' });
const missing = kms.Key.fromLookup(found, 'Missing', { aliasName: 'alias/missing', returnDummyKeyOnMissing: true });
const knownRole = iam.Role.fromLookup(found, 'KnownRole', { roleName: 'known' });
known.grantEncrypt(knownRole);
for (const [name, value] of Object.entries({ Known: known.keyArn, KnownId: known.keyId, Missing: missing.keyArn, Dummy: `${kms.Key.isLookupDummy(known)} ${kms.Key.isLookupDummy(missing)}`, Role: knownRole.roleArn, RoleName: knownRole.roleName, Other: iam.Role.fromLookup(found, 'Other', { roleName: 'other', mutable: false }).roleArn })) new cdk.CfnOutput(found, `Out${name}`, { value });
app.synth();
