// File systems of EFS: their props, policies, grants and copies, access points, imports, tasks and functions that mount them.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_efs: efs, aws_iam: iam, aws_kms: kms, aws_lambda: lambda } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const output = (scope, id, value) => new cdk.CfnOutput(scope, id, { value });

// All that a file system can be told.
const stack = plainStack(app, 'choices');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
const key = new kms.Key(stack, 'key');
const plain = new efs.FileSystem(stack, 'plain', { vpc });
const group = new ec2.SecurityGroup(stack, 'group', { vpc });
const full = new efs.FileSystem(stack, 'full', {
  vpc, securityGroup: group, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, encrypted: true, kmsKey: key,
  fileSystemName: 'shared', lifecyclePolicy: efs.LifecyclePolicy.AFTER_14_DAYS,
  outOfInfrequentAccessPolicy: efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
  transitionToArchivePolicy: efs.LifecyclePolicy.AFTER_90_DAYS, performanceMode: efs.PerformanceMode.GENERAL_PURPOSE,
  throughputMode: efs.ThroughputMode.ELASTIC, removalPolicy: cdk.RemovalPolicy.DESTROY, enableAutomaticBackups: true });
new efs.FileSystem(stack, 'provisioned', {
  vpc, throughputMode: efs.ThroughputMode.PROVISIONED, provisionedThroughputPerSecond: cdk.Size.gibibytes(1),
  performanceMode: efs.PerformanceMode.MAX_IO, encrypted: false, enableAutomaticBackups: false });
new efs.FileSystem(stack, 'oneZone', { vpc, oneZone: true, throughputMode: efs.ThroughputMode.BURSTING });
new efs.FileSystem(stack, 'otherZone', { vpc, oneZone: true, vpcSubnets: { availabilityZones: [vpc.availabilityZones[1]] } });
full.connections.allowDefaultPortFromAnyIpv4('Everybody');
plain.connections.allowDefaultPortFrom(full);
output(stack, 'id', plain.fileSystemId);
output(stack, 'arn', plain.fileSystemArn);
new cdk.CfnResource(stack, 'later', { type: 'AWS::CloudFormation::WaitConditionHandle' }).node.addDependency(full.mountTargetsAvailable);

// Access points.
const ways = plainStack(app, 'ways');
const waysVpc = new ec2.Vpc(ways, 'vpc', { maxAzs: 1, natGateways: 0 });
const shared = new efs.FileSystem(ways, 'shared', { vpc: waysVpc });
const all = shared.addAccessPoint('all');
const web = shared.addAccessPoint('web', {
  clientToken: 'token', path: '/web/pages', createAcl: { ownerGid: '1000', ownerUid: '1001', permissions: '0755' },
  posixUser: { gid: '1000', uid: '1001', secondaryGids: ['0', '4294967295'] } });
const own = new efs.AccessPoint(ways, 'own', { fileSystem: shared, path: '/' });
cdk.Tags.of(own).add('Name', 'mine');
output(ways, 'allArn', all.accessPointArn);
output(ways, 'webId', web.accessPointId);
output(ways, 'ofOwn', own.fileSystem.fileSystemId);
const byId = efs.AccessPoint.fromAccessPointId(ways, 'byId', 'fsap-0123456789abcdef0');
output(ways, 'byIdArn', byId.accessPointArn);
const byArn = efs.AccessPoint.fromAccessPointAttributes(ways, 'byArn', {
  accessPointArn: 'arn:aws:elasticfilesystem:eu-west-1:111122223333:access-point/fsap-0fedcba9876543210', fileSystem: shared });
output(ways, 'byArnId', byArn.accessPointId);
output(ways, 'ofByArn', byArn.fileSystem.fileSystemArn);
const importedGroup = ec2.SecurityGroup.fromSecurityGroupId(ways, 'importedGroup', 'sg-0123456789abcdef0');
const named = efs.FileSystem.fromFileSystemAttributes(ways, 'named', { fileSystemId: 'fs-0123456789abcdef0', securityGroup: importedGroup });
const known = efs.FileSystem.fromFileSystemAttributes(ways, 'known', {
  fileSystemArn: 'arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0fedcba9876543210', securityGroup: importedGroup });
output(ways, 'namedArn', named.fileSystemArn);
output(ways, 'knownId', known.fileSystemId);
new efs.AccessPoint(ways, 'intoNamed', { fileSystem: named });
named.connections.allowDefaultPortFrom(shared);
const reader = new iam.Role(ways, 'reader', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
named.grantRead(reader);
known.grantRootAccess(reader);

// Policies: one's own, grown, by grants, with and without the unnamed.
const policies = plainStack(app, 'policies');
const policiesVpc = new ec2.Vpc(policies, 'vpc', { maxAzs: 1, natGateways: 0 });
const statement = (...actions) => new iam.PolicyStatement({
  actions, principals: [new iam.AccountRootPrincipal()], resources: ['*'],
  conditions: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } } });
