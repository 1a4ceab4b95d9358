// EBS volumes: every type and setting, keys, grants by instance and by tag; disks of instances and launch templates.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_iam: iam, aws_kms: kms } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Volumes');
const availabilityZone = 'eu-west-1a';
const gib = cdk.Size.gibibytes;
const plain = new ec2.Volume(stack, 'Plain', { availabilityZone, size: gib(8) });
new ec2.Volume(stack, 'Fast', { availabilityZone, size: gib(160), volumeType: ec2.EbsDeviceVolumeType.GP3, iops: 80000, throughput: 2000, volumeName: 'fast', removalPolicy: cdk.RemovalPolicy.SNAPSHOT });
new ec2.Volume(stack, 'Shared', { availabilityZone, size: cdk.Size.tebibytes(1), volumeType: ec2.EbsDeviceVolumeType.PROVISIONED_IOPS_SSD_IO2, iops: 500, enableMultiAttach: true, autoEnableIo: true });
new ec2.Volume(stack, 'Copied', { availabilityZone, snapshotId: 'snap-1a2b', volumeInitializationRate: cdk.Size.mebibytes(200), removalPolicy: cdk.RemovalPolicy.DESTROY });
const key = new kms.Key(stack, 'Key');
const secret = new ec2.Volume(stack, 'Secret', { availabilityZone, size: gib(500), volumeType: ec2.EbsDeviceVolumeType.COLD_HDD, encrypted: true, encryptionKey: key });
new ec2.Volume(stack, 'SecretCopy', { availabilityZone, snapshotId: 'snap-3c4d', encrypted: true, encryptionKey: new kms.Key(stack, 'Other') });
const imported = ec2.Volume.fromVolumeAttributes(stack, 'Imported', { volumeId: 'vol-05abe246af', availabilityZone, encryptionKey: key });
new cdk.CfnOutput(stack, 'Id', { value: plain.volumeId });
new cdk.CfnOutput(stack, 'Zone', { value: imported.availabilityZone });

const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0 });
const blockDevices = [
  { deviceName: '/dev/sda1', volume: ec2.BlockDeviceVolume.ebs(8, { encrypted: true, kmsKey: key, deleteOnTermination: false, volumeType: ec2.EbsDeviceVolumeType.GP3 }) },
  { deviceName: '/dev/sdb', volume: ec2.BlockDeviceVolume.ebsFromSnapshot('snap-1', { volumeSize: 20 }) },
  { deviceName: '/dev/sdc', volume: ec2.BlockDeviceVolume.ephemeral(0) },
];
const instance = new ec2.Instance(stack, 'Instance', {
  vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(), blockDevices,
});
new ec2.LaunchTemplate(stack, 'Template', { blockDevices: [...blockDevices, { deviceName: '/dev/sdd', volume: ec2.BlockDeviceVolume.ebs(10, { volumeType: ec2.EbsDeviceVolumeType.GP3, throughput: 250, iops: 3000 }), mappingEnabled: true }, { deviceName: '/dev/sde', volume: autoscaling.BlockDeviceVolume.noDevice(), mappingEnabled: false }] });
const keeper = new iam.Role(stack, 'Keeper', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
plain.grantAttachVolume(keeper, [instance]);
plain.grantDetachVolume(keeper, [instance]);
secret.grantAttachVolume(instance.role);
secret.grantDetachVolume(instance.role);
imported.grantAttachVolumeByResourceTag(instance.grantPrincipal, [instance]);
imported.grantDetachVolumeByResourceTag(instance.grantPrincipal, [instance], 'mine');
plain.grantAttachVolumeByResourceTag(new iam.User(stack, 'User'), [instance], 'USER');

const flagged = new cdk.Stack(app, 'Flagged');
flagged.node.setContext('@aws-cdk/aws-ec2:ebsDefaultGp3Volume', true);
new ec2.Volume(flagged, 'Plain', { availabilityZone, size: gib(8) });
app.synth();
