// What the two ec2_dynamic_ports twins share: everything behind the container instances.
const cdk = require('aws-cdk-lib');
const { aws_certificatemanager: acm, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2 } = cdk;

const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/11112222-3333-4444-5555-666677778888';

/** A bridge-mode service on a host port that docker picks, and the target group that finds it. */
function bridgeService(stack, name, { cluster, vpc, serviceProps }) {
  const taskDefinition = new ecs.Ec2TaskDefinition(stack, `${name}-task`, { networkMode: ecs.NetworkMode.BRIDGE });
  taskDefinition.addContainer(name, {
    cpu: 256,
    image: ecs.ContainerImage.fromRegistry(`000000000000.dkr.ecr.us-east-2.amazonaws.com/${name}:v1`),
    memoryLimitMiB: 256,
    portMappings: [{ containerPort: 8081, hostPort: 0, protocol: ecs.Protocol.TCP }],
  });
  const service = new ecs.Ec2Service(stack, `${name}-service`, { cluster, taskDefinition, ...serviceProps });
  return new elbv2.ApplicationTargetGroup(stack, `${name}-group`, {
    healthCheck: { healthyHttpCodes: '200', path: '/', port: 'traffic-port' },
    port: 80,
    protocol: elbv2.ApplicationProtocol.HTTP,
    targetType: elbv2.TargetType.INSTANCE,
    targets: [service.loadBalancerTarget({ containerName: name, containerPort: 8081 })],
    vpc,
  });
}

/** The HTTPS listener, the two services and their rules. */
function routes(stack, alb, { cluster, vpc, serviceProps = {} }) {
  const certificate = acm.Certificate.fromCertificateArn(stack, 'certificate', CERTIFICATE);
  alb.addRedirect({ sourcePort: 80, targetPort: 443 });
  const https = alb.addListener('https', {
    certificates: [certificate],
    defaultAction: elbv2.ListenerAction.fixedResponse(404, { contentType: 'text/plain', messageBody: 'no such service' }),
    port: 443,
  });
  const counts = { users: 2, auth: 3 };
  const [users, auth] = Object.entries(counts).map(([name, desiredCount]) => (
    bridgeService(stack, name, { cluster, vpc, serviceProps: { desiredCount, ...serviceProps } })));
  const path = (pattern) => [elbv2.ListenerCondition.pathPatterns([pattern])];
  https.addTargetGroups('users-route', { conditions: path('/api/users*'), priority: 10, targetGroups: [users] });
  https.addTargetGroups('auth-route', { conditions: path('/api/auth*'), priority: 20, targetGroups: [auth] });
  https.addAction('auth-host', {
    action: elbv2.ListenerAction.forward([auth]),
    conditions: [elbv2.ListenerCondition.hostHeaders(['auth.example.com'])],
    priority: 30,
  });
  new cdk.CfnOutput(stack, 'dns', { value: alb.loadBalancerDnsName });
}

module.exports = { routes };
