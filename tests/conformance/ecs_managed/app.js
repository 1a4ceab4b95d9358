// What ECS manages: instances that it chooses by what they must have, and functions that it calls while it deploys.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_iam: iam, aws_lambda: lambda, Size } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'managed');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });

cluster.addManagedInstancesCapacityProvider(new ecs.ManagedInstancesCapacityProvider(stack, 'required', {
  subnets: vpc.privateSubnets, securityGroups: [new ec2.SecurityGroup(stack, 'required-group', { vpc })],
  instanceRequirements: {
    vCpuCountMin: 2, vCpuCountMax: 16, memoryMin: Size.gibibytes(4), memoryMax: Size.gibibytes(64),
    acceleratorCountMin: 1, acceleratorCountMax: 4, acceleratorManufacturers: [ec2.AcceleratorManufacturer.NVIDIA],
    acceleratorNames: [ec2.AcceleratorName.T4, ec2.AcceleratorName.A10G], acceleratorTypes: [ec2.AcceleratorType.GPU],
    acceleratorTotalMemoryMin: Size.gibibytes(8), acceleratorTotalMemoryMax: Size.gibibytes(32),
    allowedInstanceTypes: ['g4dn.*', 'g5.*'], bareMetal: ec2.BareMetal.EXCLUDED, burstablePerformance: ec2.BurstablePerformance.INCLUDED,
    baselineEbsBandwidthMbpsMin: 500, baselineEbsBandwidthMbpsMax: 5000, cpuManufacturers: [ec2.CpuManufacturer.INTEL, ec2.CpuManufacturer.AMD],
    instanceGenerations: [ec2.InstanceGeneration.CURRENT], localStorage: ec2.LocalStorage.REQUIRED, localStorageTypes: [ec2.LocalStorageType.SSD],
    memoryPerVCpuMin: Size.gibibytes(2), memoryPerVCpuMax: Size.gibibytes(8), networkBandwidthGbpsMin: 5, networkBandwidthGbpsMax: 12.5,
    networkInterfaceCountMin: 1, networkInterfaceCountMax: 4, onDemandMaxPricePercentageOverLowestPrice: 50, requireHibernateSupport: false,
    totalLocalStorageGBMin: 100, totalLocalStorageGBMax: 1000,
  },
}));
cluster.addManagedInstancesCapacityProvider(new ecs.ManagedInstancesCapacityProvider(stack, 'cheap', {
  subnets: vpc.privateSubnets, securityGroups: [new ec2.SecurityGroup(stack, 'cheap-group', { vpc })],
  instanceRequirements: { vCpuCountMin: 1, memoryMin: Size.mebibytes(512), excludedInstanceTypes: ['t2.*'],
    spotMaxPricePercentageOverLowestPrice: 30, maxSpotPriceAsPercentageOfOptimalOnDemandPrice: 60 },
}));

const handler = new lambda.Function(stack, 'hook', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler',
  code: lambda.Code.fromInline('exports.handler = async () => ({ hookStatus: "SUCCEEDED" });') });
const hooked = new ecs.FargateService(stack, 'hooked', { cluster, taskDefinition: task, lifecycleHooks: [
  new ecs.DeploymentLifecycleLambdaTarget(handler, 'PreScaleUp', { lifecycleStages: [ecs.DeploymentLifecycleStage.PRE_SCALE_UP, ecs.DeploymentLifecycleStage.POST_SCALE_UP] })] });
hooked.addLifecycleHook(new ecs.DeploymentLifecycleLambdaTarget(handler, 'Reconcile', {
  lifecycleStages: [ecs.DeploymentLifecycleStage.RECONCILE_SERVICE],
  role: new iam.Role(stack, 'hook-role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') }),
}));
app.synth();
