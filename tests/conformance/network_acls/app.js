// Network ACLs: every kind of traffic and block, both directions, associations, imports.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2 } = cdk;
const { AclCidr, AclTraffic } = ec2;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Acls');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
const acl = new ec2.NetworkAcl(stack, 'Acl', { vpc, subnetSelection: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }, networkAclName: 'inner' });
const traffics = {
  All: AclTraffic.allTraffic(), Icmp: AclTraffic.icmp({ type: 8, code: -1 }), Tcp: AclTraffic.tcpPort(443), TcpRange: AclTraffic.tcpPortRange(1024, 65535),
  Udp: AclTraffic.udpPort(53), UdpRange: AclTraffic.udpPortRange(4000, 4010),
};
Object.entries(traffics).forEach(([id, traffic], i) => acl.addEntry(id, { cidr: AclCidr.anyIpv4(), ruleNumber: 100 + i, traffic }));
acl.addEntry('Icmpv6', { cidr: AclCidr.anyIpv6(), ruleNumber: 200, traffic: AclTraffic.icmpv6({ type: 128, code: 0 }), direction: ec2.TrafficDirection.EGRESS });
acl.addEntry('Ipv6', { cidr: AclCidr.ipv6('2001:db8::/32'), ruleNumber: 201, traffic: AclTraffic.tcpPort(22), ruleAction: ec2.Action.DENY, direction: ec2.TrafficDirection.INGRESS });
new ec2.NetworkAclEntry(stack, 'Entry', { networkAcl: acl, cidr: AclCidr.ipv4(vpc.vpcCidrBlock), ruleNumber: 32766, traffic: AclTraffic.allTraffic(), ruleAction: ec2.Action.ALLOW });
acl.associateWithSubnet('Public', { subnetType: ec2.SubnetType.PUBLIC });
vpc.publicSubnets[0].associateNetworkAcl('Direct', acl);
const association = new ec2.SubnetNetworkAclAssociation(stack, 'Association', { networkAcl: acl, subnet: vpc.privateSubnets[0] });
const imported = ec2.NetworkAcl.fromNetworkAclId(stack, 'Imported', 'acl-1');
imported.addEntry('Entry', { cidr: AclCidr.ipv4('192.0.2.0/24'), ruleNumber: 1, traffic: AclTraffic.allTraffic() });
new cdk.CfnOutput(stack, 'Id', { value: acl.networkAclId });
new cdk.CfnOutput(stack, 'VpcId', { value: acl.networkAclVpcId });
new cdk.CfnOutput(stack, 'AssociationId', { value: association.subnetNetworkAclAssociationAssociationId });
app.synth();
