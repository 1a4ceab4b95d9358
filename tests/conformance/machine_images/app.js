// Where images come from: public parameters, maps, look-ups, parameters read at launch.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2 } = cdk;
const { MachineImage } = ec2;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Images', { env: { account: '123456789012', region: 'eu-west-1' } });
const open = new cdk.Stack(app, 'Open');
const both = (id, machineImage) => [stack, open].forEach((scope) => new ec2.LaunchTemplate(scope, id, { machineImage }));
const { ARM_64 } = ec2.AmazonLinuxCpuType;
const { MINIMAL } = ec2.AmazonLinuxEdition;

both('Linux', MachineImage.latestAmazonLinux());
both('Linux2', MachineImage.latestAmazonLinux2());
both('Linux2Arm', MachineImage.latestAmazonLinux2({ cpuType: ARM_64, edition: MINIMAL, storage: ec2.AmazonLinuxStorage.EBS }));
both('Linux2022', MachineImage.latestAmazonLinux2022({ edition: MINIMAL }));
both('Linux2023', MachineImage.latestAmazonLinux2023());
both('Linux2023Arm', MachineImage.latestAmazonLinux2023({ cpuType: ARM_64, edition: MINIMAL }));
both('Kernel2', new ec2.AmazonLinux2ImageSsmParameter({ kernel: ec2.AmazonLinux2Kernel.KERNEL_5_10, cachedInContext: false }));
both('Kernel2023', new ec2.AmazonLinux2023ImageSsmParameter({ kernel: ec2.AmazonLinux2023Kernel.KERNEL_6_1, cachedInContext: false }));
new ec2.LaunchTemplate(stack, 'Class2', { machineImage: new ec2.AmazonLinux2ImageSsmParameter({}) });
new ec2.LaunchTemplate(stack, 'Class2022', { machineImage: new ec2.AmazonLinux2022ImageSsmParameter({}) });
new ec2.LaunchTemplate(stack, 'Class2023', { machineImage: new ec2.AmazonLinux2023ImageSsmParameter({}) });
for (const generation of Object.keys(ec2.AmazonLinuxGeneration)) both(`Class${generation}`, new ec2.AmazonLinuxImage({ generation: ec2.AmazonLinuxGeneration[generation] }));
both('ClassPv', new ec2.AmazonLinuxImage({ virtualization: ec2.AmazonLinuxVirt.PV, storage: ec2.AmazonLinuxStorage.S3 }));
both('ClassKernel', new ec2.AmazonLinuxImage({ generation: ec2.AmazonLinuxGeneration.AMAZON_LINUX_2, kernel: ec2.AmazonLinuxKernel.KERNEL5_X, edition: MINIMAL, cpuType: ARM_64 }));
both('Windows', MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE));
both('Generic', MachineImage.genericLinux({ 'eu-west-1': 'ami-0123456789abcdef0', 'us-east-1': 'ami-0123456789abcdef1' }));
both('GenericWindows', MachineImage.genericWindows({ 'eu-west-1': 'ami-0123456789abcdef2' }));
both('Parameter', MachineImage.fromSsmParameter('/my/image', { os: ec2.OperatingSystemType.WINDOWS }));
both('AtLaunch', MachineImage.resolveSsmParameterAtLaunch('/my/image'));
both('AtLaunchVersion', MachineImage.resolveSsmParameterAtLaunch('/my/image', { parameterVersion: '3' }));
new ec2.LaunchTemplate(stack, 'Found', { machineImage: MachineImage.lookup({ name: 'web-*' }) });
new ec2.LaunchTemplate(stack, 'Filtered', { machineImage: MachineImage.lookup({ name: 'db-*', owners: ['amazon'], filters: { architecture: ['arm64'] }, windows: true }) });
new ec2.LaunchTemplate(stack, 'Cached', { machineImage: MachineImage.latestAmazonLinux2023({ cachedInContext: true }) });
new ec2.LaunchTemplate(stack, 'CachedKey', { machineImage: MachineImage.latestAmazonLinux2023({ cachedInContext: true, additionalCacheKey: 'two' }) });
app.synth();
