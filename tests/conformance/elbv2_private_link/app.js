// A service offered over PrivateLink: a Network Load Balancer before an internal Application Load Balancer, IPv6 added by hand.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets, aws_iam: iam } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Offer');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });

// IPv6 for the public subnets
const block = new ec2.CfnVPCCidrBlock(stack, 'Block', { vpcId: vpc.vpcId, amazonProvidedIpv6CidrBlock: true });
const gateway = vpc.node.children.find((child) => child instanceof ec2.CfnInternetGateway);
vpc.publicSubnets.forEach((subnet, i) => {
  subnet.addRoute('SixOut', { routerId: gateway.ref, routerType: ec2.RouterType.GATEWAY, destinationIpv6CidrBlock: '::/0' });
  const resource = subnet.node.defaultChild;
  resource.ipv6CidrBlock = cdk.Fn.select(i, cdk.Fn.cidr(cdk.Fn.select(0, vpc.vpcIpv6CidrBlocks), vpc.publicSubnets.length, '64'));
  resource.addDependency(block);
});

// the service itself
const inner = new elbv2.ApplicationLoadBalancer(stack, 'Inner', { vpc });
const web = inner.addListener('Web', { port: 80, open: false });
const fleet = web.addTargets('Fleet', { port: 8080, targets: [new targets.IpTarget('10.0.128.4'), new targets.IpTarget('10.0.128.5')] });
fleet.node.addDependency(...vpc.privateSubnets);

// its two doors
const door = new elbv2.NetworkLoadBalancer(stack, 'Door', { vpc, crossZoneEnabled: true, enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: false, securityGroups: [new ec2.SecurityGroup(stack, 'DoorGroup', { vpc })] });
door.addListener('Tcp', { port: 80 }).addTargets('Inner', { port: 80, healthCheck: { protocol: elbv2.Protocol.HTTP, interval: cdk.Duration.seconds(60), timeout: cdk.Duration.seconds(20) }, targets: [new targets.AlbTarget(inner, 80)] }).node.addDependency(web);
const front = new elbv2.NetworkLoadBalancer(stack, 'Front', { vpc, internetFacing: true, ipAddressType: elbv2.IpAddressType.DUAL_STACK });
const first = new elbv2.NetworkTargetGroup(stack, 'First', { vpc, port: 443, targetType: elbv2.TargetType.IP, deregistrationDelay: cdk.Duration.seconds(0) });
const second = new elbv2.NetworkTargetGroup(stack, 'Second', { vpc, port: 8443, targetType: elbv2.TargetType.IP, targetGroupHealth: { routingMinimumHealthyTargetCount: 3 } });
front.addListener('Tls', { port: 443 }).addTargetGroups('Groups', first, second);
first.node.addDependency(vpc.internetConnectivityEstablished);
inner.connections.allowFrom(door, ec2.Port.tcp(80), 'from the door');
door.connections.allowTo(front, ec2.Port.tcpRange(1, 5), 'out');

// who may come in
const imported = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(stack, 'Imported', { loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/x/0123456789abcdef' });
const service = new ec2.VpcEndpointService(stack, 'Service', { vpcEndpointServiceLoadBalancers: [door, imported], acceptanceRequired: false, allowedPrincipals: [new iam.ArnPrincipal('arn:aws:iam::123456789012:root')] });
new cdk.CfnOutput(stack, 'ServiceName', { value: service.vpcEndpointServiceName });
app.synth();
