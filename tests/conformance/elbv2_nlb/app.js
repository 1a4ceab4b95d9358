// Network Load Balancers with every prop, their listeners, addresses, security groups, targets, imports.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Balancers');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
const cert = (name) => elbv2.ListenerCertificate.fromArn(`arn:aws:acm:eu-west-1:111122223333:certificate/${name}`);
const group = new elbv2.NetworkTargetGroup(stack, 'Group', { vpc, port: 80, targetType: elbv2.TargetType.IP });

const plain = new elbv2.NetworkLoadBalancer(stack, 'Plain', { vpc });
plain.addListener('Tcp', { port: 80, defaultTargetGroups: [group] });

const securityGroup = new ec2.SecurityGroup(stack, 'SecurityGroup', { vpc });
const full = new elbv2.NetworkLoadBalancer(stack, 'Full', {
  vpc,
  clientRoutingPolicy: elbv2.ClientRoutingPolicy.PARTIAL_AVAILABILITY_ZONE_AFFINITY,
  crossZoneEnabled: false,
  deletionProtection: true,
  denyAllIgwTraffic: true,
  enablePrefixForIpv6SourceNat: true,
  enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: false,
  internetFacing: true,
  ipAddressType: elbv2.IpAddressType.DUAL_STACK,
  loadBalancerName: 'full-balancer',
  minimumCapacityUnit: 5500,
  securityGroups: [securityGroup],
  zonalShift: true,
});
full.addSecurityGroup(ec2.SecurityGroup.fromSecurityGroupId(stack, 'More', 'sg-0123456789abcdef0'));
full.connections.allowFromAnyIpv4(ec2.Port.tcp(443), 'in');
full.setAttribute('custom', 'yes');
full.setAttribute('gone', 'soon');
full.removeAttribute('gone');
const tls = full.addListener('Tls', {
  port: 443, alpnPolicy: elbv2.AlpnPolicy.HTTP2_PREFERRED, certificates: [cert('a'), cert('b')], sslPolicy: elbv2.SslPolicy.FORWARD_SECRECY_TLS12, tcpIdleTimeout: cdk.Duration.seconds(100),
});
tls.addTargets('Fleet', {
  port: 8443, deregistrationDelay: cdk.Duration.seconds(20), healthCheck: { port: '9000' }, preserveClientIp: false, protocol: elbv2.Protocol.TLS, proxyProtocolV2: true, targetGroupName: 'fleet', targets: [new targets.IpTarget('10.0.0.9')],
});
tls.addCertificates('More', [cert('c'), cert('d')]);
full.addListener('Udp', { port: 53, protocol: elbv2.Protocol.UDP }).addTargets('Dns', { port: 53, targets: [new targets.InstanceIdTarget('i-0123456789abcdef0')] });
const both = full.addListener('Both', { port: 54, protocol: elbv2.Protocol.TCP_UDP });
const first = new elbv2.NetworkTargetGroup(stack, 'First', { vpc, port: 54, protocol: elbv2.Protocol.TCP_UDP, targetType: elbv2.TargetType.IP });
const second = new elbv2.NetworkTargetGroup(stack, 'Second', { vpc, port: 55, protocol: elbv2.Protocol.TCP_UDP, targetType: elbv2.TargetType.IP });
both.addTargetGroups('Groups', first, second);
full.addListener('Weighted', { port: 56, protocol: elbv2.Protocol.TCP_UDP, defaultAction: elbv2.NetworkListenerAction.weightedForward([{ targetGroup: first, weight: 3 }, { targetGroup: second }], { stickinessDuration: cdk.Duration.minutes(2) }) });
full.addListener('Sticky', { port: 57 }).addAction('Action', { action: elbv2.NetworkListenerAction.forward([group], { stickinessDuration: cdk.Duration.minutes(1) }) });

