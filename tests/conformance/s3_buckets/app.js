// Buckets: encryption, access, logs, lifecycles, websites, lists of objects, grants, imports.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_kms: kms, aws_s3: s3 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Buckets');
const outputs = (scope, bucket) => {
  const values = [
    bucket.bucketArn, bucket.bucketName, bucket.bucketDomainName, bucket.bucketDualStackDomainName, bucket.bucketRegionalDomainName,
    bucket.bucketWebsiteUrl, bucket.bucketWebsiteDomainName, bucket.urlForObject(), bucket.urlForObject('a/b'), bucket.urlForObject('/a'),
    bucket.virtualHostedUrlForObject('x'), bucket.virtualHostedUrlForObject('x', { regional: false }), bucket.virtualHostedUrlForObject(),
    bucket.transferAccelerationUrlForObject('x'), bucket.transferAccelerationUrlForObject('x', { dualStack: true }),
    bucket.s3UrlForObject('x'), bucket.s3UrlForObject(), bucket.arnForObjects('y/*'),
  ];
  values.forEach((value, i) => new cdk.CfnOutput(scope, `${bucket.node.id}${i}`, { value }));
};

const plain = new s3.Bucket(stack, 'Plain');
outputs(stack, plain);
new s3.Bucket(stack, 'Strict', {
  abacStatus: true,
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
  bucketKeyEnabled: true,
  bucketName: 'my.strict-bucket',
  encryption: s3.BucketEncryption.KMS,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: cdk.RemovalPolicy.DESTROY,
  transferAcceleration: true,
  versioned: true,
});
const key = new kms.Key(stack, 'SharedKey');
const keyed = new s3.Bucket(stack, 'Keyed', { encryptionKey: key });
new s3.Bucket(stack, 'S3Managed', { encryption: s3.BucketEncryption.S3_MANAGED, bucketKeyEnabled: false });
new s3.Bucket(stack, 'KmsManaged', { encryption: s3.BucketEncryption.KMS_MANAGED });
new s3.Bucket(stack, 'Dsse', { encryption: s3.BucketEncryption.DSSE });
new s3.Bucket(stack, 'DsseManaged', { encryption: s3.BucketEncryption.DSSE_MANAGED, blockedEncryptionTypes: [s3.BlockedEncryptionType.SSE_C] });
new s3.Bucket(stack, 'NothingBlocked', { blockedEncryptionTypes: [s3.BlockedEncryptionType.NONE] });
const open = new s3.Bucket(stack, 'Open', {
  publicReadAccess: true,
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY,
  accessControl: s3.BucketAccessControl.AWS_EXEC_READ,
});
open.grantPublicAccess('public/*', 's3:GetObject', 's3:ListBucket');
new s3.Bucket(stack, 'PartlyBlocked', { blockPublicAccess: new s3.BlockPublicAccess({ restrictPublicBuckets: true }) });

// access logs
const logs = new s3.Bucket(stack, 'Logs', { encryption: s3.BucketEncryption.KMS });
new s3.Bucket(stack, 'Logged', {
  serverAccessLogsBucket: logs,
  serverAccessLogsPrefix: 'web/',
  targetObjectKeyFormat: s3.TargetObjectKeyFormat.partitionedPrefix(s3.PartitionDateSource.EVENT_TIME),
});
new s3.Bucket(stack, 'LoggedHere', { serverAccessLogsPrefix: 'self', targetObjectKeyFormat: s3.TargetObjectKeyFormat.simplePrefix() });

