// Target groups with every prop, of both kinds; imported ones.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Groups');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
const seconds = cdk.Duration.seconds;

new elbv2.ApplicationTargetGroup(stack, 'App', {
  vpc,
  crossZoneEnabled: false,
  deregistrationDelay: seconds(12),
  healthCheck: {
    enabled: true, healthyHttpCodes: '200-299', healthyThresholdCount: 3, interval: seconds(20), path: '/ok', port: '8081', protocol: elbv2.Protocol.HTTPS, timeout: seconds(4), unhealthyThresholdCount: 4,
  },
  ipAddressType: elbv2.TargetGroupIpAddressType.IPV6,
  loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS,
  port: 8080,
  protocol: elbv2.ApplicationProtocol.HTTPS,
  protocolVersion: elbv2.ApplicationProtocolVersion.HTTP1,
  slowStart: seconds(30),
  stickinessCookieDuration: cdk.Duration.minutes(5),
  targetGroupHealth: { dnsMinimumHealthyTargetCount: 3, dnsMinimumHealthyTargetPercentage: 70, routingMinimumHealthyTargetCount: 2, routingMinimumHealthyTargetPercentage: 50 },
  targetGroupName: 'app-group',
  targetType: elbv2.TargetType.IP,
});
new elbv2.ApplicationTargetGroup(stack, 'Off', {
  vpc, protocol: elbv2.ApplicationProtocol.HTTP, targetType: elbv2.TargetType.INSTANCE, crossZoneEnabled: true,
  targetGroupHealth: { dnsMinimumHealthyTargetCount: 0, dnsMinimumHealthyTargetPercentage: 0, routingMinimumHealthyTargetPercentage: 0 },
  enableAnomalyMitigation: false, slowStart: seconds(0),
});
new elbv2.ApplicationTargetGroup(stack, 'Grpc', {
  vpc, port: 443, protocolVersion: elbv2.ApplicationProtocolVersion.GRPC, targetType: elbv2.TargetType.IP, healthCheck: { healthyGrpcCodes: '0-99', path: '/svc' },
  loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM, enableAnomalyMitigation: true,
});
new elbv2.ApplicationTargetGroup(stack, 'Function', { targetType: elbv2.TargetType.LAMBDA, multiValueHeadersEnabled: true, healthCheck: { enabled: true } });
new elbv2.ApplicationTargetGroup(stack, 'FunctionInVpc', { vpc, targetType: elbv2.TargetType.LAMBDA, multiValueHeadersEnabled: false });

const changed = new elbv2.ApplicationTargetGroup(stack, 'Changed', { vpc, port: 8000, targets: [new targets.IpTarget('10.0.0.4')] });
changed.configureHealthCheck({ path: '/changed' });
changed.enableCookieStickiness(cdk.Duration.days(1), 'later');
changed.setAttribute('custom', 'x');
changed.addTarget(new targets.IpTarget('10.0.0.5', 81), new targets.IpTarget('192.168.0.1', 82, 'all'));

const net = new elbv2.NetworkTargetGroup(stack, 'Net', {
  vpc,
  connectionTermination: true,
  crossZoneEnabled: true,
  deregistrationDelay: cdk.Duration.minutes(1),
  healthCheck: { healthyThresholdCount: 2, interval: seconds(5), path: '/h', protocol: elbv2.Protocol.HTTP, timeout: seconds(5), unhealthyThresholdCount: 2, healthyHttpCodes: '200' },
  ipAddressType: elbv2.TargetGroupIpAddressType.IPV4,
  port: 5000,
  preserveClientIp: true,
  protocol: elbv2.Protocol.TCP_UDP,
  proxyProtocolV2: true,
  targetGroupHealth: { dnsMinimumHealthyTargetCount: 1 },
  targetGroupName: 'net-group',
  targetType: elbv2.TargetType.IP,
});
net.addTarget(new targets.IpTarget('10.0.0.6', 83), new targets.IpTarget('10.0.0.7'));
new elbv2.NetworkTargetGroup(stack, 'NetOff', { vpc, port: 53, protocol: elbv2.Protocol.UDP, targets: [new targets.InstanceIdTarget('i-1', 54)], connectionTermination: false, preserveClientIp: false, proxyProtocolV2: false });
new elbv2.NetworkTargetGroup(stack, 'ToBalancer', { vpc, port: 80, targets: [new targets.AlbArnTarget('arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/x/0123456789abcdef', 80)], healthCheck: { protocol: elbv2.Protocol.HTTP } });

new cdk.CfnOutput(stack, 'Arn', { value: net.targetGroupArn });
new cdk.CfnOutput(stack, 'Name', { value: net.targetGroupName });
new cdk.CfnOutput(stack, 'FullName', { value: net.targetGroupFullName });
new cdk.CfnOutput(stack, 'Balancers', { value: cdk.Fn.select(0, net.targetGroupLoadBalancerArns) });

const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/the-name/0123456789abcdef';
const imported = elbv2.ApplicationTargetGroup.fromTargetGroupAttributes(stack, 'Imported', { targetGroupArn: arn });
const token = elbv2.NetworkTargetGroup.fromTargetGroupAttributes(stack, 'Token', { targetGroupArn: cdk.Fn.importValue('group'), loadBalancerArns: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/x/0123456789abcdef' });
new cdk.CfnOutput(stack, 'Imports', { value: [imported.targetGroupArn, imported.targetGroupName, token.targetGroupArn, token.targetGroupName, token.loadBalancerArns].join(' ') });
const balancer = new elbv2.NetworkLoadBalancer(stack, 'Balancer', { vpc });
balancer.addListener('Net', { port: 80, defaultTargetGroups: [token] });
new cdk.CfnOutput(stack, 'First', { value: (() => { balancer.addListener('Second', { port: 5000, protocol: elbv2.Protocol.TCP_UDP, defaultTargetGroups: [net] }); return net.firstLoadBalancerFullName; })() });
app.synth();
