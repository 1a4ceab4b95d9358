// Rules of listeners: every condition and action, target groups with weights, authentication.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Rules');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc, internetFacing: true });
const certificate = elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111122223333:certificate/a');
const listener = balancer.addListener('Listener', { port: 443, certificates: [certificate], open: false });
const { ListenerAction, ListenerCondition } = elbv2;

const one = new elbv2.ApplicationTargetGroup(stack, 'One', { vpc, port: 80, targetType: elbv2.TargetType.IP });
const two = new elbv2.ApplicationTargetGroup(stack, 'Two', { vpc, port: 8080, targetType: elbv2.TargetType.IP });
const path = (pattern) => [ListenerCondition.pathPatterns([pattern])];

listener.addTargetGroups('Default', { targetGroups: [one, two] });
listener.addTargetGroups('Grouped', { priority: 1, conditions: path('/grouped'), targetGroups: [two] });
listener.addTargets('Fleet', {
  priority: 2,
  conditions: path('/fleet/*'),
  port: 8000,
  targets: [new targets.IpTarget('10.0.1.10'), new targets.IpTarget('10.0.1.11', 8001, 'all')],
  deregistrationDelay: cdk.Duration.seconds(15),
  enableAnomalyMitigation: true,
  healthCheck: { path: '/health', interval: cdk.Duration.seconds(20), timeout: cdk.Duration.seconds(5) },
  loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM,
  protocolVersion: elbv2.ApplicationProtocolVersion.HTTP2,
  stickinessCookieDuration: cdk.Duration.hours(1),
  stickinessCookieName: 'mine',
  targetGroupName: 'fleet',
});
listener.addTargets('Slow', { priority: 3, conditions: path('/slow'), protocol: elbv2.ApplicationProtocol.HTTPS, slowStart: cdk.Duration.seconds(60), targets: [new targets.InstanceIdTarget('i-0123456789abcdef0', 8443)] });

listener.addAction('Hosts', { priority: 10, conditions: [ListenerCondition.hostHeaders(['a.example.com', '*.b.example.com'])], action: ListenerAction.fixedResponse(404, { contentType: 'application/json', messageBody: '{}' }) });
listener.addAction('Headers', { priority: 11, conditions: [ListenerCondition.httpHeader('X-Kind', ['x', 'y']), ListenerCondition.httpRequestMethods(['GET', 'HEAD'])], action: ListenerAction.redirect({ permanent: true, port: '8443', protocol: 'HTTPS' }) });
listener.addAction('Queries', { priority: 12, conditions: [ListenerCondition.queryStrings([{ key: 'a', value: '1' }, { value: '2' }]), ListenerCondition.sourceIps(['10.0.0.0/8'])], action: ListenerAction.redirect({ host: 'h', path: '/p', query: 'q' }) });
listener.addAction('Weighted', { priority: 13, conditions: path('/weighted'), action: ListenerAction.weightedForward([{ targetGroup: one, weight: 20 }, { targetGroup: two }], { stickinessDuration: cdk.Duration.minutes(5) }) });
listener.addAction('Sticky', { priority: 14, conditions: path('/sticky'), action: ListenerAction.forward([one], { stickinessDuration: cdk.Duration.minutes(1) }) });
listener.addAction('Several', { priority: 15, conditions: path('/several'), action: ListenerAction.forward([one, two]) });

const oidc = (next, more = {}) => ListenerAction.authenticateOidc({
  authorizationEndpoint: 'https://id.example.com/auth', clientId: 'id', clientSecret: cdk.SecretValue.secretsManager('oidc'), issuer: 'https://id.example.com',
  tokenEndpoint: 'https://id.example.com/token', userInfoEndpoint: 'https://id.example.com/user', next, ...more,
});
listener.addAction('SignIn', { priority: 16, conditions: path('/in'), action: oidc(ListenerAction.forward([one])) });
listener.addAction('SignInFully', {
  priority: 17,
  conditions: path('/fully'),
  action: oidc(ListenerAction.fixedResponse(200), {
    allowHttpsOutbound: false, authenticationRequestExtraParams: { display: 'page' }, onUnauthenticatedRequest: elbv2.UnauthenticatedAction.DENY, scope: 'openid email', sessionCookieName: 'session', sessionTimeout: cdk.Duration.days(1),
  }),
});
listener.addAction('Jwt', { priority: 18, conditions: path('/jwt'), action: ListenerAction.authenticateJwt({ issuer: 'https://id.example.com', jwksEndpoint: 'https://id.example.com/keys', next: ListenerAction.forward([two]) }) });

const second = balancer.addListener('Second', { port: 8443, certificates: [certificate], defaultAction: oidc(ListenerAction.fixedResponse(200), { sessionTimeout: cdk.Duration.hours(2) }) });

const rule = new elbv2.ApplicationListenerRule(stack, 'Rule', { listener: second, priority: 5, conditions: path('/r'), targetGroups: [one] });
rule.addCondition(ListenerCondition.hostHeaders(['r.example.com']));
new cdk.CfnOutput(stack, 'RuleArn', { value: rule.listenerRuleArn });
const later = new elbv2.ApplicationListenerRule(stack, 'Later', { listener: second, priority: 6, conditions: path('/l') });
later.configureAction(ListenerAction.fixedResponse(418));

// what waits for the load balancer
new cdk.CfnResource(stack, 'Waiting', { type: 'AWS::SNS::Topic' }).node.addDependency(one.loadBalancerAttached);

// imported listeners
const group = ec2.SecurityGroup.fromSecurityGroupId(stack, 'ImportedGroup', 'sg-0123456789abcdef0');
const imported = elbv2.ApplicationListener.fromApplicationListenerAttributes(stack, 'Imported', {
  listenerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/x/0123456789abcdef/0123456789abcdef', securityGroup: group, defaultPort: 443,
});
imported.addAction('Action', { priority: 1, conditions: path('/1'), action: ListenerAction.fixedResponse(200) });
imported.addAction('Bare', { priority: 2, conditions: path('/2'), action: ListenerAction.fixedResponse(201), removeSuffix: true });
const three = new elbv2.ApplicationTargetGroup(stack, 'Three', { vpc, port: 80, targetType: elbv2.TargetType.IP });
imported.addTargetGroups('Groups', { priority: 3, conditions: path('/3'), targetGroups: [three] });
imported.addCertificates('Certs', [certificate]);
imported.connections.allowDefaultPortFromAnyIpv4('in');
app.synth();
