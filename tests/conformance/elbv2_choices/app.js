// Every value of the enumerations that load balancers, listeners, target groups and metrics take.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Choices');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
const certificates = [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111122223333:certificate/a')];
const each = (values, make) => Object.values(values).forEach((value, i) => make(value, i));
const { ListenerAction } = elbv2;

each(elbv2.XffHeaderProcessingMode, (mode, i) => new elbv2.ApplicationLoadBalancer(stack, `Xff${i}`, { vpc, xffHeaderProcessingMode: mode }));
each(elbv2.DesyncMitigationMode, (mode, i) => new elbv2.ApplicationLoadBalancer(stack, `Desync${i}`, { vpc, desyncMitigationMode: mode }));
each(elbv2.ClientRoutingPolicy, (policy, i) => new elbv2.NetworkLoadBalancer(stack, `Routing${i}`, { vpc, clientRoutingPolicy: policy }));
each(elbv2.TargetGroupLoadBalancingAlgorithmType, (type, i) => new elbv2.ApplicationTargetGroup(stack, `Algorithm${i}`, { vpc, port: 80, targetType: elbv2.TargetType.IP, loadBalancingAlgorithmType: type }));

const web = new elbv2.ApplicationLoadBalancer(stack, 'Web', { vpc });
each(elbv2.SslPolicy, (sslPolicy, i) => web.addListener(`Policy${i}`, { port: 1000 + i, protocol: elbv2.ApplicationProtocol.HTTPS, certificates, sslPolicy, open: false, defaultAction: ListenerAction.fixedResponse(200) }));
each(elbv2.UnauthenticatedAction, (onUnauthenticatedRequest, i) => web.addListener(`SignIn${i}`, {
  port: 2000 + i, protocol: elbv2.ApplicationProtocol.HTTPS, certificates, open: false,
  defaultAction: ListenerAction.authenticateOidc({
    authorizationEndpoint: 'https://id.example.com/auth', clientId: 'id', clientSecret: cdk.SecretValue.secretsManager('oidc'), issuer: 'https://id.example.com',
    tokenEndpoint: 'https://id.example.com/token', userInfoEndpoint: 'https://id.example.com/user', onUnauthenticatedRequest, next: ListenerAction.fixedResponse(200),
  }),
}));

const net = new elbv2.NetworkLoadBalancer(stack, 'Net', { vpc });
const group = new elbv2.NetworkTargetGroup(stack, 'Group', { vpc, port: 80, protocol: elbv2.Protocol.TLS, targetType: elbv2.TargetType.IP });
each(elbv2.AlpnPolicy, (alpnPolicy, i) => net.addListener(`Alpn${i}`, { port: 3000 + i, certificates, alpnPolicy, defaultTargetGroups: [group] }));

const metric = web.metrics.requestCount();
each(cloudwatch.Unit, (unit, i) => metric.with({ unit }).createAlarm(stack, `Unit${i}`, { threshold: 1, evaluationPeriods: 1 }));
app.synth();
