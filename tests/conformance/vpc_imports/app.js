// What exists already: VPCs, subnets, security groups, prefix lists and VPNs, given or looked up, found or not yet.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'There', { env: { account: '123456789012', region: 'eu-west-1' } });
const show = (id, value) => new cdk.CfnOutput(stack, id, { value });

const given = ec2.Vpc.fromVpcAttributes(stack, 'Given', {
  vpcId: 'vpc-0123456789abcdef0',
  vpcCidrBlock: '10.0.0.0/16',
  availabilityZones: ['eu-west-1a', 'eu-west-1b'],
  publicSubnetIds: ['subnet-0123456789abca0001', 'subnet-0123456789abca0002'],
  publicSubnetRouteTableIds: ['rtb-p1', 'rtb-p2'],
  publicSubnetIpv4CidrBlocks: ['10.0.0.0/24', '10.0.1.0/24'],
  privateSubnetIds: ['subnet-0123456789abcb0001', 'subnet-0123456789abcb0002', 'subnet-0123456789abcc0001', 'subnet-0123456789abcc0002'],
  privateSubnetNames: ['App', 'Batch'],
  privateSubnetRouteTableIds: ['rtb-1', 'rtb-2', 'rtb-3', 'rtb-4'],
  isolatedSubnetIds: ['subnet-0123456789abcd0001', 'subnet-0123456789abcd0002'],
  vpnGatewayId: 'vgw-2',
  region: 'eu-west-1',
});
show('Arn', given.vpcArn);
show('Block', given.vpcCidrBlock);
show('Vpn', given.vpnGatewayId);
show('App', given.selectSubnets({ subnetGroupName: 'App' }).subnetIds.join());
show('Batch', given.selectSubnets({ subnetGroupName: 'Batch', onePerAz: true }).subnetIds.join());
show('Zone', given.publicSubnets[1].availabilityZone);
show('Subnet', given.publicSubnets[1].ipv4CidrBlock);
given.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 });
given.addInterfaceEndpoint('Ecr', { service: ec2.InterfaceVpcEndpointAwsService.ECR, subnets: { subnetGroupName: 'App' } });
given.addVpnConnection('Home', { ip: '192.0.2.1' });
show('Zones', given.availabilityZones.join());

const tokens = new cdk.Stack(app, 'Tokens');
const listed = ec2.Vpc.fromVpcAttributes(tokens, 'Listed', {
  vpcId: cdk.Fn.importValue('vpc'), availabilityZones: ['a', 'b'], privateSubnetIds: [cdk.Fn.importValue('one'), cdk.Fn.importValue('two')], privateSubnetRouteTableIds: ['rtb-1', 'rtb-2'],
});
new ec2.SecurityGroup(tokens, 'Group', { vpc: listed });
new ec2.Instance(tokens, 'Instance', { vpc: listed, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() });

const found = ec2.Vpc.fromLookup(stack, 'Found', { isDefault: true });
show('FoundId', found.vpcId);
show('FoundArn', found.vpcArn);
show('FoundBlock', found.vpcCidrBlock);
show('FoundVpn', found.vpnGatewayId);
show('FoundSubnets', found.selectSubnets({ subnetType: ec2.SubnetType.PUBLIC }).subnetIds.join());
show('FoundData', found.selectSubnets({ subnetGroupName: 'Data' }).subnetIds.join());
new ec2.Instance(stack, 'Instance', { vpc: found, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC, availabilityZones: ['eu-west-1b'] }, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() });
const missing = ec2.Vpc.fromLookup(stack, 'Missing', { vpcName: 'main', tags: { team: 'search' }, subnetGroupNameTag: 'group', returnVpnGateways: false, ownerAccountId: '210987654321', region: 'eu-central-1' });
show('MissingId', missing.vpcId);
show('MissingSubnets', missing.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }).subnetIds.join());

const byId = ec2.SecurityGroup.fromLookupById(stack, 'ById', 'sg-12345678');
byId.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS);
const byName = ec2.SecurityGroup.fromLookupByName(stack, 'ByName', 'web', found);
byName.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS);
byName.addIngressRule(byId, ec2.Port.HTTP, 'from the other');
ec2.SecurityGroup.fromLookupById(stack, 'Unknown', 'sg-11111111').addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTP);

const list = ec2.PrefixList.fromLookup(stack, 'Cloudfront', { prefixListName: 'com.amazonaws.global.cloudfront.origin-facing' });
const later = ec2.PrefixList.fromLookup(stack, 'Later', { prefixListName: 'mine', ownerId: '123456789012', addressFamily: ec2.AddressFamily.IP_V6 });
byId.connections.allowFrom(list, ec2.Port.HTTPS);
show('LaterId', later.prefixListId);
const own = new ec2.PrefixList(stack, 'Own', { addressFamily: ec2.AddressFamily.IP_V6, entries: [{ cidr: '2001:db8::/32' }], maxEntries: 5, prefixListName: 'own' });
for (const name of ['prefixListId', 'prefixListArn', 'ownerId']) show(name, own[name]);
ec2.PrefixList.fromPrefixListId(stack, 'ListThere', 'pl-2');

const subnet = ec2.Subnet.fromSubnetAttributes(stack, 'SubnetThere', { subnetId: 'subnet-0fedcba9876541210', availabilityZone: 'eu-west-1c', routeTableId: 'rtb-9', ipv4CidrBlock: '10.9.0.0/24' });
show('SubnetThereId', `${subnet.subnetId} ${subnet.availabilityZone} ${subnet.routeTable.routeTableId} ${subnet.ipv4CidrBlock}`);
const vpn = ec2.VpnConnection.fromVpnConnectionAttributes(stack, 'VpnThere', { vpnId: 'vpn-1', customerGatewayId: 'cgw-1', customerGatewayIp: '192.0.2.7', customerGatewayAsn: 65000 });
show('VpnThereId', `${vpn.vpnId} ${vpn.customerGatewayId} ${vpn.customerGatewayIp} ${vpn.customerGatewayAsn}`);
const gateway = ec2.GatewayVpcEndpoint.fromGatewayVpcEndpointId(stack, 'EndpointThere', 'vpce-1');
show('EndpointThereId', gateway.vpcEndpointId);
app.synth();
