// What containers get from files and parameters: environment files of the user's, secret parameters, credential specs.
const cdk = require('aws-cdk-lib');
const { aws_ecs: ecs, aws_s3: s3, aws_ssm: ssm } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'files');
const image = ecs.ContainerImage.fromRegistry('nginx');
const bucket = new s3.Bucket(stack, 'bucket');
const parameter = new ssm.StringParameter(stack, 'parameter', { stringValue: '{}' });
const imported = ssm.StringParameter.fromStringParameterName(stack, 'imported', '/shop/key');

const shared = ecs.EnvironmentFile.fromAsset('web.env');
const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('web', { image, environmentFiles: [shared, ecs.EnvironmentFile.fromBucket(bucket, 'all.env')],
  secrets: { KEY: ecs.Secret.fromSsmParameter(imported), OWN: ecs.Secret.fromSsmParameter(parameter) } });
task.addContainer('second', { image, environmentFiles: [shared] });
task.addContainer('named', { image, environmentFiles: [new ecs.AssetEnvironmentFile('web.env', { displayName: 'settings', readers: [task.taskRole] }),
  new ecs.S3EnvironmentFile(bucket, 'named.env')] });

const windows = new ecs.Ec2TaskDefinition(stack, 'windows');
const credentials = (id, spec) => windows.addContainer(id, { image, memoryLimitMiB: 64, credentialSpecs: [spec] });
credentials('joined-bucket', ecs.DomainJoinedCredentialSpec.fromS3Bucket(bucket, 'joined.json'));
credentials('joined-parameter', ecs.DomainJoinedCredentialSpec.fromSsmParameter(parameter));
credentials('domainless-bucket', ecs.DomainlessCredentialSpec.fromS3Bucket(bucket, 'domainless.json'));
credentials('domainless-parameter', ecs.DomainlessCredentialSpec.fromSsmParameter(imported));
app.synth();
