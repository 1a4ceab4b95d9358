// Secrets of Secrets Manager: how their text is made, copies, grants, policies, imports, names, attachments; users' access keys.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_kms: kms, aws_secretsmanager: secrets } = cdk;
const { Secret } = secrets;
const { plainStack } = require('../support');

const app = new cdk.App();
const output = (stack, id, values) => values.forEach((value, i) => new cdk.CfnOutput(stack, `${id}${i}`, { value }));

function texts(stack) {
  const plain = new Secret(stack, 'plain');
  const key = new kms.Key(stack, 'key');
  const abroad = kms.Key.fromKeyArn(stack, 'abroad', 'arn:aws:kms:us-east-1:111122223333:key/1234');
  const full = new Secret(stack, 'full', {
    description: 'of the shop', encryptionKey: key, secretName: 'shop/db-password', removalPolicy: cdk.RemovalPolicy.RETAIN,
    generateSecretString: {
      excludeCharacters: '"@/', excludeLowercase: true, excludeNumbers: true, excludePunctuation: true, excludeUppercase: false, includeSpace: true,
      passwordLength: 20, requireEachIncludedType: false, secretStringTemplate: JSON.stringify({ username: 'owner' }), generateStringKey: 'password' },
    replicaRegions: [{ region: 'us-east-1', encryptionKey: abroad }, { region: 'us-west-2' }],
  });
  full.addReplicaRegion('eu-north-1');
  full.addReplicaRegion('ap-south-1', abroad);
  new Secret(stack, 'given', { secretStringValue: cdk.SecretValue.unsafePlainText('x'), removalPolicy: cdk.RemovalPolicy.DESTROY });
  new Secret(stack, 'object', { secretObjectValue: {
    username: cdk.SecretValue.unsafePlainText('me'), password: plain.secretValue, other: full.secretValueFromJson('password') } });
  output(stack, 'ids', [plain, full].flatMap((s) => [s.secretArn, s.secretFullArn, s.secretName]));
  output(stack, 'keys', [plain.cfnDynamicReferenceKey(), full.cfnDynamicReferenceKey({ jsonField: 'password', versionStage: 'AWSPREVIOUS' }), plain.cfnDynamicReferenceKey({ versionId: '1' })]);
  return { plain, full };
}

function grants(stack, { plain, full }) {
  const role = new iam.Role(stack, 'role', { assumedBy: new iam.AccountRootPrincipal() });
  plain.grantRead(role);
  plain.grantWrite(role);
  full.grantRead(role, ['AWSCURRENT', 'AWSPENDING']);
  full.grantWrite(role);
  full.grantRead(new iam.AccountPrincipal('444455556666'));
  full.grantWrite(new iam.AccountPrincipal('444455556666'));
  plain.denyAccountRootDelete();
  plain.addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], principals: [new iam.ServicePrincipal('lambda.amazonaws.com')], resources: ['*'] }));
  const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:';
  const imports = [
    Secret.fromSecretNameV2(stack, 'by-name', 'known'),
    Secret.fromSecretCompleteArn(stack, 'complete', `${arn}whole-AbCdEf`),
    Secret.fromSecretPartialArn(stack, 'partial', `${arn}part`),
    Secret.fromSecretAttributes(stack, 'attributes', { secretPartialArn: `${arn}with-key`, encryptionKey: kms.Key.fromKeyArn(stack, 'its-key', 'arn:aws:kms:eu-west-1:111122223333:key/5678') }),
    Secret.fromSecretCompleteArn(stack, 'token', new cdk.CfnParameter(stack, 'arn').valueAsString),
  ];
  imports.forEach((secret, i) => {
    secret.grantRead(role);
    secret.grantWrite(role);
    secret.denyAccountRootDelete();
    output(stack, `import${i}`, [secret.secretArn, secret.secretFullArn ?? 'unknown', secret.secretName]);
    new Secret(stack, `copy${i}`, { secretStringValue: secret.secretValue });
  });
  return role;
}

function attached(stack, id) {
  const target = { asSecretAttachmentTarget: () => ({ targetId: 'cluster', targetType: secrets.AttachmentTargetType.REDSHIFT_CLUSTER }) };
  const secret = new Secret(stack, id).attach(target);
  secret.denyAccountRootDelete();
  secret.grantRead(new iam.AccountRootPrincipal());
  output(stack, `${id}-out`, [secret.secretArn, secret.secretName]);
}

function accessKeys(stack) {
  const user = new iam.User(stack, 'user', { userName: 'robot' });
  const key = new iam.AccessKey(stack, 'access-key', { user, serial: 2, status: iam.AccessKeyStatus.INACTIVE });
  const other = new iam.AccessKey(stack, 'imported-key', { user: iam.User.fromUserName(stack, 'imported-user', 'someone') });
  new Secret(stack, 'access', { secretObjectValue: { id: cdk.SecretValue.unsafePlainText(key.accessKeyId), secret: key.secretAccessKey } });
  new Secret(stack, 'other-access', { secretStringValue: other.secretAccessKey });
}

const stack = plainStack(app, 'secrets');
accessKeys(stack);
const made = texts(stack);
grants(stack, made);
attached(stack, 'attached');

// where policies of attached secrets go with a feature flag; names of secrets
const flagged = plainStack(app, 'flagged');
flagged.node.setContext('@aws-cdk/aws-secretsmanager:useAttachedSecretResourcePolicyForSecretTargetAttachments', true);
attached(flagged, 'attached');
const name = new cdk.CfnParameter(flagged, 'name').valueAsString;
const named = [undefined, 'plainname', 'with-two-hyphens', name].map((secretName, i) => new Secret(flagged, `named${i}`, { secretName }));
output(flagged, 'names', named.map((secret) => secret.secretName));

// another stack, in another account
const elsewhere = new cdk.Stack(app, 'elsewhere', { env: { account: '444455556666', region: 'eu-west-1' } });
const owner = new cdk.Stack(app, 'owner', { env: { account: '111122223333', region: 'eu-west-1' } });
const shared = new Secret(owner, 'shared', { secretName: 'shared', encryptionKey: new kms.Key(owner, 'key', { alias: 'shared' }) });
const reader = new iam.Role(elsewhere, 'reader', { assumedBy: new iam.AccountRootPrincipal(), roleName: 'reader' });
Secret.fromSecretPartialArn(elsewhere, 'theirs', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shared').grantRead(reader);
shared.grantRead(reader);
app.synth();
