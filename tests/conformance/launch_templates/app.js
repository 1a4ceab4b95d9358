// Launch templates: every prop, connections, roles, tags, imports.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Templates');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0 });
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
const full = new ec2.LaunchTemplate(stack, 'Full', {
  associatePublicIpAddress: true,
  cpuCredits: ec2.CpuCredits.STANDARD,
  cpuOptions: { coreCount: 2, threadsPerCore: 1, amdSevSnp: false },
  detailedMonitoring: true,
  disableApiTermination: true,
  ebsOptimized: true,
  hibernationConfigured: true,
  httpEndpoint: false,
  httpProtocolIpv6: false,
  httpPutResponseHopLimit: 64,
  httpTokens: ec2.LaunchTemplateHttpTokens.OPTIONAL,
  instanceInitiatedShutdownBehavior: ec2.InstanceInitiatedShutdownBehavior.TERMINATE,
  instanceMetadataTags: false,
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7I, ec2.InstanceSize.XLARGE2),
  keyPair: ec2.KeyPair.fromKeyPairName(stack, 'Key', 'mine'),
  launchTemplateName: 'full',
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  nitroEnclaveEnabled: false,
  placementGroup: new ec2.PlacementGroup(stack, 'Together', { strategy: ec2.PlacementGroupStrategy.CLUSTER }),
  role,
  securityGroup: group,
  spotOptions: { blockDuration: cdk.Duration.hours(6), interruptionBehavior: ec2.SpotInstanceInterruption.HIBERNATE, maxPrice: 0.25, requestType: ec2.SpotRequestType.PERSISTENT },
  userData: ec2.UserData.forLinux(),
  versionDescription: 'the first',
});
full.connections.allowFromAnyIpv4(ec2.Port.HTTPS);
full.addSecurityGroup(new ec2.SecurityGroup(stack, 'More', { vpc }));
cdk.Tags.of(full).add('team', 'search');
role.grantAssumeRole(full.grantPrincipal);
for (const [name, value] of Object.entries({ Id: full.launchTemplateId, DefaultVersion: full.defaultVersionNumber, LatestVersion: full.latestVersionNumber, Version: full.versionNumber })) {
  new cdk.CfnOutput(stack, name, { value });
}
new ec2.LaunchTemplate(stack, 'Empty');
new ec2.LaunchTemplate(stack, 'Imds', { requireImdsv2: true });
new ec2.LaunchTemplate(stack, 'Until', { spotOptions: { validUntil: cdk.Expiration.fromString('2030-01-31T12:00:00Z') } });
new ec2.LaunchTemplate(stack, 'Spot', { spotOptions: {}, nitroEnclaveEnabled: true, hibernationConfigured: false });
const profile = new iam.InstanceProfile(stack, 'Profile', { role });
new ec2.LaunchTemplate(stack, 'Profiled', { instanceProfile: profile, requireImdsv2: true, httpTokens: ec2.LaunchTemplateHttpTokens.REQUIRED });
const byId = ec2.LaunchTemplate.fromLaunchTemplateAttributes(stack, 'ById', { launchTemplateId: 'lt-1', versionNumber: '7' });
const byName = ec2.LaunchTemplate.fromLaunchTemplateAttributes(stack, 'ByName', { launchTemplateName: 'named' });
new cdk.CfnOutput(stack, 'Imported', { value: `${byId.launchTemplateId} ${byId.versionNumber} ${byName.launchTemplateName} ${byName.versionNumber}` });

const flagged = new cdk.Stack(app, 'Flagged');
flagged.node.setContext('@aws-cdk/aws-ec2:launchTemplateDefaultUserData', true);
new ec2.LaunchTemplate(flagged, 'Image', { machineImage: ec2.MachineImage.latestAmazonLinux2023() });
app.synth();