const inPolicies = (id, props) => new efs.FileSystem(policies, id, { vpc: policiesVpc, ...props });
const given = inPolicies('given', { fileSystemPolicy: new iam.PolicyDocument({ statements: [statement('elasticfilesystem:ClientMount')] }) });
given.addToResourcePolicy(statement('elasticfilesystem:ClientRootAccess'));
inPolicies('known', { allowAnonymousAccess: false, fileSystemPolicy: new iam.PolicyDocument({ statements: [statement('elasticfilesystem:ClientWrite')] }) });
const role = new iam.Role(policies, 'role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
inPolicies('asked', {}).grant(role, 'elasticfilesystem:DescribeFileSystems', 'elasticfilesystem:DescribeMountTargets');
inPolicies('read', {}).grantRead(role);
inPolicies('written', {}).grantReadWrite(role);
inPolicies('rooted', { allowAnonymousAccess: true }).grantRootAccess(role);

// Copies.
const copies = plainStack(app, 'copies');
const copiesVpc = new ec2.Vpc(copies, 'vpc', { maxAzs: 1, natGateways: 0 });
const copied = (id, replicationConfiguration) => new efs.FileSystem(copies, id, { vpc: copiesVpc, replicationConfiguration });
const copyKey = new kms.Key(copies, 'key');
const copy = new efs.FileSystem(copies, 'copy', { vpc: copiesVpc, replicationOverwriteProtection: efs.ReplicationOverwriteProtection.DISABLED });
new efs.FileSystem(copies, 'protected', { vpc: copiesVpc, replicationOverwriteProtection: efs.ReplicationOverwriteProtection.ENABLED });
copied('existing', efs.ReplicationConfiguration.existingFileSystem(copy));
copied('here', efs.ReplicationConfiguration.regionalFileSystem());
copied('there', efs.ReplicationConfiguration.regionalFileSystem('eu-central-1', copyKey));
copied('zone', efs.ReplicationConfiguration.oneZoneFileSystem('eu-west-1', 'eu-west-1a', copyKey));

// The feature flags.
const flags = plainStack(app, 'flags');
['denyAnonymousAccess', 'mountTargetOrderInsensitiveLogicalId'].forEach((flag) => flags.node.setContext(`@aws-cdk/aws-efs:${flag}`, true));
const flagsVpc = new ec2.Vpc(flags, 'vpc', { maxAzs: 2, natGateways: 0 });
new efs.FileSystem(flags, 'safe', { vpc: flagsVpc });
new efs.FileSystem(flags, 'open', { vpc: flagsVpc, encrypted: false, allowAnonymousAccess: true,
  vpcSubnets: { subnets: [ec2.Subnet.fromSubnetId(flags, 'imported', flagsVpc.publicSubnets[0].subnetId)] } });

// Tasks that mount a file system, as themselves.
const tasks = plainStack(app, 'tasks');
const tasksVpc = new ec2.Vpc(tasks, 'vpc', { maxAzs: 2, natGateways: 1 });
const data = new efs.FileSystem(tasks, 'data', { vpc: tasksVpc, encrypted: true, removalPolicy: cdk.RemovalPolicy.DESTROY });
const pages = data.addAccessPoint('pages', { path: '/pages', createAcl: { ownerGid: '1000', ownerUid: '1000', permissions: '755' }, posixUser: { gid: '1000', uid: '1000' } });
const taskDefinition = new ecs.FargateTaskDefinition(tasks, 'task', {
  volumes: [{ name: 'pages', efsVolumeConfiguration: { fileSystemId: data.fileSystemId, transitEncryption: 'ENABLED', transitEncryptionPort: 20049,
    authorizationConfig: { accessPointId: pages.accessPointId, iam: 'ENABLED' } } }] });
const container = taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });
container.addMountPoints({ containerPath: '/usr/share/nginx/html', readOnly: true, sourceVolume: 'pages' });
const service = new ecs.FargateService(tasks, 'service', { cluster: new ecs.Cluster(tasks, 'cluster', { vpc: tasksVpc }), taskDefinition });
data.grantReadWrite(taskDefinition.taskRole);
data.connections.allowDefaultPortFrom(service);
service.node.addDependency(data.mountTargetsAvailable);
const onInstances = new ecs.Ec2TaskDefinition(tasks, 'instances');
onInstances.addVolume({ name: 'all', efsVolumeConfiguration: { fileSystemId: data.fileSystemId, rootDirectory: '/' } });
onInstances.addContainer('job', { image: ecs.ContainerImage.fromRegistry('busybox'), memoryLimitMiB: 64 })
  .addMountPoints({ containerPath: '/data', readOnly: false, sourceVolume: 'all' });

// Functions that mount a file system.
const functions = plainStack(app, 'functions');
const functionsVpc = new ec2.Vpc(functions, 'vpc', { maxAzs: 2, natGateways: 1 });
const store = new efs.FileSystem(functions, 'store', { vpc: functionsVpc });
const function_ = (id, filesystem, props) => new lambda.Function(functions, id, {
  vpc: functionsVpc, filesystem, runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler',
  code: lambda.Code.fromInline('exports.handler = async () => {};'), ...props });
const inStore = lambda.FileSystem.fromEfsAccessPoint(store.addAccessPoint('way', { path: '/store' }), '/mnt/store');
function_('free', inStore, { initialPolicy: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })] });
function_('bound', inStore, { allowAllOutbound: false, tracing: lambda.Tracing.ACTIVE });
const elsewhere = efs.FileSystem.fromFileSystemAttributes(functions, 'elsewhere', {
  fileSystemId: 'fs-0123456789abcdef0', securityGroup: ec2.SecurityGroup.fromSecurityGroupId(functions, 'guard', 'sg-0123456789abcdef0') });
const wayElsewhere = efs.AccessPoint.fromAccessPointAttributes(functions, 'wayElsewhere', { accessPointId: 'fsap-0123456789abcdef0', fileSystem: elsewhere });
function_('far', lambda.FileSystem.fromEfsAccessPoint(wayElsewhere, '/mnt/else-where_1.0'));
app.synth();
