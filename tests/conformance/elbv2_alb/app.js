// Application Load Balancers with every prop, their listeners, redirects, certificates.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Balancers');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });

// nothing but what is required
const plain = new elbv2.ApplicationLoadBalancer(stack, 'Plain', { vpc });
plain.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(404) });

// everything
const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
const second = new ec2.SecurityGroup(stack, 'Second', { vpc, allowAllOutbound: false });
const full = new elbv2.ApplicationLoadBalancer(stack, 'Full', {
  vpc,
  clientKeepAlive: cdk.Duration.seconds(600),
  crossZoneEnabled: true,
  deletionProtection: true,
  denyAllIgwTraffic: false,
  desyncMitigationMode: elbv2.DesyncMitigationMode.STRICTEST,
  dropInvalidHeaderFields: true,
  http2Enabled: false,
  idleTimeout: cdk.Duration.seconds(90),
  internetFacing: true,
  ipAddressType: elbv2.IpAddressType.DUAL_STACK,
  loadBalancerName: 'full-balancer',
  minimumCapacityUnit: 150,
  preserveHostHeader: true,
  preserveXffClientPort: true,
  securityGroup: group,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  wafFailOpen: true,
  xAmznTlsVersionAndCipherSuiteHeaders: true,
  xffHeaderProcessingMode: elbv2.XffHeaderProcessingMode.PRESERVE,
});
full.addSecurityGroup(second);
full.setAttribute('routing.http.custom', 'yes');
full.setAttribute('gone', 'soon');
full.removeAttribute('gone');
full.addRedirect();
full.addRedirect({ sourcePort: 8080, targetPort: 8443, open: false });
full.addRedirect({ sourcePort: 8000, sourceProtocol: elbv2.ApplicationProtocol.HTTP, targetPort: 81, targetProtocol: elbv2.ApplicationProtocol.HTTP });

const cert = (name) => elbv2.ListenerCertificate.fromArn(`arn:aws:acm:eu-west-1:111122223333:certificate/${name}`);
const https = full.addListener('Https', {
  certificates: [cert('a'), cert('b'), cert('c')],
  defaultAction: elbv2.ListenerAction.fixedResponse(200, { contentType: 'text/plain', messageBody: 'OK' }),
  protocol: elbv2.ApplicationProtocol.HTTPS,
  sslPolicy: elbv2.SslPolicy.TLS13_RES,
});
https.addCertificates('More', [cert('d'), cert('e')]);
https.setAttribute('routing.http.response.server.enabled', 'false');
https.setAttribute('gone', 'soon');
https.removeAttribute('gone');
full.addListener('Mutual', {
  certificates: [cert('f')],
  defaultAction: elbv2.ListenerAction.redirect({ host: 'example.com', path: '/#{path}', query: 'a=b' }),
  mutualAuthentication: { mutualAuthenticationMode: elbv2.MutualAuthenticationMode.PASS_THROUGH },
  open: false,
  port: 8444,
  protocol: elbv2.ApplicationProtocol.HTTPS,
});
full.connections.allowFromAnyIpv4(ec2.Port.tcp(9999), 'more');

// another address type; certificates added later
const six = new elbv2.ApplicationLoadBalancer(stack, 'Six', {
  vpc, internetFacing: true, ipAddressType: elbv2.IpAddressType.DUAL_STACK_WITHOUT_PUBLIC_IPV4, deletionProtection: false, http2Enabled: true, dropInvalidHeaderFields: false,
  preserveHostHeader: false, vpcSubnets: { subnets: vpc.publicSubnets },
});
const late = six.addListener('Late', { port: 443 });
late.addCertificates('Certs', [cert('g')]);
late.addAction('Default', { action: elbv2.ListenerAction.fixedResponse(503) });

// props of the isolated kind, and what can be asked of a load balancer
new cdk.CfnOutput(stack, 'Arn', { value: full.loadBalancerArn });
new cdk.CfnOutput(stack, 'Dns', { value: full.loadBalancerDnsName });
new cdk.CfnOutput(stack, 'Zone', { value: full.loadBalancerCanonicalHostedZoneId });
new cdk.CfnOutput(stack, 'FullName', { value: full.loadBalancerFullName });
new cdk.CfnOutput(stack, 'Name', { value: full.loadBalancerName });
new cdk.CfnOutput(stack, 'Groups', { value: cdk.Fn.join(',', full.loadBalancerSecurityGroups) });
new cdk.CfnOutput(stack, 'Listener', { value: https.listenerArn });
new cdk.CfnOutput(stack, 'Count', { value: String(full.listeners.length) });

// a listener in another stack
const other = new cdk.Stack(app, 'Other');
new elbv2.ApplicationListener(other, 'Listener', { loadBalancer: full, port: 8081, protocol: elbv2.ApplicationProtocol.HTTP, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
app.synth();
