// Dual stack, NAT gateways, routes, VPN gateways and connections.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Routes');

new ec2.Vpc(stack, 'Dual', {
  ipProtocol: ec2.IpProtocol.DUAL_STACK,
  ipv6Addresses: ec2.Ipv6Addresses.amazonProvided(),
  subnetConfiguration: [
    { name: 'pub', subnetType: ec2.SubnetType.PUBLIC, mapPublicIpOnLaunch: true },
    { name: 'iso', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, ipv6AssignAddressOnCreation: false },
  ],
});

const provider = ec2.NatProvider.gateway({ eipAllocationIds: ['eipalloc-1', 'eipalloc-2'], maxDrainDuration: cdk.Duration.seconds(60) });
const nat = new ec2.Vpc(stack, 'Nat', {
  natGatewayProvider: provider,
  natGatewaySubnets: { subnetGroupName: 'second' },
  subnetConfiguration: [
    { name: 'first', subnetType: ec2.SubnetType.PUBLIC },
    { name: 'second', subnetType: ec2.SubnetType.PUBLIC },
    { name: 'app', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
  ],
});
for (const [index, gateway] of provider.configuredGateways.entries()) {
  new cdk.CfnOutput(stack, `Gateway${index}`, { value: `${gateway.az}: ${gateway.gatewayId}` });
}
const [late] = nat.privateSubnets;
late.addRoute('Peering', { routerType: ec2.RouterType.VPC_PEERING_CONNECTION, routerId: 'pcx-1', destinationCidrBlock: '172.16.0.0/12' });
late.addRoute('Transit', { routerType: ec2.RouterType.TRANSIT_GATEWAY, routerId: 'tgw-1', destinationIpv6CidrBlock: '2001:db8::/32', enablesInternetConnectivity: true });
late.addIpv6Nat64Route('nat-1');

new ec2.Vpc(stack, 'Regional', { natGatewayProvider: ec2.NatProvider.regionalGateway({ allocationId: 'eipalloc-3', maxDrainDuration: cdk.Duration.minutes(10) }) });
new ec2.Vpc(stack, 'RegionalZones', {
  natGatewayProvider: ec2.NatProvider.regionalGateway({
    availabilityZoneAddresses: [{ availabilityZoneId: 'euw1-az1', allocationIds: ['eipalloc-4', 'eipalloc-5'] }],
  }),
});

const vpn = new ec2.Vpc(stack, 'Vpn', {
  reservedAzs: 1,
  vpnGatewayAsn: 65001,
  vpnRoutePropagation: [{ subnetType: ec2.SubnetType.PUBLIC }, { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }],
  vpnConnections: {
    dynamic: { ip: '192.0.2.1' },
    fixed: {
      ip: '192.0.2.2',
      asn: 65002,
      staticRoutes: ['198.51.100.0/24', '203.0.113.0/24'],
      tunnelOptions: [{ tunnelInsideCidr: '169.254.10.0/30' }, { preSharedKeySecret: cdk.SecretValue.secretsManager('key') }],
    },
  },
});
new cdk.CfnOutput(stack, 'VpnGateway', { value: vpn.vpnGatewayId });
const lone = new ec2.Vpc(stack, 'Lone', { natGateways: 0 });
lone.addVpnConnection('later', { ip: '192.0.2.3', asn: 65003 });

const subnet = new ec2.PublicSubnet(stack, 'Subnet', { vpcId: vpn.vpcId, cidrBlock: '10.0.255.0/28', availabilityZone: 'eu-west-1a', mapPublicIpOnLaunch: true });
subnet.addDefaultInternetRoute(vpn.internetGatewayId, vpn.internetConnectivityEstablished);
subnet.addNatGateway(undefined, { maxDrainDuration: cdk.Duration.seconds(1) });
app.synth();
