// Security groups: rules within and beside the group, connections, peers of every kind, rules between stacks.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Groups');
const vpc = new ec2.Vpc(stack, 'Vpc', { natGateways: 0, maxAzs: 1 });
const group = (scope, id, props = {}) => new ec2.SecurityGroup(scope, id, { vpc, ...props });

const web = group(stack, 'Web', { description: 'in front', securityGroupName: 'web' });
web.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(80));
web.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(80), 'the same rule');
web.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.HTTPS, 'v6');
web.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcpRange(8000, 8010));
web.addIngressRule(ec2.Peer.prefixList('pl-1'), ec2.Port.udp(53));
web.addIngressRule(ec2.Peer.securityGroupId('sg-12345678', '123456789012'), ec2.Port.udpRange(1, 2));
web.addIngressRule(ec2.Peer.ipv4(vpc.vpcCidrBlock), ec2.Port.allIcmp());
web.addEgressRule(ec2.Peer.anyIpv6(), ec2.Port.tcp(443));
const strict = group(stack, 'Strict', { allowAllOutbound: false });
strict.addEgressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.POSTGRES);
strict.addEgressRule(ec2.Peer.ipv6('2001:db8::/32'), ec2.Port.icmpTypeAndCode(3, 4));
group(stack, 'Silent', { allowAllOutbound: false });
group(stack, 'Six', { allowAllIpv6Outbound: true });
const beside = group(stack, 'Beside', { disableInlineRules: true, allowAllOutbound: false, allowAllIpv6Outbound: true });
beside.addIngressRule(ec2.Peer.ipv4('192.0.2.0/24'), ec2.Port.allTcp());
beside.addEgressRule(ec2.Peer.ipv4('192.0.2.0/24'), ec2.Port.allUdp());
group(stack, 'BesideOpen', { disableInlineRules: true });

strict.connections.allowFrom(web, ec2.Port.tcp(8080), 'web to strict');
strict.connections.allowTo(beside, ec2.Port.allTraffic());
strict.connections.allowInternally(ec2.Port.esp());
web.connections.allowToAnyIpv4(ec2.Port.ah());
web.connections.allowFromAnyIpv4(ec2.Port.icmpPing());
web.connections.allowFrom(ec2.Peer.ipv6('2001:db8::/32'), ec2.Port.allIcmpV6());
const both = new ec2.Connections({ securityGroups: [strict], defaultPort: ec2.Port.tcp(9000) });
both.allowDefaultPortFrom(web);
both.allowDefaultPortInternally('among us');
both.allowDefaultPortTo(ec2.Peer.ipv4('198.51.100.0/24'));
web.connections.allowToDefaultPort(both);
both.addSecurityGroup(group(stack, 'Late', { allowAllOutbound: false }));
web.addIngressRule(ec2.Peer.ipv4(cdk.Fn.importValue('block')), ec2.Port.tcp(cdk.Token.asNumber(cdk.Fn.ref('Port'))));
web.addIngressRule(ec2.Peer.ipv4(cdk.Fn.importValue('other')), ec2.Port.tcp(cdk.Token.asNumber(cdk.Fn.ref('Port'))));
new cdk.CfnParameter(stack, 'Port', { type: 'Number' });
web.addIngressRule(ec2.Peer.anyIpv4(), new ec2.Port({ protocol: ec2.Protocol.GRE, stringRepresentation: 'GRE' }));

const imported = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Imported', 'sg-11111111');
imported.connections.allowFrom(web, ec2.Port.tcp(1));
imported.connections.allowTo(strict, ec2.Port.tcp(2));
const closed = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Closed', 'sg-22222222', { allowAllOutbound: false });
closed.connections.allowTo(web, ec2.Port.tcp(3));
ec2.SecurityGroup.fromSecurityGroupId(stack, 'Fixed', 'sg-33333333', { mutable: false }).connections.allowFrom(strict, ec2.Port.tcp(4));

const other = new cdk.Stack(app, 'Other');
const theirs = group(other, 'Theirs', { allowAllOutbound: false });
theirs.connections.allowFrom(web, ec2.Port.tcp(5000));
theirs.connections.allowTo(strict, ec2.Port.tcp(5001));
new cdk.CfnOutput(stack, 'Id', { value: web.securityGroupId });
new cdk.CfnOutput(stack, 'VpcId', { value: web.securityGroupVpcId });
app.synth();
