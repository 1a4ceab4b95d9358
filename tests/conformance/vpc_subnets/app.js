// VPCs whose subnets are configured: masks, groups, zones kept free, tags, selections.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2 } = cdk;
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;

const app = new cdk.App();
const open = new cdk.Stack(app, 'Open');

new ec2.Vpc(open, 'Default');
const masks = new ec2.Vpc(open, 'Masks', {
  ipAddresses: ec2.IpAddresses.cidr('192.168.0.0/16'),
  maxAzs: 2,
  natGateways: 1,
  vpcName: 'masks',
  defaultInstanceTenancy: ec2.DefaultInstanceTenancy.DEDICATED,
  enableDnsHostnames: false,
  enableDnsSupport: true,
  subnetConfiguration: [
    { name: 'Front', subnetType: PUBLIC, cidrMask: 26, mapPublicIpOnLaunch: false },
    { name: 'App', subnetType: PRIVATE_WITH_EGRESS },
    { name: 'Kept', subnetType: PRIVATE_ISOLATED, cidrMask: 24, reserved: true },
    { name: 'Data', subnetType: PRIVATE_ISOLATED, cidrMask: 28 },
    { name: 'Tail', subnetType: PRIVATE_ISOLATED },
  ],
});
new ec2.Vpc(open, 'NoNat', { natGateways: 0, maxAzs: 1, createInternetGateway: false });
new ec2.Vpc(open, 'Reserved', { maxAzs: 1, reservedAzs: 2 });
new ec2.Vpc(open, 'Isolated', { subnetConfiguration: [{ name: 'only', subnetType: PRIVATE_ISOLATED }] });
new ec2.Vpc(open, 'Pool', {
  ipAddresses: ec2.IpAddresses.awsIpamAllocation({ ipv4IpamPoolId: 'ipam-pool-1', ipv4NetmaskLength: 16, defaultSubnetIpv4NetmaskLength: 25 }),
  maxAzs: 2,
  subnetConfiguration: [{ name: 'a', subnetType: PUBLIC, cidrMask: 20 }, { name: 'b', subnetType: PRIVATE_ISOLATED }],
});

const show = (id, selection) => new cdk.CfnOutput(open, id, {
  value: masks.selectSubnets(selection).subnetIds.join(','),
});
show('ByDefault', {});
show('ByType', { subnetType: PRIVATE_ISOLATED });
show('ByName', { subnetGroupName: 'Tail' });
show('OnePerAz', { subnetType: PRIVATE_ISOLATED, onePerAz: true });
show('ByZone', { subnetType: PUBLIC, availabilityZones: [open.availabilityZones[1]] });
show('ByMask', { subnetType: PRIVATE_ISOLATED, subnetFilters: [ec2.SubnetFilter.byCidrMask(28)] });
show('ByAddress', { subnetGroupName: 'App', subnetFilters: [ec2.SubnetFilter.containsIpAddresses(['192.168.40.1'])] });
show('ByRange', { subnetFilters: [ec2.SubnetFilter.byCidrRanges(['192.168.64.0/18'])] });
show('Given', { subnets: [masks.isolatedSubnets[1], masks.publicSubnets[0]] });
new cdk.CfnOutput(open, 'Arn', { value: masks.vpcArn });
new cdk.CfnOutput(open, 'SecurityGroup', { value: masks.vpcDefaultSecurityGroup });
new cdk.CfnOutput(open, 'Acl', { value: masks.vpcDefaultNetworkAcl });
new cdk.CfnOutput(open, 'Gateway', { value: masks.internetGatewayId });

const known = new cdk.Stack(app, 'Known', { env: { account: '123456789012', region: 'eu-west-1' } });
new ec2.Vpc(known, 'Zones', { availabilityZones: ['eu-west-1b', 'eu-west-1c'] });
new ec2.Vpc(known, 'Most', { maxAzs: 99 });
app.synth();