// addresses of one's own
const addresses = vpc.publicSubnets.map((_, i) => new ec2.CfnEIP(stack, `Address${i}`));
const fixed = new elbv2.NetworkLoadBalancer(stack, 'Fixed', {
  vpc, internetFacing: true, crossZoneEnabled: true, subnetMappings: vpc.publicSubnets.map((subnet, i) => ({ subnet, allocationId: addresses[i].attrAllocationId })),
});
fixed.addListener('Tcp', { port: 80, defaultTargetGroups: [group] });
new elbv2.NetworkLoadBalancer(stack, 'Inside', {
  vpc, ipAddressType: elbv2.IpAddressType.DUAL_STACK, enablePrefixForIpv6SourceNat: true, denyAllIgwTraffic: false,
  subnetMappings: [
    { subnet: vpc.privateSubnets[0], privateIpv4Address: '10.0.160.10', ipv6Address: '2001:db8::1', sourceNatIpv6Prefix: elbv2.SourceNatIpv6Prefix.autoAssigned() },
    { subnet: vpc.privateSubnets[1], sourceNatIpv6Prefix: elbv2.SourceNatIpv6Prefix.fromIpv6Prefix('2001:db8::/80') },
  ],
}).addListener('Tcp', { port: 80, defaultTargetGroups: [group] });
const publicOnly = new ec2.Vpc(stack, 'PublicOnly', { maxAzs: 2, natGateways: 0, subnetConfiguration: [{ name: 'p', subnetType: ec2.SubnetType.PUBLIC }] });
new elbv2.NetworkLoadBalancer(stack, 'Routed', { vpc: publicOnly, internetFacing: true, subnetMappings: publicOnly.publicSubnets.map((subnet) => ({ subnet })) })
  .addListener('Tcp', { port: 80, defaultTargetGroups: [group] });

// in front of an Application Load Balancer
const inner = new elbv2.ApplicationLoadBalancer(stack, 'Inner', { vpc });
const innerListener = inner.addListener('Http', { port: 80, open: false, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
const outer = new elbv2.NetworkLoadBalancer(stack, 'Outer', { vpc, internetFacing: true, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
outer.addListener('Http', { port: 80 }).addTargets('Alb', { port: 80, targets: [new targets.AlbListenerTarget(innerListener)], healthCheck: { protocol: elbv2.Protocol.HTTP, path: '/' } });
outer.addListener('Arn', { port: 81 }).addTargets('Alb', { port: 80, targets: [new targets.AlbArnTarget(inner.loadBalancerArn, 80)] });

for (const [name, value] of Object.entries({ Arn: full.loadBalancerArn, Dns: full.loadBalancerDnsName, Zone: full.loadBalancerCanonicalHostedZoneId, FullName: full.loadBalancerFullName, Name: full.loadBalancerName, Listener: tls.listenerArn, Enforce: full.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic, Groups: full.securityGroups.join(',') })) {
  new cdk.CfnOutput(stack, name, { value });
}

// imports
const imports = new cdk.Stack(app, 'Imports');
const importedVpc = ec2.Vpc.fromVpcAttributes(imports, 'Vpc', { vpcId: 'vpc-0123456789abcdef0', availabilityZones: ['a', 'b'], publicSubnetIds: ['subnet-0123456789abcdef1', 'subnet-0123456789abcdef2'] });
const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer';
const importedNet = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(imports, 'Net', {
  loadBalancerArn: `${arn}/net/x/0123456789abcdef`, loadBalancerCanonicalHostedZoneId: 'Z1', loadBalancerDnsName: 'net.example.com', loadBalancerSecurityGroups: ['sg-0123456789abcdef1', 'sg-0123456789abcdef2'], vpc: importedVpc,
});
importedNet.addListener('Listener', { port: 80 }).addTargets('Targets', { port: 80, targets: [new targets.IpTarget('10.0.0.1')] });
importedNet.connections.allowFromAnyIpv4(ec2.Port.tcp(80), 'in');
const importedApp = elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(imports, 'App', {
  loadBalancerArn: `${arn}/app/x/0123456789abcdef`, securityGroupId: 'sg-0123456789abcdef3', loadBalancerCanonicalHostedZoneId: 'Z2', loadBalancerDnsName: 'app.example.com', securityGroupAllowsAllOutbound: false, vpc: importedVpc,
});
importedApp.addListener('Listener', { port: 80 }).addTargets('Targets', { port: 80, targets: [new targets.IpTarget('10.0.0.1')] });
const importedListener = elbv2.NetworkListener.fromNetworkListenerArn(imports, 'Listener', `${arn}/net/x/0123456789abcdef/0123456789abcdef`);
new cdk.CfnOutput(imports, 'Texts', { value: [importedNet.loadBalancerDnsName, importedNet.loadBalancerCanonicalHostedZoneId, importedApp.loadBalancerDnsName, importedApp.loadBalancerCanonicalHostedZoneId, importedListener.listenerArn].join(' ') });
app.synth();
