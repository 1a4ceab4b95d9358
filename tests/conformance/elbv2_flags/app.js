// Load balancers with the feature flags that they read switched on.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Flags');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
const certificates = [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111122223333:certificate/a')];

const web = new elbv2.ApplicationLoadBalancer(stack, 'Web', { vpc, internetFacing: true, ipAddressType: elbv2.IpAddressType.DUAL_STACK_WITHOUT_PUBLIC_IPV4 });
web.addListener('Plain', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
web.addListener('Secure', { port: 443, certificates, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
web.addListener('Chosen', { port: 8443, certificates, sslPolicy: elbv2.SslPolicy.TLS12, defaultAction: elbv2.ListenerAction.fixedResponse(200) });

const group = new elbv2.NetworkTargetGroup(stack, 'Group', { vpc, port: 80, targetType: elbv2.TargetType.IP });
const net = new elbv2.NetworkLoadBalancer(stack, 'Net', { vpc });
net.addListener('Tcp', { port: 80, defaultTargetGroups: [group] });
net.addListener('Tls', { port: 443, certificates, defaultTargetGroups: [group] });
net.connections.allowFromAnyIpv4(ec2.Port.tcp(80), 'in');
new elbv2.NetworkLoadBalancer(stack, 'Own', { vpc, securityGroups: [new ec2.SecurityGroup(stack, 'OwnGroup', { vpc })] }).addListener('Tcp', { port: 80, defaultTargetGroups: [group] });
new elbv2.NetworkLoadBalancer(stack, 'None', { vpc, disableSecurityGroups: true }).addListener('Tcp', { port: 80, defaultTargetGroups: [group] });
app.synth();