// rules
const rules = new s3.Bucket(stack, 'Rules', {
  cors: [{
    allowedMethods: [s3.HttpMethods.GET, s3.HttpMethods.PUT], allowedOrigins: ['https://*.example.com'], allowedHeaders: ['*'],
    exposedHeaders: ['ETag'], id: 'web', maxAge: 300,
  }],
  intelligentTieringConfigurations: [{
    name: 'archive', archiveAccessTierTime: cdk.Duration.days(90), deepArchiveAccessTierTime: cdk.Duration.days(180), prefix: 'old/',
    tags: [{ key: 'cold', value: 'yes' }],
  }],
  inventories: [
    { destination: { bucket: logs, prefix: 'lists', bucketOwner: '111122223333' }, inventoryId: 'mine', format: s3.InventoryFormat.PARQUET },
    {
      destination: { bucket: plain }, enabled: false, frequency: s3.InventoryFrequency.DAILY,
      includeObjectVersions: s3.InventoryObjectVersion.CURRENT, objectsPrefix: 'a/', optionalFields: ['Size', 'ETag'],
    },
  ],
  lifecycleRules: [
    {
      id: 'all', expiration: cdk.Duration.days(365), prefix: 'logs/',
      noncurrentVersionExpiration: cdk.Duration.days(30), noncurrentVersionsToRetain: 3, objectSizeGreaterThan: 1000, objectSizeLessThan: 100000,
      noncurrentVersionTransitions: [{ storageClass: s3.StorageClass.ONE_ZONE_INFREQUENT_ACCESS, transitionAfter: cdk.Duration.days(10), noncurrentVersionsToRetain: 2 }],
      transitions: [
        { storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: cdk.Duration.days(30) },
        { storageClass: s3.StorageClass.GLACIER, transitionDate: new Date('2030-01-01') },
      ],
      tagFilters: { team: 'web', stage: 'dev' },
    },
    { enabled: false, abortIncompleteMultipartUploadAfter: cdk.Duration.days(7), expirationDate: new Date('2031-02-03') },
  ],
  metrics: [{ id: 'all' }],
  transitionDefaultMinimumObjectSize: s3.TransitionDefaultMinimumObjectSize.VARIES_BY_STORAGE_CLASS,
});
rules.addLifecycleRule({ expiredObjectDeleteMarker: true });
rules.addMetric({ id: 'some', prefix: 'x/', tagFilters: { a: 'b' } });
rules.addCorsRule({ allowedMethods: [s3.HttpMethods.DELETE], allowedOrigins: ['*'] });
rules.addInventory({ destination: { bucket: s3.Bucket.fromBucketName(stack, 'Lists', 'lists') } });
new s3.Bucket(stack, 'Locked', { objectLockDefaultRetention: s3.ObjectLockRetention.governance(cdk.Duration.days(30)) });
new s3.Bucket(stack, 'LockedEmpty', { objectLockEnabled: true });

// websites
new s3.Bucket(stack, 'Site', {
  websiteIndexDocument: 'index.html', websiteErrorDocument: 'error.html',
  websiteRoutingRules: [
    { hostName: 'example.com', httpRedirectCode: '302', protocol: s3.RedirectProtocol.HTTPS, replaceKey: s3.ReplaceKey.prefixWith('docs/'), condition: { keyPrefixEquals: 'old/' } },
    { replaceKey: s3.ReplaceKey.with('gone.html'), condition: { httpErrorCodeReturnedEquals: '404' } },
  ],
});
new s3.Bucket(stack, 'Moved', { websiteRedirect: { hostName: 'example.com', protocol: s3.RedirectProtocol.HTTP } });

// grants
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
keyed.grantRead(role);
keyed.grantWrite(role, 'in/*');
keyed.grantPut(role);
keyed.grantPutAcl(role);
keyed.grantDelete(role, 'tmp/*');
keyed.grantReadWrite(role, 'rw/*');
plain.grantWrite(role, 'x/*', ['s3:PutObject']);
keyed.grantRead(new iam.AccountPrincipal('444455556666'));
plain.addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:List*'], principals: [new iam.AccountRootPrincipal()], resources: [plain.bucketArn] }));

// imports
const byArn = s3.Bucket.fromBucketArn(stack, 'ByArn', 'arn:aws:s3:::some-bucket');
byArn.grantRead(role);
const attributes = s3.Bucket.fromBucketAttributes(stack, 'ByAttributes', {
  account: '111122223333', region: 'eu-west-1', bucketName: 'Legacy_bucket', encryptionKey: key, isWebsite: true,
});
outputs(stack, attributes);
attributes.grantPut(role);
outputs(stack, s3.Bucket.fromBucketAttributes(stack, 'Chinese', { region: 'cn-north-1', bucketArn: 'arn:aws-cn:s3:::china', bucketWebsiteUrl: 'http://x.example.com' }));

// with feature flags
const modern = new cdk.Stack(app, 'Modern');
for (const flag of ['serverAccessLogsUseBucketPolicy', 'publicAccessBlockedByDefault'])
  modern.node.setContext(`@aws-cdk/aws-s3:${flag}`, true);
const target = new s3.Bucket(modern, 'Target', { blockPublicAccess: new s3.BlockPublicAccess({ blockPublicPolicy: false }) });
const source = new s3.Bucket(modern, 'Source', { serverAccessLogsBucket: target, serverAccessLogsPrefix: 'p/' });
new s3.Bucket(modern, 'Whole', { serverAccessLogsBucket: target });
source.grantReadWrite(new iam.User(modern, 'User'));
source.grantPut(new iam.Role(modern, 'Role', { assumedBy: new iam.AccountRootPrincipal() }));
app.synth();
