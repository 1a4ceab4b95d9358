// Hosted zones and records of every type, aliases, and the ways to choose between records.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_route53: route53, aws_route53_targets: targets } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'zones');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const zone = new route53.PublicHostedZone(stack, 'zone', {
  zoneName: 'example.com', comment: 'the shop', caaAmazon: true, acceleratedRecoveryEnabled: true });
const below = new route53.PublicHostedZone(stack, 'below', { zoneName: 'eu.example.com', addTrailingDot: false });
zone.addDelegation(below, { comment: 'Europe', ttl: cdk.Duration.minutes(30) });
const inside = new route53.PrivateHostedZone(stack, 'inside', { zoneName: 'shop.local', vpc });
new route53.HostedZone(stack, 'plain', { zoneName: 'example.org.', queryLogsLogGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:dns' })
  .addVpc(vpc);

const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc, internetFacing: true });
const alias = route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(alb));
const www = new route53.ARecord(stack, 'www', { zone, recordName: 'www', target: alias });
new route53.AaaaRecord(stack, 'www6', { zone, recordName: 'www', target: alias });
new route53.ARecord(stack, 'apex', { zone, comment: 'the domain itself',
  target: route53.RecordTarget.fromAlias(new targets.Route53RecordTarget(www)) });
new route53.ARecord(stack, 'hosts', { zone: inside, recordName: 'host.shop.local.', ttl: cdk.Duration.minutes(1),
  target: route53.RecordTarget.fromIpAddresses('10.0.0.4', '10.0.0.5') });
const endpoint = vpc.addInterfaceEndpoint('ecr', { service: ec2.InterfaceVpcEndpointAwsService.ECR });
new route53.ARecord(stack, 'registry', { zone: inside, recordName: 'ecr',
  target: route53.RecordTarget.fromAlias(new targets.InterfaceVpcEndpointTarget(endpoint)) });
new route53.CnameRecord(stack, 'docs', { zone, recordName: 'docs.example.com', domainName: 'docs.example.net' });
new route53.TxtRecord(stack, 'text', { zone, recordName: '_spf', values: ['v=spf1 -all', 'back\\slash', 'x'.repeat(300)] });
new route53.SrvRecord(stack, 'sip', { zone, recordName: '_sip._tcp', values: [{ priority: 10, weight: 5, port: 5060, hostName: 'sip.example.com' }] });
new route53.CaaRecord(stack, 'caa', { zone: below, values: [{ flag: 0, tag: route53.CaaTag.IODEF, value: 'mailto:me@example.com' }] });
new route53.MxRecord(stack, 'mail', { zone, values: [{ priority: 10, hostName: 'mx1.example.com' }, { priority: 20, hostName: 'mx2.example.com' }] });
new route53.NsRecord(stack, 'ns', { zone, recordName: 'us', values: ['ns-1.example.net.', 'ns-2.example.net.'] });
new route53.DsRecord(stack, 'ds', { zone, recordName: 'us', values: ['12345 3 1 123456789abcdef67890123456789abcdef67890'] });
new route53.ZoneDelegationRecord(stack, 'asia', { zone, recordName: 'asia', nameServers: ['ns-1.example.net', 'ns-2.example.net.'] });

const ip = route53.RecordTarget.fromIpAddresses('192.0.2.1');
new route53.ARecord(stack, 'weighted', { zone, recordName: 'w', target: ip, weight: 20 });
new route53.ARecord(stack, 'weighted-own', { zone, recordName: 'w', target: ip, weight: 0, setIdentifier: 'none' });
new route53.ARecord(stack, 'near', { zone, recordName: 'n', target: ip, region: 'eu-west-1' });
new route53.ARecord(stack, 'many', { zone, recordName: 'm', target: ip, multiValueAnswer: true });
new route53.ARecord(stack, 'germany', { zone, recordName: 'g', target: ip, geoLocation: route53.GeoLocation.country('DE') });
new route53.ARecord(stack, 'asia-too', { zone, recordName: 'g', target: ip, geoLocation: route53.GeoLocation.continent(route53.Continent.ASIA) });
new route53.ARecord(stack, 'washington', { zone, recordName: 'g', target: ip, geoLocation: route53.GeoLocation.subdivision('WA') });
new route53.ARecord(stack, 'rest', { zone, recordName: 'g', target: ip, geoLocation: route53.GeoLocation.default() });
new route53.ARecord(stack, 'first', { zone, recordName: 'f', failover: route53.Failover.PRIMARY,
  target: route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(alb, { evaluateTargetHealth: true })) });
new route53.ARecord(stack, 'second', { zone, recordName: 'f', failover: route53.Failover.SECONDARY, target: ip });

const imported = route53.HostedZone.fromHostedZoneAttributes(stack, 'imported', { hostedZoneId: 'Z123', zoneName: 'example.net' });
new route53.RecordSet(stack, 'any', { zone: imported, recordName: 'any', recordType: route53.RecordType.NAPTR,
  target: route53.RecordTarget.fromValues('100 50 "s" "z3950+I2L+I2C" "" _z3950._tcp.example.net.') });
const byId = route53.HostedZone.fromHostedZoneId(stack, 'by-id', 'Z124');
new cdk.CfnOutput(stack, 'arn', { value: byId.hostedZoneArn });
new cdk.CfnOutput(stack, 'servers', { value: cdk.Fn.join(',', zone.hostedZoneNameServers) });
new cdk.CfnOutput(stack, 'name', { value: www.domainName });
app.synth();
