// Alarms on every metric of load balancers and target groups; imported ones; of a stack whose region is known.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Metrics', { env: { account: '111122223333', region: 'eu-west-1' } });
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
const watch = (id, metric, scope = stack) => metric.createAlarm(scope, id, { threshold: 1, evaluationPeriods: 1 });
const watchAll = (prefix, metrics, names) => names.forEach((name) => watch(`${prefix}${name}`, metrics[name]()));

// Application Load Balancers
const web = new elbv2.ApplicationLoadBalancer(stack, 'Web', { vpc });
const group = web.addListener('Listener', { port: 80 }).addTargets('Group', { port: 80 });
watchAll('Web', web.metrics, [
  'activeConnectionCount', 'clientTlsNegotiationErrorCount', 'consumedLCUs', 'elbAuthError', 'elbAuthFailure', 'elbAuthLatency', 'elbAuthSuccess', 'httpFixedResponseCount', 'httpRedirectCount',
  'httpRedirectUrlLimitExceededCount', 'ipv6ProcessedBytes', 'ipv6RequestCount', 'newConnectionCount', 'processedBytes', 'rejectedConnectionCount', 'requestCount', 'ruleEvaluations',
  'targetConnectionErrorCount', 'targetResponseTime', 'targetTLSNegotiationErrorCount',
]);
for (const code of Object.values(elbv2.HttpCodeElb)) watch(`Web${code}`, web.metrics.httpCodeElb(code));
for (const code of Object.values(elbv2.HttpCodeTarget)) {
  watch(`Web${code}`, web.metrics.httpCodeTarget(code));
  watch(`Group${code}`, group.metrics.httpCodeTarget(code));
}
watch('WebCustom', web.metrics.custom('GrpcRequestCount', { statistic: 'Sum', period: cdk.Duration.minutes(1) }));
watch('WebSlow', web.metrics.targetResponseTime({ statistic: cloudwatch.Stats.p(99), label: 'slow' }));
watchAll('Group', group.metrics, ['healthyHostCount', 'ipv6RequestCount', 'requestCount', 'requestCountPerTarget', 'targetConnectionErrorCount', 'targetResponseTime', 'targetTLSNegotiationErrorCount', 'unhealthyHostCount']);
watch('GroupCustom', group.metrics.custom('LambdaUserError'));
watch('GroupMetric', group.metric('LambdaInternalError', { statistic: 'Maximum' }));
watch('GroupPlain', group.metric('NonStickyRequestCount'));

// Network Load Balancers
const net = new elbv2.NetworkLoadBalancer(stack, 'Net', { vpc });
const flows = net.addListener('Listener', { port: 80 }).addTargets('Group', { port: 80 });
watchAll('Net', net.metrics, ['activeFlowCount', 'consumedLCUs', 'newFlowCount', 'processedBytes', 'tcpClientResetCount', 'tcpElbResetCount', 'tcpTargetResetCount']);
watch('NetCustom', net.metrics.custom('PeakPacketsPerSecond', { statistic: 'Maximum' }));
watchAll('Flows', flows.metrics, ['healthyHostCount', 'unHealthyHostCount']);
watch('FlowsCustom', flows.metrics.custom('ZonalHealthStatus'));

// several at once
watch('Share', new cloudwatch.MathExpression({ expression: '100 * bad / all', usingMetrics: { bad: web.metrics.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT), all: web.metrics.requestCount() } }));

// imported ones, in a stack whose region is open
const open = new cdk.Stack(app, 'Imports');
const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333';
const token = (name) => cdk.Fn.importValue(name);
const application = (id, loadBalancerArn) => elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(open, id, { loadBalancerArn, securityGroupId: 'sg-1' });
const network = (id, loadBalancerArn) => elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(open, id, { loadBalancerArn });
const groupOf = (kind, id, targetGroupArn, loadBalancerArns) => elbv2[kind].fromTargetGroupAttributes(open, id, { targetGroupArn, loadBalancerArns });
watch('Web', application('TheirWeb', `${arn}:loadbalancer/app/their-web/0123456789abcdef`).metrics.requestCount(), open);
watch('WebToken', application('TokenWeb', token('web')).metrics.elbAuthError(), open);
watch('Net', network('TheirNet', `${arn}:loadbalancer/net/their-net/0123456789abcdef`).metrics.newFlowCount(), open);
watch('NetToken', network('TokenNet', token('net')).metrics.processedBytes(), open);
watch('Group', groupOf('ApplicationTargetGroup', 'TheirGroup', `${arn}:targetgroup/their-group/0123456789abcdef`, `${arn}:loadbalancer/app/their-web/0123456789abcdef`).metrics.requestCount(), open);
watch('GroupToken', groupOf('ApplicationTargetGroup', 'TokenGroup', token('group'), token('web')).metrics.targetResponseTime(), open);
watch('Flows', groupOf('NetworkTargetGroup', 'TheirFlows', `${arn}:targetgroup/their-flows/0123456789abcdef`, `${arn}:loadbalancer/net/their-net/0123456789abcdef`).metrics.healthyHostCount(), open);
app.synth();
