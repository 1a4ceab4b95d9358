// A backend on port 8000 behind a public ALB, its image from ECR, its PostgreSQL database reachable by nothing else.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecr: ecr, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2, aws_rds: rds } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();

const base = plainStack(app, 'backend-base');
const vpc = new ec2.Vpc(base, 'vpc', { maxAzs: 2, natGateways: 1 });
const cluster = new ecs.Cluster(base, 'cluster', { vpc });
const images = new ecr.Repository(base, 'images', { imageScanOnPush: true, repositoryName: 'backend' });
const database = new rds.DatabaseInstance(base, 'database', {
  allocatedStorage: 20,
  credentials: rds.Credentials.fromGeneratedSecret('backend'),
  databaseName: 'backend',
  engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_10 }),
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.MICRO),
  publiclyAccessible: false,
  storageEncrypted: true,
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
});

const api = plainStack(app, 'backend-api');
const albGroup = new ec2.SecurityGroup(api, 'alb-group', {
  allowAllOutbound: false, description: 'HTTP from anywhere', securityGroupName: 'ecs-alb-loadbalancer-SG', vpc,
});
albGroup.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(80), 'HTTP from anywhere');
const taskGroup = new ec2.SecurityGroup(api, 'task-group', { description: 'port 8000 from the load balancer', vpc });

const taskDefinition = new ecs.FargateTaskDefinition(api, 'task', { cpu: 512, memoryLimitMiB: 1024 });
taskDefinition.addContainer('backend', {
  environment: { DB_HOST: database.dbInstanceEndpointAddress, DB_PORT: database.dbInstanceEndpointPort },
  image: ecs.ContainerImage.fromEcrRepository(images, 'latest'),
  logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'backend' }),
  portMappings: [{ containerPort: 8000 }],
  secrets: {
    DB_USER: ecs.Secret.fromSecretsManager(database.secret, 'username'),
    DB_PASSWORD: ecs.Secret.fromSecretsManager(database.secret, 'password'),
  },
});
const service = new ecs.FargateService(api, 'service', {
  cluster, desiredCount: 1, securityGroups: [taskGroup], taskDefinition,
});
service.connections.allowToDefaultPort(database, 'PostgreSQL from the service');

const alb = new elbv2.ApplicationLoadBalancer(api, 'alb', {
  internetFacing: true, ipAddressType: elbv2.IpAddressType.IPV4, securityGroup: albGroup, vpc,
});
const listener = alb.addListener('http', { open: false, port: 80 });
listener.addTargets('backend', {
  healthCheck: { path: '/api/health' }, port: 8000, protocol: elbv2.ApplicationProtocol.HTTP, targets: [service],
});
new cdk.CfnOutput(api, 'url', { value: `http://${alb.loadBalancerDnsName}/` });
app.synth();
