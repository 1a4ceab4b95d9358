// What several twins share. A twin is the same program as the main.cpp beside it, for the real CDK.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2, aws_elasticloadbalancingv2_targets: targets } = cdk;

/** A stack without usage analytics and without the bootstrap version check, as the C++ side has none of either. */
function plainStack(app, id) {
  const synthesizer = new cdk.DefaultStackSynthesizer({ generateBootstrapVersionRule: false });
  return new cdk.Stack(app, id, { analyticsReporting: false, synthesizer });
}

/** An HTTP listener that answers 200 by itself until a service is attached. */
function placeholderListener(alb) {
  const listener = alb.addListener('listener', { port: 80, open: true });
  listener.addAction('fixed-action', {
    action: elbv2.ListenerAction.fixedResponse(200, { contentType: 'text/plain', messageBody: 'OK' }),
  });
  return listener;
}

/** The stack "service": one Fargate task definition with a container on 8080, attached to the listener of another stack. */
function serviceStack(app, { cluster, listener, container }) {
  const stack = plainStack(app, 'service');
  const taskDefinition = new ecs.FargateTaskDefinition(stack, 'service-task-def');
  taskDefinition.addContainer('web', {
    ...container,
    memoryLimitMiB: 256,
    portMappings: [{ containerPort: 8080, protocol: ecs.Protocol.TCP }],
    logging: ecs.LogDrivers.awsLogs({
      streamPrefix: 'service', mode: ecs.AwsLogDriverMode.NON_BLOCKING, maxBufferSize: cdk.Size.mebibytes(25),
    }),
  });
  const service = new ecs.FargateService(stack, 'service-service', { cluster, taskDefinition, desiredCount: 2 });
  listener.addTargets('service-target', {
    port: 80,
    priority: 1,
    conditions: [elbv2.ListenerCondition.pathPatterns(['*'])],
    targets: [service.loadBalancerTarget({ containerName: 'web', containerPort: 8080 })],
    healthCheck: { path: '/', interval: cdk.Duration.seconds(10), timeout: cdk.Duration.seconds(5) },
    deregistrationDelay: cdk.Duration.seconds(10),
  });
}

/** The stack "shared-resources" over IPv4: network, cluster, and an NLB that leads to an internal ALB. */
function ipv4SharedStack(app) {
  const stack = plainStack(app, 'shared-resources');
  const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
  const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
  const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', { vpc, internetFacing: true });
  const front = nlb.addListener('listener', { port: 80 });
  const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc, internetFacing: false });
  const listener = placeholderListener(alb);
  front.addTargets('alb-target', { port: 80, targets: [new targets.AlbTarget(alb, 80)] });
  new cdk.CfnOutput(stack, 'dns', { value: nlb.loadBalancerDnsName });
  return { cluster, listener };
}

/** The container of the variants that need no image of their own. */
const registryContainer = () => ({
  image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/busybox'),
  command: ['sh', '-c', 'echo Hello > /tmp/index.html && exec busybox httpd -f -v -p 8080 -h /tmp'],
});

/** Task instances share these: 32768-65535 are the host ports that docker picks. */
const dynamicHostPorts = () => ec2.Port.tcpRange(32768, 65535);

/**
 * Protocols of a Classic Load Balancer's listeners in upper case, as cfn-lint knows them: CloudFormation takes either, and CDK
 * writes lower case (tests/unit/elasticloadbalancing_test.cpp has those). Each listener as 'OUTSIDE INSIDE'.
 */
function upperCaseProtocols(balancer, ...listeners) {
  listeners.forEach((listener, i) => {
    const [outside, inside] = listener.split(' ');
    balancer.node.defaultChild.addPropertyOverride(`Listeners.${i}.Protocol`, outside);
    balancer.node.defaultChild.addPropertyOverride(`Listeners.${i}.InstanceProtocol`, inside);
  });
}

module.exports = { plainStack, placeholderListener, serviceStack, ipv4SharedStack, registryContainer, dynamicHostPorts, upperCaseProtocols };
