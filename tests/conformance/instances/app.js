// Instances: every prop, addresses, keys, roles, placement, metadata, bastion hosts.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Instances', { env: { account: '123456789012', region: 'eu-west-1' } });
const vpc = new ec2.Vpc(stack, 'Vpc', { natGateways: 1 });
const base = { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() };
const publicly = { vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } };
const plain = new ec2.Instance(stack, 'Plain', base);
plain.addSecurityGroup(new ec2.SecurityGroup(stack, 'More', { vpc }));
plain.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
plain.connections.allowFromAnyIpv4(ec2.Port.SSH);
for (const attribute of ['instanceId', 'instanceAvailabilityZone', 'instancePrivateDnsName', 'instancePrivateIp', 'instancePublicDnsName', 'instancePublicIp']) {
  new cdk.CfnOutput(stack, attribute, { value: plain[attribute] });
}
const keyPair = new ec2.KeyPair(stack, 'Key', { type: ec2.KeyPairType.ED25519, format: ec2.KeyPairFormat.PPK, keyPairName: 'mine' });
new cdk.CfnOutput(stack, 'KeyIds', { value: `${keyPair.keyPairId} ${keyPair.keyPairFingerprint} ${keyPair.keyPairName}` });
new ec2.Instance(stack, 'Full', {
  ...base,
  ...publicly,
  allowAllOutbound: false,
  allowAllIpv6Outbound: true,
  associatePublicIpAddress: true,
  privateIpAddress: '10.0.0.10',
  availabilityZone: 'eu-west-1b',
  creditSpecification: ec2.CpuCredits.UNLIMITED,
  detailedMonitoring: true,
  disableApiTermination: true,
  ebsOptimized: true,
  enclaveEnabled: true,
  hibernationEnabled: false,
  httpEndpoint: true,
  httpProtocolIpv6: true,
  httpPutResponseHopLimit: 3,
  httpTokens: ec2.HttpTokens.REQUIRED,
  instanceInitiatedShutdownBehavior: ec2.InstanceInitiatedShutdownBehavior.STOP,
  instanceMetadataTags: true,
  instanceName: 'full',
  keyPair,
  placementGroup: new ec2.PlacementGroup(stack, 'Apart', { spreadLevel: ec2.PlacementGroupSpreadLevel.RACK }),
  propagateTagsToVolumeOnCreation: true,
  resourceSignalTimeout: cdk.Duration.minutes(10),
  sourceDestCheck: false,
  ssmSessionPermissions: true,
});
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
new ec2.Instance(stack, 'Ipv6', { ...base, ipv6AddressCount: 2, privateIpAddress: '10.0.128.10', role, securityGroup: new ec2.SecurityGroup(stack, 'Group', { vpc }) });
new ec2.Instance(stack, 'Private', { ...base, ...publicly, associatePublicIpAddress: false, instanceProfile: new iam.InstanceProfile(stack, 'Profile', { role }) });
new ec2.Instance(stack, 'Imds', { ...base, requireImdsv2: true });
new ec2.Instance(stack, 'Partitioned', { ...base, placementGroup: new ec2.PlacementGroup(stack, 'Partitions', { partitions: 3 }), keyPair: new ec2.KeyPair(stack, 'ImportedKey', { publicKeyMaterial: 'ssh-rsa AAAA' }) });
new ec2.Instance(stack, 'Named', { ...base, placementGroup: ec2.PlacementGroup.fromPlacementGroupName(stack, 'There', 'there'), keyPair: ec2.KeyPair.fromKeyPairAttributes(stack, 'KeyThere', { keyPairName: 'there', type: ec2.KeyPairType.RSA }) });

const bastion = new ec2.BastionHostLinux(stack, 'Bastion', { vpc });
bastion.allowSshAccessFrom(ec2.Peer.ipv4('192.0.2.0/24'), ec2.Peer.anyIpv6());
new ec2.BastionHostLinux(stack, 'FullBastion', {
  vpc,
  subnetSelection: { subnetType: ec2.SubnetType.PUBLIC },
  availabilityZone: 'eu-west-1a',
  instanceName: 'jump',
  instanceType: new ec2.InstanceType('t4g.nano'),
  blockDevices: [{ deviceName: '/dev/sdh', volume: ec2.BlockDeviceVolume.ebs(10, { encrypted: true }) }],
  requireImdsv2: true,
  securityGroup: new ec2.SecurityGroup(stack, 'Jump', { vpc }),
});

const secret = keyPair.privateKey;
secret.grantRead(new iam.Role(stack, 'Reader', { assumedBy: new iam.AccountRootPrincipal() }));
new cdk.CfnOutput(stack, 'PrivateKey', { value: `${secret.parameterName} ${secret.parameterArn} ${secret.parameterType} ${keyPair.privateKey.stringValue}` });
const jump = new ec2.SecurityGroup(stack, 'Untouched', { vpc });
new cdk.CfnOutput(stack, 'Kinds', { value: `${ec2.SecurityGroup.isSecurityGroup(jump)} ${ec2.SecurityGroup.isSecurityGroup(vpc)} ${jump.defaultPort === undefined} ${jump.connections.connections === jump.connections}` });

const flagged = new cdk.Stack(app, 'Flagged');
flagged.node.setContext('@aws-cdk/aws-ec2:uniqueImdsv2TemplateName', true);
flagged.node.setContext('@aws-cdk/aws-ec2:bastionHostUseAmazonLinux2023ByDefault', true);
const other = new ec2.Vpc(flagged, 'Vpc', { natGateways: 1, maxAzs: 1 });
new ec2.Instance(flagged, 'Imds', { ...base, vpc: other, requireImdsv2: true });
new ec2.BastionHostLinux(flagged, 'Bastion', { vpc: other });
app.synth();
