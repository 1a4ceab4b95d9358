// NAT instances, and what else providers of ways out can be asked.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Instances');
const simple = ec2.NatProvider.instanceV2({ instanceType: new ec2.InstanceType('t4g.micro') });
const vpc = new ec2.Vpc(stack, 'Vpc', { natGatewayProvider: simple, reservedAzs: 1 });
for (const [i, gateway] of simple.configuredGateways.entries()) {
  new cdk.CfnOutput(stack, `Zone${i}`, { value: gateway.az });
  new cdk.CfnOutput(stack, `Gateway${i}`, { value: gateway.gatewayId });
}
simple.configureSubnet(new ec2.PrivateSubnet(stack, 'Late', { vpcId: vpc.vpcId, availabilityZone: 'c', cidrBlock: '10.0.255.0/24' }));

const script = ec2.UserData.forLinux();
script.addCommands(...ec2.NatInstanceProviderV2.DEFAULT_USER_DATA_COMMANDS, 'echo done');
const closed = new ec2.NatInstanceProviderV2({
  instanceType: new ec2.InstanceType('t3.small'),
  creditSpecification: ec2.CpuCredits.UNLIMITED,
  defaultAllowedTraffic: ec2.NatTrafficDirection.NONE,
  keyPair: new ec2.KeyPair(stack, 'KeyPair'),
  userData: script,
  associatePublicIpAddress: true,
  machineImage: ec2.MachineImage.genericLinux({ 'eu-west-1': 'ami-1' }),
});
new ec2.Vpc(stack, 'Closed', { natGatewayProvider: closed, natGateways: 1, maxAzs: 2, subnetConfiguration: [
  { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, mapPublicIpOnLaunch: false },
  { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
] });
closed.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/16'), ec2.Port.HTTPS);
closed.securityGroup.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS);
for (const instance of closed.gatewayInstances) new cdk.CfnOutput(stack, 'Instance', { value: instance.instanceId });

const outward = ec2.NatProvider.instanceV2({ instanceType: new ec2.InstanceType('t3.small'), defaultAllowedTraffic: ec2.NatTrafficDirection.OUTBOUND_ONLY });
new ec2.Vpc(stack, 'Outward', { natGatewayProvider: outward, maxAzs: 1 });

const gateways = new ec2.NatGatewayProvider({ eipAllocationIds: ['eipalloc-1'], maxDrainDuration: cdk.Duration.minutes(1) });
const routed = new ec2.Vpc(stack, 'Routed', { natGatewayProvider: gateways, natGateways: 1 });
new ec2.CfnRoute(stack, 'Route', {
  routeTableId: routed.publicSubnets[0].routeTable.routeTableId,
  destinationCidrBlock: '192.0.2.0/24',
  natGatewayId: gateways.configuredGateways.find((gateway) => gateway.az === routed.publicSubnets[0].availabilityZone).gatewayId,
});
new ec2.Vpc(stack, 'Regional', { natGatewayProvider: new ec2.RegionalNatGatewayProvider(), maxAzs: 1 });
app.synth();
