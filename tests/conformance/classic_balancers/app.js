// Classic Load Balancers with every prop, instances as targets, and who may connect to their listeners.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancing: elb, aws_route53: route53, aws_route53_targets: targets } = cdk;
const { plainStack, upperCaseProtocols } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'balancers');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
const instance = (id) => new ec2.Instance(stack, id, { instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(), vpc });
const [first, second] = [instance('first'), instance('second')];
const certificate = 'arn:aws:acm:eu-west-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef';
const { TCP, SSL, HTTP, HTTPS } = elb.LoadBalancingProtocol;

// every prop
const office = ec2.Peer.ipv4('192.0.2.0/24');
const front = new elb.LoadBalancer(stack, 'front', {
  accessLoggingPolicy: { emitInterval: 5, enabled: true, s3BucketName: 'our-logs', s3BucketPrefix: 'front' },
  crossZone: false,
  healthCheck: { healthyThreshold: 3, interval: cdk.Duration.minutes(1), path: '/health', port: 8080, protocol: HTTP, timeout: cdk.Duration.seconds(10), unhealthyThreshold: 4 },
  internetFacing: true,
  listeners: [
    { externalPort: 80 },
    { allowConnectionsFrom: [office, second], externalPort: 443, internalPort: 8080, policyNames: ['ELBSecurityPolicy-TLS-1-2-2017-01'], sslCertificateArn: certificate },
  ],
  targets: [new elb.InstanceTarget(first)],
  vpc,
});
front.addListener({ allowConnectionsFrom: [], externalPort: 9000, externalProtocol: SSL, internalPort: 9001, sslCertificateArn: certificate });
front.addListener({ externalPort: 9002, externalProtocol: HTTPS, internalPort: 443, sslCertificateArn: certificate });
const port = front.addListener({ allowConnectionsFrom: [], externalPort: 9003, externalProtocol: TCP, internalProtocol: SSL });
port.connections.allowDefaultPortFrom(ec2.Peer.ipv6('2001:db8::/32'), 'partners');
second.connections.allowToDefaultPort(port);
upperCaseProtocols(front, 'HTTP HTTP', 'HTTPS HTTP', 'SSL TCP', 'HTTPS HTTPS', 'TCP SSL');
front.addTarget(new elb.InstanceTarget(second));
front.connections.allowFromAnyIpv4(ec2.Port.icmpPing(), 'pings');
front.listenerPorts[0].connections.allowDefaultPortFromAnyIpv4('the first listener');
for (const name of ['loadBalancerName', 'loadBalancerDnsName', 'loadBalancerCanonicalHostedZoneNameId', 'loadBalancerCanonicalHostedZoneName',
  'loadBalancerSourceSecurityGroupGroupName', 'loadBalancerSourceSecurityGroupOwnerAlias'])
  new cdk.CfnOutput(stack, name, { value: front[name] });

// a name of one's own
const zone = new route53.PublicHostedZone(stack, 'zone', { zoneName: 'shop.example.com' });
new route53.ARecord(stack, 'record', { target: route53.RecordTarget.fromAlias(new targets.ClassicLoadBalancerTarget(front)), zone });
new route53.AaaaRecord(stack, 'record6', { target: route53.RecordTarget.fromAlias(new targets.ClassicLoadBalancerTarget(front, { evaluateTargetHealth: true })), zone });

// as little as possible, and chosen subnets
const plain = new elb.LoadBalancer(stack, 'plain', { healthCheck: { port: 443 }, listeners: [{ externalPort: 80 }], vpc });
upperCaseProtocols(plain, 'HTTP HTTP');
const chosen = new elb.LoadBalancer(stack, 'chosen', {
  healthCheck: { port: 22 }, internetFacing: true, listeners: [{ externalPort: 22, externalProtocol: TCP }],
  subnetSelection: { availabilityZones: [vpc.availabilityZones[0]], subnetType: ec2.SubnetType.PUBLIC }, vpc,
});
upperCaseProtocols(chosen, 'TCP TCP');

// instances of another stack
const other = plainStack(app, 'other');
const behind = new elb.LoadBalancer(other, 'behind', { healthCheck: { port: 80 }, listeners: [{ externalPort: 8080, externalProtocol: HTTP, internalPort: 80 }], vpc });
behind.addTarget(new elb.InstanceTarget(first));
upperCaseProtocols(behind, 'HTTP HTTP');
app.synth();
