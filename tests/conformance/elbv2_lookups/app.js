// Load balancers and listeners that are looked up: as nobody has answered yet, and as found.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets } = cdk;

const env = { account: '111122223333', region: 'eu-west-1' };
const arn = (what, ids) => `arn:aws:elasticloadbalancing:${env.region}:${env.account}:${what}/${ids}`;
const FOUND_VPC = 'vpc-0123456789abcdef0';
const place = `account=${env.account}:`;
const found = (name, kind, groups, ipAddressType) => ({
  ipAddressType, loadBalancerArn: arn('loadbalancer', `${kind}/${name}/0123456789abcdef`), loadBalancerCanonicalHostedZoneId: 'Z0FOUND',
  loadBalancerDnsName: `${name}.elb.amazonaws.com`, securityGroupIds: groups, vpcId: FOUND_VPC,
});
const app = new cdk.App({
  context: {
    [`vpc-provider:${place}filter.vpc-id=${FOUND_VPC}:region=${env.region}:returnAsymmetricSubnets=true`]: {
      availabilityZones: [], ownerAccountId: env.account, region: env.region, subnetGroups: [], vpcCidrBlock: '10.0.0.0/16', vpcId: FOUND_VPC,
    },
    [`load-balancer:${place}loadBalancerArn=${arn('loadbalancer', 'app/web/0123456789abcdef').replaceAll(':', '$:')}:loadBalancerType=application:region=${env.region}`]: found('web', 'app', ['sg-0123456789abcdefa', 'sg-0123456789abcdefb'], 'ipv4'),
    [`load-balancer:${place}loadBalancerTags.0.key=kind:loadBalancerTags.0.value=net:loadBalancerTags.1.key=stage:loadBalancerTags.1.value=live:loadBalancerType=network:region=${env.region}`]: found('net', 'net', ['sg-0123456789abcdefc'], 'dualstack'),
    [`load-balancer-listener:${place}listenerPort=443:listenerProtocol=HTTPS:loadBalancerTags.0.key=kind:loadBalancerTags.0.value=web:loadBalancerType=application:region=${env.region}`]: {
      listenerArn: arn('listener', 'app/web/0123456789abcdef/fedcba9876543210'), listenerPort: 443, securityGroupIds: ['sg-0123456789abcdefa', 'sg-0123456789abcdefb'],
    },
  },
});

const path = (pattern) => [elbv2.ListenerCondition.pathPatterns([pattern])];
const answer = elbv2.ListenerAction.fixedResponse(200);

function build(id, { web, net, listener, netListener }) {
  const stack = new cdk.Stack(app, id, { env });
  const application = elbv2.ApplicationLoadBalancer.fromLookup(stack, 'Web', web);
  const added = application.addListener('Added', { port: 8080, defaultAction: answer });
  const network = elbv2.NetworkLoadBalancer.fromLookup(stack, 'Net', net);
  if (id === 'Found') { // Target groups are in the VPC, and AWS would take the stand-in for an unknown one's id nowhere.
    added.addTargets('Targets', { port: 80, priority: 1, conditions: path('/1'), targets: [new targets.IpTarget('10.0.0.1')] });
    network.addListener('Added', { port: 9090 }).addTargets('Targets', { port: 90, targets: [new targets.IpTarget('10.0.0.2')] });
  }
  network.connections.allowFromAnyIpv4(ec2.Port.tcp(9090), 'in');
  const known = elbv2.ApplicationListener.fromLookup(stack, 'Listener', listener);
  known.addAction('Action', { priority: 7, conditions: path('/7'), action: answer });
  known.connections.allowDefaultPortFromAnyIpv4('in');
  const knownNet = elbv2.NetworkListener.fromLookup(stack, 'NetListener', netListener);
  new cdk.CfnOutput(stack, 'Texts', {
    value: [application, network].flatMap((b) => [b.loadBalancerArn, b.loadBalancerDnsName, b.loadBalancerCanonicalHostedZoneId, b.ipAddressType ?? 'unknown', b.vpc.vpcId]).concat(known.listenerArn, knownNet.listenerArn, network.securityGroups).join(' '),
  });
  application.metrics.requestCount().createAlarm(stack, 'Requests', { threshold: 1, evaluationPeriods: 1 });
  network.metrics.newFlowCount().createAlarm(stack, 'Flows', { threshold: 1, evaluationPeriods: 1 });
}
build('Unanswered', {
  web: { loadBalancerTags: { kind: 'web' } },
  net: { loadBalancerArn: arn('loadbalancer', 'net/other/0123456789abcdef') },
  listener: { listenerArn: arn('listener', 'app/other/0123456789abcdef/0123456789abcdef') },
  netListener: { loadBalancerTags: { kind: 'net' }, listenerPort: 53, listenerProtocol: elbv2.Protocol.UDP },
});
build('Found', {
  web: { loadBalancerArn: arn('loadbalancer', 'app/web/0123456789abcdef') },
  net: { loadBalancerTags: { kind: 'net', stage: 'live' } },
  listener: { loadBalancerTags: { kind: 'web' }, listenerPort: 443, listenerProtocol: elbv2.ApplicationProtocol.HTTPS },
  netListener: { loadBalancerArn: arn('loadbalancer', 'net/other/0123456789abcdef') },
});
app.synth();
